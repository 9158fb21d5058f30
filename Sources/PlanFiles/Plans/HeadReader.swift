import PlanRules

/// Reads `plan.json`, and reports what is unknown, doubled or of another kind.
struct HeadReader {
  private let nodes: NodeReader
  private let folder: String
  private let id: String

  /// `plan.json`; `nil` where it is not there or is no JSON. `relativesAlone` passes over all but the plans that it names.
  static func read(_ folder: inout OpenFolder, relativesAlone: Bool = false) -> HeadDraft? {
    guard let file = folder.file(of: .head, isRequired: true) else { return nil }
    do throws(JSONProblem) {
      let document = try JSONReader.read(file)
      let reader = HeadReader(nodes: NodeReader(document, folder.findings), folder: folder.name, id: folder.id)
      return relativesAlone ? reader.readRelatives(document) : reader.read(document)
    } catch {
      if let offset = MergeMark.firstOffset(in: file) {
        let place = file.place(at: offset)
        folder.findings.add(
          .row(.mergeMark), about: .table(.head), at: Place(file: file.path, line: place.line, column: place.column))
        return nil
      }
      let place = Place(file: file.path, line: error.line, column: error.column)
      folder.findings.add(.file(.json(error.kind)), about: .table(.head), at: place)
      return nil
    }
  }

  private func readRelatives(_ document: JSONDocument) -> HeadDraft? {
    guard let members = nodes.members(document.root, PlanTable.head.fileName, by: HeadKey.self) else { return nil }
    var draft = HeadDraft(id: id, place: Place(file: document.file.path))
    for (key, value) in members {
      switch key {
      case .parent, .children, .predecessor: read(key, value, into: &draft)
      default: continue
      }
    }
    return draft
  }

  private func read(_ document: JSONDocument) -> HeadDraft? {
    let (root, name) = (document.root, PlanTable.head.fileName)
    guard let members = nodes.members(root, name, by: HeadKey.self) else {
      if root.value == .null { nodes.reject("", .kind(expected: "{ }"), name, at: root.offset) }
      return nil
    }
    var draft = HeadDraft(id: id, place: Place(file: document.file.path))
    for (key, value) in members { read(key, value, into: &draft) }
    let sources = values(meantFor: .sources, in: root).flatMap { $0.elements ?? [] }
    draft.hasAllSources = draft.hasAllSources && sources.count == draft.sources.count
    draft.isIssueUnread = draft.issued == nil && values(meantFor: .issued, in: root).contains { $0.value != .null }
    for key in HeadKey.required {
      let value = members.first { $0.key == key }?.value
      if value == nil || value?.value == .null {
        nodes.reject("", .empty, key.rawValue, at: value?.offset ?? root.offset)
      }
    }
    checkTitle(draft, members.first { $0.key == .period }?.value)
    let holidays = Set(draft.holidays.map(\.day))
    for listed in draft.workdays where holidays.contains(listed.day) {
      nodes.reject("\(listed.day)", .holidayAndWorkday, HeadKey.workdays.rawValue, at: listed.offset)
    }
    return draft
  }

  private func read(_ key: HeadKey, _ value: JSONNode, into draft: inout HeadDraft) {
    let name = key.rawValue
    switch key {
    case .format: checkFormat(value, name)
    case .id: checkID(value, name)
    case .title: draft.title = nodes.string(value, name)
    case .period: draft.period = period(value, name)
    case .owner: draft.owner = nodes.string(value, name).map { ($0, nodes.place(of: value.offset)) }
    case .documentNumber: draft.documentNumber = nodes.string(value, name)
    case .issued: draft.issued = nodes.date(value, name)
    case .region: draft.region = nodes.string(value, name)
    case .parent: draft.parent = relatives([value], .parent, into: &draft).first
    case .children: draft.children = relatives(nodes.elements(value, name), .children, into: &draft)
    case .predecessor: draft.predecessor = relatives([value], .predecessor, into: &draft).first
    case .sources:
      draft.sources = nodes.elements(value, name).compactMap(source)
      draft.hasAllSources = value.elements != nil || value.value == .null
    case .reportingCycle: draft.reportingCycle = nodes.cycle(value, name) ?? .year
    case .reportingLagDays:
      draft.reportingLagDays =
        days(value, name, 0...ClaimFault.longestLag) { .reportingLag(days: $0) } ?? draft.reportingLagDays
    case .exceptionDays:
      draft.exceptionDays = days(value, name, 1...ClaimFault.longestTerm) { .exceptionDays($0) } ?? draft.exceptionDays
    case .holidays: draft.holidays = listedDays(value, name)
    case .workdays: draft.workdays = listedDays(value, name)
    case .assumptions: (draft.assumptions, draft.assumedCodes) = AssumptionReader.read(value, nodes)
    case .note: draft.note = nodes.string(value, name)
    case .closed: draft.closing = closing(value, name)
    case .leads: draft.leads = nodes.leads(value, name) ?? .all
    }
  }

  /// A plan that says it is closed has to say since when and by which document; else it is not.
  private func closing(_ node: JSONNode, _ name: String) -> Head.Closing? {
    guard let members = nodes.members(node, name, by: ClosingKey.self) else { return nil }
    var (day, document): (CalendarDate?, (text: String, offset: Int)?) = (nil, nil)
    for (key, value) in members {
      switch key {
      case .day: day = nodes.date(value, "\(name).\(key.rawValue)")
      case .document: document = nodes.string(value, "\(name).\(key.rawValue)").map { ($0, value.offset) }
      }
    }
    for key in ClosingKey.allCases where !members.contains(where: { $0.key == key && $0.value.value != .null }) {
      nodes.reject("", .empty, "\(name).\(key.rawValue)", at: node.offset)
    }
    guard let day, let document else { return nil }
    guard ProgressNote.Approval(by: document.text, date: day).namesDocument else {
      nodes.reject(
        document.text, .documentNumber, "\(name).\(ClosingKey.document.rawValue)", at: document.offset)
      return nil
    }
    return Head.Closing(day: day, document: document.text)
  }

  /// The keys of `closed`.
  private enum ClosingKey: String, CaseIterable {
    case day, document
  }

  private func checkFormat(_ node: JSONNode, _ name: String) {
    guard let format = nodes.number(node, name), format != Figure(digits: 1) else { return }
    nodes.reject("", .word(allowed: ["1"]), name, at: node.offset)
  }

  private func checkID(_ node: JSONNode, _ name: String) {
    guard let id = nodes.string(node, name), id != folder else { return }
    nodes.reject(id, .folderName(folder), name, at: node.offset)
  }

  /// The months of a plan; more than any plan has cannot be judged.
  private func period(_ node: JSONNode, _ name: String) -> Period? {
    guard let period = nodes.period(node, name) else { return nil }
    guard period.last.index - period.first.index < 12 * ClaimFault.longestPlan else {
      nodes.reject(.planTooLong(period), name, at: node.offset)
      return nil
    }
    return period
  }

  /// The other plans that a key names; a blank name is none.
  private func relatives(_ values: [JSONNode], _ relation: PlanRelation, into draft: inout HeadDraft) -> [String] {
    values.compactMap { node in
      guard let id = nodes.string(node, relation.rawValue) else { return nil }
      draft.relatives.append(RelatedPlan(relation: relation, id: id, place: nodes.place(of: node.offset)))
      return id
    }
  }

  /// A number of whole days; one beyond a limit counts as not stated.
  private func days(
    _ node: JSONNode, _ name: String, _ limits: ClosedRange<Int>, beyond: (String) -> ClaimFault
  ) -> Int? {
    guard let figure = nodes.number(node, name) else { return nil }
    guard let days = figure.wholeNumber, days >= Int128(limits.lowerBound) else {
      nodes.reject(figure.description, .number, name, at: node.offset)
      return nil
    }
    if days <= Int128(limits.upperBound) { return Int(days) }
    nodes.reject(beyond(figure.description), name, at: node.offset)
    return nil
  }

  /// A plan that runs for longer than its own title says would be due later than its document has it.
  private func checkTitle(_ draft: HeadDraft, _ period: JSONNode?) {
    guard let node = period, let months = draft.period, let years = draft.title.flatMap(TitleYears.years),
      months.first.year < years.lowerBound || months.last.year > years.upperBound
    else { return }
    nodes.reject(.planOverTitle(months, years: years), HeadKey.period.rawValue, at: node.offset)
  }

  private func listedDays(_ node: JSONNode, _ name: String) -> [ListedDay] {
    var seen: Set<CalendarDate> = []
    return nodes.elements(node, name).compactMap { element in
      guard let day = nodes.date(element, name) else { return nil }
      guard seen.insert(day).inserted else {
        nodes.reject("\(day)", .repeatedDay, name, at: element.offset)
        return nil
      }
      return ListedDay(day: day, offset: element.offset)
    }
  }

  /// The values that stand under a key, under it a second time, or under one that it was misspelt as; the finding on
  /// such a key is enough.
  private func values(meantFor key: HeadKey, in root: JSONNode) -> [JSONNode] {
    guard case .object(let members) = root.value else { return [] }
    let keys = HeadKey.allCases.map(\.rawValue)
    return members.filter { member in
      member.key == key.rawValue
        || !keys.contains(member.key) && NearestNames.nearest(to: member.key, among: keys).contains(key.rawValue)
    }.map(\.value)
  }

  private enum SourceKey: String, CaseIterable {
    case id, title, issued, note
  }

  private func source(_ node: JSONNode) -> Head.Source? {
    guard let members = nodes.members(node, HeadKey.sources.rawValue, by: SourceKey.self) else { return nil }
    var (id, title, issued, note): (String?, String?, CalendarDate?, String?) = (nil, nil, nil, nil)
    for (key, value) in members {
      let name = "\(HeadKey.sources.rawValue).\(key.rawValue)"
      switch key {
      case .id: id = nodes.string(value, name)
      case .title: title = nodes.string(value, name)
      case .issued: issued = nodes.date(value, name)
      case .note: note = nodes.string(value, name)
      }
    }
    guard let id else {
      nodes.reject("", .empty, "sources.id", at: node.offset)
      return nil
    }
    return Head.Source(id: id, title: title ?? id, issued: issued, note: note)
  }
}

extension JSONNode {
  /// The values of a list.
  fileprivate var elements: [JSONNode]? { if case .array(let elements) = value { elements } else { nil } }
}

extension Figure {
  /// The number, where it has no fraction.
  fileprivate var wholeNumber: Int128? { places == 0 ? digits : nil }
}
