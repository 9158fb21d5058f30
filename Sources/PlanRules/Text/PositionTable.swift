/// Positions in a list that grows, found by a hash of what stands there.
///
/// What is the same is for the owner of the list to say: text told apart by its bytes, or a key of several parts.
package struct PositionTable: Sendable {
  /// One more than the position of an entry; 0 where there is none. As many as a power of two.
  private var slots: [Int32] = []
  /// The hash of each entry.
  private var hashes: [Int] = []

  /// The fewest places.
  private static let least = 64

  /// An empty table.
  package init() {}

  /// Makes room for so many entries.
  package mutating func reserve(_ count: Int) {
    guard hashes.isEmpty else { return }
    hashes.reserveCapacity(count)
    var size = PositionTable.least
    while size < 2 * count { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
  }

  /// The position of the entry of this hash that is the same.
  package func position(of hash: Int, where isSame: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if hashes[position] == hash, isSame(position) { return position }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Takes in the list's next entry.
  package mutating func append(_ hash: Int) {
    if hashes.isEmpty, slots.isEmpty { hashes.reserveCapacity(PositionTable.least / 2) }
    hashes.append(hash)
    guard 2 * hashes.count > slots.count else { return place(hashes.count - 1) }
    slots = [Int32](repeating: 0, count: max(PositionTable.least, 2 * slots.count))
    for position in hashes.indices { place(position) }
  }

  private mutating func place(_ position: Int) {
    var slot = hashes[position] & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(position + 1)
  }
}
