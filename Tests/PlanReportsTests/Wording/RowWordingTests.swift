import PlanRules
import Testing

/// What may be wrong with a row; a new fault does not compile before it has a kind, nor pass before it has a sentence.
private enum Kind: CaseIterable {
  case unclosedQuote, textAfterQuote, strayQuote, nulByte, rowTooLong, cellTooLong, tooManyCells
  case rowsInCell, loneReturn, mergeMark

  init(_ fault: RowFault) {
    self =
      switch fault {
      case .unclosedQuote: .unclosedQuote
      case .textAfterQuote: .textAfterQuote
      case .strayQuote: .strayQuote
      case .nulByte: .nulByte
      case .rowTooLong: .rowTooLong
      case .cellTooLong: .cellTooLong
      case .tooManyCells: .tooManyCells
      case .rowsInCell: .rowsInCell
      case .loneReturn: .loneReturn
      case .mergeMark: .mergeMark
      }
  }
}

private func told(
  _ what: String, _ fault: RowFault, zh: String, _ zhRemedy: String, en: String, _ enRemedy: String
) -> (kind: Kind, told: Told) {
  (Kind(fault), Told(what, .data(.row(fault)), zh: zh, zhRemedy, en: en, enRemedy))
}

private let rows = [
  told(
    "a quote that opens and never closes", .unclosedQuote,
    zh: "引号没有配对，这一行没有读", "补上另一个引号；单元格里的引号写两遍",
    en: "a quote is never closed; the row was not read", "close it; a quote inside a cell is written twice"),
  told(
    "letters behind the closing quote", .textAfterQuote,
    zh: "引号后面还有文字，照原样读", "整个单元格加引号，里面的引号写两遍",
    en: "text follows a closing quote; the cell was read as it stands",
    "quote the whole cell and write quotes inside it twice"),
  told(
    "a quote in the middle of a cell without quotes", .strayQuote,
    zh: "没有加引号的单元格里有引号，照原样读", "整个单元格加引号，里面的引号写两遍",
    en: "a quote stands inside an unquoted cell; it was read as it stands",
    "quote the whole cell and write quotes inside it twice"),
  told(
    "a byte that is zero", .nulByte,
    zh: "这一行里有 NUL 字节", "删去它；文件可能已损坏",
    en: "the row holds a NUL byte", "remove it; the file may be damaged"),
  told(
    "a row beyond the limit of one mebibyte", .rowTooLong(limit: 1_048_576),
    zh: "这一行超过1 MiB，没有读", "可能缺了换行或引号",
    en: "the row is longer than 1 MiB and was not read", "a line end or a quote may be missing"),
  told(
    "a cell beyond the limit of 64 kibibytes", .cellTooLong(limit: 65_536),
    zh: "单元格超过64 KiB，这一行没有读", "可能缺了引号",
    en: "a cell is longer than 64 KiB; the row was not read", "a quote may be missing"),
  told(
    "a comma too many", .tooManyCells(columns: 4, cells: 5, partedBy: .comma),
    zh: "这一行有5格，表头只有4列，多出的没有读", "含逗号的单元格要加引号",
    en: "the row has 5 cells, the header 4 columns; the rest was not read", "a cell with a comma needs quotes"),
  told(
    "a semicolon too many", .tooManyCells(columns: 4, cells: 5, partedBy: .semicolon),
    zh: "这一行有5格，表头只有4列，多出的没有读", "含分号的单元格要加引号",
    en: "the row has 5 cells, the header 4 columns; the rest was not read", "a cell with a semicolon needs quotes"),
  told(
    "one row between the quotes of a cell", .rowsInCell(count: 1, partedBy: .comma),
    zh: "从这里起有1行数据夹在上一行加了引号的单元格里，只作文字，没有读作数据", "删去把它们括进去的引号；确属说明文字的，把其中的逗号改成“，”",
    en: "a row of the table stands inside a quoted cell of the row above, as text, and was not read as data",
    "remove the quotes around them; if it is running text, write its commas as “，”"),
  told(
    "three rows between the quotes of a cell", .rowsInCell(count: 3, partedBy: .comma),
    zh: "从这里起有3行数据夹在上一行加了引号的单元格里，只作文字，没有读作数据", "删去把它们括进去的引号；确属说明文字的，把其中的逗号改成“，”",
    en: "3 rows of the table stand inside a quoted cell of the row above, as text, and were not read as data",
    "remove the quotes around them; if it is running text, write its commas as “，”"),
  told(
    "one row between the quotes of a cell of a table of tabs", .rowsInCell(count: 1, partedBy: .tab),
    zh: "从这里起有1行数据夹在上一行加了引号的单元格里，只作文字，没有读作数据", "删去把它们括进去的引号；确属说明文字的，把其中的制表符改成别的标点",
    en: "a row of the table stands inside a quoted cell of the row above, as text, and was not read as data",
    "remove the quotes around them; if it is running text, write other signs for its tabs"),
  told(
    "a row behind a lone CR", .loneReturn,
    zh: "这一行前面只有回车符（CR），别的行之间是换行符（LF）；许多编辑器把它和上一行显示成一行", "全表用同一种换行；这一行不该有的，删去",
    en: "a lone CR begins this row, while other rows end with LF; many editors show it as part of the row before",
    "use one kind of line end throughout; remove the row if it does not belong"),
  told(
    "a conflict that nobody has resolved", .mergeMark,
    zh: "合并没有做完：文件里还有冲突标记", "每一处冲突只留正确的行，并删去 <<<<<<<、|||||||、=======、>>>>>>> 开头的标记行",
    en: "a merge is not resolved: its marks are still in the file",
    "keep the right rows of each conflict and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>"),
]

@Test(arguments: rows.map(\.told)) func aBrokenRowIsReadInFull(row: Told) { row.expectToBeRead() }

@Test func everyFaultOfARowHasASentence() { #expect(Set(rows.map(\.kind)) == Set(Kind.allCases)) }
