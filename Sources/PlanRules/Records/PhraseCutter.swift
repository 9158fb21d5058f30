/// Takes words off the ends of a text.
struct PhraseCutter {
  private(set) var text: String

  init(_ text: String) { self.text = text }

  /// Takes the longest of some words off the front.
  mutating func skip(_ words: [String]) -> Bool {
    guard let word = longest(words, where: text.begins(with:)) else { return false }
    text.removeFirst(word.count)
    return true
  }

  /// Takes the longest of some words off the end.
  mutating func dropLast(_ words: [String]) -> Bool {
    guard let word = longest(words, where: text.ends(with:)) else { return false }
    text.removeLast(word.count)
    return true
  }

  /// Takes the digits off the end.
  mutating func trailingNumber() -> String {
    let digits = text.reversed().prefix { $0.isASCII && ($0.isNumber || $0 == ".") }.reversed()
    text.removeLast(digits.count)
    return String(digits)
  }

  var beginsWithDigit: Bool { text.first?.isNumber ?? false }

  private func longest(_ words: [String], where fits: (String) -> Bool) -> String? {
    words.filter(fits).max { $0.utf8.count < $1.utf8.count }
  }
}

extension String {
  /// `时序进度` is the 序时进度 of others.
  var inOneSpelling: String {
    guard contains(text: "时序") else { return self }
    var characters = Array(self)
    for position in characters.indices.dropLast() where characters[position] == "时" && characters[position + 1] == "序" {
      characters.swapAt(position, position + 1)
    }
    return String(characters)
  }
}
