/// Positions in a list by the texts that stand there.
///
/// A table of its own where a dictionary would do: texts are told apart by their bytes, as folded names are, without the
/// normalization that makes Chinese text slow to hash and to compare as a dictionary's key.
package struct NameTable: Sendable {
  /// One more than the position of an entry; 0 where there is none. As many as a power of two.
  private var slots: [Int32] = []
  private var entries: [Entry] = []

  private struct Entry {
    let text: String
    let hash: Int
    let value: Int
  }

  /// An empty table.
  package init() {}

  /// The value of a text.
  package subscript(text: String) -> Int? {
    guard !entries.isEmpty else { return nil }
    return entry(of: text, NameTable.hash(of: text)).map { entries[$0].value }
  }

  /// Enters a text, unless it is there already; returns the value that it has then.
  @discardableResult
  package mutating func insert(_ text: String, _ value: Int) -> Int {
    let hash = NameTable.hash(of: text)
    if !entries.isEmpty, let known = entry(of: text, hash) { return entries[known].value }
    entries.append(Entry(text: text, hash: hash, value: value))
    if 2 * entries.count > slots.count { grow() } else { place(entries.count - 1) }
    return value
  }

  private func entry(of text: String, _ hash: Int) -> Int? {
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if entries[position].hash == hash, entries[position].text.hasSameBytes(as: text) { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: max(64, 2 * slots.count))
    for position in entries.indices { place(position) }
  }

  private mutating func place(_ position: Int) {
    var slot = entries[position].hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(position + 1)
  }

  /// The hash of the bytes, seeded for each run so that no file can be made to collide.
  private static func hash(of text: String) -> Int {
    var hasher = Hasher()
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}

extension String {
  /// Whether both are the same bytes; other spellings of the same characters are not looked for.
  package func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
