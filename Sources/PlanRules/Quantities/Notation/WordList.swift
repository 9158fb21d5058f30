/// Words with what they mean; of several that stand at one place the longest counts.
struct WordList<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private struct Entry: Sendable {
    let word: [Unicode.Scalar]
    let value: Value
  }

  /// The longest first. The lists are short, and a comparison of first scalars is quick: a dictionary would cost more to
  /// make than all lookups of a run.
  private let entries: [Entry]

  init(dictionaryLiteral elements: (String, Value)...) {
    entries = elements.map { Entry(word: Array($0.unicodeScalars), value: $1) }
      .sorted { $0.word.count > $1.word.count }
  }

  /// The longest word that a text begins with: its value and its length.
  func match(in text: ArraySlice<Unicode.Scalar>) -> (value: Value, length: Int)? {
    guard let head = text.first else { return nil }
    for entry in entries where entry.word.first == head && text.starts(with: entry.word) {
      return (entry.value, entry.word.count)
    }
    return nil
  }
}
