/// What a program that reads a build's log takes for a command to itself, whoever wrote it.
///
/// GitHub's runner, and those that follow it, act on a line that begins with `::` behind blanks, and on `##[` anywhere in
/// one; Azure Pipelines on `##vso[`, TeamCity on `##teamcity[`; GitLab and Jenkins take `[[ATTACHMENT|` in a test's output
/// for a file to publish. Broken is the first character that has to stand where it does: `\u{3A}:stop-commands::x`,
/// `#\u{23}[add-mask]x` of three signs. `##` without a bracket and `::` inside a line command nobody.
enum LogCommand {
  /// Whether a command begins with a character.
  ///
  /// - Parameters:
  ///   - position: The character's position in the text.
  ///   - scalars: The whole text.
  ///   - beginsLine: Whether only blanks stand before it on its line.
  static func begins(at position: Int, of scalars: [Unicode.Scalar], beginsLine: Bool) -> Bool {
    guard position + 1 < scalars.count, scalars[position + 1] == scalars[position] else { return false }
    switch scalars[position] {
    case ":": return beginsLine
    case "#": return isWord(before: "[", from: position + 2, of: scalars)
    case "[": return isWord(before: "|", from: position + 2, of: scalars)
    default: return false
    }
  }

  /// Whether a text holds two characters that could begin a command, told by the bytes.
  static func mayBegin(_ byte: UInt8, _ next: UInt8) -> Bool {
    byte == next && (byte == UInt8(ascii: ":") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "["))
  }

  /// Whether a reader that trims a line passes over a character.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether nothing but a name stands before a sign.
  private static func isWord(before sign: Unicode.Scalar, from start: Int, of scalars: [Unicode.Scalar]) -> Bool {
    var position = start
    while position < scalars.count {
      switch scalars[position] {
      case sign: return true
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": position += 1
      default: return false
      }
    }
    return false
  }
}
