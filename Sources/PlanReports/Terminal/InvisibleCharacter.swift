/// Characters that take no room or show as a blank, so that a text with one reads as the text without it.
enum InvisibleCharacter {
  /// Whether a character cannot be seen.
  ///
  /// These are what Unicode lets a display ignore (`Default_Ignorable_Code_Point`), the fillers that are letters only in
  /// name, and the code points that are no characters.
  static func includes(_ scalar: Unicode.Scalar) -> Bool {
    isIgnorable(scalar.value) || isNone(scalar.value)
  }

  /// Whether a character shows after all, as the selector that makes the symbol before it a picture or text (✔️).
  static func isShown(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    guard scalar == "\u{FE0E}" || scalar == "\u{FE0F}", let previous else { return false }
    return isSymbol(previous)
  }

  /// Whether a code point is the last or the last but one of its plane, which are no characters.
  private static func isNone(_ value: UInt32) -> Bool { (0xFFFE...0xFFFF).contains(value & 0xFFFF) }

  private static func isIgnorable(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x2800, 0x3164: true
    case 0xFDD0...0xFDEF, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x13430...0x13440, 0x16FE4, 0x1BCA0...0x1BCA3, 0x1D159, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }

  /// Whether a character is one of those of which a selector chooses the form.
  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA9, 0xAE, 0x203C...0x2049, 0x20E3, 0x2122...0x2BFF, 0x3030, 0x303D, 0x3297, 0x3299, 0x1F000...0x1FAFF: true
    default: false
    }
  }
}
