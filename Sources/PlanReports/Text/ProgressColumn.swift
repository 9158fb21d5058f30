/// The columns of the progress table, from the left.
enum ProgressColumn: CaseIterable {
  case number, nature, baseline, target, due, actual, gap, perQuarter, status, light, indicator

  /// What a narrow terminal can do without, the first to go first.
  static let expendable: [ProgressColumn] = [.light, .perQuarter, .baseline]

  func column(_ layout: TextLayout) -> TextColumn {
    switch self {
    case .number: TextColumn(layout.text("序号", "No."), .right)
    case .nature: TextColumn(layout.text("属性", "nature"))
    case .baseline: TextColumn(layout.text("基期", "baseline"), .right)
    case .target: TextColumn(layout.text("目标", "target"), .right, isFlexible: true, minimum: 10)
    case .due: TextColumn(layout.text("应达", "due"), .right)
    case .actual: TextColumn(layout.text("实际", "actual"), .right)
    case .gap: TextColumn(layout.text("差距", "gap"), .right)
    case .perQuarter: TextColumn(layout.text("每季需", "per qtr"), .right)
    case .status: TextColumn(layout.text("状态", "status"))
    case .light: TextColumn(layout.text("灯", "light"))
    case .indicator: TextColumn(layout.text("指标", "indicator"), isFlexible: true, minimum: 18)
    }
  }

  func cell(_ text: IndicatorText) -> TextCell {
    switch self {
    case .number: TextCell(text.number)
    case .nature: TextCell(text.nature)
    case .baseline: TextCell(text.baseline)
    case .target: TextCell(text.target)
    case .due: TextCell(text.due ?? "—")
    case .actual: TextCell(text.actual ?? "—")
    case .gap: TextCell(text.gap ?? "—")
    case .perQuarter: TextCell(text.requiredPerQuarter ?? "—")
    case .status: TextCell(text.status, text.emphasis)
    case .light: TextCell(text.light.word, text.light.emphasis)
    case .indicator: TextCell(text.nameWithUnit)
    }
  }
}
