import PlanRules

/// What `plan.json` says, filled in key by key, before the departments are known.
final class HeadDraft {
  var id = ""
  var title: String?
  var period: Period?
  var owner: (name: String, place: Place)?
  var documentNumber: String?
  var issued: CalendarDate?
  var region: String?
  var parent: String?
  var children: [String] = []
  var predecessor: String?
  var sources: [Head.Source] = []
  var reportingCycle = ReportingCycle.year
  var reportingLagDays = 31
  var assumptions = Assumptions()
  /// The codes that the assumptions name: what they stand for is read later.
  var assumedCodes: [AssumedCode] = []
  var note: String?
  let place: Place

  init(place: Place) { self.place = place }

  /// The head, if the period is known; without it nothing can be judged.
  func head(owner: DepartmentID?) -> Head? {
    guard let period else { return nil }
    return Head(
      id: id, title: title ?? id, period: period, owner: owner, documentNumber: documentNumber, issued: issued,
      region: region, parent: parent, children: children, predecessor: predecessor, sources: sources,
      reportingCycle: reportingCycle, reportingLagDays: reportingLagDays, assumptions: assumptions, note: note,
      place: place)
  }
}

extension PlanLoader {
  /// `plan.json`; `nil` where it is not there or is no JSON.
  mutating func readHead() -> HeadDraft? {
    guard let file = read("plan.json", isRequired: true) else { return nil }
    let document: JSONDocument
    do throws(JSONProblem) {
      document = try JSONReader.read(file)
    } catch {
      let place = Place(file: file.path, line: error.line, column: error.column)
      findings.add(.file(.json(error.kind)), about: .table(.head), at: place)
      return nil
    }
    var reader = HeadReader(document: document, folder: id, findings: findings)
    let draft = reader.read()
    findings = reader.findings
    return draft
  }

  /// Reports assumptions on codes that no table has: a misspelt one would silently hold for nothing.
  mutating func reportUnknownAssumedCodes(of draft: HeadDraft) {
    for assumed in draft.assumedCodes where codes[assumed.code] == nil {
      let nearest = findings.nearest(to: assumed.code, among: codeList, in: assumed.place.file)
      findings.add(
        .unknownCode(assumed.code, nearest: nearest), about: .table(.head), field: assumed.key,
        at: assumed.place)
    }
  }

  /// The owner in the register; one it does not have is reported and kept.
  mutating func ownerID(of draft: HeadDraft) -> DepartmentID? {
    guard let owner = draft.owner else { return nil }
    let (id, isRegistered) = register.findOrKeep(owner.name)
    if !isRegistered {
      let nearest = findings.nearest(to: owner.name, among: register.names, in: owner.place.file)
      findings.add(
        .unknownDepartment(owner.name, nearest: nearest), about: .table(.head), field: "owner",
        at: owner.place)
    }
    return id
  }
}

/// A code that an assumption names, with the assumption's key.
struct AssumedCode {
  let code: String
  let key: String
  let place: Place
}

/// Reads the keys of `plan.json`, each of its own kind, and reports what is unknown, doubled or of another kind.
struct HeadReader {
  let document: JSONDocument
  let folder: String
  var findings: FindingCollector
  var assumedCodes: [AssumedCode] = []
  private let lines: LazyLineIndex

  init(document: JSONDocument, folder: String, findings: FindingCollector) {
    self.document = document
    self.folder = folder
    self.findings = findings
    lines = LazyLineIndex(document.file)
  }

  private static let keys = [
    "format", "id", "title", "period", "owner", "documentNumber", "issued", "region", "parent", "children",
    "predecessor", "sources", "reportingCycle", "reportingLagDays", "assumptions", "note",
  ]

  mutating func read() -> HeadDraft? {
    guard let members = object(document.root, "plan.json", keys: HeadReader.keys) else {
      if document.root.value == .null { reject("", .kind(expected: "{ }"), "plan.json", at: document.root.offset) }
      return nil
    }
    let draft = HeadDraft(place: Place(file: document.file.path))
    draft.id = folder
    for member in members { read(member, into: draft) }
    draft.assumedCodes = assumedCodes
    for key in ["id", "title", "period", "owner"] {
      let value = members.first { $0.key == key }?.value
      if value == nil || value?.value == .null { reject("", .empty, key, at: value?.offset ?? document.root.offset) }
    }
    return draft
  }

  private mutating func read(_ member: JSONMember, into draft: HeadDraft) {
    let (key, value) = (member.key, member.value)
    switch key {
    case "format":
      if number(value, key).map({ $0 != Figure(digits: 1) }) ?? false {
        reject("", .word(allowed: ["1"]), key, at: value.offset)
      }
    case "id":
      guard let id = string(value, key) else { break }
      if id != folder { reject(id, .folderName(folder), key, at: value.offset) }
    case "title": draft.title = string(value, key)
    case "period": draft.period = period(value, key)
    case "owner": draft.owner = string(value, key).map { ($0, place(of: value.offset)) }
    case "documentNumber": draft.documentNumber = string(value, key)
    case "issued": draft.issued = date(value, key)
    case "region": draft.region = string(value, key)
    case "parent": draft.parent = string(value, key)
    case "children": draft.children = strings(value, key)
    case "predecessor": draft.predecessor = string(value, key)
    case "sources": draft.sources = sources(value)
    case "reportingCycle": draft.reportingCycle = cycle(value, key) ?? .year
    case "reportingLagDays": draft.reportingLagDays = days(value, key) ?? draft.reportingLagDays
    case "assumptions": draft.assumptions = assumptions(value)
    case "note": draft.note = string(value, key)
    default: break
    }
  }

  private mutating func sources(_ node: JSONNode) -> [Head.Source] {
    elements(node, "sources").compactMap { element in
      guard let members = object(element, "sources", keys: ["id", "title", "issued", "note"]) else { return nil }
      var (id, title, issued, note): (String?, String?, CalendarDate?, String?) = (nil, nil, nil, nil)
      for member in members {
        switch member.key {
        case "id": id = string(member.value, "sources.id")
        case "title": title = string(member.value, "sources.title")
        case "issued": issued = date(member.value, "sources.issued")
        case "note": note = string(member.value, "sources.note")
        default: break
        }
      }
      guard let id else {
        reject("", .empty, "sources.id", at: element.offset)
        return nil
      }
      return Head.Source(id: id, title: title ?? id, issued: issued, note: note)
    }
  }

  private mutating func cycle(_ node: JSONNode, _ key: String) -> ReportingCycle? {
    guard let text = string(node, key) else { return nil }
    if let cycle = ReportingCycle(rawValue: text) { return cycle }
    reject(text, .word(allowed: ReportingCycle.allCases.map(\.rawValue)), key, at: node.offset)
    return nil
  }

  private mutating func days(_ node: JSONNode, _ key: String) -> Int? {
    guard let figure = number(node, key) else { return nil }
    if figure.places == 0, (0...3660).contains(figure.digits) { return Int(figure.digits) }
    reject(figure.description, .number, key, at: node.offset)
    return nil
  }

  private mutating func period(_ node: JSONNode, _ key: String) -> Period? {
    guard let text = string(node, key) else { return nil }
    if let period = Period(text) { return period }
    reject(text, .period, key, at: node.offset)
    return nil
  }

  private mutating func date(_ node: JSONNode, _ key: String) -> CalendarDate? {
    guard let text = string(node, key) else { return nil }
    if let date = CalendarDate(text) { return date }
    reject(text, .date, key, at: node.offset)
    return nil
  }
}

/// Values of each kind; `null` counts as not stated.
extension HeadReader {
  mutating func object(_ node: JSONNode, _ key: String, keys: [String]) -> [JSONMember]? {
    if node.value == .null { return nil }
    guard case .object(let members) = node.value else {
      reject("", .kind(expected: "{ }"), key, at: node.offset)
      return nil
    }
    var seen: [String] = []
    return members.filter { member in
      if !keys.contains(member.key) {
        let at = place(of: member.keyOffset)
        let nearest = findings.nearest(to: member.key, among: keys, in: at.file)
        findings.add(
          .unknownKey(member.key, nearest: nearest), about: .table(.head), field: member.key, at: at)
        return false
      }
      if seen.contains(member.key) {
        let at = place(of: member.keyOffset)
        findings.add(.doubledKey(member.key), about: .table(.head), field: member.key, at: at)
        return false
      }
      seen.append(member.key)
      return true
    }
  }

  mutating func string(_ node: JSONNode, _ key: String) -> String? {
    if node.value == .null { return nil }
    guard case .string(let text) = node.value else {
      reject("", .kind(expected: "\"…\""), key, at: node.offset)
      return nil
    }
    return text
  }

  mutating func strings(_ node: JSONNode, _ key: String) -> [String] {
    elements(node, key).compactMap { string($0, key) }
  }

  mutating func elements(_ node: JSONNode, _ key: String) -> [JSONNode] {
    if node.value == .null { return [] }
    guard case .array(let elements) = node.value else {
      reject("", .kind(expected: "[ ]"), key, at: node.offset)
      return []
    }
    return elements
  }

  /// A number, written as one or as a string, as decimals in strings are not rounded by other tools.
  mutating func number(_ node: JSONNode, _ key: String) -> Figure? {
    switch node.value {
    case .null: return nil
    case .number(let text), .string(let text):
      if let figure = Figure(text) { return figure }
      reject(text, .number, key, at: node.offset)
    default: reject("", .number, key, at: node.offset)
    }
    return nil
  }

  mutating func reject(_ text: String, _ problem: CellProblem, _ key: String, at offset: Int) {
    findings.add(.cell(text, problem), about: .table(.head), field: key, at: place(of: offset))
  }

  func place(of offset: Int) -> Place {
    let found = lines.place(at: offset)
    return Place(file: document.file.path, line: found.line, column: found.column)
  }
}
