/// The part of a long line that fits a width and holds a column.
struct ExcerptWindow {
  let text: String
  /// The cells before the caret.
  let caret: Int

  init(line: String, column: Int, room: Int, measure: DisplayWidth) {
    let scalars = line.unicodeScalars
    let target = scalars.index(scalars.startIndex, offsetBy: max(0, column - 1), limitedBy: scalars.endIndex)
    let caretIndex = target ?? scalars.endIndex
    var (start, end) = (caretIndex, caretIndex)
    var width = 0
    func extendBack(to room: Int) {
      while start > scalars.startIndex, width < room {
        start = scalars.index(before: start)
        width += ExcerptWindow.cells(of: scalars[start], measure)
      }
    }
    // Half of the room goes to what stands before the place.
    extendBack(to: room / 2)
    while end < scalars.endIndex, width < room {
      width += ExcerptWindow.cells(of: scalars[end], measure)
      end = scalars.index(after: end)
    }
    extendBack(to: room)
    let shown = String(scalars[start..<end])
    var opening = start > scalars.startIndex ? "…" : ""
    var rest = ""
    if TextHazard.mayBe(in: shown) {
      // What is written out depends on what stands around it, so the window is looked at as one; no line of it begins one.
      let pieces = TerminalText.pieces(of: shown, beginsLine: false)
      let before = scalars.distance(from: start, to: caretIndex)
      // A generic join looks for its protocols at run time, which for one plan takes longer than all its excerpts.
      for piece in pieces[..<before] { opening += piece }
      for piece in pieces[before...] { rest += piece }
    } else {
      opening += String(scalars[start..<caretIndex])
      rest = String(scalars[caretIndex..<end])
    }
    let text = opening + rest
    self.text = end < scalars.endIndex ? text + "…" : text
    caret = measure.cells(of: opening)
  }

  /// The cells that a character takes as it is shown.
  private static func cells(of scalar: Unicode.Scalar, _ measure: DisplayWidth) -> Int {
    TerminalText.isControl(scalar)
      ? measure.cells(of: TerminalText.cell(String(Character(scalar)))) : measure.cells(of: scalar)
  }
}
