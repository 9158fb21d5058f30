/// Words with what they mean; of several that stand at one place the longest counts.
struct WordList<Value>: Sendable {
  private let words: [String]
  /// For each word the group it was written in.
  private let groups: [Int]
  /// No word has more code points.
  private let longest: Int
  private let meaning: @Sendable (Int) -> Value

  /// Words of one meaning stand in one group, with blanks between them; `meaning` is asked with a group's position.
  ///
  /// A list is made when a cell first needs it, which most cells never do, so as little as possible is made of it.
  init(_ groups: [String], meaning: @escaping @Sendable (Int) -> Value) {
    var (words, numbers): ([String], [Int]) = ([], [])
    for (number, group) in groups.enumerated() {
      for word in group.utf8.split(separator: UInt8(ascii: " ")) {
        words.append(String(Substring(word)))
        numbers.append(number)
      }
    }
    self.words = words
    self.groups = numbers
    self.meaning = meaning
    longest = words.reduce(0) { max($0, $1.utf8.count) }
  }

  /// The longest word that a text begins with: its value and its length in code points.
  func match(in text: ArraySlice<Unicode.Scalar>) -> (value: Value, length: Int)? {
    var head: [UInt8] = []
    for scalar in text.prefix(longest) { head.append(contentsOf: scalar.utf8) }
    var found: Int?
    var length = 0
    for position in words.indices where words[position].utf8.count > length {
      guard words[position].withBytes({ head.starts(with: $0) }) else { continue }
      found = position
      length = words[position].utf8.count
    }
    return found.map { (meaning(groups[$0]), words[$0].unicodeScalars.count) }
  }
}
