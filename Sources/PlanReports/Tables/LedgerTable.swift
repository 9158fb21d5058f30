import PlanRules
import PlanRun

/// A task of the ledger as it is listed.
struct LedgerRow: Sendable {
  let judged: PlanResult
  let share: TaskShare
  let language: Language
  /// Whether the text of the task is cut to what names it.
  let isShort: Bool

  var entry: TaskEntry { share.entry }
  var task: KeyTask { judged.plan.tasks[entry.task] }
  private var note: ProgressNote? { share.note.map { judged.records.progressNotes[$0] } }

  var text: String { isShort ? MatterName.short(task.text) : task.text }

  /// Who leads, several jointly.
  var lead: String { ListWording(judged, language).leads(entry.responsibility) }

  var deadline: String {
    guard let due = entry.due else {
      return task.unreadDeadline ?? language.text("长期", "ongoing")
    }
    return DeadlineText.cell(due, language, isShort: isShort)
  }

  /// The state, and why it is to be confirmed.
  var doubts: String? {
    guard share.state == .toConfirm else { return nil }
    let doubts = OverdueWording(judged, language).sentence(entry.doubts)
    return doubts.isEmpty ? nil : doubts
  }

  /// The latest word and its day.
  var progress: String? {
    guard let note else { return nil }
    let stale = entry.isStale ? language.text("；逾期未更新", "; no news since") : ""
    let asked = OverdueWording(judged, language).reasons(entry.remarks).map { language.text("；", "; ") + $0 }.joined()
    return ListWording(judged, language).said(note) + asked + stale
  }

  /// How far the work has come, in percent as reported.
  var workDone: String? { note?.share.map { FigureText.printed($0) } }
  /// What is promised in numbers.
  var commitment: String? { task.particulars.commitment.map(CommitmentText.promised) }
  /// How much of that is done.
  var reached: String? { entry.commitment.flatMap { CommitmentText.reached($0, language) } }
  var reported: CalendarDate? { note?.date }
  /// How the body itself thinks that it will end.
  var forecast: String? { note?.forecast?.rawValue }
  var cause: String? { note?.cause }
  var measure: String? { note?.remedy }

  var emphasis: Emphasis? {
    switch share.state {
    case .overdue: .red
    case .toConfirm, .behind: .yellow
    case .doneInTime, .doneLate: .green
    case .onSchedule, .notYetDue, .suspended, .ended, .ongoing: nil
    }
  }
}

/// What `tasks` shows: every task with its state.
enum LedgerTable {
  /// The tasks that are looked at.
  static func table(of judged: PlanResult, _ language: Language, isShort: Bool = false) -> ReportTable<LedgerRow> {
    let rows = judged.tasks.map { share in
      LedgerRow(judged: judged, share: share, language: language, isShort: isShort)
    }
    return ReportTable(columns: columns(language), rows: rows)
  }

  /// What a page shows: what every ledger has, and those particulars that this one states.
  static func onPage(_ judged: PlanResult) -> [String] {
    ["number", "task", "lead", "deadline", "state", "finished", "progress"] + stated(in: judged)
  }

  /// What a terminal shows: the same, the free text last.
  static func onTerminal(_ judged: PlanResult) -> [String] { onPage(judged).filter { $0 != "task" } + ["task"] }

  /// What a spreadsheet is given.
  static let inSpreadsheet = [
    "plan", "asOf", "number", "category", "task", "lead", "supporting", "deadline", "originalDue", "basis", "state",
    "doubts", "finished", "progress", "reported", "forecast", "cause", "measure", "origin", "leader", "officer",
    "liaison",
    "commitment", "reached", "workDone", "start", "standard", "plannedInvestment", "investment",
  ]

  private static func stated(in judged: PlanResult) -> [String] {
    let tasks = judged.tasks.map { judged.plan.tasks[$0.entry.task] }
    let particulars: [(key: String, isStated: (KeyTask) -> Bool)] = [
      ("category", { $0.category != nil }), ("origin", { $0.particulars.origin != nil }),
      ("leader", { $0.particulars.leader != nil }), ("officer", { $0.particulars.officer != nil }),
      ("liaison", { $0.particulars.liaison != nil }), ("commitment", { $0.particulars.commitment != nil }),
      ("start", { $0.particulars.start != nil }), ("standard", { $0.particulars.standard != nil }),
      ("plannedInvestment", { $0.particulars.plannedInvestment != nil }),
      ("investment", { $0.particulars.investment != nil }),
    ]
    let isForecast = judged.tasks.contains { share in
      share.note.map { judged.records.progressNotes[$0].forecast != nil } ?? false
    }
    let isWorkStated = judged.records.progressNotes.contains { $0.share != nil }
    return particulars.filter { tasks.contains(where: $0.isStated) }.map(\.key)
      + (judged.tasks.contains { $0.entry.commitment?.amount != nil } ? ["reached"] : [])
      + (isWorkStated ? ["workDone"] : [])
      + (isForecast ? ["forecast"] : [])
  }

  static func columns(_ language: Language) -> [ReportColumn<LedgerRow>] {
    [
      ReportColumn("plan", "规划", "plan") { .text($0.judged.plan.id) },
      ReportColumn("asOf", "截至", "as of") { .date($0.judged.assessment.asOf) },
      ReportColumn("number", "编号", "No.") { .text($0.task.id) },
      ReportColumn("category", "类别", "category", give: .goes(rank: 3)) { .text(orAbsent: $0.task.category) },
      ReportColumn("task", "任务", "task", give: .wraps(to: 20)) { .text($0.text) },
      ReportColumn("lead", "牵头", "lead", give: .wraps(to: 12)) { .text($0.lead) },
      ReportColumn("supporting", "配合", "supporting") {
        .list($0.judged.names($0.entry.responsibility.supporting), isOpen: $0.task.isOpenList)
      },
      ReportColumn("deadline", "时限", "due", give: .wraps(to: 12)) { .text($0.deadline) },
      ReportColumn("originalDue", "原时限", "original due") { row in
        row.entry.due.flatMap { $0.moved == nil ? nil : .date($0.original) } ?? .absent
      },
      ReportColumn("basis", "时限依据", "basis") { .text(orAbsent: $0.entry.due?.basis.name.text(in: language)) },
      ReportColumn("state", "状态", "state") {
        .status($0.share.state.name.text(in: language), reason: $0.doubts, $0.emphasis)
      },
      ReportColumn("doubts", "待核原因", "to be confirmed because") { .text(orAbsent: $0.doubts) },
      ReportColumn("finished", "办结日期", "done on") { $0.entry.finished.map { .date($0) } ?? .absent },
      ReportColumn("progress", "最近进展（日期）", "latest report (day)", give: .wraps(to: 12)) {
        .text(orAbsent: $0.progress)
      },
      ReportColumn("reported", "进展日期", "reported") { $0.reported.map { .date($0) } ?? .absent },
      ReportColumn("forecast", "预判", "expected by the body", give: .goes(rank: 4)) { .text(orAbsent: $0.forecast) },
      ReportColumn("cause", "原因", "cause") { .text(orAbsent: $0.cause) },
      ReportColumn("measure", "措施", "measure") { .text(orAbsent: $0.measure) },
      ReportColumn("origin", "任务来源", "source", give: .goes(rank: 4)) { .text(orAbsent: $0.task.particulars.origin) },
      ReportColumn("leader", "分管领导", "leader", give: .goes(rank: 6)) { .text(orAbsent: $0.task.particulars.leader) },
      ReportColumn("officer", "责任人", "officer", give: .goes(rank: 5)) { .text(orAbsent: $0.task.particulars.officer) },
      ReportColumn("liaison", "联络员", "liaison", give: .goes(rank: 1)) { .text(orAbsent: $0.task.particulars.liaison) },
      ReportColumn("commitment", "量化目标", "in numbers", give: .goes(rank: 7)) {
        .text(orAbsent: $0.commitment)
      },
      ReportColumn("reached", "完成量", "done so far", give: .goes(rank: 7)) { .text(orAbsent: $0.reached) },
      ReportColumn("workDone", "形象进度（%）", "work done (%)", isFigure: true, give: .goes(rank: 8)) {
        .figure(orAbsent: $0.workDone)
      },
      ReportColumn("start", "起始", "from", give: .goes(rank: 1)) {
        $0.task.particulars.start.map { .date($0) } ?? .absent
      },
      ReportColumn("standard", "完成标准", "done means", give: .goes(rank: 2)) {
        .text(orAbsent: $0.task.particulars.standard)
      },
      ReportColumn("plannedInvestment", "投资计划", "investment planned", isFigure: true, give: .goes(rank: 9)) {
        .figure(orAbsent: $0.task.particulars.plannedInvestment)
      },
      ReportColumn("investment", "累计投资", "invested", isFigure: true, give: .goes(rank: 9)) {
        .figure(orAbsent: $0.task.particulars.investment)
      },
    ]
  }
}
