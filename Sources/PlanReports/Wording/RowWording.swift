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
    case .tooManyCells(let columns, let cells, let separator):
      Sentences(
        Wording(
          zh: "这一行有\(cells)格，表头只有\(columns)列，多出的没有读",
          en: "the row has \(cells) cells, the header \(columns) columns; the rest was not read"),
        Wording(
          zh: "含\(separator.name.zh)的单元格要加引号", en: "a cell with a \(separator.name.en) needs quotes"))
    case .rowsInCell(let count, let separator):
      Sentences(
        Wording(
          zh: "从这里起有\(count)行数据夹在上一行加了引号的单元格里，只作文字，没有读作数据",
          en: RowWording.hiddenRows(count)),
        separator == .comma
          ? Wording(
            zh: "删去把它们括进去的引号；确属说明文字的，把其中的逗号改成“，”",
            en: "remove the quotes around them; if it is running text, write its commas as “，”")
          : Wording(
            zh: "删去把它们括进去的引号；确属说明文字的，把其中的\(separator.name.zh)改成别的标点",
            en: "remove the quotes around them; if it is running text, write other signs for its \(separator.name.en)s")
      )
    case .loneReturn:
      Sentences(
        Wording(
          zh: "这一行前面只有回车符（CR），别的行之间是换行符（LF）；许多编辑器把它和上一行显示成一行",
          en: "a lone CR begins this row, while other rows end with LF; many editors show it as part of the row before"),
        Wording(
          zh: "全表用同一种换行；这一行不该有的，删去", en: "use one kind of line end throughout; remove the row if it does not belong"))
    case .mergeMark:
      Sentences(
        Wording(zh: "合并没有做完：文件里还有冲突标记", en: "a merge is not resolved: its marks are still in the file"),
        Wording(
          zh: "每一处冲突只留正确的行，并删去 <<<<<<<、|||||||、=======、>>>>>>> 开头的标记行",
          en:
            "keep the right rows of each conflict and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>"
        ))
    }
  }

  private static func hiddenRows(_ count: Int) -> String {
    count == 1
      ? "a row of the table stands inside a quoted cell of the row above, as text, and was not read as data"
      : "\(count) rows of the table stand inside a quoted cell of the row above, as text, and were not read as data"
  }
}
