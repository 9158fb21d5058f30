/// The words of several lists by their first characters, so that a name looks at those only which may stand in it.
struct MeasuredWordTable {
  /// All words, those with one mark together.
  private let words: [Word]
  /// Where the words of each mark begin, and behind the last one where they end.
  private let starts: [UInt16]
  /// The words that begin with no character of three bytes: `GDP`, `PM2.5`.
  private let others: [Word]

  private struct Word {
    let bytes: [UInt8]
    let meaning: MeasuredWords.Meaning
    /// Its position among the words of all lists.
    let ordinal: Int
  }

  /// How many marks there are: twelve bits.
  private static let marks = 1 << 12

  init(_ lists: [MeasuredWords.List]) {
    var all: [Word] = []
    for list in lists {
      let bytes = Array(list.text.utf8)
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
        if end > start {
          all.append(Word(bytes: Array(bytes[start..<end]), meaning: list.meaning, ordinal: all.count))
        }
        start = end + 1
      }
    }
    let marked = all.filter { $0.bytes[0] >= 0xE0 }
    var starts = [UInt16](repeating: 0, count: Self.marks + 1)
    for word in marked { starts[Self.mark(word.bytes[1], word.bytes[2]) + 1] += 1 }
    for mark in 0..<Self.marks { starts[mark + 1] += starts[mark] }
    words = marked.sorted { Self.mark($0.bytes[1], $0.bytes[2]) < Self.mark($1.bytes[1], $1.bytes[2]) }
    others = all.filter { $0.bytes[0] < 0xE0 }
    self.starts = starts
  }

  /// The mark of a character of three bytes: twelve bits of its sixteen, so that few characters share one.
  private static func mark(_ second: UInt8, _ third: UInt8) -> Int { Int(second & 63) << 6 | Int(third & 63) }

  /// The words wherever a name, as UTF-8, holds them, in the order of the lists.
  func words(in name: [UInt8]) -> [SeenWord] {
    var found: [(word: Word, position: Int)] = []
    for position in name.indices {
      if name[position] >= 0xE0, position + 2 < name.count {
        let mark = Self.mark(name[position + 1], name[position + 2])
        for index in Int(starts[mark])..<Int(starts[mark + 1]) where stands(words[index], at: position, in: name) {
          found.append((words[index], position))
        }
      } else if name[position] < 0x80 || name[position] >= 0xC0 {
        for word in others where stands(word, at: position, in: name) { found.append((word, position)) }
      }
    }
    found.sort { ($0.word.ordinal, $0.position) < ($1.word.ordinal, $1.position) }
    return found.map { word, position in
      SeenWord(
        text: String(decoding: word.bytes, as: UTF8.self), meaning: word.meaning,
        bytes: position..<position + word.bytes.count)
    }
  }

  private func stands(_ word: Word, at position: Int, in name: [UInt8]) -> Bool {
    guard position + word.bytes.count <= name.count else { return false }
    for offset in word.bytes.indices where word.bytes[offset] != name[position + offset] { return false }
    return true
  }
}
