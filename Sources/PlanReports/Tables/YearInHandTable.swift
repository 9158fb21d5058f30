import PlanRules
import PlanRun

/// What `progress` shows of numbers set for periods that still run (`本年目标`).
enum YearInHandTable {
  /// A number and its row of the quarter's table.
  struct Row: Sendable {
    let running: YearInHand
    let quarter: QuarterRow?
  }

  /// The numbers of a judged plan, in file order.
  static func rows(of judged: PlanResult) -> [Row] {
    var quarter: [Int: QuarterRow] = [:]
    for row in judged.quarter?.numbers ?? [] {
      if case .running(let running) = row.subject { quarter[running.annualTarget] = row }
    }
    return judged.inHand.map { Row(running: $0, quarter: quarter[$0.annualTarget]) }
  }

  static func table(of judged: PlanResult, _ language: Language) -> ReportTable<YearInHandText> {
    ReportTable(
      columns: columns(Titles(judged), language),
      rows: rows(of: judged).map { YearInHandText($0.running, in: judged, language, quarter: $0.quarter) })
  }

  /// What stands over the figures of this quarter, of the one before and of the rest of the year.
  private struct Titles {
    let now: Wording
    let before: Wording?
    let rest: Wording
    let paceBefore: Wording

    init(_ judged: PlanResult) {
      let asOf = judged.assessment.asOf
      let year = Period(year: asOf.year)
      let now = year.upTo(Month(of: asOf)).map { span in Wording { span.months(in: $0) } }
      self.now = now ?? Wording(zh: "至今", en: "to date")
      before = judged.quarter?.days.before.flatMap { day in
        day.year == asOf.year
          ? year.upTo(Month(of: day)).map { span in Wording { span.months(in: $0) } } : nil
      }
      paceBefore = ProgressTable.paceBefore(judged)
      rest =
        asOf.month == 9
        ? Wording(zh: "四季度须", en: "Q4 must bring") : Wording(zh: "余下时间须", en: "the rest must bring")
    }
  }

  private static func columns(_ titles: Titles, _ language: Language) -> [ReportColumn<YearInHandText>] {
    let before = titles.before.map { title in
      [
        ReportColumn<YearInHandText>("valueBefore", title.zh, title.en, isFigure: true, give: .goes(rank: 3)) {
          .figure(orAbsent: $0.valueBefore)
        }
      ]
    }
    return about + (before ?? []) + figures(titles) + judged(titles, compares: before != nil)
  }

  private static let about: [ReportColumn<YearInHandText>] = [
    ReportColumn("period", "时期", "period") { .text($0.period) },
    ReportColumn("name", "本年目标", "target of the year", give: .wraps(to: 16)) { .name($0.name, unit: $0.unit) },
    ReportColumn("setBy", "下达", "set by", give: .goes(rank: 1)) { .text(orAbsent: $0.setBy) },
    ReportColumn("number", "全年目标", "target", isFigure: true, give: .wraps(to: 8)) { .figure($0.numberWithOriginal) },
    ReportColumn("before", "上年同期", "year before", isFigure: true, give: .wrapsOrGoes(to: 10, rank: 5)) {
      .figure(orAbsent: $0.before)
    },
  ]

  private static func figures(_ titles: Titles) -> [ReportColumn<YearInHandText>] {
    [
      ReportColumn("value", titles.now.zh, titles.now.en, isFigure: true, give: .wraps(to: 8)) {
        .figure(orAbsent: $0.valueWithSpan)
      },
      ReportColumn("growth", "同比", "growth", isFigure: true, give: .goes(rank: 6)) { .figure(orAbsent: $0.growth) },
      ReportColumn("due", "应达", "due", isFigure: true) { .figure(orAbsent: $0.due) },
      ReportColumn("basis", "口径", "by", give: .wrapsOrGoes(to: 8, rank: 4)) { .text(orAbsent: $0.basis) },
      ReportColumn("share", "完成率", "done", isFigure: true) { .figure(orAbsent: $0.shareDone) },
      ReportColumn("pace", "比序时", "against due", give: .wraps(to: 10)) { .text(orAbsent: $0.pace) },
    ]
  }

  private static func judged(_ titles: Titles, compares: Bool) -> [ReportColumn<YearInHandText>] {
    let before: [ReportColumn<YearInHandText>] = [
      ReportColumn(
        "paceBefore", titles.paceBefore.zh, titles.paceBefore.en, give: .wrapsOrGoes(to: 8, rank: 3)
      ) {
        .text(orAbsent: $0.paceBefore)
      }
    ]
    return (compares ? before : []) + [
      ReportColumn("status", "进度评价", "assessment", give: .wraps(to: 8)) { row in
        .status(row.verdict, reason: row.reason, row.emphasis)
      },
      ReportColumn("light", "灯", "light", give: .goes(rank: 2)) { row in
        row.light.word.map { .status($0, reason: nil, row.light.emphasis) } ?? .absent
      },
      ReportColumn("rest", titles.rest.zh, titles.rest.en, give: .wrapsOrGoes(to: 14, rank: 7)) {
        .text(orAbsent: $0.rest)
      },
      ReportColumn("lead", "责任单位", "lead", give: .goes(rank: 0)) { .list($0.lead, isOpen: false) },
    ]
  }
}
