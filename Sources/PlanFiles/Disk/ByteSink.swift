/// Something that bytes are written to, piece by piece, so that a long document never has to be in memory.
package protocol ByteSink {
  /// Takes bytes after those that it has.
  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>)
}

extension ByteSink {
  /// Takes a text in UTF-8.
  package mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  /// Takes a part of some bytes.
  package mutating func write(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { write($0) } }
}

/// Bytes that are kept in memory.
package struct ByteBuffer: ByteSink, Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  package init() {}

  /// Takes bytes after those that it has.
  package mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes.append(contentsOf: bytes) }

  /// What was written, read as UTF-8.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
