/// Published text brought to one form before it is read: half-width, one kind of dash, no blanks, no CJK radicals.
enum NotationText {
  /// Folds every scalar to at most one scalar; blanks go. A text with nothing to fold is returned without being copied.
  static func folded(_ text: String) -> String {
    guard text.withBytes({ $0.contains { $0 == UInt8(ascii: "~") || NameFolding.mayNeedFolding($0) } }) else {
      return text
    }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let folded = fold(scalar) { bytes.append(contentsOf: folded.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The plain form of a scalar, or `nil` for a blank.
  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39, 0x3400...0x9FFF: scalar
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
      nil
    case 0x2010...0x2015, 0x2212, 0x223C, 0x2500, 0x301C, 0xFE58, 0xFE63, 0xFF0D, 0xFF5E, 0x7E: "-"
    case 0x2236: ":"
    case 0xFE50: ","
    case 0xFE5D: "〔"
    case 0xFE5E: "〕"
    case 0xFE62: "+"
    case 0xFE64: "<"
    case 0xFE65: ">"
    case 0xFE66: "="
    case 0xFE6A: "%"
    case RadicalTable.points: unified(scalar)
    case 0xFF01...0xFF5D: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }

  /// Text taken from PDFs is full of radicals that only look like ideographs: `2万⼈` with U+2F08.
  private static func unified(_ radical: Unicode.Scalar) -> Unicode.Scalar {
    let ideograph = RadicalTable.ideographs[Int(radical.value - RadicalTable.points.lowerBound)]
    return ideograph == 0 ? radical : Unicode.Scalar(ideograph) ?? radical
  }
}
