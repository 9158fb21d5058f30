/// Published text brought to one form before it is read: half-width, one kind of dash, no blanks.
enum NotationText {
  /// Folds every scalar to at most one scalar; blanks go.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let folded = fold(scalar) { result.append(folded) }
    }
    return String(result)
  }

  /// The half-width form of a scalar, or `nil` for a blank.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF: nil
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D, 0x2500, 0x301C, 0xFF5E, 0x7E: "-"
    case 0xFF01...0xFF5D: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }
}
