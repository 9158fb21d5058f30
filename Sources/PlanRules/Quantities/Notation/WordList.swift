/// Words with what they mean; of several that stand at one place the longest counts.
struct WordList<Value>: Sendable {
  private let groups: [String]
  private let meaning: @Sendable (Int) -> Value

  /// Words of one meaning stand in one group, with blanks between them; `meaning` is asked with a group's position.
  ///
  /// The groups are searched as they are written: most lists are asked once or never, so nothing is made of them first.
  init(_ groups: [String], meaning: @escaping @Sendable (Int) -> Value) {
    self.groups = groups
    self.meaning = meaning
  }

  /// The longest word that a text begins with: its value and its length in code points.
  func match(in text: ArraySlice<Unicode.Scalar>) -> (value: Value, length: Int)? {
    let found = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * longestWord) { room in
      var end = 0
      for scalar in text.prefix(longestWord) {
        for byte in scalar.utf8 {
          room[end] = byte
          end += 1
        }
      }
      return match(in: UnsafeBufferPointer(rebasing: room[..<end]))
    }
    return found.map { (meaning($0.group), $0.length) }
  }

  /// More code points than any word has.
  private var longestWord: Int { 32 }

  /// The group of the longest word that a text begins with, and the word's length in code points.
  private func match(in head: UnsafeBufferPointer<UInt8>) -> (group: Int, length: Int)? {
    var found: Int?
    var longest = 0
    for group in groups.indices {
      let length = groups[group].withBytes { WordList.longestWord(of: $0, atHeadOf: head) }
      if length > longest { (found, longest) = (group, length) }
    }
    return found.map { ($0, head[..<longest].count { $0 & 0xC0 != 0x80 }) }
  }

  /// The length in bytes of the longest word of a group that a text begins with, 0 where none does.
  private static func longestWord(
    of group: UnsafeBufferPointer<UInt8>, atHeadOf text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var longest = 0
    var start = 0
    while start < group.count {
      var end = start
      while end < group.count, group[end] != UInt8(ascii: " "), end - start < text.count,
        group[end] == text[end - start]
      {
        end += 1
      }
      if end == group.count || group[end] == UInt8(ascii: " ") {
        longest = max(longest, end - start)
      } else {
        while end < group.count, group[end] != UInt8(ascii: " ") { end += 1 }
      }
      start = end + 1
    }
    return longest
  }
}
