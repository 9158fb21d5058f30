import PlanRules

/// Sentences on a row that breaks the rules of CSV.
struct RowWording {
  private let fault: RowFault

  init(_ fault: RowFault) { self.fault = fault }

  var sentences: Sentences {
    switch fault {
    case .unclosedQuote:
      Sentences(
        Wording(zh: "引号没有配对，这一行没有读", en: "a quote is never closed; the row was not read"),
        Wording(zh: "补上另一个引号；单元格里的引号写两遍", en: "close it; a quote inside a cell is written twice"))
    case .textAfterQuote:
      Sentences(
        Wording(zh: "引号后面还有文字，照原样读", en: "text follows a closing quote; the cell was read as it stands"),
        Wording(zh: "整个单元格加引号，里面的引号写两遍", en: "quote the whole cell and write quotes inside it twice"))
    case .strayQuote:
      Sentences(
        Wording(zh: "没有加引号的单元格里有引号，照原样读", en: "a quote stands inside an unquoted cell; it was read as it stands"),
        Wording(zh: "整个单元格加引号，里面的引号写两遍", en: "quote the whole cell and write quotes inside it twice"))
    case .nulByte:
      Sentences(
        Wording(zh: "这一行里有 NUL 字节", en: "the row holds a NUL byte"),
        Wording(zh: "删去它；文件可能已损坏", en: "remove it; the file may be damaged"))
    case .rowTooLong(let limit):
      Sentences(
        Wording(zh: "这一行超过\(limit >> 20) MiB，没有读", en: "the row is longer than \(limit >> 20) MiB and was not read"),
        Wording(zh: "可能缺了换行或引号", en: "a line end or a quote may be missing"))
    case .cellTooLong(let limit):
      Sentences(
        Wording(
          zh: "单元格超过\(limit >> 10) KiB，这一行没有读", en: "a cell is longer than \(limit >> 10) KiB; the row was not read"),
        Wording(zh: "可能缺了引号", en: "a quote may be missing"))
    case .tooManyCells(let columns, let cells):
      Sentences(
        Wording(
          zh: "这一行有\(cells)格，表头只有\(columns)列，多出的没有读",
          en: "the row has \(cells) cells, the header \(columns) columns; the rest was not read"),
        Wording(zh: "含逗号的单元格要加引号", en: "a cell with a comma needs quotes"))
    }
  }
}
