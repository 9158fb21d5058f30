import PlanRules
import PlanRun

/// What `progress` and `check` show of indicators and of numbers set for single periods: the table of an evaluation.
enum ProgressTable {
  /// The indicators of a plan.
  static func indicators(of judged: PlanResult, _ language: Language) -> ReportTable<ProgressRow> {
    let quarter = Dictionary(
      (judged.quarter?.indicators ?? []).map { ($0.subject.series, $0) }, uniquingKeysWith: { first, _ in first })
    let columns = columns(over: judged.plan.years, until: judged.assessment.asOf.year, language)
    return ReportTable(
      columns: columns.map { $0.key == "paceBefore" ? $0.titled(paceBefore(judged)) : $0 },
      rows: judged.indicators.map { ProgressRow($0, in: judged, language, quarter: quarter[$0.indicator]) })
  }

  /// What stands over the distances of the day that is compared with.
  static func paceBefore(_ judged: PlanResult) -> Wording {
    guard judged.earlier != nil, let day = judged.quarter?.days.before else {
      return Wording(zh: "上季比序时", en: "quarter before")
    }
    return Wording(zh: "\(day)比序时", en: "on \(day)")
  }

  /// The numbers set for single periods of a plan.
  static func annual(of judged: PlanResult, _ language: Language) -> ReportTable<ProgressRow> {
    var quarter: [Int: QuarterRow] = [:]
    for row in judged.quarter?.numbers ?? [] {
      if case .over(let annual) = row.subject { quarter[annual.annualTarget] = row }
    }
    return ReportTable(
      columns: annualColumns(language),
      rows: judged.annual.map { ProgressRow($0, in: judged, language, quarter: quarter[$0.annualTarget]) })
  }

  /// Both in one table, those of the year in hand last, with a column for each of some years.
  static func all(of judged: PlanResult, over years: [Int], _ language: Language) -> ReportTable<ProgressRow> {
    ReportTable(
      columns: columns(over: years, language),
      rows: indicators(of: judged, language).rows + annual(of: judged, language).rows
        + YearInHandTable.rows(of: judged).map { ProgressRow($0.running, in: judged, language, quarter: $0.quarter) })
  }

  /// What the marks behind values due and behind the figures of years mean; none where there are no marks.
  static func legends(of rows: [ProgressRow]) -> [Wording] {
    [DueBasisText.legend(of: rows.compactMap(\.dueBasis)), YearText.legend(of: rows.flatMap(\.years))].compactMap { $0 }
  }
}

// MARK: - Which columns

extension ProgressTable {
  /// What a terminal shows; where it is narrow the years go first, those to come and then the oldest ones.
  static func onTerminal(over years: [Int], isLit: Bool, compares: Bool) -> [String] {
    ["number", "name", "unit", "nature", "baseline"] + years.map(key) + ["judgedValue"]
      + (compares ? ["speaksFor"] : []) + ["referredTarget", "markedDue"] + (compares ? ["paceBefore"] : [])
      + (isLit ? ["judgement", "light", "responsible"] : ["judgement", "responsible"])
  }

  /// What the gate shows.
  static let inGate = ["number", "indicator", "nature", "judgedValue", "referredTarget", "due", "assessment"]

  /// What a page shows.
  static func onPage(over years: [Int], compares: Bool) -> [String] {
    ["number", "name", "unit", "nature", "baseline"] + years.map(key) + ["judgedValue"]
      + (compares ? ["speaksFor"] : []) + ["referredTarget", "markedDue"]
      + (compares ? ["pace", "paceBefore", "verdict"] : ["judgement"])
      + ["completion", "requirement", "light", "responsible"]
  }

  /// What a spreadsheet is given.
  static func inSpreadsheet(over years: [Int]) -> [String] {
    [
      "plan", "asOf", "kind", "number", "code", "indicator", "unit", "category", "nature", "region", "period",
      "baseline",
    ]
      + years.map { key($0) + "InFull" } + [
        behindYears, "target", "due", "dueBasis", "gap", "deviation", "rate", "perYear", "perQuarter", "perMonth",
        "status",
        "reason", "light", "lead", "supporting", "setBy",
        "speaksFor", "leadPoints", "standing", "standingBefore", "pace", "paceBefore", "valueBefore", "yearBefore",
        "growth", "rest",
      ]
  }

  /// The column that follows those of the years in a spreadsheet.
  static let behindYears = "actual"

  /// What a terminal shows of numbers set for single periods.
  static func annualOnTerminal(_ rows: [ProgressRow]) -> [String] {
    ["periodInWords", "regionalIndicator"] + setBy(rows) + ["target", "actual", "result", "status", "responsible"]
  }
  /// What a page shows of numbers set for single periods.
  static func annualOnPage(_ rows: [ProgressRow]) -> [String] {
    ["periodInWords", "region", "indicator"] + setBy(rows) + ["target", "actual", "result", "status", "lead"]
  }
  /// Who set the numbers, where any row says so.
  private static func setBy(_ rows: [ProgressRow]) -> [String] { rows.contains { $0.setBy != nil } ? ["setBy"] : [] }

  private static func key(_ year: Int) -> String { "year\(year)" }
}

// MARK: - Columns

extension ProgressTable {
  /// All columns, for indicators and for whatever shows both; years after the last one named are still to come.
  static func columns(
    over years: [Int], until last: Int = .max, _ language: Language
  ) -> [ReportColumn<ProgressRow>] {
    about(language) + figures(of: years, until: last) + judged(language) + accountable
  }

  private static func about(_ language: Language) -> [ReportColumn<ProgressRow>] {
    [
      ReportColumn("plan", "规划", "plan") { .text($0.plan) },
      ReportColumn("asOf", "截至", "as of") { .date($0.asOf) },
      ReportColumn("kind", "类型", "kind") { .text($0.kind.text(in: language)) },
      ReportColumn("number", "序号", "No.", isFigure: true) { .number($0.number, code: $0.code) },
      ReportColumn("code", "编码", "code") { .text($0.code) },
      ReportColumn("indicator", "指标", "indicator", give: .wraps(to: 16)) { .name($0.name, unit: $0.unit) },
      ReportColumn("name", "指标", "indicator", give: .wraps(to: 14)) { .text($0.name) },
      ReportColumn("unit", "单位", "unit", give: .wrapsOrGoes(to: 6, rank: 6)) { .text($0.unit) },
      ReportColumn("category", "类别", "category") { .text(orAbsent: $0.category) },
      ReportColumn("nature", "属性", "nature", give: .goes(rank: 4)) { .text(orAbsent: $0.nature?.text(in: language)) },
      ReportColumn("region", "地区", "region") { .text($0.region ?? "") },
      ReportColumn("setBy", "下达单位", "set by") { .text(orAbsent: $0.setBy) },
      ReportColumn("period", "时期", "period") {
        // A school year is told by its years, in tables of figures too.
        .text($0.period.isSchoolYear ? $0.period.text(in: language) : $0.period.description)
      },
      ReportColumn("periodInWords", "时期", "period") { .text($0.periodInWords) },
    ]
  }

  private static func figures(of years: [Int], until last: Int) -> [ReportColumn<ProgressRow>] {
    let readings = years.flatMap { year in
      // Of all columns the years to come are the first to go, then the oldest ones.
      let rank = year > last ? -year - 9999 : year - 9999
      let title = Wording(zh: "\(year)年", en: "\(year)")
      return [
        ReportColumn<ProgressRow>(
          key(year), title.zh, title.en, isFigure: true, give: .wrapsOrGoes(to: 7, rank: rank)
        ) {
          .figure(orAbsent: $0.year(year)?.marked)
        },
        ReportColumn<ProgressRow>(key(year) + "InFull", title.zh, title.en, isFigure: true) {
          .figure(orAbsent: $0.year(year)?.inFull)
        },
      ]
    }
    return [
      ReportColumn("baseline", "基期", "baseline", isFigure: true, give: .wrapsOrGoes(to: 8, rank: 3)) {
        .figure(orAbsent: $0.baseline)
      }
    ] + readings + [
      ReportColumn("actual", "实际", "actual", isFigure: true) { .figure(orAbsent: $0.actual) },
      ReportColumn("judgedValue", "实际", "actual", isFigure: true, give: .wraps(to: 8)) {
        .figure(orAbsent: $0.actualWithPeriod)
      },
      ReportColumn("target", "目标", "target", isFigure: true, give: .wraps(to: 10)) { .figure(orAbsent: $0.target) },
      ReportColumn("referredTarget", "目标", "target", isFigure: true, give: .wraps(to: 10)) {
        .figure(orAbsent: $0.targetWithReference)
      },
      ReportColumn("due", "应达", "due", isFigure: true) { .figure(orAbsent: $0.due) },
      ReportColumn("markedDue", "应达", "due", isFigure: true) { .figure(orAbsent: $0.markedDue) },
    ]
  }

  private static func judged(_ language: Language) -> [ReportColumn<ProgressRow>] {
    [
      ReportColumn("dueBasis", "应达依据", "due by") { row in
        .text(orAbsent: row.dueBasisInWords)
      },
      ReportColumn("gap", "差距", "gap", isFigure: true) { .figure(orAbsent: $0.gap) },
      ReportColumn("deviation", "差距说明", "gap in words") { .text(orAbsent: $0.deviation) },
      ReportColumn("rate", "完成率（%）", "rate (%)", isFigure: true) { .figure(orAbsent: $0.completion) },
      ReportColumn("completion", "完成率", "completion rate", isFigure: true) {
        $0.completion.map(ReportCell.percent) ?? .absent
      },
      ReportColumn("requirement", "今后需", "still needed") { .text(orAbsent: $0.requirement) },
      ReportColumn("perYear", "每年需", "per year", isFigure: true) { .figure(orAbsent: $0.required(each: .year)) },
      ReportColumn("perQuarter", "每季需", "per quarter", isFigure: true) {
        .figure(orAbsent: $0.required(each: .quarter))
      },
      ReportColumn("perMonth", "每月需", "per month", isFigure: true) { .figure(orAbsent: $0.required(each: .month)) },
      ReportColumn("status", "状态", "status") { .status($0.status, reason: $0.reason, $0.emphasis) },
      ReportColumn("assessment", "进度评价", "assessment") { .status($0.status, reason: $0.reason, $0.emphasis) },
      ReportColumn("judgement", "进度评价", "assessment", give: .wraps(to: 12)) {
        .status($0.judgement, reason: $0.reason, $0.emphasis)
      },
      ReportColumn("verdict", "进度评价", "assessment") { .status($0.verdict, reason: $0.openReason, $0.emphasis) },
      ReportColumn("speaksFor", "数据时点", "figure of", give: .goes(rank: 0)) {
        $0.speaksFor.map(ReportCell.date) ?? .absent
      },
      ReportColumn("pace", "比序时", "against due") { .text(orAbsent: $0.pace) },
      ReportColumn("paceBefore", "上季比序时", "quarter before", give: .wrapsOrGoes(to: 8, rank: 5)) {
        .text(orAbsent: $0.paceBefore)
      },
      ReportColumn("leadPoints", "领先点数", "lead in points", isFigure: true) { .figure(orAbsent: $0.leadPoints) },
      ReportColumn("valueBefore", "上季数", "figure of the quarter before", isFigure: true) {
        .figure(orAbsent: $0.running?.valueBefore)
      },
      ReportColumn("yearBefore", "上年同期", "year before", isFigure: true) { .figure(orAbsent: $0.running?.before) },
      ReportColumn("growth", "同比", "growth", isFigure: true) { .figure(orAbsent: $0.running?.growth) },
      ReportColumn("rest", "余下时间须", "the rest must bring") { .text(orAbsent: $0.running?.rest) },
      ReportColumn("standing", "本季", "this quarter") { .text(orAbsent: $0.standing) },
      ReportColumn("standingBefore", "上季", "the quarter before") { .text(orAbsent: $0.standingBefore) },
      ReportColumn("reason", "原因", "reason") { .text(orAbsent: $0.reason) },
      ReportColumn("light", "灯", "light", give: .goes(rank: 1)) { light(of: $0) },
    ]
  }

  private static let accountable: [ReportColumn<ProgressRow>] = [
    ReportColumn("lead", "负责单位", "lead") { .list($0.lead, isOpen: false) },
    ReportColumn("responsible", "责任单位", "lead", give: .wrapsOrGoes(to: 10, rank: 2)) {
      .list($0.lead, isOpen: false)
    },
    ReportColumn("supporting", "配合单位", "supporting") { .list($0.supporting, isOpen: false) },
  ]

  private static func light(of row: ProgressRow) -> ReportCell {
    guard let light = row.light, let word = light.word else { return .absent }
    return .status(word, reason: nil, light.emphasis)
  }

  /// The columns of numbers set for single periods alone, which name some things in their own way.
  private static func annualColumns(_ language: Language) -> [ReportColumn<ProgressRow>] {
    let own: [ReportColumn<ProgressRow>] = [
      ReportColumn("indicator", "年度目标", "annual target") { .name($0.name, unit: $0.unit) },
      ReportColumn("regionalIndicator", "年度目标", "annual target", give: .wraps(to: 18)) { row in
        .name((row.region.map { "\($0)：" } ?? "") + row.name, unit: row.unit)
      },
      ReportColumn("target", "任务数", "target", isFigure: true) { .figure(orAbsent: $0.target) },
      ReportColumn("actual", "完成数", "actual", isFigure: true) { .figure(orAbsent: $0.actual) },
      ReportColumn("result", "完成率或差距", "rate or distance", isFigure: true, give: .wraps(to: 12)) {
        .figure(orAbsent: $0.result)
      },
      // The reason is said where the target is explained.
      ReportColumn("status", "评价", "assessment") { .status($0.verdict, reason: nil, $0.emphasis) },
      ReportColumn("setBy", "下达", "set by", give: .goes(rank: 0)) { .text(orAbsent: $0.setBy) },
    ]
    return own + columns(over: [], language)
  }
}
