import PlanRules
import PlanRun

/// A row of what `progress` and `check` show: an indicator, or a number set for one period.
///
/// What stands in it is made when a column asks for it: most layouts show only a part.
struct ProgressRow: Sendable {
  private let judged: PlanResult
  private let language: Language
  private let subject: Subject

  private enum Subject: Sendable {
    case indicator(IndicatorAssessment, IndicatorText)
    case annual(AnnualAssessment, AnnualText)
  }

  /// The row of an indicator.
  init(_ assessed: IndicatorAssessment, in judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
    subject = .indicator(assessed, IndicatorText(assessed, in: judged, language))
  }

  /// The row of a number set for one period.
  init(_ annual: AnnualAssessment, in judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
    subject = .annual(annual, AnnualText(annual, in: judged))
  }
}

// MARK: - What it is about

extension ProgressRow {
  var plan: String { judged.plan.id }
  var asOf: CalendarDate { judged.assessment.asOf }

  private var id: SeriesID {
    switch subject {
    case .indicator(let assessed, _): assessed.indicator
    case .annual(let annual, _): annual.series
    }
  }
  private var series: Series { judged.plan[id] }
  private var indicator: Indicator? { judged.plan.indicator(id) }

  var kind: Wording {
    switch subject {
    case .indicator: Wording(zh: "指标", en: "indicator")
    case .annual: Wording(zh: "年度目标", en: "annual target")
    }
  }
  var number: String? { indicator?.number }
  var code: String { series.code }
  var name: String { series.name }
  var unit: String {
    switch subject {
    case .indicator(_, let text): text.unit
    case .annual: series.unit.text
    }
  }
  var category: String? { indicator?.category }
  var nature: Wording? { indicator?.nature?.name }
  var region: String? {
    switch subject {
    case .indicator: nil
    case .annual(let annual, _): annual.region
    }
  }
  var period: Period {
    switch subject {
    case .indicator: judged.plan.period
    case .annual(let annual, _): annual.period
    }
  }
}

// MARK: - How it stands

extension ProgressRow {
  var baseline: String? {
    guard case .indicator(_, let text) = subject else { return nil }
    return text.publishedBaseline
  }
  var target: String? {
    switch subject {
    case .indicator(let assessed, _): assessed.target?.text
    case .annual(_, let text): text.target
    }
  }
  var due: String? { ofIndicator { $1.due } }
  var dueBasis: Schedule.Basis? { ofIndicator { assessed, _ in assessed.schedule?.basis } }
  /// The value due with the mark of its rule, where it does not lie on the straight line.
  var markedDue: String? {
    due.map { due in
      let mark = dueBasis.flatMap { DueBasisText($0).mark?.text(in: language) }
      return mark.map { due + $0 } ?? due
    }
  }
  var actual: String? {
    switch subject {
    case .indicator(_, let text): text.actual
    case .annual(_, let text): text.actual
    }
  }
  var gap: String? { ofIndicator { $1.gap } }
  var rate: String? {
    switch subject {
    case .indicator(let assessed, _): assessed.distances.percentOfTarget.map(FigureText.rate)
    case .annual(_, let text): text.rate
    }
  }
  var perQuarter: String? { ofIndicator { $1.requiredPerQuarter } }
  var status: String {
    switch subject {
    case .indicator(_, let text): text.status
    case .annual(let annual, _): annual.status.name.text(in: language)
    }
  }
  var reason: String? {
    switch subject {
    case .indicator(_, let text): text.reason
    case .annual(let annual, _): annual.reason?.name.text(in: language)
    }
  }
  var emphasis: Emphasis? {
    switch subject {
    case .indicator(_, let text): text.emphasis
    case .annual(let annual, _): annual.status.emphasis(isBinding: indicator?.nature == .binding)
    }
  }
  var light: LightText? { ofIndicator { $1.light } }
  var lead: [String] { judged.names(responsibility.lead) }
  var supporting: [String] { judged.names(responsibility.supporting) }

  private var responsibility: Responsibility {
    switch subject {
    case .indicator(let assessed, _): assessed.responsibility
    case .annual(let annual, _): annual.responsibility
    }
  }

  private func ofIndicator<Found>(_ find: (IndicatorAssessment, IndicatorText) -> Found?) -> Found? {
    if case .indicator(let assessed, let text) = subject { find(assessed, text) } else { nil }
  }
}

/// What `progress` and `check` show of indicators and of numbers set for single periods.
enum ProgressTable {
  /// The indicators of a plan.
  static func indicators(of judged: PlanResult, _ language: Language) -> ReportTable<ProgressRow> {
    ReportTable(
      columns: columns(language), rows: judged.indicators.map { ProgressRow($0, in: judged, language) })
  }

  /// The numbers set for single periods of a plan.
  static func annual(of judged: PlanResult, _ language: Language) -> ReportTable<ProgressRow> {
    ReportTable(columns: annualColumns(language), rows: judged.annual.map { ProgressRow($0, in: judged, language) })
  }

  /// What the marks behind values due mean; `nil` where there are none.
  static func legend(of rows: [ProgressRow]) -> Wording? { DueBasisText.legend(of: rows.compactMap(\.dueBasis)) }

  /// Both in one table.
  static func all(of judged: PlanResult, _ language: Language) -> ReportTable<ProgressRow> {
    ReportTable(
      columns: columns(language), rows: indicators(of: judged, language).rows + annual(of: judged, language).rows)
  }

  /// What a terminal shows, the name last.
  static let onTerminal = [
    "number", "nature", "baseline", "target", "markedDue", "actual", "gap", "perQuarter", "status", "light",
    "indicator",
  ]
  /// What the gate shows.
  static let inGate = ["number", "nature", "target", "due", "actual", "status", "indicator"]
  /// What a page shows.
  static let onPage = [
    "number", "indicator", "nature", "baseline", "target", "markedDue", "actual", "gap", "perQuarter", "status",
    "light",
    "lead",
  ]
  /// What a spreadsheet is given.
  static let inSpreadsheet = [
    "plan", "asOf", "kind", "number", "code", "indicator", "unit", "category", "nature", "region", "period", "baseline",
    "target", "due", "dueBasis", "actual", "gap", "rate", "perQuarter", "status", "reason", "light", "lead",
    "supporting",
  ]
  /// What a terminal shows of numbers set for single periods.
  static let annualOnTerminal = ["period", "target", "actual", "rate", "status", "regionalIndicator"]
  /// What a page shows of numbers set for single periods.
  static let annualOnPage = ["period", "region", "indicator", "target", "actual", "rate", "status", "lead"]

  /// All columns, for indicators and for whatever shows both.
  static func columns(_ language: Language) -> [ReportColumn<ProgressRow>] {
    [
      ReportColumn("plan", "规划", "plan") { .text($0.plan) },
      ReportColumn("asOf", "截至", "as of") { .date($0.asOf) },
      ReportColumn("kind", "类型", "kind") { .text($0.kind.text(in: language)) },
      ReportColumn("number", "序号", "No.", isFigure: true) { .number($0.number, code: $0.code) },
      ReportColumn("code", "编码", "code") { .text($0.code) },
      ReportColumn("indicator", "指标", "indicator", give: .wraps(to: 18)) { .name($0.name, unit: $0.unit) },
      ReportColumn("unit", "单位", "unit") { .text($0.unit) },
      ReportColumn("category", "类别", "category") { .text(orAbsent: $0.category) },
      ReportColumn("nature", "属性", "nature") { .text(orAbsent: $0.nature?.text(in: language)) },
      ReportColumn("region", "地区", "region") { .text($0.region ?? "") },
      ReportColumn("period", "时期", "period") {
        // A school year is told by its years, in tables of figures too.
        .text($0.period.isSchoolYear ? $0.period.text(in: language) : $0.period.description)
      },
      ReportColumn("baseline", "基期", "baseline", isFigure: true, give: .goes(rank: 3)) {
        .figure(orAbsent: $0.baseline)
      },
      ReportColumn("target", "目标", "target", isFigure: true, give: .wraps(to: 10)) { .figure(orAbsent: $0.target) },
      ReportColumn("due", "应达", "due", isFigure: true) { .figure(orAbsent: $0.due) },
      ReportColumn("markedDue", "应达", "due", isFigure: true) { .figure(orAbsent: $0.markedDue) },
      ReportColumn("dueBasis", "应达依据", "due by") { row in
        .text(orAbsent: row.dueBasis.map { DueBasisText($0).name.text(in: language) })
      },
      ReportColumn("actual", "实际", "actual", isFigure: true) { .figure(orAbsent: $0.actual) },
      ReportColumn("gap", "差距", "gap", isFigure: true) { $0.gap.map(ReportCell.difference) ?? .absent },
      ReportColumn("rate", "完成率（%）", "rate (%)", isFigure: true) { .figure(orAbsent: $0.rate) },
      ReportColumn(
        "perQuarter", "每季需", "per quarter", short: Wording(zh: "每季需", en: "per qtr"), isFigure: true,
        give: .goes(rank: 2)
      ) { .figure(orAbsent: $0.perQuarter) },
      ReportColumn("status", "状态", "status") { .status($0.status, reason: $0.reason, $0.emphasis) },
      ReportColumn("reason", "原因", "reason") { .text(orAbsent: $0.reason) },
      ReportColumn("light", "灯", "light", give: .goes(rank: 1)) { light(of: $0) },
      ReportColumn("lead", "负责单位", "lead") { .list($0.lead, isOpen: false) },
      ReportColumn("supporting", "配合单位", "supporting") { .list($0.supporting, isOpen: false) },
    ]
  }

  private static func light(of row: ProgressRow) -> ReportCell {
    guard let light = row.light, let word = light.word else { return .absent }
    return .status(word, reason: nil, light.emphasis)
  }

  /// The columns of numbers set for single periods alone, which name some things in their own way.
  private static func annualColumns(_ language: Language) -> [ReportColumn<ProgressRow>] {
    let own: [ReportColumn<ProgressRow>] = [
      ReportColumn("indicator", "年度目标", "annual target") { .name($0.name, unit: $0.unit) },
      ReportColumn("regionalIndicator", "年度目标", "annual target", give: .wraps(to: 24)) { row in
        .name((row.region.map { "\($0)：" } ?? "") + row.name, unit: row.unit)
      },
      ReportColumn("target", "任务数", "target", isFigure: true) { .figure(orAbsent: $0.target) },
      ReportColumn("actual", "完成数", "actual", isFigure: true) { .figure(orAbsent: $0.actual) },
      ReportColumn("rate", "完成率", "rate", isFigure: true) { $0.rate.map(ReportCell.percent) ?? .absent },
      // The reason is said where the target is explained.
      ReportColumn("status", "状态", "status") { .status($0.status, reason: nil, $0.emphasis) },
    ]
    return own + columns(language)
  }
}
