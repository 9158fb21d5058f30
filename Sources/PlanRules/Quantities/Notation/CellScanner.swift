/// Walks over a cell in its folded form and knows where in the published cell it stands.
struct CellScanner {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private(set) var position = 0

  init(_ cell: String) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var length = 0
    for scalar in cell.unicodeScalars {
      if let folded = NotationText.fold(scalar) {
        scalars.append(folded)
        offsets.append(length)
      }
      length += 1
    }
    self.scalars = scalars
    self.offsets = offsets + [length]
  }

  var isAtEnd: Bool { position == scalars.count }
  var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }
  /// Where the scanner stands, in code points of the published cell.
  var offset: Int { offsets[position] }
  /// What is still to be read.
  var rest: String { text(from: position) }

  func text(from start: Int, to end: Int? = nil) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<(end ?? scalars.count)])
    return String(view)
  }

  mutating func rewind(to position: Int) { self.position = position }

  mutating func skip(_ word: String) -> Bool {
    let wanted = word.unicodeScalars
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  /// Skips the first of the words that stands here; longer words come first in the list.
  mutating func skip(anyOf words: [String]) -> Bool { words.contains { skip($0) } }

  /// The value of the first entry whose word stands here.
  mutating func match<Value>(_ entries: [(word: String, value: Value)]) -> Value? {
    for entry in entries where skip(entry.word) { return entry.value }
    return nil
  }

  /// The run of scalars that satisfy a condition.
  mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let next, condition(next) { position += 1 }
    return text(from: start, to: position)
  }

  func failure(_ kind: NotationError.Kind) -> NotationError { NotationError(kind, at: offset) }
}
