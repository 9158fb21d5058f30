/// Folding of names before they are compared: what looks the same in a document becomes the same text.
///
/// Text taken from PDFs is full of CJK radical code points, and text typed in a Chinese input method of full-width
/// letters; `发展改⾰委` with U+2FB0 is the 发展改革委 of the register.
public enum NameFolding {
  /// The name with full-width forms as ASCII, radicals as ideographs, and no blanks.
  ///
  /// The tortoise-shell brackets `〔〕` and the square brackets `［］` stay: they carry meaning in a plan's tables.
  /// Folding twice gives what folding once gives. A name with nothing to fold is returned without being copied.
  public static func folded(_ name: String) -> String {
    guard name.withBytes({ $0.contains(where: mayNeedFolding) }) else { return name }
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      if let scalar = NameFolding.folded(scalar) { bytes.append(contentsOf: scalar.utf8) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the UTF-8 of anything that folds holds this byte.
  ///
  /// Ideographs from U+4000 on begin with E4 or more, so ordinary Chinese names are passed over at byte speed.
  static func mayNeedFolding(_ byte: UInt8) -> Bool {
    // Two of three bytes are inner ones, so they are told first.
    if byte < 0xC2 { return byte <= 0x20 }
    return byte == 0xC2 || (0xE1...0xE3).contains(byte) || byte == 0xEF
  }

  /// What one code point becomes; nil for a blank.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF3B, 0xFF3D: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFF01 + 0x21)
    case RadicalTable.points: unified(scalar)
    default: isBlank(scalar.value) ? nil : scalar
    }
  }

  private static func unified(_ radical: Unicode.Scalar) -> Unicode.Scalar {
    let ideograph = RadicalTable.ideographs[Int(radical.value - RadicalTable.points.lowerBound)]
    return ideograph == 0 ? radical : Unicode.Scalar(ideograph) ?? radical
  }

  /// Whether a code point is white space, or one of the invisible ones that stand for a place without ink.
  private static func isBlank(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    case 0x2000...0x200A: true
    case 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
