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

  /// Makes room for so many bytes, which may be put then, and for a word more.
  @inline(__always)
  mutating func reserve(_ wanted: Int) { if end - next < wanted + 8 { grow(by: wanted + 8) } }

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
    let count = bytes.count
    if count >= 8, count <= 32 {
      // Word by word, the last one over the one before; most of what is written is a few words long.
      let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(next))
      var done = 0
      while done < count - 8 {
        to.storeBytes(
          of: from.loadUnaligned(fromByteOffset: done, as: UInt64.self), toByteOffset: done, as: UInt64.self)
        done += 8
      }
      let last = count - 8
      to.storeBytes(of: from.loadUnaligned(fromByteOffset: last, as: UInt64.self), toByteOffset: last, as: UInt64.self)
    } else if count < 8 {
      for index in 0..<count { next[index] = start[index] }
    } else {
      next.update(from: start, count: count)
    }
    next += count
  }

  /// Writes a line end and the blanks of the next line, for which there is room.
  @inline(__always)
  mutating func putLineBreak(_ indent: Int) {
    put(UInt8(ascii: "\n"))
    var done = 0
    while done < indent {
      UnsafeMutableRawPointer(next).storeBytes(of: 0x2020_2020_2020_2020, toByteOffset: done, as: UInt64.self)
      done += 8
    }
    next += indent
  }
}
