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
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) { next = ByteCursor.put(bytes, at: next) }

  /// Writes `null` into the room for a word that there is more than was reserved.
  @inline(__always)
  mutating func putNull() {
    UnsafeMutableRawPointer(next).storeBytes(of: UInt32(littleEndian: 0x6C6C_756E), as: UInt32.self)
    next += 4
  }

  /// Writes bytes between quotation marks, for which there is room.
  @inline(__always)
  mutating func putQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    next.pointee = UInt8(ascii: "\"")
    next = ByteCursor.put(bytes, at: next + 1)
    next.pointee = UInt8(ascii: "\"")
    next += 1
  }

  /// Writes a line end and the blanks of the next line, for which there is room.
  @inline(__always)
  mutating func putLineBreak(_ indent: Int) { next = ByteCursor.putLineBreak(indent, at: next) }

  /// Writes what stands before the value of a member, for which there is room: a comma behind the member before, and the
  /// key; on a page each on a line of its own.
  @inline(__always)
  mutating func putKey(_ key: UnsafeBufferPointer<UInt8>, isFirst: Bool, isLine: Bool, indent: Int) {
    // The place is kept in the cursor only once.
    var next = next
    if !isFirst {
      next.pointee = UInt8(ascii: ",")
      next += 1
    }
    if !isLine { next = ByteCursor.putLineBreak(indent, at: next) }
    next.pointee = UInt8(ascii: "\"")
    next = ByteCursor.put(key, at: next + 1)
    next[0] = UInt8(ascii: "\"")
    next[1] = UInt8(ascii: ":")
    next[2] = UInt8(ascii: " ")
    self.next = next + (isLine ? 2 : 3)
  }

  /// Writes bytes at a place, and tells the place behind them.
  @inline(__always)
  private static func put(
    _ bytes: UnsafeBufferPointer<UInt8>, at next: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    guard let start = bytes.baseAddress else { return next }
    let count = bytes.count
    let (from, to) = (UnsafeRawPointer(start), UnsafeMutableRawPointer(next))
    // Most of what is written is a few words long: word by word, the last one over the one before.
    if count >= 8, count <= 32 {
      var done = 0
      while done < count - 8 {
        copy(UInt64.self, from, to, at: done)
        done += 8
      }
      copy(UInt64.self, from, to, at: count - 8)
    } else if count > 32 {
      next.update(from: start, count: count)
    } else if count >= 4 {
      copy(UInt32.self, from, to, at: 0)
      copy(UInt32.self, from, to, at: count - 4)
    } else {
      for index in 0..<count { next[index] = start[index] }
    }
    return next + count
  }

  @inline(__always)
  private static func copy<Word: BitwiseCopyable>(
    _ word: Word.Type, _ from: UnsafeRawPointer, _ to: UnsafeMutableRawPointer, at offset: Int
  ) {
    to.storeBytes(of: from.loadUnaligned(fromByteOffset: offset, as: word), toByteOffset: offset, as: word)
  }

  @inline(__always)
  private static func putLineBreak(_ indent: Int, at next: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    next.pointee = UInt8(ascii: "\n")
    var done = 0
    while done < indent {
      UnsafeMutableRawPointer(next + 1).storeBytes(of: 0x2020_2020_2020_2020, toByteOffset: done, as: UInt64.self)
      done += 8
    }
    return next + 1 + indent
  }
}
