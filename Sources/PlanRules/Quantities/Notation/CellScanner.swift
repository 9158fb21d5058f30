/// Walks over a cell in its folded form and knows where in the published cell it stands.
struct CellScanner {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private(set) var position = 0
  /// Whether the cell is one line, so that a blank in it may part thousands and not figures.
  private let isOneLine: Bool

  init(_ cell: String) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var length = 0
    var isOneLine = true
    for scalar in cell.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" { isOneLine = false }
      if let folded = NotationText.fold(scalar) {
        scalars.append(folded)
        offsets.append(length)
      }
      length += 1
    }
    self.scalars = scalars
    self.offsets = offsets + [length]
    self.isOneLine = isOneLine
  }

  var isAtEnd: Bool { position == scalars.count }
  var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }
  /// The scalar after the next one.
  var afterNext: Unicode.Scalar? { position + 1 < scalars.count ? scalars[position + 1] : nil }
  /// Where the scanner stands, in code points of the published cell.
  var offset: Int { offsets[position] }
  /// Where the text ends, in code points of the published cell.
  var endOffset: Int { offsets[scalars.count] }
  /// Where the text ends, in scalars of its folded form.
  var endPosition: Int { scalars.count }
  /// What is still to be read.
  var rest: ArraySlice<Unicode.Scalar> { scalars[position...] }

  /// Whether blanks stand before the next scalar.
  var isAfterBlank: Bool { position > 0 && offsets[position] > offsets[position - 1] + 1 }
  /// The code point after the last one that was read; a blank where one stands there.
  var offsetAfterLast: Int { position > 0 ? offsets[position - 1] + 1 : 0 }

  /// How many digits follow without a blank between them, from so many scalars on; with just one blank before them if asked.
  func digits(from distance: Int, behindBlank: Bool = false) -> Int {
    var index = position + distance
    guard index < scalars.count, !behindBlank || isOneLine && index > 0 && offsets[index] == offsets[index - 1] + 2
    else { return 0 }
    let start = index
    while index < scalars.count, scalars[index].isDigit, index == start || offsets[index] == offsets[index - 1] + 1 {
      index += 1
    }
    return index - start
  }

  func text(from start: Int, to end: Int? = nil) -> String { String(scalars[start..<(end ?? scalars.count)]) }

  mutating func rewind(to position: Int) { self.position = position }

  /// The cell from here to `end` only, with places as in the whole.
  func upTo(_ end: Int) -> CellScanner {
    CellScanner(
      scalars: Array(scalars[..<end]), offsets: Array(offsets[...end]), position: position, isOneLine: isOneLine)
  }

  /// The cell without some of its scalars, with places as in the whole; nothing before them is read yet.
  func without(_ range: Range<Int>) -> CellScanner {
    let kept = scalars.indices.filter { !range.contains($0) }
    return CellScanner(
      scalars: kept.map { scalars[$0] }, offsets: (kept + [scalars.count]).map { offsets[$0] }, position: position,
      isOneLine: isOneLine)
  }

  private init(scalars: [Unicode.Scalar], offsets: [Int], position: Int, isOneLine: Bool) {
    self.isOneLine = isOneLine
    self.scalars = scalars
    self.offsets = offsets
    self.position = position
  }
}

extension CellScanner {
  func stands(_ word: String) -> Bool { scalars.end(of: word, from: position) != nil }

  mutating func skip(_ word: String) -> Bool {
    guard let end = scalars.end(of: word, from: position) else { return false }
    position = end
    return true
  }

  /// Skips the first of the words that stands here; longer words come first in the list.
  mutating func skip(anyOf words: [String]) -> Bool { words.contains { skip($0) } }

  /// Skips a footnote's mark.
  mutating func skipFootnote() -> Bool {
    guard let next, CellWords.isFootnote(next) else { return false }
    position += 1
    return true
  }

  /// The value of the longest word of a list that stands here.
  mutating func match<Value>(_ words: WordList<Value>) -> Value? {
    guard let found = words.match(in: rest) else { return nil }
    position += found.length
    return found.value
  }

  /// The run of scalars that satisfy a condition.
  mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    while let next, condition(next) { position += 1 }
    return text(from: start, to: position)
  }

  /// Reads something, or reads nothing at all.
  mutating func attempt<Result>(_ production: (inout CellScanner) -> Result?) -> Result? {
    let start = position
    if let result = production(&self) { return result }
    position = start
    return nil
  }

  func failure(_ kind: NotationError.Kind) -> NotationError { NotationError(kind, at: offset) }
}

extension [Unicode.Scalar] {
  /// Where a word ends that stands at a position; `nil` where it does not.
  func end(of word: String, from position: Int) -> Int? {
    word.withBytes { bytes in
      var (end, index) = (position, 0)
      while index < bytes.count {
        let first = UInt32(bytes[index])
        let value: UInt32
        // Words are ASCII or ideographs; whatever else there is goes by its bytes all the same.
        switch first {
        case 0..<0x80: (value, index) = (first, index + 1)
        case 0xE0..<0xF0:
          value = (first & 0xF) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
          index += 3
        case 0xF0...:
          let middle = UInt32(bytes[index + 1] & 0x3F) << 12 | UInt32(bytes[index + 2] & 0x3F) << 6
          (value, index) = ((first & 0x7) << 18 | middle | UInt32(bytes[index + 3] & 0x3F), index + 4)
        default: (value, index) = ((first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), index + 2)
        }
        guard end < count, self[end].value == value else { return nil }
        end += 1
      }
      return end
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the digits 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  /// A text of scalars.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes.append(contentsOf: scalar.utf8) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
