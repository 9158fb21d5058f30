/// What GitHub, GitLab and other readers of Markdown turn into a link, a mention or a picture without any markup:
/// `#1`, `GH-1`, `owner/name#1`, `@team/name`, `a@b.cn`, `https://…`, `www.…`, `:tada:`, GitLab's `!1`, `%1`, `~1`, `$1`, `&1`
/// and `{+changed+}`.
///
/// Most of them look at the text that comes of the Markdown, where a backslash is gone, so a character stands inside that
/// joins words, takes no room and belongs to none of these forms. It stands there by its name, and only where something
/// would come of the text.
enum MarkdownReference {
  /// U+2060 WORD JOINER.
  static let joint = "&NoBreak;"

  /// Whether a reference has to be broken behind a character.
  static func isBroken(after position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard position + 1 < scalars.count else { return false }
    let next = scalars[position + 1]
    switch scalars[position] {
    case "#", "!": return isDigit(next)
    case "@": return !LogCommand.isBlank(next)
    case "%", "~", "$", "&": return (isDigit(next) || next == "\"") && !isWord(before: position, of: scalars)
    case "{", "[": return next == "+" || next == "-"
    case "-": return isDigit(next) && follows("gh", at: position, of: scalars)
    case "w", "W": return next == "." && follows("ww", at: position, of: scalars)
    case ":": return isScheme(at: position, of: scalars) || isPicture(at: position, of: scalars)
    default: return false
    }
  }

  /// Whether a backslash before a character takes an address apart, for readers that look at the text between markup: the
  /// second of two slashes, the dot before `com` or `cn`; or the `{{` and `{%` of a site's templates.
  static func isSplit(at position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard position > 0, position + 1 < scalars.count else { return false }
    switch scalars[position] {
    case "/": return scalars[position - 1] == "/"
    case "{", "%": return scalars[position - 1] == "{"
    case ".": return isDomain(endingBehind: position, of: scalars)
    default: return false
    }
  }

  /// The colon of `https://`.
  private static func isScheme(at position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    isWord(before: position, of: scalars) && scalars[position...].starts(with: "://".unicodeScalars)
  }

  /// `:tada:` and the like; of names that are numbers only two are pictures, and `a.csv:2:1` is a place.
  private static func isPicture(at position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    var name = ""
    for scalar in scalars[(position + 1)...].prefix(40) {
      if scalar == ":" {
        let isNumber = name.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return !isNumber || name == "100" || name == "1234"
      }
      guard isLetter(scalar) || isDigit(scalar) || scalar == "_" || scalar == "+" || scalar == "-" else { return false }
      name.unicodeScalars.append(scalar)
    }
    return false
  }

  /// The last part of a name of a host is one of the few that readers link without a scheme, or has two letters.
  private static func isDomain(endingBehind position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard !LogCommand.isBlank(scalars[position - 1]) else { return false }
    let label = scalars[(position + 1)...].prefix(7).prefix { isLetter($0) }
    let end = position + 1 + label.count
    if end < scalars.count, isLetter(scalars[end]) || isDigit(scalars[end]) || scalars[end] == "-" { return false }
    var name = ""
    name.unicodeScalars.append(contentsOf: label)
    return label.count == 2 || linkedDomains.contains(name.lowercased())
  }

  private static let linkedDomains: Set<String> = [
    "biz", "com", "edu", "gov", "net", "org", "pro", "web", "xxx", "aero", "asia", "coop", "info", "museum", "name",
    "shop",
  ]

  /// Whether a word of letters, in any case, ends before a position and is the whole word there.
  private static func follows(_ word: String, at position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    let start = position - word.utf8.count
    guard start >= 0, !isWord(before: start, of: scalars) else { return false }
    var found = ""
    found.unicodeScalars.append(contentsOf: scalars[start..<position])
    return found.lowercased() == word
  }

  private static func isWord(before position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    position > 0 && (isLetter(scalars[position - 1]) || isDigit(scalars[position - 1]))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { (0x61...0x7A).contains(scalar.value | 0x20) }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
