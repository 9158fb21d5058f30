import PlanRules

/// What a row below a header is.
enum RowKind: Equatable {
  /// A row of the table.
  case row
  /// Only a title, which is the category of the rows below it.
  case title(String)
  /// None of the table's.
  case aside(SetAside)

  /// The kind of a row, by what its cells hold.
  ///
  /// - Parameters:
  ///   - cells: The texts of its cells, empty where there is nothing.
  ///   - headers: The rows of the header.
  ///   - name: Where the rows of the table have what they are called.
  init(_ cells: [String], headers: [[String]], name: Int?) {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard let first = filled.first else {
      self = .aside(.blank)
      return
    }
    if headers.contains(where: { RowKind.repeats(cells, $0) }) {
      self = .aside(.repeatedHeader)
    } else if let reason = RowKind.reason(cells[first], isAlone: filled.count == 1) {
      self = .aside(reason)
    } else if filled.count == 1, RowKind.isTitle(cells[first], isName: first == name) {
      self = .title(cells[first])
    } else {
      self = .row
    }
  }

  private static func repeats(_ cells: [String], _ header: [String]) -> Bool {
    let width = max(cells.count, header.count)
    func cell(_ row: [String], _ position: Int) -> String { position < row.count ? row[position] : "" }
    return (0..<width).allSatisfy { HeaderName.folded(cell(cells, $0)) == HeaderName.folded(cell(header, $0)) }
  }

  private static func reason(_ text: String, isAlone: Bool) -> SetAside? {
    let folded = NameFolding.folded(text)
    if ["合计", "小计", "总计", "共计", "合計", "小計", "總計"].contains(where: { begins(folded, with: $0) }) { return .sum }
    if ["注", "附注", "说明", "备注", "注释", "資料來源", "资料来源", "数据来源", "来源", "资料出处"].contains(where: {
      isLabel(folded, $0, isAlone: isAlone)
    }) {
      return .remark
    }
    if ["填报人", "填表人", "制表人", "制表", "审核人", "审核", "审批人", "负责人签字", "单位负责人", "联系电话", "联系人", "填报单位", "填报日期", "填表日期"]
      .contains(where: { isLabel(folded, $0, isAlone: isAlone) })
    {
      return .signature
    }
    return isAlone && CalendarDate(written: text) != nil ? .signature : nil
  }

  /// Whether a text is a word, alone or before something in brackets.
  private static func begins(_ text: String, with word: String) -> Bool {
    guard text.begins(with: word) else { return false }
    guard let next = text.dropFirst(word.count).first else { return true }
    return "(:[〔".contains(next)
  }

  /// Whether a text is a label, alone in its row or before a colon or the number of a note: `注：`, `注1`, `填报人：张三`.
  private static func isLabel(_ text: String, _ word: String, isAlone: Bool) -> Bool {
    guard text.begins(with: word) else { return false }
    guard let next = text.dropFirst(word.count).first else { return isAlone || word.hasSuffix("人") }
    return next == ":" || (isAlone && (next.isNumber || ".、()".contains(next)))
  }

  /// Whether a text alone in its row names what stands below, and is no figure and no code.
  ///
  /// Where the rows have their names it needs a chapter's numeral: without it is a row that lacks all else.
  private static func isTitle(_ text: String, isName: Bool) -> Bool {
    guard text.unicodeScalars.contains(where: { $0.value >= 0x3400 && $0.value < 0xA000 }) else { return false }
    guard isName else { return true }
    let folded = NameFolding.folded(text)
    let rest = folded.drop { "(第".contains($0) }.drop { "一二三四五六七八九十".contains($0) }
    return rest.count < folded.count && rest.first.map { "、.,)章节篇部".contains($0) } ?? false
      && !folded.begins(with: "、")
  }
}

extension RowKind {
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
