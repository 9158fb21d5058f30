/// Positions in a list by the texts that stand there.
///
/// A table of its own where a dictionary would do: texts are told apart by their bytes, as folded names are, without the
/// normalization that makes Chinese text slow to hash and to compare as a dictionary's key.
package struct NameTable: Sendable {
  private var positions = PositionTable()
  private var texts: [String] = []
  private var values: [Int] = []

  /// How many names most tables come to.
  private static let usual = 24

  /// An empty table.
  package init() {}

  /// The value of a text.
  package subscript(text: String) -> Int? { entry(of: text, TableHash.of(text)).map { values[$0] } }

  /// Enters a text, unless it is there already; returns the value that it has then.
  @discardableResult
  package mutating func insert(_ text: String, _ value: Int) -> Int {
    let hash = TableHash.of(text)
    if let known = entry(of: text, hash) { return values[known] }
    if texts.isEmpty {
      texts.reserveCapacity(NameTable.usual)
      values.reserveCapacity(NameTable.usual)
    }
    positions.append(hash)
    texts.append(text)
    values.append(value)
    return value
  }

  private func entry(of text: String, _ hash: Int) -> Int? {
    positions.position(of: hash) { texts[$0].hasSameBytes(as: text) }
  }
}
