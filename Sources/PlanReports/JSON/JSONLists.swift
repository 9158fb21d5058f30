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

  /// For whom a thing stands on the list: each body that leads it, all of them where they stand together, and nobody where
  /// the tables name none.
  func leads(_ item: OverdueItem) -> [Role?] {
    let roles = judged.roles(of: item)
    let leads = roles.filter(\.isLead)
    if leads.isEmpty ? judged.selection.department == nil : judged.standTogether(leads) { return [nil] }
    return leads
  }

  /// The bodies that are asked to help with a thing; figures are asked of those who lead.
  func helpers(_ item: OverdueItem) -> [Role?] {
    guard item.kind != .report else { return [] }
    return judged.roles(of: item).filter { !$0.isLead }
  }

  /// Adds a list of things, each as often as it stands there.
  func add(
    _ key: StaticString, _ items: [OverdueItem], for roles: (OverdueItem) -> [Role?], to json: inout JSONWriter
  ) {
    json.list(key, language) { json in
      for item in items {
        for role in roles(item) {
          json.item { $0.object { add(item, role, to: &$0) } }
        }
      }
    }
  }

  /// Adds a thing as it stands there for a body.
  func add(_ item: OverdueItem, _ role: Role?, to json: inout JSONWriter) {
    let note = item.note.map { judged.records.progressNotes[$0] }
    let sentences = OverdueWording(judged, language)
    json.word("kind", item.kind.rawValue)
    json.word("state", item.state.rawValue)
    json.member("subject", item.subject)
    json.member("number", judged.number(of: item))
    json.member("text", wording.text(item))
    json.member("task", item.task.map { judged.plan.tasks[$0].id })
    json.member("region", item.region)
    json.word("period", item.period?.description)
    json.member("department", role.map { judged.plan.departments[$0.department].name })
    json.member("role", role?.isLead ?? true ? "lead" : "supporting")
    json.member("group", role?.group.map { judged.plan.departments[$0].name })
    json.member("jointly", item.responsibility.lead.count > 1)
    json.member("lead", judged.names(item.responsibility.lead))
    json.word("due", item.due?.description)
    json.word("originalDue", item.dueDay?.original.description)
    json.word("deadlineBasis", item.dueDay?.basis.rawValue)
    json.member("daysOverdue", item.daysOverdue)
    // Open cycles of one duty that are too many to have an object each.
    json.object("cycles", item.cycles) { json, cycles in
      json.member("count", cycles.count)
      json.word("oldest", cycles.oldest.description)
      json.word("newest", cycles.newest.description)
      json.word("newestDue", cycles.newestDue?.description)
    }
    json.member("record", item.record.name)
    json.member("word", note?.word.text)
    json.word("reported", note?.date?.description)
    json.word("finished", note?.finished?.description)
    json.word("forecast", note?.forecast?.rawValue)
    json.member("cause", note?.cause)
    json.member("measure", note?.remedy)
    json.member("nextStep", wording.nextStep(item))
    json.member("doubts", sentences.reasons(item.doubts))
    json.member("remarks", sentences.remarks(of: item))
    json.member("source", wording.source(of: item))
    json.member("message", sentences.message(item))
  }

  /// Adds a task with its state.
  func add(_ share: TaskShare, to json: inout JSONWriter) {
    let (entry, task) = (share.entry, judged.plan.tasks[share.entry.task])
    let note = share.note.map { judged.records.progressNotes[$0] }
    json.member("number", task.number)
    json.member("id", task.id)
    json.member("category", task.category)
    json.member("text", task.text)
    json.member("lead", judged.names(entry.responsibility.lead))
    json.member("supporting", judged.names(entry.responsibility.supporting))
    json.member("jointly", entry.responsibility.lead.count > 1)
    json.word("state", share.state.rawValue)
    json.word("due", entry.due?.day.description)
    json.word("originalDue", entry.due?.original.description)
    json.word("deadlineBasis", entry.due?.basis.rawValue)
    json.member("isDue", share.isDue(by: judged.assessment.asOf))
    json.word("finished", entry.finished?.description)
    json.member("record", note == nil ? "silent" : "note")
    json.member("word", note?.word.text)
    json.word("reported", note?.date?.description)
    json.member("cause", note?.cause)
    json.member("measure", note?.remedy)
    json.word("forecast", note?.forecast?.rawValue)
    json.word("workDone", note?.share.map { FigureText.printed($0) })
    json.member("stale", entry.isStale)
    json.member("doubts", OverdueWording(judged, language).reasons(entry.doubts))
    add(task.particulars, entry.commitment, to: &json)
  }

  private func add(_ particulars: TaskParticulars, _ standing: CommitmentStanding?, to json: inout JSONWriter) {
    json.member("source", particulars.origin)
    json.member("leader", particulars.leader)
    json.member("officer", particulars.officer)
    json.member("liaison", particulars.liaison)
    json.member("commitment", particulars.commitment?.text)
    json.member("commitmentUnit", particulars.commitment?.unit)
    json.word("reached", standing?.amount.map { FigureText.interval($0, places: Figure.maximumPlaces) })
    json.word("reachedPercent", standing?.percent.map { FigureText.portion($0) })
    json.member("commitmentReached", standing?.attainment.word)
    json.word("start", particulars.start?.description)
    json.member("standard", particulars.standard)
    json.member("plannedInvestment", particulars.plannedInvestment)
    json.member("investment", particulars.investment)
  }

  /// Adds the tasks ranked from the side asked for; empty where no ledger and no list was.
  func addRanking(to json: inout JSONWriter) {
    let rows = judged.list == nil ? [] : LedgerRanking(judged.rankedCounts).rows
    json.objects("ranking", rows) { json, row in
      json.member("name", row.name)
      json.member("rank", row.rank)
      add(row.counts, to: &json)
    }
  }

  /// Adds tasks counted: the states, what is due, and both rates.
  func add(_ counts: LedgerCounts, to json: inout JSONWriter) {
    json.member("total", counts.total)
    json.object("states") { json in
      for state in MatterState.allCases { json.member(named: state.rawValue, counts.count(state)) }
    }
    json.member("due", counts.due)
    json.member("done", counts.done)
    json.member("inTime", counts.inTime)
    json.member("stale", counts.stale)
    json.word("inTimePercent", counts.inTimePercent.map { FigureText.portion($0) })
    json.word("donePercent", counts.donePercent.map { FigureText.portion($0) })
  }

  /// Adds how the list differs from an earlier one; null where none was asked for.
  func addChanges(to json: inout JSONWriter) {
    json.object("changes", judged.earlierList == nil ? nil : judged.overdueReport().changes) { json, changes in
      json.word("since", changes.since.description)
      json.member("new", changes.new)
      json.member("closed", changes.closed)
      json.member("still", changes.still)
    }
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
