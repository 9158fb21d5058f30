import PlanRules

/// Reads the values of `plan.json`, each of its own kind; what is of another kind is reported with its place and counts,
/// as `null` does, as not stated.
struct NodeReader {
  private let file: SourceFile
  private let lines: LazyLineIndex
  private let findings: FindingCollector

  init(_ document: JSONDocument, _ findings: FindingCollector) {
    file = document.file
    lines = LazyLineIndex(document.file)
    self.findings = findings
  }

  /// The members of an object by its keys, in file order; a key that is unknown or stands twice is reported.
  func members<Key: CaseIterable & RawRepresentable<String>>(
    _ node: JSONNode, _ name: String, by keys: Key.Type
  ) -> [(key: Key, value: JSONNode)]? {
    if node.value == .null { return nil }
    guard case .object(let members) = node.value else {
      reject("", .kind(expected: "{ }"), name, at: node.offset)
      return nil
    }
    var seen: [String] = []
    return members.compactMap { member in
      guard let key = keys.init(rawValue: member.key) else {
        reportUnknown(member, among: keys.allCases.map(\.rawValue))
        return nil
      }
      guard !seen.contains(member.key) else {
        report(.doubledKey(member.key), member.key, at: member.keyOffset)
        return nil
      }
      seen.append(member.key)
      return (key, member.value)
    }
  }

  private func reportUnknown(_ member: JSONMember, among keys: [String]) {
    let nearest = findings.nearest(to: member.key, among: keys, in: file.path)
    report(.unknownKey(member.key, nearest: nearest), member.key, at: member.keyOffset)
  }

  func string(_ node: JSONNode, _ name: String) -> String? {
    if node.value == .null { return nil }
    guard case .string(let text) = node.value else {
      reject("", .kind(expected: "\"…\""), name, at: node.offset)
      return nil
    }
    guard CellRoom.isExceeded(by: text), !name.hasSuffix("note") else { return text }
    reject(.nameTooLong(length: text.unicodeScalars.count), name, at: node.offset)
    return CellRoom.cut(text)
  }

  func strings(_ node: JSONNode, _ name: String) -> [String] { elements(node, name).compactMap { string($0, name) } }

  func elements(_ node: JSONNode, _ name: String) -> [JSONNode] {
    if node.value == .null { return [] }
    guard case .array(let elements) = node.value else {
      reject("", .kind(expected: "[ ]"), name, at: node.offset)
      return []
    }
    return elements
  }

  /// A number, written as one or as a string, as decimals in strings are not rounded by other tools.
  func number(_ node: JSONNode, _ name: String) -> Figure? {
    switch node.value {
    case .null: return nil
    case .number(let text), .string(let text):
      if let figure = Figure(text) { return figure }
      reject(text, .number, name, at: node.offset)
    default: reject("", .number, name, at: node.offset)
    }
    return nil
  }

  /// A tolerance, from nothing to as much as a plan may allow.
  func tolerance(_ node: JSONNode, _ name: String) -> Figure? {
    guard let figure = number(node, name) else { return nil }
    if figure.ratio < .zero {
      reject(figure.description, .number, name, at: node.offset)
    } else if figure.ratio > ClaimFault.largestTolerance.ratio {
      reject(.tolerance(figure.description), name, at: node.offset)
    } else {
      return figure
    }
    return nil
  }

  /// The months of a plan; a point of time is none.
  func period(_ node: JSONNode, _ name: String) -> Period? {
    guard let text = string(node, name) else { return nil }
    do throws(PeriodError) {
      let written = try WrittenPeriod(text)
      guard !written.isPoint else { throw .notUnderstood }
      return written.period
    } catch {
      reject(text, .period(error), name, at: node.offset)
      return nil
    }
  }

  func date(_ node: JSONNode, _ name: String) -> CalendarDate? { value(node, name, .date) { CalendarDate($0) } }

  /// The cycle of a whole plan, which no survey is taken in: of a survey the latest figure decides, however old it is.
  func cycle(_ node: JSONNode, _ name: String) -> ReportingCycle? {
    let allowed = ReportingCycle.allCases.filter { !$0.isSurvey }
    return value(node, name, .word(allowed: allowed.map(\.rawValue))) { text in
      allowed.first { $0.rawValue.hasSameBytes(as: text) }
    }
  }

  func leads(_ node: JSONNode, _ name: String) -> Head.Leads? {
    value(node, name, .word(allowed: Head.Leads.allCases.map(\.rawValue))) { Head.Leads(rawValue: $0) }
  }

  private func value<Value>(
    _ node: JSONNode, _ name: String, _ problem: @autoclosure () -> CellProblem, _ make: (String) -> Value?
  ) -> Value? {
    guard let text = string(node, name) else { return nil }
    if let value = make(text) { return value }
    reject(text, problem(), name, at: node.offset)
    return nil
  }

  func reject(_ text: String, _ problem: CellProblem, _ name: String, at offset: Int) {
    report(.cell(text, problem), name, at: offset)
  }

  func reject(_ claim: ClaimFault, _ name: String, at offset: Int) { report(.outOfBounds(claim), name, at: offset) }

  private func report(_ facts: DataFacts, _ name: String, at offset: Int) {
    findings.add(facts, about: .table(.head), field: name, at: place(of: offset))
  }

  func place(of offset: Int) -> Place {
    let found = lines.place(at: offset)
    return Place(file: file.path, line: found.line, column: found.column)
  }
}
