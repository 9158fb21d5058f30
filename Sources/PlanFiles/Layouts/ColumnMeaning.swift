import PlanRules

/// What a header of an office's table says that stands below it.
enum ColumnMeaning<Column: OfficeColumn> {
  /// One of the table's columns.
  case column(Column)
  /// Figures of the months that the header names, or numbers set for them.
  case months(String, FigureKind)
  /// What the table has no use for.
  case passedOver
  /// Nothing that the table knows.
  case unknown

  /// Whether figures in the row's unit stand below.
  var isMeasured: Bool {
    switch self {
    case .column(let column): Column.measured.contains { $0.rawValue == column.rawValue }
    case .months: true
    case .passedOver, .unknown: false
    }
  }

  /// The meaning of a header in a table of a plan; `group` is what stands above it and its neighbours.
  init(_ header: HeaderName, under group: HeaderName? = nil, in plan: Period?) {
    if let column = Column.named(header.whole) {
      self = .column(column)
      return
    }
    var own = header
    // `2023年` under 目标 is 2023年目标.
    if let group, own.name.isEmpty, own.period != nil, group.period == nil { own = header.named(group.name) }
    if own.period == nil, let group, group.period != nil, !own.name.isEmpty { own = own.of(group) }
    guard let period = own.period, let text = own.periodText else {
      self =
        Column.named(own.name).map(ColumnMeaning.column)
        ?? (Column.passedOver.contains { $0.hasSameBytes(as: own.name) } ? .passedOver : .unknown)
      return
    }
    if let column = Column.column(of: own, in: plan) {
      self = .column(column)
    } else if let kind = FigureKind(own.name), Column.kinds.contains(where: { $0 == kind || own.name.isEmpty }),
      plan.map({ period.last >= $0.first }) ?? true
    {
      self = .months(text, own.name.isEmpty ? Column.kinds[0] : kind)
    } else {
      self = Column.named(own.name).map(ColumnMeaning.column) ?? .unknown
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
    case "", "实际", "实际值", "实际完成", "实际完成值", "实际数", "完成", "完成值", "完成数", "完成情况", "实绩", "数值", "值", "年末", "末", "底", "actual",
      "value":
      self = .reading
    case "目标", "目标值", "目标数", "计划", "计划数", "计划值", "任务", "任务数", "年度目标", "年度计划", "target": self = .number
    default: return nil
    }
  }
}
