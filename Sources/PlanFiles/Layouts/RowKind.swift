import PlanRules

/// What a row below a header is.
enum RowKind: Equatable {
  /// A row of the table.
  case row
  /// Only a title, which is the category of the rows below it.
  case title(String)
  /// None of the table's.
  case aside(SetAside)
}

/// Tells rows of a table from what else stands between them.
struct RowKinds<Column: OfficeColumn> {
  private let header: LayoutHeader<Column>
  /// Whether rows are numbered in digits, so that a chapter's numeral is none of theirs.
  private let isNumberedInDigits: Bool

  init(in grid: any Grid, _ section: HeaderSection<Column>) {
    header = section.header
    isNumberedInDigits =
      section.header.numberPosition.map { position in
        section.rows.contains { grid.text(position, ofRow: $0).first.map { $0.isASCII && $0.isWholeNumber } ?? false }
      } ?? false
  }

  /// The kind of a row, by the texts of its cells, empty where there is nothing.
  func kind(of cells: [String]) -> RowKind {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let first = filled.first else { return .aside(.blank) }
    if header.texts.contains(where: { RowKind.repeats(cells, $0) }) { return .aside(.repeatedHeader) }
    let isWhole = isWhole(cells)
    if RowKind.isSum(cells[first]) { return .aside(.sum) }
    let isAlone = filled.count == 1
    if !isWhole, let reason = RowKind.reason(cells[first], isAlone: isAlone, isBeforeName: first != header.namePosition)
    {
      return .aside(reason)
    }
    if isAlone, isTitle(cells[first], at: first) { return .title(cells[first]) }
    if filled.count == 2, !isWhole, isNumberedInDigits, first == header.numberPosition,
      filled[1] == header.namePosition, RowKind.isNumeral(cells[first])
    {
      return .title(cells[filled[1]])
    }
    return .row
  }

  /// Whether a row that is none of the table's looks like one all the same: a sum among rows that are no figures.
  func mayBeMeant(_ cells: [String]) -> Bool {
    guard Column.unfolded.isEmpty else { return false }
    let figures = Column.measured.map { header.positions[$0.rawValue] ?? -1 }
    return isWhole(cells)
      || !figures.isEmpty && figures.allSatisfy { 0 <= $0 && $0 < cells.count && !cells[$0].isEmpty }
  }

  /// Whether a row fills all that the table needs of it.
  private func isWhole(_ cells: [String]) -> Bool {
    func isFilled(_ position: Int) -> Bool { position >= 0 && position < cells.count && !cells[position].isEmpty }
    let hasFigures = !Column.unfolded.isEmpty && header.months.contains { isFilled($0.position) }
    return Column.required.allSatisfy { column in
      guard let position = header.positions[column.rawValue] else { return hasFigures }
      return position < 0 || column.rawValue == Column.numberColumn?.rawValue || isFilled(position)
    }
  }

  /// Whether a text alone in its row names what stands below, and is no figure and no code.
  ///
  /// Where rows have their number or their category it is one; anywhere else it needs a chapter's numeral, as without one it
  /// may be the rest of a row that was torn in two.
  private func isTitle(_ text: String, at position: Int) -> Bool {
    guard text.unicodeScalars.contains(where: { $0.value >= 0x3400 && $0.value < 0xA000 }) else { return false }
    if RowKind.hasNumeral(text) { return true }
    let isOfTitles =
      position == header.numberPosition || position == Column.categoryColumn.flatMap { header.positions[$0.rawValue] }
    return isOfTitles && !RowKind.isFigure(text)
  }
}

extension RowKind {
  /// Whether the cells of a row are those of another one, as headers are compared.
  static func repeats(_ cells: [String], _ header: [String]) -> Bool {
    let width = max(cells.count, header.count)
    func cell(_ row: [String], _ position: Int) -> String { position < row.count ? row[position] : "" }
    return (0..<width).allSatisfy { HeaderName.folded(cell(cells, $0)) == HeaderName.folded(cell(header, $0)) }
  }

  /// `合计`, `小计（前两项）`.
  static func isSum(_ text: String) -> Bool {
    let folded = NameFolding.folded(text)
    return ["合计", "小计", "总计", "共计", "合計", "小計", "總計"].contains { word in
      guard folded.begins(with: word) else { return false }
      return folded.dropFirst(word.count).first.map { "([〔".contains($0) } ?? true
    }
  }

  /// Why a row is none of the table's, by the text that it begins with.
  static func reason(_ text: String, isAlone: Bool, isBeforeName: Bool) -> SetAside? {
    let folded = NameFolding.folded(text)
    let isLabelAlone = isAlone || isBeforeName
    if ["注", "附注", "说明", "备注", "注释", "資料來源", "资料来源", "数据来源", "来源", "资料出处", "单位", "计量单位", "地区", "填报地区", "统计地区"]
      .contains(where: { isLabel(folded, $0, isAlone: isLabelAlone) })
    {
      return .remark
    }
    if ["填报人", "填表人", "制表人", "制表", "审核人", "审核", "审批人", "负责人签字", "单位负责人", "联系电话", "联系人", "填报单位", "填报日期", "填表日期"]
      .contains(where: { isLabel(folded, $0, isAlone: isLabelAlone) })
    {
      return .signature
    }
    guard isAlone else { return nil }
    if isPageMark(folded) { return .remark }
    return CalendarDate(written: text) != nil ? .signature : nil
  }

  /// Whether a text is a label, alone in its row or before a colon or the number of a note: `注：`, `注1`, `填报人：张三`.
  private static func isLabel(_ text: String, _ word: String, isAlone: Bool) -> Bool {
    guard text.begins(with: word) else { return false }
    guard let next = text.dropFirst(word.count).first else { return isAlone || word.hasSuffix("人") }
    return next == ":" || (isAlone && (next.isNumber || ".、()".contains(next)))
  }

  /// What a printer adds: `— 2 —`, `第1页`, `续表`, `（续）`, `（此页无正文）`, `Page 3 of 12`.
  private static func isPageMark(_ text: String) -> Bool {
    let bare = text.filter { !"-—–·~()[]".contains($0) }
    if bare != text, bare.utf8.count <= 3, !bare.isEmpty, bare.allSatisfy({ $0.isASCII && $0.isWholeNumber }),
      "-—–·~".contains(text.first ?? " ")
    {
      return true
    }
    if ["续表", "续上表", "接上表", "接上页", "转下页", "此页无正文", "以下无正文", "以下空白"].contains(where: bare.begins(with:)) || bare == "续" {
      return true
    }
    let rest =
      bare.begins(with: "第") || bare.begins(with: "共") ? bare.filter { !"第共页/,，0123456789".contains($0) } : bare
    return rest.isEmpty && bare.contains("页") || bare.lowercased().begins(with: "page") && bare.count < 16
  }

  /// Whether a text is a figure, or begins as one.
  static func isFigure(_ text: String) -> Bool {
    (try? Reading(cell: text, unit: .none)) != nil
      || NameFolding.folded(text).first.map { $0.isASCII && $0.isWholeNumber } ?? false
  }

  /// Whether a text is a chapter's numeral and no more: `一`, `（二）`, `第三章`.
  static func isNumeral(_ text: String) -> Bool {
    let bare = NameFolding.folded(text).filter { !"()第章节篇部分、.".contains($0) }
    return !bare.isEmpty && bare.count <= 3 && bare.allSatisfy { "一二三四五六七八九十ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ".contains($0) }
  }

  /// Whether a text begins with a chapter's numeral.
  static func hasNumeral(_ text: String) -> Bool {
    let folded = NameFolding.folded(text)
    let rest = folded.drop { "(第".contains($0) }.drop { "一二三四五六七八九十".contains($0) }
    return rest.count < folded.count && rest.first.map { "、.,)章节篇部".contains($0) } ?? false
      && !folded.begins(with: "、") && folded.contains { "一二三四五六七八九十".contains($0) }
  }

  /// A title without its numeral: `一、发展水平` is 发展水平, `（二）民生福祉` is 民生福祉.
  static func name(ofTitle text: String) -> String {
    var rest = Substring(text.trimmingBlanks)
    let numerals = "一二三四五六七八九十0123456789０１２３４５６７８９"
    if let first = rest.first, "（(".contains(first), let end = rest.firstIndex(where: { "）)".contains($0) }),
      rest[rest.index(after: rest.startIndex)..<end].allSatisfy({ numerals.contains($0) })
    {
      rest = rest[rest.index(after: end)...]
    } else {
      let head = rest.prefix { numerals.contains($0) }
      if !head.isEmpty, let mark = rest.dropFirst(head.count).first, "、.．，,".contains(mark) {
        rest = rest.dropFirst(head.count + 1)
      }
    }
    let name = String(rest).trimmingBlanks
    return name.isEmpty ? text : name
  }
}
