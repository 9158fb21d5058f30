/// Breaks text into lines of a given display width.
///
/// Chinese breaks between any two characters, except before closing and after opening punctuation; other words break
/// at blanks, which are dropped there. What has no such place within the width breaks between characters.
package struct TextWrapping: Sendable {
  private let measure: DisplayWidth

  /// Makes a wrapping for a measure.
  package init(measure: DisplayWidth) {
    self.measure = measure
  }

  /// The lines of a text without line ends; at least one, none wider than `width` cells.
  ///
  /// A single character wider than `width` has a line to itself. Blanks at the end of a line are dropped.
  package func lines(of text: String, width: Int) -> [String] {
    guard measure.cells(of: text) > width else { return [Self.withoutTrailingBlanks(text)] }
    let characters = Array(text)
    let widths = characters.map(measure.cells(of:))
    var lines: [String] = []
    var start = 0
    while start < characters.count {
      let end = lineEnd(from: start, characters, widths, width: width)
      lines.append(Self.withoutTrailingBlanks(String(characters[start..<end])))
      start = end
      while start < characters.count, characters[start] == " " { start += 1 }
    }
    return lines
  }

  /// The pieces of a text between which a line may end although no blank stands there, as between Chinese characters.
  package func pieces(of text: String) -> [String] {
    let characters = Array(text)
    let widths = characters.map(measure.cells(of:))
    var pieces = [""]
    for index in characters.indices {
      let follows = index > 0 && characters[index - 1] != " "
      if follows, canBreak(between: index - 1, and: index, characters, widths) { pieces.append("") }
      pieces[pieces.count - 1].append(characters[index])
    }
    return pieces
  }

  /// The index after the last character of the line that begins at `start`.
  private func lineEnd(from start: Int, _ characters: [Character], _ widths: [Int], width: Int) -> Int {
    var used = 0
    var opportunity: Int?
    for index in start..<characters.count {
      if index > start, canBreak(between: index - 1, and: index, characters, widths) { opportunity = index }
      used += widths[index]
      // A blank may hang over: it is dropped from the line's end.
      if used > width, index > start, characters[index] != " " { return opportunity ?? index }
    }
    return characters.count
  }

  private func canBreak(between left: Int, and right: Int, _ characters: [Character], _ widths: [Int]) -> Bool {
    if characters[right] == " " { return false }
    if characters[left] == " " { return true }
    guard widths[left] == 2 || widths[right] == 2 else { return false }
    return !LinePunctuation.opening.contains(characters[left]) && !LinePunctuation.closing.contains(characters[right])
  }

  /// The text without the blanks at its end.
  static func withoutTrailingBlanks(_ text: String) -> String {
    var text = text
    while text.utf8.last == 0x20 { text.unicodeScalars.removeLast() }
    return text
  }
}
