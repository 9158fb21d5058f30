/// Simplified characters for traditional ones, before names are compared: 養老保險參保率 is 养老保险参保率.
package enum SimplifiedCharacters {
  /// The text with every traditional character that everyday text has in its simplified form.
  package static func of(_ text: String) -> String {
    guard text.withBytes({ bytes in positions(in: bytes) { _, _ in true } }) else { return text }
    var bytes = Array(text.utf8)
    TraditionalTable.simplified.withUTF8Buffer { simplified in
      _ = text.withBytes { own in
        positions(in: own) { place, entry in
          for offset in 0..<3 { bytes[place + offset] = simplified[3 * entry + offset] }
          return false
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands over where traditional characters stand, and their entries in the table, until `isEnough`; whether it was.
  private static func positions(in bytes: UnsafeBufferPointer<UInt8>, until isEnough: (Int, Int) -> Bool) -> Bool {
    TraditionalTable.traditional.withUTF8Buffer { table in
      var index = 0
      while index + 2 < bytes.count {
        // U+4E00 to U+9FFF; no inner byte is as large.
        guard (0xE4...0xE9).contains(bytes[index]) else {
          index += 1
          continue
        }
        if let entry = entry(of: bytes, at: index, in: table), isEnough(index, entry) { return true }
        index += 3
      }
      return false
    }
  }

  private static func entry(
    of bytes: UnsafeBufferPointer<UInt8>, at index: Int, in table: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    func value(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
      Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
    }
    let wanted = value(bytes, index)
    var (low, high) = (0, table.count / 3)
    while low < high {
      let middle = (low + high) / 2
      if value(table, 3 * middle) < wanted { low = middle + 1 } else { high = middle }
    }
    return 3 * low < table.count && value(table, 3 * low) == wanted ? low : nil
  }
}
