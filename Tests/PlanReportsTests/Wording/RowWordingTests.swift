import PlanRules
import Testing

/// What may be wrong with a row; a new fault does not compile before it has a kind, nor pass before it has a sentence.
private enum Kind: CaseIterable {
  case unclosedQuote, textAfterQuote, strayQuote, nulByte, rowTooLong, cellTooLong, tooManyCells

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
    "a comma too many", .tooManyCells(columns: 4, cells: 5),
    zh: "这一行有5格，表头只有4列，多出的没有读", "含逗号的单元格要加引号",
    en: "the row has 5 cells, the header 4 columns; the rest was not read", "a cell with a comma needs quotes"),
]

@Test(arguments: rows.map(\.told)) func aBrokenRowIsReadInFull(row: Told) { row.expectToBeRead() }

@Test func everyFaultOfARowHasASentence() { #expect(Set(rows.map(\.kind)) == Set(Kind.allCases)) }
