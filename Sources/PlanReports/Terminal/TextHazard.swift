import PlanRules

/// Why a character of a text from data must not be printed as it is.
enum TextHazard: Sendable {
  /// It steers what is printed or shows nothing.
  case control
  /// With what follows it commands a program that reads a log.
  case command

  /// Goes through a text and tells of each character whether it may be printed as it is.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - keepsLines: Whether line ends in it are printed as such, so that a command may begin behind each.
  ///   - beginsLine: Whether its first character may be the first of a line.
  ///   - visit: Takes each character in turn.
  static func forEachCharacter(
    of text: String, keepsLines: Bool = false, beginsLine: Bool = true,
    _ visit: (Unicode.Scalar, TextHazard?) -> Void
  ) {
    let scalars = Array(text.unicodeScalars)
    var beginsLine = beginsLine
    var previous: Unicode.Scalar?
    for (position, scalar) in scalars.enumerated() {
      let hazard: TextHazard? =
        if TerminalText.isControl(scalar), !InvisibleCharacter.isShown(scalar, after: previous) {
          .control
        } else if LogCommand.begins(at: position, of: scalars, beginsLine: beginsLine) {
          .command
        } else {
          nil
        }
      visit(scalar, hazard)
      beginsLine = keepsLines && isLineEnd(scalar) || beginsLine && LogCommand.isBlank(scalar)
      previous = scalar
    }
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  /// Whether a text may hold such a character, told by the bytes; of nearly all texts it tells that none is there.
  ///
  /// With `orIsQuoted` also whether it may hold a quotation mark or a backslash, which JSON escapes.
  static func mayBe(in text: String, orIsQuoted: Bool = false) -> Bool {
    text.withBytes { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        // Nearly all characters are letters and digits, or ideographs, which take three bytes.
        if byte >= 0xE4, byte <= 0xEE {
          index += 3
          continue
        }
        // Of valid UTF-8 the bytes that follow these are there.
        switch byte {
        case 0x22, 0x5C:
          if orIsQuoted { return true }
          if index + 1 < bytes.count, LogCommand.mayBegin(byte, bytes[index + 1]) { return true }
          index += 1
        case 0x20...0x7E:
          if index + 1 < bytes.count, LogCommand.mayBegin(byte, bytes[index + 1]) { return true }
          index += 1
        case 0...0x7F: return true
        case 0xC2:
          if bytes[index + 1] <= 0xAD { return true }
          index += 2
        case 0xCD, 0xD8:
          if byte == 0xCD ? bytes[index + 1] == 0x8F : bytes[index + 1] == 0x9C { return true }
          index += 2
        case 0xE1...0xEF:
          if mayBeHazard(byte, bytes[index + 1], bytes[index + 2]) { return true }
          index += 3
        case 0xF0...: return true
        default: index += 1
        }
      }
      return false
    }
  }

  /// Whether three bytes are a control, or near one.
  private static func mayBeHazard(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x85), (0xE1, 0x9E), (0xE1, 0xA0): true
    case (0xE2, 0x80): third >= 0x8B && third <= 0x8F || third >= 0xA8 && third <= 0xAE
    case (0xE2, 0x81): third >= 0xA0
    case (0xE2, 0xA0): third == 0x80
    case (0xE3, 0x85): third == 0xA4
    case (0xEF, 0xB7), (0xEF, 0xB8), (0xEF, 0xBB): true
    case (0xEF, 0xBE): third == 0xA0
    case (0xEF, 0xBF): third >= 0xB0
    default: false
    }
  }
}
