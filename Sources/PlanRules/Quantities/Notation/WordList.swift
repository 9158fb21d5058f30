/// Words with what they mean; of several that stand at one place the longest counts.
struct WordList<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private struct Entry: Sendable {
    let word: [Unicode.Scalar]
    let value: Value
  }

  /// By their first scalar, the longest first: most places in a cell begin no word at all.
  private let entries: [Unicode.Scalar: [Entry]]

  init(dictionaryLiteral elements: (String, Value)...) {
    var entries: [Unicode.Scalar: [Entry]] = [:]
    for (word, value) in elements {
      guard let head = word.unicodeScalars.first else { continue }
      entries[head, default: []].append(Entry(word: Array(word.unicodeScalars), value: value))
    }
    self.entries = entries.mapValues { group in group.sorted { $0.word.count > $1.word.count } }
  }

  /// The longest word that a text begins with: its value and its length.
  func match(in text: ArraySlice<Unicode.Scalar>) -> (value: Value, length: Int)? {
    guard let head = text.first, let entry = entries[head]?.first(where: { text.starts(with: $0.word) }) else {
      return nil
    }
    return (entry.value, entry.word.count)
  }
}
