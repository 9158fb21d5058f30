package import PlanRules

/// How text is laid out: the language, the width of the terminal, and whether there is colour.
package struct TextLayout: Sendable {
  /// The language of messages.
  package let language: Language
  /// The width in cells, or `nil` for a pipe, where nothing is wrapped.
  package let width: Int?
  /// How wide characters are.
  package let measure: DisplayWidth
  /// Whether emphasis is written.
  package let style: Style
  /// Whether everything is shown in full.
  package let isVerbose: Bool
  /// Whether only failures are shown, a line each.
  package let isBrief: Bool

  /// A layout.
  package init(
    language: Language, width: Int? = nil, measure: DisplayWidth = DisplayWidth(), style: Style = .plain,
    isVerbose: Bool = false, isBrief: Bool = false
  ) {
    self.language = language
    self.width = width
    self.measure = measure
    self.style = style
    self.isVerbose = isVerbose
    self.isBrief = isBrief
  }

  /// The lines of a table.
  func lines(_ table: TextTable) -> [String] { table.lines(width: width, measure: measure, style: style) }

  /// A text wrapped to the width, control characters escaped.
  func lines(_ text: String) -> [String] {
    let clean = TerminalText.cell(text)
    return width.map { TextWrapping(measure: measure).lines(of: clean, width: $0) } ?? [clean]
  }
}
