/// A cell of digits alone, or of digits behind one sign: `97.4`, `＞85`.
///
/// Nearly every cell of a large table is one; the grammar reads the same in them, but takes far longer.
struct PlainCell {
  let comparator: Comparator?
  let figure: Figure

  init?(_ cell: String) {
    guard let first = cell.unicodeScalars.first, cell.utf8.count <= CellScanner.mostDigits else { return nil }
    var digits = Substring(cell)
    comparator = PlainCell.comparator(first)
    if comparator != nil { digits.removeFirst() }
    // What begins with any other sign, or with none at all, the grammar must read.
    guard let head = digits.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(head),
      let figure = Figure(digits)
    else { return nil }
    self.figure = figure
  }

  private static func comparator(_ scalar: Unicode.Scalar) -> Comparator? {
    switch scalar {
    case ">", "＞": .moreThan
    case "≥": .atLeast
    case "<", "＜": .lessThan
    case "≤": .atMost
    default: nil
    }
  }
}
