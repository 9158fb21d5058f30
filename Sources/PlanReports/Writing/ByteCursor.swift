import PlanFiles

/// The place in a buffer where a long document is written, byte by byte.
///
/// It takes the buffer over until it ends, as looking after every few bytes whether somebody else holds the buffer would
/// cost more than writing them.
struct ByteCursor {
  private var buffer = ByteBuffer()
  private var next: UnsafeMutablePointer<UInt8>
  private var end: UnsafeMutablePointer<UInt8>

  /// Begins behind what a buffer holds, which is empty until the end.
  init(_ taken: inout ByteBuffer) {
    swap(&buffer, &taken)
    (next, end) = buffer.free(0)
  }

  /// Gives the buffer back with what was written.
  mutating func end(_ given: inout ByteBuffer) {
    buffer.took(upTo: next)
    swap(&buffer, &given)
  }

  /// Makes room for so many bytes, which may be put then.
  @inline(__always)
  mutating func reserve(_ wanted: Int) { if end - next < wanted { grow(by: wanted) } }

  /// Hands on what is written so far and forgets it.
  mutating func handOn(to sink: inout some ByteSink) {
    buffer.took(upTo: next)
    sink.write(buffer)
    buffer.clear()
    (next, end) = buffer.free(0)
  }

  private mutating func grow(by wanted: Int) {
    buffer.took(upTo: next)
    (next, end) = buffer.free(wanted)
  }

  /// Writes a byte for which there is room.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    next.pointee = byte
    next += 1
  }

  /// Writes bytes for which there is room.
  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    next.update(from: start, count: bytes.count)
    next += bytes.count
  }

  /// Writes a line end and the blanks of the next line, for which there is room.
  @inline(__always)
  mutating func putLineBreak(_ indent: Int) {
    put(UInt8(ascii: "\n"))
    for blank in 0..<indent { next[blank] = UInt8(ascii: " ") }
    next += indent
  }
}
