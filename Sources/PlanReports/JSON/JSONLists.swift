import PlanFiles
import PlanRules
import PlanRun

/// Tasks and what is late of one plan as JSON.
struct JSONLists {
  private let judged: PlanResult
  private let language: Language
  private let wording: ListWording

  init(_ judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
    wording = ListWording(judged, language)
  }

  /// A thing on the list, one object for each body that leads it; one for nobody where the tables name none.
  func leads(_ item: OverdueItem) -> [JSONOutput] {
    let roles = judged.roles(of: item)
    let leads = roles.filter(\.isLead)
    if leads.isEmpty ? judged.selection.department == nil : judged.standTogether(leads) { return [object(item, nil)] }
    return leads.map { object(item, $0) }
  }

  /// A thing on the list, one object for each body that is asked to help; figures are asked of those who lead.
  func helpers(_ item: OverdueItem) -> [JSONOutput] {
    guard item.kind != .report else { return [] }
    return judged.roles(of: item).filter { !$0.isLead }.map { object(item, $0) }
  }

  private func object(_ item: OverdueItem, _ role: Role?) -> JSONOutput {
    let note = item.note.map { judged.records.progressNotes[$0] }
    let due: [(key: String, value: JSONOutput)] = [
      ("due", JSONOutput(item.due?.description)),
      ("originalDue", JSONOutput(item.dueDay?.original.description)),
      ("deadlineBasis", JSONOutput(item.dueDay?.basis.rawValue)),
      ("daysOverdue", item.daysOverdue.map(JSONOutput.integer) ?? .null),
      ("cycles", item.cycles.map(cycles) ?? .null),
    ]
    let reports: [(key: String, value: JSONOutput)] = [
      ("record", .string(item.record.name)),
      ("word", JSONOutput(note?.word.text)),
      ("reported", JSONOutput(note?.date?.description)),
      ("finished", JSONOutput(note?.finished?.description)),
      ("forecast", JSONOutput(note?.forecast?.rawValue)),
      ("cause", JSONOutput(note?.cause)),
      ("measure", JSONOutput(note?.remedy)),
      ("nextStep", .string(wording.nextStep(item))),
      ("doubts", JSONOutput(OverdueWording(judged, language).reasons(item.doubts))),
      ("remarks", JSONOutput(OverdueWording(judged, language).remarks(of: item))),
    ]
    return .object(
      [
        ("kind", .string(item.kind.rawValue)),
        ("state", .string(item.state.rawValue)),
        ("subject", .string(item.subject)),
        ("number", .string(judged.number(of: item))),
        ("text", .string(wording.text(item))),
        ("task", JSONOutput(item.task.map { judged.plan.tasks[$0].id })),
        ("region", JSONOutput(item.region)),
        ("period", JSONOutput(item.period?.description)),
        ("department", JSONOutput(role.map { judged.plan.departments[$0.department].name })),
        ("role", .string(role?.isLead ?? true ? "lead" : "supporting")),
        ("group", JSONOutput(role?.group.map { judged.plan.departments[$0].name })),
        ("jointly", .bool(item.responsibility.lead.count > 1)),
        ("lead", JSONOutput(judged.names(item.responsibility.lead))),
      ] + due + reports + [
        ("source", JSONOutput(wording.source(of: item))),
        ("message", .string(OverdueWording(judged, language).message(item))),
      ])
  }

  /// Open cycles of one duty that are too many to have an object each.
  private func cycles(_ cycles: OpenCycles) -> JSONOutput {
    .object([
      ("count", .integer(cycles.count)),
      ("oldest", .string(cycles.oldest.description)),
      ("newest", .string(cycles.newest.description)),
      ("newestDue", JSONOutput(cycles.newestDue?.description)),
    ])
  }

  /// A task with its state.
  func task(_ share: TaskShare) -> JSONOutput {
    let (entry, task) = (share.entry, judged.plan.tasks[share.entry.task])
    let note = share.note.map { judged.records.progressNotes[$0] }
    let particulars = task.particulars
    return .object([
      ("number", .string(task.number)),
      ("id", .string(task.id)),
      ("category", JSONOutput(task.category)),
      ("text", .string(task.text)),
      ("lead", JSONOutput(judged.names(entry.responsibility.lead))),
      ("supporting", JSONOutput(judged.names(entry.responsibility.supporting))),
      ("jointly", .bool(entry.responsibility.lead.count > 1)),
      ("state", .string(share.state.rawValue)),
      ("due", JSONOutput(entry.due?.day.description)),
      ("originalDue", JSONOutput(entry.due?.original.description)),
      ("deadlineBasis", JSONOutput(entry.due?.basis.rawValue)),
      ("isDue", .bool(share.isDue(by: judged.assessment.asOf))),
      ("finished", JSONOutput(entry.finished?.description)),
      ("record", .string(note == nil ? "silent" : "note")),
      ("word", JSONOutput(note?.word.text)),
      ("reported", JSONOutput(note?.date?.description)),
      ("cause", JSONOutput(note?.cause)),
      ("measure", JSONOutput(note?.remedy)),
      ("forecast", JSONOutput(note?.forecast?.rawValue)),
      ("workDone", JSONOutput(note?.share.map { FigureText.printed($0) })),
      ("stale", .bool(entry.isStale)),
      ("doubts", JSONOutput(OverdueWording(judged, language).reasons(entry.doubts))),
      ("source", JSONOutput(particulars.origin)),
      ("leader", JSONOutput(particulars.leader)),
      ("officer", JSONOutput(particulars.officer)),
      ("liaison", JSONOutput(particulars.liaison)),
      ("commitment", JSONOutput(particulars.commitment?.text)),
      ("commitmentUnit", JSONOutput(particulars.commitment?.unit)),
      ("reached", JSONOutput(entry.commitment?.amount.map { FigureText.interval($0, places: Figure.maximumPlaces) })),
      ("reachedPercent", JSONOutput(entry.commitment?.percent.map { FigureText.portion($0) })),
      ("commitmentReached", JSONOutput(entry.commitment?.attainment.word)),
      ("start", JSONOutput(particulars.start?.description)),
      ("standard", JSONOutput(particulars.standard)),
      ("plannedInvestment", JSONOutput(particulars.plannedInvestment)),
      ("investment", JSONOutput(particulars.investment)),
    ])
  }

  /// Tasks counted: the states, what is due, and both rates.
  func counts(_ counts: LedgerCounts) -> JSONOutput { .object(members(counts)) }

  /// The tasks ranked from the side asked for; empty where no ledger and no list was.
  func ranking(_ judged: PlanResult) -> JSONOutput {
    guard judged.list != nil else { return .array([]) }
    return .array(
      LedgerRanking(judged.rankedCounts).rows.map { row in
        .object(
          [("name", JSONOutput(row.name)), ("rank", row.rank.map(JSONOutput.integer) ?? .null)] + members(row.counts))
      })
  }

  private func members(_ counts: LedgerCounts) -> [(key: String, value: JSONOutput)] {
    [
      ("total", .integer(counts.total)),
      ("states", .object(MatterState.allCases.map { ($0.rawValue, .integer(counts.count($0))) })),
      ("due", .integer(counts.due)), ("done", .integer(counts.done)), ("inTime", .integer(counts.inTime)),
      ("stale", .integer(counts.stale)),
      ("inTimePercent", JSONOutput(counts.inTimePercent.map { FigureText.portion($0) })),
      ("donePercent", JSONOutput(counts.donePercent.map { FigureText.portion($0) })),
    ]
  }

  /// How the list differs from an earlier one; null where none was asked for.
  func changes(_ judged: PlanResult) -> JSONOutput {
    guard judged.earlierList != nil, let changes = judged.overdueReport().changes else { return .null }
    return .object([
      ("since", .string(changes.since.description)), ("new", .integer(changes.new)),
      ("closed", .integer(changes.closed)), ("still", .integer(changes.still)),
    ])
  }
}

extension Truth {
  /// All words that JSON has for it.
  static let words = ["yes", "no", "undetermined"]

  /// The word that JSON has for it.
  var word: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .undetermined: "undetermined"
    }
  }
}

extension OverdueItem.Record {
  /// All words that JSON has for it.
  static let names = ["silent", "note", "shortfall"]

  /// The word that JSON has for it.
  var name: String {
    switch self {
    case .silent: "silent"
    case .note: "note"
    case .shortfall: "shortfall"
    }
  }
}
