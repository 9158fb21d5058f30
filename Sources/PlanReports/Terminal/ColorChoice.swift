/// When output is coloured.
package enum ColorChoice: String, Sendable, CaseIterable {
  /// On a terminal that can, unless the environment asks for none.
  case auto
  /// Also into a pipe or a file.
  case always
  /// Not at all.
  case never

  /// Whether to colour.
  ///
  /// - Parameters:
  ///   - isTerminal: Whether the output goes to a terminal.
  ///   - noColor: The environment's `NO_COLOR`; set and not empty means none (no-color.org).
  ///   - term: The environment's `TERM`; `dumb` means none.
  package func isColored(isTerminal: Bool, noColor: String?, term: String?) -> Bool {
    switch self {
    case .auto: isTerminal && (noColor ?? "").isEmpty && term != "dumb"
    case .always: true
    case .never: false
    }
  }
}
