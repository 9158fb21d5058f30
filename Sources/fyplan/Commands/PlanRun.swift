import PlanFiles
import PlanReports
import PlanRules

/// Loads and judges the plans that a command line names.
struct PlanRun {
  private let arguments: ParsedArguments
  private let language: Language

  init(_ arguments: ParsedArguments, _ language: Language) {
    self.arguments = arguments
    self.language = language
  }

  /// What was loaded and judged, or why nothing could be.
  enum Result {
    case judged(plans: [JudgedPlan], damaged: [LoadedFolder])
    case refused(Finding)
  }

  /// `usualDay` is the day to judge for when none is asked for; `names` are the plans, all where there are none.
  func judge(
    _ names: [String], within days: Int = 0, indicators: [String]? = nil, since: CalendarDate? = nil,
    usualDay: CalendarDate? = nil
  ) -> Result {
    let shelf = PlanShelf(arguments.value(.plans) ?? System.environment("FYPLAN_PLANS") ?? "plans")
    var paths: [String] = []
    for name in names {
      switch shelf.find(name) {
      case .success(let path): paths.append(path)
      case .failure(let unknown): return .refused(PlanRun.noPlan(unknown.name, unknown.nearest))
      }
    }
    if names.isEmpty { paths = shelf.all() }
    guard !paths.isEmpty else { return .refused(PlanRun.noPlan(nil, [])) }
    var selection = Selection()
    selection.department = arguments.value(.department)
    selection.category = arguments.value(.category)
    selection.indicators = indicators ?? arguments.values(.indicator)
    selection.since = since
    return judge(paths: paths, within: days, selection, usualDay: usualDay)
  }

  private func judge(paths: [String], within days: Int, _ selection: Selection, usualDay: CalendarDate?) -> Result {
    var plans: [JudgedPlan] = []
    var damaged: [LoadedFolder] = []
    for path in paths {
      guard let folder = try? PlanFolder.load(path, shownAs: System.shown(path)) else {
        return .refused(PlanRun.noPlan(path, []))
      }
      guard let plan = folder.plan else {
        damaged.append(folder)
        continue
      }
      switch day(for: plan, folder.records, usual: usualDay) {
      case .success(let day):
        let judged = JudgedPlan(folder, plan: plan, asOf: day, within: days, selection: selection)
        // The process ends with the report; taking the plan apart object by object before that would only delay it.
        _ = Unmanaged.passRetained(judged)
        plans.append(judged)
      case .failure(let refusal): return .refused(refusal.finding)
      }
    }
    if let unknown = unknownSelection(selection, in: plans) { return .refused(unknown) }
    return .judged(plans: plans, damaged: damaged)
  }

  private struct Refusal: Error { let finding: Finding }

  /// The day to judge for: as asked, else the last period with data, else the plan's last complete year.
  private func day(for plan: Plan, _ records: Records, usual: CalendarDate?) -> Swift.Result<CalendarDate, Refusal> {
    if let text = arguments.value(.asOf) {
      if text == "due" { return .success(plan.lastDueDay(on: System.today ?? plan.period.end)) }
      if let day = CalendarDate(asOf: text) { return .success(day) }
      let wording = Wording(
        zh: "“\(text)”不是日期或时期；写作 2023、2023Q3、2023-09-30 或 due",
        en: "「\(text)」 is no date or period; write 2023, 2023Q3, 2023-09-30 or due")
      return .failure(Refusal(finding: PlanRun.usage(wording)))
    }
    if let usual { return .success(usual) }
    return .success(plan.usualDay(records: records, today: System.today ?? plan.period.end))
  }

  /// A department, category or indicator that none of the plans has.
  private func unknownSelection(_ selection: Selection, in plans: [JudgedPlan]) -> Finding? {
    guard !plans.isEmpty else { return nil }
    if let name = selection.department, !plans.contains(where: { $0.plan.departments.find(name) != nil }) {
      return unknown(Wording(zh: "单位", en: "department"), name, among: plans.flatMap(\.plan.departments.names))
    }
    let categories = plans.flatMap { $0.plan.indicators.compactMap(\.category) }
    if let name = selection.category, !categories.contains(name) {
      return unknown(Wording(zh: "类别", en: "category"), name, among: categories)
    }
    for name in selection.indicators where !plans.contains(where: { $0.plan.series(named: name) != nil }) {
      let names = plans.flatMap { judged in
        (0..<judged.plan.seriesCount).map { judged.plan[SeriesID($0)] }.flatMap { [$0.code, $0.name] }
      }
      return unknown(Wording(zh: "指标", en: "indicator"), name, among: names)
    }
    return nil
  }

  private func unknown(_ kind: Wording, _ name: String, among names: [String]) -> Finding {
    let nearest = NearestNames.nearest(to: name, among: names)
    let zh = nearest.isEmpty ? "" : "，是不是“\(nearest.joined(separator: "”或“"))”？"
    let en = nearest.isEmpty ? "" : "; did you mean 「\(nearest.joined(separator: "」 or 「"))」?"
    return PlanRun.usage(Wording(zh: "没有\(kind.zh)“\(name)”\(zh)", en: "there is no \(kind.en) 「\(name)」\(en)"))
  }

  static func noPlan(_ name: String?, _ nearest: [String]) -> Finding {
    Finding(.noPlan, .noPlan(named: name, nearest: nearest), plan: nil, place: nil)
  }

  static func usage(_ wording: Wording) -> Finding { Finding(.usage, .usage(wording), plan: nil, place: nil) }

  /// No rule has a code or name.
  static func noRule(_ name: String) -> Finding {
    let nearest = NearestNames.nearest(to: name, among: RuleBook.rules.flatMap { [$0.code, $0.name] })
    let zh = nearest.isEmpty ? "；规则见 fyplan explain --all" : "，相近的有 \(nearest.joined(separator: "、"))"
    let en =
      nearest.isEmpty ? "; fyplan explain --all lists them" : "; near to it are \(nearest.joined(separator: ", "))"
    return usage(Wording(zh: "没有规则“\(name)”\(zh)", en: "there is no rule 「\(name)」\(en)"))
  }

  /// A run that was refused: no plans, one finding, exit 2.
  static func refused(_ finding: Finding) -> Run {
    Run(plans: [], findings: [WeighedFinding(finding, .error)], outcome: .void)
  }
}

extension PlanRun {
  /// Writes a run in every form asked for; as text a refused one goes to standard error.
  static func show(
    _ run: Run, _ subject: ReportSubject, _ arguments: ParsedArguments, _ language: Language,
    json: ((Run) -> JSONOutput)? = nil, text: @escaping (TextLayout) -> [String]
  ) -> Bool {
    let isRefused = run.plans.isEmpty && run.damaged.isEmpty
    let output = ReportOutput(run, subject, arguments, language, json: json) { layout in
      isRefused ? run.findings.flatMap(DiagnosticText(run, layout).lines) : text(layout)
    }
    if output.format == .text, isRefused {
      System.complain(output.document(.text, false).document())
      return output.writeFiles()
    }
    let isSummed = output.format != .github || StepSummary.append(run, language)
    return output.write(isQuiet: arguments.flag(.quiet)) && isSummed
  }
}
