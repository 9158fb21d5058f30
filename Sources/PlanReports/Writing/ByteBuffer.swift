package import PlanFiles

/// Bytes that are kept in memory.
package struct ByteBuffer: ByteSink, Sendable {
  /// Room, of which the first part is filled.
  private var room: [UInt8] = []
  /// How many bytes were written so far.
  package private(set) var count = 0

  /// Nothing yet.
  package init() {}

  /// Whether nothing was written.
  package var isEmpty: Bool { count == 0 }

  /// What was written so far.
  package var bytes: ArraySlice<UInt8> { room[..<count] }

  /// Lends what was written so far.
  package func withBytes<Value>(_ read: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    room.withUnsafeBufferPointer { read(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Takes bytes after those that it has.
  package mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    fill(bytes.count) { $0.update(from: start, count: bytes.count) }
  }

  /// Takes so many bytes after those that it has, all of which `put` writes.
  package mutating func fill(_ added: Int, _ put: (UnsafeMutablePointer<UInt8>) -> Void) {
    if room.count - count < added { grow(by: added) }
    room.withUnsafeMutableBufferPointer { room in
      if let start = room.baseAddress { put(start + count) }
    }
    count += added
  }

  /// The same in no more room than it fills, where keeping the rest costs more than copying what was written.
  package var compact: ByteBuffer {
    guard count < 1 << 20, count < room.count else { return self }
    var copy = ByteBuffer()
    copy.room = Array(room[..<count])
    copy.count = count
    return copy
  }

  /// Forgets what was written and keeps the room for it.
  package mutating func clear() { count = 0 }

  private mutating func grow(by added: Int) {
    // All of the room is there once it is made, so that of a long document not half of it should lie idle.
    let step = room.count < 1 << 20 ? room.count : room.count / 4
    let size = max(room.count + step, count + added, 1 << 10)
    room.append(contentsOf: repeatElement(0, count: size - room.count))
  }

  /// What was written, read as UTF-8.
  package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }
}

extension ByteSink {
  /// Takes all that a buffer holds.
  package mutating func write(_ buffer: ByteBuffer) { buffer.withBytes { write($0) } }
}
