/// Words with what they mean; of several that stand at one place the longest counts.
struct WordList<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// As they are written: most runs look few words up, so nothing is made of them first.
  private let entries: [(String, Value)]
  /// No word has more code points.
  private let longest: Int

  init(dictionaryLiteral elements: (String, Value)...) {
    entries = elements
    longest = elements.reduce(0) { max($0, $1.0.utf8.count) }
  }

  /// The longest word that a text begins with: its value and its length in code points.
  func match(in text: ArraySlice<Unicode.Scalar>) -> (value: Value, length: Int)? {
    var head: [UInt8] = []
    for scalar in text.prefix(longest) { head.append(contentsOf: scalar.utf8) }
    var found: Int?
    var length = 0
    for position in entries.indices where entries[position].0.utf8.count > length {
      guard entries[position].0.withBytes({ head.starts(with: $0) }) else { continue }
      found = position
      length = entries[position].0.utf8.count
    }
    return found.map { (entries[$0].1, entries[$0].0.unicodeScalars.count) }
  }
}
