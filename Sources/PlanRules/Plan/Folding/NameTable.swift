/// Positions in a list by the texts that stand there.
///
/// A table of its own where a dictionary would do: texts are told apart by their bytes, as folded names are, without the
/// normalization that makes Chinese text slow to hash and to compare as a dictionary's key.
package struct NameTable: Sendable {
  private var positions = PositionTable()
  private var texts: [String] = []
  private var values: [Int] = []

  /// An empty table.
  package init() {}

  /// The value of a text.
  package subscript(text: String) -> Int? { entry(of: text, text.byteHash).map { values[$0] } }

  /// Enters a text, unless it is there already; returns the value that it has then.
  @discardableResult
  package mutating func insert(_ text: String, _ value: Int) -> Int {
    let hash = text.byteHash
    if let known = entry(of: text, hash) { return values[known] }
    positions.append(hash)
    texts.append(text)
    values.append(value)
    return value
  }

  private func entry(of text: String, _ hash: Int) -> Int? {
    positions.position(of: hash) { texts[$0].hasSameBytes(as: text) }
  }
}

extension String {
  /// The hash of the bytes, seeded for each run so that no file can be made to collide.
  ///
  /// Eight bytes at a time are multiplied into the hash and the product's halves put together, as wyhash does: a tenth
  /// of what the standard library's hasher takes for a name.
  fileprivate var byteHash: Int {
    withBytes { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var hash = HashSeed.ofRun ^ UInt64(raw.count)
      var index = 0
      while index + 8 <= raw.count {
        hash = HashSeed.mixed(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest: UInt64 = 0
      while index < raw.count {
        rest = rest << 8 | UInt64(raw[index])
        index += 1
      }
      return Int(truncatingIfNeeded: HashSeed.mixed(hash ^ rest))
    }
  }
}

private enum HashSeed {
  /// Another number in each run.
  static let ofRun = UInt64(truncatingIfNeeded: Hasher().finalize())

  @inline(__always)
  static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
