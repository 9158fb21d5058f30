@testable import fyplan

/// Looks for commands and options in a text that is to name all of them.
struct Mentions {
  /// The text.
  let text: String

  init(_ text: String) { self.text = text }

  /// Whether a word stands in the text that is no part of a longer one: `--plan` is not in `--plans`.
  func has(_ word: String) -> Bool {
    text.ranges(of: word).contains { range in
      let after = text[range.upperBound...].first
      let before = text[..<range.lowerBound].last
      return !Mentions.goesOn(after) && !Mentions.goesOn(before)
    }
  }

  /// The commands of a program, and the options of any, that the text does not name.
  func missing(of spec: ProgramSpec) -> [String] {
    let commands = spec.commands.map { "\(spec.program.name) \($0.name)" }
    let options = ([spec.program] + spec.commands).flatMap(\.options).map { "--\($0.name)" }
    return Set(commands + options).filter { !has($0) }.sorted()
  }

  private static func goesOn(_ character: Character?) -> Bool {
    character.map { $0 == "-" || ($0.isASCII && ($0.isLetter || $0.isNumber)) } ?? false
  }
}
