/// Measures text in terminal cells.
///
/// Widths are those of Unicode's East Asian Width (UAX #11), added up by code point as terminals do: wide and
/// full-width forms take two cells; combining marks, variation selectors and other invisible format characters none.
/// Controls take none either; they are escaped before they are measured (`TerminalText`).
package struct DisplayWidth: Sendable, Hashable {
  /// The width of East Asian Ambiguous characters.
  package let ambiguous: AmbiguousWidth

  /// Makes a measure.
  package init(ambiguous: AmbiguousWidth = .narrow) {
    self.ambiguous = ambiguous
  }

  /// The cells a text takes on one line.
  package func cells(of text: some StringProtocol) -> Int {
    var cells = 0
    for scalar in text.unicodeScalars { cells += self.cells(of: scalar) }
    return cells
  }

  /// The cells one character takes; a base character with its marks is one.
  package func cells(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
  }

  /// The cells one code point takes: 0, 1 or 2.
  package func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0x4E00...0x9FFF: return 2
    default: break
    }
    switch Self.widthClass(of: scalar.value) {
    case 1: return ambiguous == .wide ? 2 : 1
    case 2: return 2
    case 3: return 0
    default: return 1
    }
  }

  /// The class of the last run that begins at or before a code point.
  private static func widthClass(of value: UInt32) -> UInt32 {
    let runs = EastAsianWidthTable.runs
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 4 <= value { low = middle } else { high = middle }
    }
    return runs[low] & 0xF
  }
}
