/// Words with what they mean; of several that stand at one place the longest counts.
struct WordList<Value>: Sendable {
  private let groups: [String]
  private let meaning: @Sendable (Int) -> Value

  /// Words of one meaning stand in one group, with blanks between them; `meaning` is asked with a group's position.
  ///
  /// The groups are searched as they are written: most lists are asked once or never, so nothing is made of them first.
  init(_ groups: [String], meaning: @escaping @Sendable (Int) -> Value) {
    self.groups = groups
    self.meaning = meaning
  }

  /// The longest word that a text begins with: its value and its length in code points.
  func match(in text: ArraySlice<Unicode.Scalar>) -> (value: Value, length: Int)? {
    var found: Int?
    var longest = 0
    for group in groups.indices {
      let length = WordList.longestWord(of: groups[group], atHeadOf: text)
      if length > longest { (found, longest) = (group, length) }
    }
    return found.map { (meaning($0), longest) }
  }

  /// The length of the longest word of a group that a text begins with, 0 where none does.
  private static func longestWord(of group: String, atHeadOf text: ArraySlice<Unicode.Scalar>) -> Int {
    var longest = 0
    var length = 0
    var isMatching = true
    for scalar in group.unicodeScalars {
      if scalar == " " {
        if isMatching { longest = max(longest, length) }
        (length, isMatching) = (0, true)
      } else if isMatching {
        let position = text.startIndex + length
        isMatching = position < text.endIndex && text[position] == scalar
        length += 1
      }
    }
    return isMatching ? max(longest, length) : longest
  }
}
