import PlanRules
import PlanRun

/// What `progress` shows of numbers set for periods that still run (`本年目标`).
enum YearInHandTable {
  static func table(of judged: PlanResult, _ language: Language) -> ReportTable<YearInHandText> {
    ReportTable(
      columns: columns(language), rows: judged.inHand.map { YearInHandText($0, in: judged, language) })
  }

  private static func columns(_ language: Language) -> [ReportColumn<YearInHandText>] {
    [
      ReportColumn("period", "时期", "period") { .text($0.running.period.text(in: language)) },
      ReportColumn("name", "本年目标", "target of the year", give: .wraps(to: 16)) { .name($0.name, unit: $0.unit) },
      ReportColumn("setBy", "下达", "set by", give: .goes(rank: 1)) { .text(orAbsent: $0.setBy) },
      ReportColumn("number", "全年目标", "target", isFigure: true, give: .wraps(to: 8)) { .figure($0.numberWithOriginal) },
      ReportColumn("span", "至今", "to date", give: .wraps(to: 10)) { .text(orAbsent: $0.span) },
      ReportColumn("value", "完成", "actual", isFigure: true) { .figure(orAbsent: $0.value) },
      ReportColumn("share", "完成率", "done", isFigure: true) { .figure(orAbsent: $0.shareDone) },
      ReportColumn("due", "应达", "due", isFigure: true) { .figure(orAbsent: $0.due) },
      ReportColumn("basis", "口径", "by", give: .wrapsOrGoes(to: 8, rank: 3)) { .text(orAbsent: $0.basis) },
      ReportColumn("before", "上年同期", "year before", isFigure: true, give: .goes(rank: 4)) {
        .figure(orAbsent: $0.before)
      },
      ReportColumn("growth", "同比", "growth", isFigure: true, give: .goes(rank: 5)) { .figure(orAbsent: $0.growth) },
      ReportColumn("distance", "比序时", "against what is due", give: .wraps(to: 12)) {
        .text(orAbsent: $0.distance)
      },
      ReportColumn("status", "进度评价", "assessment", give: .wraps(to: 8)) { row in
        .status(row.status, reason: row.reason, row.emphasis)
      },
      ReportColumn("light", "灯", "light", give: .goes(rank: 2)) { row in
        row.light.word.map { .status($0, reason: nil, row.light.emphasis) } ?? .absent
      },
      ReportColumn("rest", "余下时间须", "the rest must bring", give: .wrapsOrGoes(to: 14, rank: 6)) {
        .text(orAbsent: $0.rest)
      },
      ReportColumn("lead", "责任单位", "lead", give: .goes(rank: 0)) { .list($0.lead, isOpen: false) },
    ]
  }
}
