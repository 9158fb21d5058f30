/// How wide a terminal draws characters that are wide only among East Asian text, such as `≥`, `“` and `…`.
package enum AmbiguousWidth: String, Sendable, CaseIterable {
  /// One cell.
  case narrow
  /// Two cells.
  case wide
}
