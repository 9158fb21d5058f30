/// Words of several classes, to be told in a name in one pass over its bytes.
struct WordIndex<Classes: OptionSet & Sendable>: Sendable {
  /// A word behind its first byte, the classes that it belongs to, and the next word that begins alike; 0 where there is none.
  private struct Word: Sendable {
    let start: Int
    let end: Int
    let classes: Classes
    let next: Int
  }

  /// The bytes of all words, one behind the other.
  private var bytes: [UInt8] = []
  /// The words, behind one that stands for none.
  private var words: [Word] = []
  /// The first word of those whose beginnings have this hash; 0 where there is none.
  private var firsts = [Int](repeating: 0, count: 512)

  /// Words by their classes; those of one class stand in one text, with blanks between them.
  init(_ groups: KeyValuePairs<Classes, String>) {
    for (classes, group) in groups {
      group.withBytes { group in
        for word in group.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) { enter(word, classes) }
      }
    }
  }

  private mutating func enter(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ classes: Classes) {
    if words.isEmpty { words.append(Word(start: 0, end: 0, classes: [], next: 0)) }
    let start = bytes.count
    bytes += word
    let hash = bytes.withUnsafeBufferPointer { WordIndex.hash($0, at: start) }
    words.append(Word(start: start, end: bytes.count, classes: classes, next: firsts[hash]))
    firsts[hash] = words.count - 1
  }

  /// The classes of all words that stand somewhere in a name.
  func classes(in name: String) -> Classes {
    var found: Classes = []
    name.withBytes { name in
      bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        while start < name.count {
          var entry = firsts[WordIndex.hash(name, at: start)]
          while entry > 0 {
            let word = words[entry]
            if word.end - word.start <= name.count - start,
              (word.start..<word.end).allSatisfy({ bytes[$0] == name[start + $0 - word.start] })
            {
              found.formUnion(word.classes)
            }
            entry = word.next
          }
          start += WordIndex.length(name[start])
        }
      }
    }
    return found
  }

  /// Of the first character; of an ideograph its last byte tells most.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let length = length(bytes[start])
    return length == 3 ? Int(bytes[start + 2] & 0x3F) << 3 ^ Int(bytes[start + 1] & 0x3F) : Int(bytes[start])
  }

  /// The bytes of the character of valid UTF-8 that begins with this one.
  private static func length(_ first: UInt8) -> Int { first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }
}
