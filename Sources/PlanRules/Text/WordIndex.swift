/// Words of several classes, to be told in a name in one pass.
struct WordIndex<Classes: OptionSet & Sendable>: Sendable {
  private let words: [Unicode.Scalar: [(rest: [Unicode.Scalar], classes: Classes)]]

  /// Words by their classes; those of one class stand in one text, with blanks between them.
  init(_ groups: KeyValuePairs<Classes, String>) {
    var words: [Unicode.Scalar: [(rest: [Unicode.Scalar], classes: Classes)]] = [:]
    for (classes, group) in groups {
      for word in group.split(whereSeparator: \.isWhitespace) {
        guard let first = word.unicodeScalars.first else { continue }
        words[first, default: []].append((Array(word.unicodeScalars.dropFirst()), classes))
      }
    }
    self.words = words
  }

  /// The classes of all words that stand somewhere in a name.
  func classes(in name: String) -> Classes {
    var found: Classes = []
    var rest = Substring(name).unicodeScalars
    while let first = rest.popFirst() {
      for word in words[first] ?? [] where rest.starts(with: word.rest) { found.formUnion(word.classes) }
    }
    return found
  }
}
