import PlanRules
import PlanRun

/// Tasks counted from one side.
enum RankingTable {
  /// A row for each name, the best rate first.
  static func table(_ ranking: LedgerRanking, by side: LedgerSide, _ language: Language) -> ReportTable<
    LedgerRanking.Row
  > {
    ReportTable(columns: columns(side, language), rows: ranking.rows)
  }

  private static func columns(_ side: LedgerSide, _ language: Language) -> [ReportColumn<LedgerRanking.Row>] {
    [
      ReportColumn("rank", "名次", "rank", isFigure: true) { $0.rank.map { .count($0) } ?? .absent },
      ReportColumn("total", "任务", "tasks", isFigure: true) { .count($0.counts.total) },
      ReportColumn("due", "应办", "due", isFigure: true) { .count($0.counts.due) },
      ReportColumn("inTime", "按期办结", "in time", isFigure: true) { .count($0.counts.inTime) },
      ReportColumn("inTimePercent", "按期办结率", "in time (%)", isFigure: true) {
        $0.counts.inTimePercent.map { .percent(FigureText.portion($0)) } ?? .absent
      },
      ReportColumn("done", "办结", "done", isFigure: true) { .count($0.counts.done) },
      ReportColumn("donePercent", "办结率", "done (%)", isFigure: true) {
        $0.counts.donePercent.map { .percent(FigureText.portion($0)) } ?? .absent
      },
      ReportColumn("overdue", "逾期", "overdue", isFigure: true) { .count($0.counts.count(.overdue)) },
      ReportColumn("toConfirm", "待核", "to confirm", isFigure: true) { .count($0.counts.count(.toConfirm)) },
      ReportColumn("stale", "未更新", "no news", isFigure: true) { .count($0.counts.stale) },
      ReportColumn("name", side.name.zh, side.name.en) { row in
        .text(row.name ?? language.text("未写明", "not stated"))
      },
    ]
  }
}

extension LedgerSide {
  /// What stands over its names.
  var name: Wording {
    switch self {
    case .department: Wording(zh: "单位", en: "department")
    case .leader: Wording(zh: "分管领导", en: "leader")
    case .source: Wording(zh: "任务来源", en: "source")
    case .category: Wording(zh: "类别", en: "category")
    case .region: Wording(zh: "地区", en: "region")
    }
  }
}
