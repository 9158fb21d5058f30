/// The code of a Swift file on its own: comments and the words of texts are left out, what is put into texts stays.
package struct SwiftCode {
  /// The code, with all its line ends.
  package private(set) var text = ""
  private var rest: Substring

  /// The code of a source text.
  package init(_ source: String) {
    rest = source[...]
    code(until: nil)
  }

  /// Up to the parenthesis that closes what is put into a text, or to the end.
  private mutating func code(until end: Character?) {
    var depth = 0
    while let character = rest.first {
      if rest.hasPrefix("//") {
        rest = rest.drop { $0 != "\n" }
      } else if rest.hasPrefix("\"") || rest.hasPrefix("#\"") {
        words()
      } else {
        if character == "(" { depth += 1 }
        if character == ")", character == end, depth == 0 { return }
        if character == ")" { depth -= 1 }
        text.append(character)
        rest.removeFirst()
      }
    }
  }

  /// A text, of which only what is put into it is kept.
  private mutating func words() {
    let hash = rest.hasPrefix("#") ? "#" : ""
    let quote = rest.dropFirst(hash.count).hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    rest = rest.dropFirst(hash.count + quote.count)
    text.append("\"")
    while !rest.isEmpty, !rest.hasPrefix(quote + hash) {
      if rest.hasPrefix("\\\(hash)(") {
        rest = rest.dropFirst(2 + hash.count)
        text.append(" ; ")
        code(until: ")")
        text.append(" ; ")
        rest = rest.dropFirst()
      } else {
        if rest.hasPrefix("\\") { rest = rest.dropFirst() }
        if rest.first == "\n" { text.append("\n") }
        rest = rest.dropFirst()
      }
    }
    rest = rest.dropFirst(quote.count + hash.count)
    text.append("\"")
  }
}
