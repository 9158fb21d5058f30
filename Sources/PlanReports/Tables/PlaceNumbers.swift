package import PlanRules

/// Line and column for formats that know files of text only.
extension Place {
  /// The line, from 1.
  package var lineNumber: Int {
    switch spot {
    case .text(let line, _): line
    }
  }

  /// The code point of the line, from 1.
  package var columnNumber: Int {
    switch spot {
    case .text(_, let column): column
    }
  }
}
