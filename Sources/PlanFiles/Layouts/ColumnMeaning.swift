import PlanRules

/// What a header of an office's table says that stands below it.
enum ColumnMeaning<Column: OfficeColumn> {
  /// One of the table's columns.
  case column(Column)
  /// Figures of the months that the header names, or numbers set for them.
  case months(String, FigureKind)
  /// What a plan states instead of a number for its last year: growth on average, or a total of all years in brackets.
  case growth
  /// What the table has no use for.
  case passedOver
  /// Nothing that the table knows.
  case unknown

  /// The meaning of a header in a table of a plan.
  init(_ stated: HeaderName, in plan: Period?) {
    // `2025年（目标）` is 2025年目标.
    let header = stated.withBracketAsName { Column.named($0) != nil || FigureKind($0) != nil }
    let meaning = ColumnMeaning.meaning(of: header, in: plan)
    self = meaning.isChanged(by: header) ? .unknown : meaning
  }

  /// Whether what stands in brackets makes something else of a column: `2025年（市级）`, `进展（计划）`, `2025年（预计）` as a target.
  private func isChanged(by header: HeaderName) -> Bool {
    if case .growth = self { return false }
    if isMeasured, header.remark != nil || header.state != nil && Column.stateColumn == nil { return true }
    guard case .column(let column) = self, let remark = header.remark, Column.named(header.whole) == nil,
      !Column.isRemark(column)
    else { return false }
    return !ColumnMeaning.onForms.contains(where: remark.contains(text:))
  }

  /// Words of remarks on how a cell is filled in.
  private static var onForms: [String] {
    [
      "填", "签", "章", "必", "选", "文字", "说明", "如", "注", "见", "附", "全称", "简称", "格式", "年月", "年/月", "年-月", "名称", "编码", "单位",
      "部门", "县", "市", "区",
    ]
  }

  private static func meaning(of header: HeaderName, in plan: Period?) -> ColumnMeaning {
    if Column.growthColumn != nil, header.statesGrowth { return .growth }
    guard let period = header.period, let text = header.periodText else {
      if let column = Column.named(header.whole) ?? Column.named(header.name) { return .column(column) }
      return Column.passedOver.contains { $0.hasSameBytes(as: header.name) } ? .passedOver : .unknown
    }
    if let column = Column.column(of: header, in: plan) { return .column(column) }
    if let kind = FigureKind(header.name), Column.kinds.contains(where: { $0 == kind || header.name.isEmpty }),
      plan.map({ period.last >= $0.first && period.first <= $0.last }) ?? true
    {
      return .months(text, header.name.isEmpty ? Column.kinds[0] : kind)
    }
    // Figures of a year that the table has no use for are not those of the plan: `2020年目标` in one until 2025.
    guard let column = Column.named(header.name), !ColumnMeaning.column(column).isMeasured else { return .unknown }
    return .column(column)
  }

  /// Whether figures in the row's unit stand below.
  var isMeasured: Bool {
    switch self {
    case .column(let column): column.isMeasured
    case .months, .growth: true
    case .passedOver, .unknown: false
    }
  }
}

/// What the figures of a column with months are.
package enum FigureKind: Sendable {
  /// What came about.
  case reading
  /// What was set.
  case number

  /// By the word that stands beside the months; figures where there is none.
  init?(_ word: String) {
    switch word {
    case "", "实际", "实际值", "实际完成", "实际完成值", "实际完成数", "实际数", "完成", "完成值", "完成数", "完成量", "完成情况", "实绩", "数值", "值", "年末",
      "年末数", "末", "底", "期末数", "绝对量", "绝对值", "总量", "本期", "本期数", "actual", "value":
      self = .reading
    case "目标", "目标值", "目标数", "计划", "计划数", "计划值", "计划目标", "任务", "任务数", "年度目标", "年度目标值", "年度计划", "年度任务", "规划", "规划值",
      "规划数",
      "规划目标", "规划目标值", "预期目标", "预期目标值", "中期目标", "终期目标", "期末目标", "target", "plan":
      self = .number
    default: return nil
    }
  }
}

extension HeaderName {
  /// `年均/累计`, `年均增长（%）/累计`, `年均增速〔累计〕`: what the national outline states beside the number of its last year.
  fileprivate var statesGrowth: Bool {
    let text = String(whole.filter { !"()[]〔〕%/、或".contains($0) })
    return ["年均累计", "年均增长累计", "年均增速累计", "年均增长率累计", "年均增速", "年均增长", "年均增长率", "五年年均增长", "五年累计", "年均增长或累计"].contains(text)
  }
}
