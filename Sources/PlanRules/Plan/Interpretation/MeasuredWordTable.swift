/// The words of several lists by their first characters, so that a name looks at those only which may stand in it.
struct MeasuredWordTable {
  /// The bytes of all lists.
  private let bytes: [UInt8]
  /// All words, those with one mark together, each with those of one list before those of the next.
  private let words: [Word]
  /// Where the words of each mark begin, and behind the last one where they end.
  private let starts: [UInt16]

  private struct Word {
    /// Where it stands among the bytes.
    let start: Int32
    let end: Int32
    /// Its position among the words of all lists.
    let ordinal: Int32
    let meaning: MeasuredWords.Meaning
  }

  /// How many marks there are: twelve bits, and one for what begins with no character of three bytes: `GDP`, `PM2.5`.
  private static let marks = (1 << 12) + 1

  init(_ lists: [MeasuredWords.List]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 13)
    var all: [Word] = []
    all.reserveCapacity(1 << 10)
    for list in lists {
      var start = bytes.count
      bytes.append(contentsOf: list.text.utf8)
      bytes.append(UInt8(ascii: " "))
      for end in start..<bytes.count where bytes[end] == UInt8(ascii: " ") {
        if end > start {
          all.append(
            Word(start: Int32(start), end: Int32(end), ordinal: Int32(all.count), meaning: list.meaning))
        }
        start = end + 1
      }
    }
    var starts = [UInt16](repeating: 0, count: Self.marks + 1)
    for word in all { starts[Self.mark(bytes, at: Int(word.start)) + 1] += 1 }
    for mark in 0..<Self.marks { starts[mark + 1] += starts[mark] }
    var next = starts
    var words = all
    for word in all {
      let mark = Self.mark(bytes, at: Int(word.start))
      words[Int(next[mark])] = word
      next[mark] += 1
    }
    self.words = words
    self.starts = starts
    self.bytes = bytes
  }

  /// The mark of a character of three bytes: twelve bits of its sixteen, so that few characters share one.
  private static func mark(_ bytes: [UInt8], at start: Int) -> Int {
    guard bytes[start] >= 0xE0, start + 2 < bytes.count else { return marks - 1 }
    return Int(bytes[start + 1] & 63) << 6 | Int(bytes[start + 2] & 63)
  }

  /// The words wherever a name, as UTF-8, holds them, in the order of the lists.
  func words(in name: [UInt8]) -> [SeenWord] {
    var found: [(word: Word, position: Int)] = []
    for position in name.indices where name[position] & 0xC0 != 0x80 {
      let mark = Self.mark(name, at: position)
      for index in Int(starts[mark])..<Int(starts[mark + 1]) where stands(words[index], at: position, in: name) {
        found.append((words[index], position))
      }
    }
    guard !found.isEmpty else { return [] }
    found.sort { ($0.word.ordinal, $0.position) < ($1.word.ordinal, $1.position) }
    return found.map { word, position in
      let text = bytes[Int(word.start)..<Int(word.end)]
      return SeenWord(
        text: String(decoding: text, as: UTF8.self), meaning: word.meaning, bytes: position..<position + text.count)
    }
  }

  private func stands(_ word: Word, at position: Int, in name: [UInt8]) -> Bool {
    let start = Int(word.start)
    let count = Int(word.end) - start
    guard position + count <= name.count else { return false }
    for offset in 0..<count where bytes[start + offset] != name[position + offset] { return false }
    return true
  }
}
