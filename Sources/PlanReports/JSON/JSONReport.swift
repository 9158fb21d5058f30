package import PlanRules

/// The one JSON shape of `check`, `progress` and `overdue`, so that a script learns it once.
///
/// Figures are strings, counts, days, lines and columns integers, what is absent `null`; arrays are sorted as in the text.
package struct JSONReport: Sendable {
  private let run: Run
  private let language: Language
  private let wording: FindingWording

  /// The report of a run; messages come in one language.
  package init(_ run: Run, _ language: Language) {
    self.run = run
    self.language = language
    wording = FindingWording(run, language)
  }

  /// The whole document.
  package func document() -> JSONOutput {
    .object([
      ("format", .string("fyplan/1")),
      ("asOf", JSONOutput(run.asOf?.description)),
      ("plans", .array(run.plans.map(plan))),
      ("findings", findings),
      ("summary", summary),
      ("exitStatus", .integer(Int(run.end.rawValue))),
    ])
  }

  /// The document of `validate`: plans without verdicts.
  package func dataDocument() -> JSONOutput {
    .object([
      ("format", .string("fyplan/1")),
      ("asOf", .null),
      ("plans", .array(run.plans.map(data))),
      ("findings", findings),
      ("summary", summary),
      ("exitStatus", .integer(Int(run.end.rawValue))),
    ])
  }

  /// What was found and what is as required, counted.
  private var summary: JSONOutput {
    let tally = Tally(run)
    return .object([
      ("failed", .integer(tally.failed)), ("warned", .integer(tally.warned)), ("noted", .integer(tally.noted)),
      ("excepted", .integer(tally.excepted)), ("known", .integer(tally.known)),
      ("supporting", .integer(tally.supporting)), ("passed", .integer(tally.passed)),
    ])
  }

  private func data(_ judged: JudgedPlan) -> JSONOutput {
    let plan = judged.plan
    let equations = judged.equations
    return .object([
      ("id", .string(plan.id)),
      ("title", .string(plan.head.title)),
      ("period", .string(plan.period.description)),
      ("indicatorCount", .integer(plan.indicators.count)),
      ("statisticCount", .integer(plan.statistics.count)),
      ("observationCount", .integer(judged.records.observations.count)),
      ("taskCount", .integer(plan.tasks.count)),
      ("departmentCount", .integer(plan.departments.departments.count)),
      (
        "equations",
        .object([
          ("total", .integer(plan.equations.count)), ("holding", .integer(equations.count(.holds))),
          ("broken", .integer(equations.count(.broken))), ("notCheckable", .integer(equations.notCheckable)),
        ])
      ),
    ])
  }

  private func plan(_ judged: JudgedPlan) -> JSONOutput {
    .object([
      ("id", .string(judged.plan.id)),
      ("title", .string(judged.plan.head.title)),
      ("period", .string(judged.plan.period.description)),
      ("asOf", .string(judged.assessment.asOf.description)),
      ("elapsed", .string(FigureText.share(judged.assessment.elapsed))),
      ("indicators", .array(judged.indicators.map { JSONIndicator($0, in: judged, language).object() })),
      ("annualTargets", .array(judged.annual.map { JSONAnnual($0, in: judged).objectWithSeries() })),
      ("overdue", .array(judged.late.flatMap { overdue($0, in: judged) })),
      ("upcoming", .array(judged.upcoming.flatMap { overdue($0, in: judged) })),
      (
        "summary",
        .object([("binding", summary(judged, .binding)), ("expected", summary(judged, .expected))])
      ),
    ])
  }

  private func summary(_ judged: JudgedPlan, _ nature: Nature) -> JSONOutput {
    let rows = judged.indicators.filter { (judged.plan.indicators[$0.indicator.index].nature ?? .expected) == nature }
    let counts = Status.allCases.map { status in (status, rows.count { $0.status == status }) }
    let total = counts.reduce(0) { $0 + $1.1 }
    return .object([("total", .integer(total))] + counts.map { ($0.0.rawValue, .integer($0.1)) })
  }

  /// One object for each department and role.
  private func overdue(_ item: OverdueItem, in judged: JudgedPlan) -> [JSONOutput] {
    judged.roles(of: item.responsibility).map { role in
      .object([
        ("kind", .string(item.kind.rawValue)),
        ("subject", .string(item.subject)),
        ("region", JSONOutput(item.region)),
        ("period", JSONOutput(item.period?.description)),
        ("department", .string(judged.plan.departments[role.department].name)),
        ("role", .string(role.isLead ? "lead" : "supporting")),
        ("group", JSONOutput(role.group.map { judged.plan.departments[$0].name })),
        ("due", .string(item.due.description)),
        ("daysOverdue", .integer(item.daysOverdue)),
        ("message", .string(OverdueWording(judged, language).message(item))),
      ])
    }
  }

  /// Each made when it is written: there may be many.
  private var findings: JSONOutput { .rows(run.findings.count) { finding(run.findings[$0]) } }

  private func finding(_ weighed: WeighedFinding) -> JSONOutput {
    let finding = weighed.finding
    let judged = run.plan(of: finding)
    let (message, remedy) = wording.texts(of: finding)
    return .object([
      ("code", .string(finding.rule.code)),
      ("name", .string(finding.rule.name)),
      ("severity", .string(weighed.severity.rawValue)),
      ("plan", JSONOutput(finding.plan)),
      ("subject", JSONOutput(finding.subject)),
      ("field", JSONOutput(finding.field)),
      ("region", JSONOutput(finding.region)),
      ("period", JSONOutput(finding.period?.description)),
      ("lead", JSONOutput(judged?.names(finding.lead) ?? [])),
      ("supporting", JSONOutput(judged?.names(finding.supporting) ?? [])),
      ("file", JSONOutput(finding.place?.file)),
      ("line", finding.place.map { .integer($0.line) } ?? .null),
      ("column", finding.place.map { .integer($0.column) } ?? .null),
      ("message", .string(message)),
      ("remedy", .string(remedy)),
      ("exception", exception(weighed.exception)),
      ("known", .bool(weighed.isListed)),
      ("standing", .string(weighed.standing.name)),
    ])
  }

  /// Who approved a finding, until when and why.
  private func exception(_ exception: ApprovedException?) -> JSONOutput {
    guard let exception else { return .null }
    return .object([
      ("reason", .string(exception.reason)), ("approvedBy", .string(exception.approver)),
      ("expires", .string(exception.expires.description)), ("file", .string(exception.place.file)),
      ("line", .integer(exception.place.line)),
    ])
  }
}
