import PlanRules

/// The keys of `plan.json`, in the order in which they are written.
enum HeadKey: String, CaseIterable {
  case format, id, title, period, owner, documentNumber, issued, region, parent, children, predecessor, sources
  case reportingCycle, reportingLagDays, holidays, workdays, assumptions, note
  case leads

  /// Those that must be there.
  static let required: [HeadKey] = [.id, .title, .period, .owner]
}

/// Reads `plan.json`, and reports what is unknown, doubled or of another kind.
struct HeadReader {
  private let nodes: NodeReader
  private let folder: String

  /// `plan.json`; `nil` where it is not there or is no JSON.
  static func read(_ folder: inout OpenFolder) -> HeadDraft? {
    guard let file = folder.file(of: .head, isRequired: true) else { return nil }
    do throws(JSONProblem) {
      let document = try JSONReader.read(file)
      return HeadReader(nodes: NodeReader(document, folder.findings), folder: folder.id).read(document)
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

  private func read(_ document: JSONDocument) -> HeadDraft? {
    let (root, name) = (document.root, PlanTable.head.fileName)
    guard let members = nodes.members(root, name, by: HeadKey.self) else {
      if root.value == .null { nodes.reject("", .kind(expected: "{ }"), name, at: root.offset) }
      return nil
    }
    var draft = HeadDraft(id: folder, place: Place(file: document.file.path))
    for (key, value) in members { read(key, value, into: &draft) }
    for key in HeadKey.required {
      let value = members.first { $0.key == key }?.value
      if value == nil || value?.value == .null {
        nodes.reject("", .empty, key.rawValue, at: value?.offset ?? root.offset)
      }
    }
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
    case .period: draft.period = nodes.period(value, name)
    case .owner: draft.owner = nodes.string(value, name).map { ($0, nodes.place(of: value.offset)) }
    case .documentNumber: draft.documentNumber = nodes.string(value, name)
    case .issued: draft.issued = nodes.date(value, name)
    case .region: draft.region = nodes.string(value, name)
    case .parent: draft.parent = nodes.string(value, name)
    case .children: draft.children = nodes.strings(value, name)
    case .predecessor: draft.predecessor = nodes.string(value, name)
    case .sources: draft.sources = nodes.elements(value, name).compactMap(source)
    case .reportingCycle: draft.reportingCycle = nodes.cycle(value, name) ?? .year
    case .reportingLagDays: draft.reportingLagDays = days(value, name) ?? draft.reportingLagDays
    case .holidays: draft.holidays = listedDays(value, name)
    case .workdays: draft.workdays = listedDays(value, name)
    case .assumptions: (draft.assumptions, draft.assumedCodes) = AssumptionReader.read(value, nodes)
    case .note: draft.note = nodes.string(value, name)
    case .leads: draft.leads = nodes.leads(value, name) ?? .all
    }
  }

  private func checkFormat(_ node: JSONNode, _ name: String) {
    guard let format = nodes.number(node, name), format != Figure(digits: 1) else { return }
    nodes.reject("", .word(allowed: ["1"]), name, at: node.offset)
  }

  private func checkID(_ node: JSONNode, _ name: String) {
    guard let id = nodes.string(node, name), id != folder else { return }
    nodes.reject(id, .folderName(folder), name, at: node.offset)
  }

  private func days(_ node: JSONNode, _ name: String) -> Int? {
    guard let figure = nodes.number(node, name) else { return nil }
    if figure.places == 0, (0...3660).contains(figure.digits) { return Int(figure.digits) }
    nodes.reject(figure.description, .number, name, at: node.offset)
    return nil
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
