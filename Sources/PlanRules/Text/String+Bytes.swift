extension String {
  /// Lends the bytes of the text's UTF-8; text is gone through by its bytes wherever every file passes.
  @inlinable
  package func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    if let value = utf8.withContiguousStorageIfAvailable(body) { return value }
    return Array(utf8).withUnsafeBufferPointer(body)
  }

  /// A text of bytes known to be valid UTF-8; the standard library's own check and copy in one takes twice as long.
  package init(wellFormed bytes: UnsafeBufferPointer<UInt8>) {
    if #available(macOS 26, *) {
      let isASCII = bytes.allSatisfy { $0 < 0x80 }
      self.init(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
    } else {
      self.init(decoding: bytes, as: UTF8.self)
    }
  }

  /// Whether both are the same bytes; other spellings of the same characters are not looked for.
  package func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    return withBytes { own in
      other.withBytes { others in
        let (own, others) = (UnsafeRawBufferPointer(own), UnsafeRawBufferPointer(others))
        var index = 0
        while index + 8 <= own.count {
          let word = own.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          guard word == others.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
          index += 8
        }
        while index < own.count {
          guard own[index] == others[index] else { return false }
          index += 1
        }
        return true
      }
    }
  }

  /// Whether the text begins with the bytes of another; the standard library compares characters, which takes longer.
  package func begins(with start: String) -> Bool {
    withBytes { own in
      start.withBytes { wanted in own.count >= wanted.count && wanted.indices.allSatisfy { own[$0] == wanted[$0] } }
    }
  }

  /// Whether the text ends with the bytes of another.
  package func ends(with end: String) -> Bool {
    withBytes { own in
      end.withBytes { wanted in
        let start = own.count - wanted.count
        return start >= 0 && wanted.indices.allSatisfy { own[start + $0] == wanted[$0] }
      }
    }
  }

  /// Whether the text is one of a few words.
  package func isOne(of words: [String]) -> Bool { words.contains { $0.hasSameBytes(as: self) } }

  /// Whether the bytes of another text stand together somewhere in this one; the empty text stands in every text.
  ///
  /// The standard library's search of a text in a text belongs to its regular expressions, which a program linked
  /// statically would carry, and map into memory at every start, for this alone.
  package func contains(text part: String) -> Bool {
    withBytes { own in
      part.withBytes { wanted in
        guard let first = wanted.first else { return true }
        guard own.count >= wanted.count else { return false }
        return (0...(own.count - wanted.count)).contains { start in
          own[start] == first && wanted.indices.allSatisfy { own[start + $0] == wanted[$0] }
        }
      }
    }
  }
}
