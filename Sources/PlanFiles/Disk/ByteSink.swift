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
