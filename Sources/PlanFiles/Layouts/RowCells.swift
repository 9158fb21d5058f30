import PlanRules

/// The cells of one row under a header.
struct RowCells<Column: OfficeColumn> {
  let header: LayoutHeader<Column>
  private let base: any Grid
  private let row: Int
  /// The unit that the row states in its own cell or behind its name.
  let ownUnit: String?

  init(_ base: any Grid, _ row: Int, _ header: LayoutHeader<Column>) {
    self.base = base
    self.row = row
    self.header = header
    if let column = Column.unitColumn, let position = header.positions[column.rawValue], position >= 0,
      case let text = base.text(position, ofRow: row), !text.isEmpty
    {
      ownUnit = text
    } else if let name = header.namePosition, name >= 0 {
      ownUnit = PrintedName(base.text(name, ofRow: row), isNumbered: false, unit: nil, isCoded: false).unit
    } else {
      ownUnit = nil
    }
  }

  /// The text of a cell without blanks around it; empty where there is none.
  func text(_ position: Int) -> String { position < 0 ? "" : base.text(position, ofRow: row) }

  func place(_ position: Int) -> Place { base.place(position, ofRow: row) }

  /// Whether the row has a code of its own.
  var isCoded: Bool {
    Column.codeColumn.map { !text(header.positions[$0.rawValue] ?? -1).isEmpty } ?? false
  }

  /// Whether it holds a figure of its own.
  var hasFigure: Bool {
    let own = Column.measured.compactMap { header.positions[$0.rawValue] } + header.months.map(\.position)
    return own.contains { !text($0).isEmpty }
  }

  /// Whether cells of groups that the row belongs to were merged with those above: a category, or a wider task.
  var isInMergedGroup: Bool {
    let groups = [Column.categoryColumn.flatMap { header.positions[$0.rawValue] }, header.wider].compactMap { $0 }
    return groups.contains { $0 >= 0 && text($0).isEmpty }
  }

  /// A figure, with the unit of its header where the row states another one.
  func figure(_ position: Int) -> LaidOutGrid.Source {
    guard let own = header.units[position]?.text, let unit = ownUnit ?? header.unit?.text,
      !Unit(own).counts(as: Unit(unit))
    else { return .cell(position) }
    let text = text(position)
    guard let last = text.unicodeScalars.last, NameFolding.folded(String(last)).allSatisfy(\.isWholeNumber) else {
      return .cell(position)
    }
    return .given(text + own, place(position))
  }

  /// Whether a number for the last year is none, so that what is stated of growth or of all years counts instead.
  func mayReplace(_ text: String) -> Bool { header.growth != nil && Reading.isAbsent(text) }

  /// Growth on average, or a total of all years in brackets, as a target of its own; `nil` where the row states none.
  func growth() -> LaidOutGrid.Source? {
    guard let position = header.growth, case let text = text(position), !Reading.isAbsent(text), !text.isEmpty else {
      return nil
    }
    let isTotal = text.first.map { "〔［[（(".contains($0) } ?? false
    let isNumber = NameFolding.folded(text).first { !"<>≤≥=+-".contains($0) }?.isWholeNumber ?? false
    if isTotal || !isNumber { return .cell(position) }
    let isRate = Unit(ownUnit ?? header.unit?.text ?? "").isRate
    return .given(isRate ? "年均" + text : "年均增长" + text + (text.contains("%") ? "" : "%"), place(position))
  }

  // MARK: Parts

  /// Whether a name is only that of a part of the row above.
  static func isPart(_ name: String) -> Bool { name.begins(with: "其中") || name.begins(with: "#") }

  /// A part by the name of the whole that it is of: `其中：农村` below 参保率（%） is 参保率（其中：农村）.
  static func part(_ name: String, of whole: String) -> String? {
    guard isPart(name) else { return nil }
    let part = PrintedName(name, isNumbered: false, unit: nil, isCoded: false)
    let unit = part.unit.map { "（\($0)）" } ?? ""
    return PrintedName(whole, isNumbered: false, unit: nil, isCoded: false).name + "（\(part.name)）" + unit
  }
}
