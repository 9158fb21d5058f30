/// A command line as it is typed in bash, up to the cursor.
///
/// Bash hands its functions the words with their quotes, broken at `=` and `:` as well, and puts what they answer into
/// the line as it is. So the line is read here, and candidates are quoted here; nothing of either is ever evaluated.
struct BashLine {
  /// The words without their quotes; the last is the one under the cursor and may be empty.
  private(set) var words: [String] = []
  /// The last word with its quotes.
  private(set) var typed = ""
  /// The quote that is open at the cursor.
  private(set) var quote = Quote.none
  /// Whether the last word is where output goes: `> file`.
  private(set) var isRedirection = false

  /// What surrounds a character.
  enum Quote: String, Sendable {
    case none = ""
    case single = "'"
    case double = "\""
  }

  private var current: String?
  private var isEscaped = false
  /// Whether the word that follows is the target of a redirection and none of the command's.
  private var isAfterRedirection = false

  /// Reads a line.
  init(_ line: String) {
    for scalar in line.unicodeScalars { read(scalar) }
    isRedirection = isAfterRedirection
    words.append(current ?? "")
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    if isEscaped {
      isEscaped = false
      // Between double quotes a backslash is one unless it has something to protect.
      if quote == .double, !"\"\\$`".unicodeScalars.contains(scalar) { append("\\") }
      append(scalar)
    } else if scalar == "\\", quote != .single {
      isEscaped = true
      current = current ?? ""
    } else {
      switch (scalar, quote) {
      case (" ", .none), ("\t", .none), ("\n", .none): return endWord()
      case (">", .none), ("<", .none): return beginRedirection()
      case ("'", .none): open(.single)
      case ("\"", .none): open(.double)
      case ("'", .single), ("\"", .double): quote = .none
      default: append(scalar)
      }
    }
    typed.unicodeScalars.append(scalar)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    var text = current ?? ""
    text.unicodeScalars.append(scalar)
    current = text
  }

  private mutating func open(_ quote: Quote) {
    self.quote = quote
    current = current ?? ""
  }

  private mutating func endWord() {
    if let word = current {
      if !isAfterRedirection { words.append(word) }
      isAfterRedirection = false
    }
    current = nil
    typed = ""
  }

  private mutating func beginRedirection() {
    // In `2>` the number says what is redirected; it is no word.
    if let word = current, word.allSatisfy({ ("0"..."9").contains($0) }) { current = nil }
    endWord()
    isAfterRedirection = true
  }
}

extension BashLine {
  /// The candidates as bash is to put them in place of `part`, the end of the line that it would replace.
  ///
  /// Bash breaks words at `=` and `:`, so what stands before the part in the same word is taken off.
  func replies(_ candidates: [String], for part: String) -> [String] {
    let isEnd = typed.utf8.count >= part.utf8.count && typed.hasSuffix(part)
    let before = BashLine(isEnd ? String(typed.unicodeScalars.dropLast(part.unicodeScalars.count)) : "")
    let kept = before.words.last ?? ""
    let quote = isEnd ? before.quote : quote
    return candidates.compactMap { candidate in
      guard candidate.utf8.starts(with: kept.utf8) else { return nil }
      let rest = String(candidate.unicodeScalars.dropFirst(kept.unicodeScalars.count))
      let quoted = BashLine.quoted(rest, in: quote)
      // Bash closes the quote itself, unless the text ends in one, which it then takes for the closing one.
      return quoted.hasSuffix(quote.rawValue) ? quoted + quote.rawValue : quoted
    }
  }

  /// A text that bash reads as itself.
  static func quoted(_ text: String, in quote: Quote) -> String {
    text.unicodeScalars.map { quoted($0, in: quote) }.joined()
  }

  private static func quoted(_ scalar: Unicode.Scalar, in quote: Quote) -> String {
    switch (quote, scalar) {
    case (.none, _): return isSafe(scalar) ? String(scalar) : "\\\(scalar)"
    case (.single, "'"): return "'\\''"
    // Between double quotes nothing protects a `!` from being replaced by an earlier line, so it stands outside.
    case (.double, "!"): return "\"\\!\""
    case (.double, "\""), (.double, "\\"), (.double, "$"), (.double, "`"): return "\\\(scalar)"
    default: return String(scalar)
    }
  }

  /// Whether bash takes a character for itself anywhere in a word.
  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".", "/", ",", "+", "@", "%", ":", "=": true
    default: scalar.value >= 0x80
    }
  }
}
