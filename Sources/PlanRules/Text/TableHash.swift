/// Hashes for tables of positions, seeded for each run, so that names that collide in one do not in the next.
///
/// Eight bytes at a time are multiplied into the hash and the product's halves put together, as wyhash does; for a name
/// that takes a third of the instructions of the standard library's hasher.
package enum TableHash {
  private static let seed = Hasher().finalize()

  /// The hash of a text's bytes.
  package static func of(_ text: String) -> Int {
    text.withBytes { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var hash = joined(seed, raw.count)
      var index = 0
      while index + 8 <= raw.count {
        hash = joined(hash, Int(truncatingIfNeeded: raw.loadUnaligned(fromByteOffset: index, as: Int64.self)))
        index += 8
      }
      var rest = 0
      while index < raw.count {
        rest = rest << 8 | Int(raw[index])
        index += 1
      }
      return joined(hash, rest)
    }
  }

  /// The hash of a key that has a further number beside what has been hashed.
  package static func joined(_ hash: Int, _ number: Int) -> Int {
    let product = UInt64(bitPattern: Int64(hash ^ number)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}
