package import PlanFiles

/// Bytes that are kept in memory.
package struct ByteBuffer: ByteSink, Sendable {
  /// Where they are, with room for more; copies share it until one of them is written to.
  private var room = Room.none
  /// How many bytes were written so far.
  package private(set) var count = 0

  /// Nothing yet.
  package init() {}

  /// Whether nothing was written.
  package var isEmpty: Bool { count == 0 }

  /// Lends what was written so far.
  package func withBytes<Value>(_ read: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    // The room must not go before the bytes were read.
    withExtendedLifetime(room) { read(UnsafeBufferPointer(start: room.start, count: count)) }
  }

  /// Takes bytes after those that it has.
  package mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    let (next, _) = free(bytes.count)
    next.update(from: start, count: bytes.count)
    count += bytes.count
  }

  /// Where what comes next is to be written, with room for so many bytes at least; what was written there is then ``took``.
  mutating func free(_ wanted: Int) -> (next: UnsafeMutablePointer<UInt8>, end: UnsafeMutablePointer<UInt8>) {
    if room.capacity - count < wanted || !isKnownUniquelyReferenced(&room) { grow(by: wanted) }
    return (room.start + count, room.start + room.capacity)
  }

  /// Counts what was written to the room that was free.
  mutating func took(upTo next: UnsafeMutablePointer<UInt8>) { count = next - room.start }

  /// The same in no more room than it fills, where keeping the rest costs more than copying what was written.
  package var compact: ByteBuffer {
    guard count < 1 << 20, count < room.capacity else { return self }
    var copy = ByteBuffer()
    copy.room = Room(count)
    withBytes { copy.write($0) }
    return copy
  }

  /// Forgets what was written and keeps the room for it.
  package mutating func clear() { count = 0 }

  private mutating func grow(by added: Int) {
    // Of a long document not half of the room should lie idle.
    let step = room.capacity < 1 << 20 ? room.capacity : room.capacity / 4
    let larger = Room(max(room.capacity + step, count + added, 1 << 16))
    larger.start.update(from: room.start, count: count)
    room = larger
  }

  /// What was written, read as UTF-8.
  package var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Memory for bytes, not all of them written.
  ///
  /// Unchecked, as the compiler cannot know that only a buffer that holds it alone writes to it.
  private final class Room: @unchecked Sendable {
    let start: UnsafeMutablePointer<UInt8>
    let capacity: Int

    init(_ capacity: Int) {
      self.capacity = capacity
      start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    /// For a buffer to which nothing was written.
    static let none = Room(0)
  }
}

extension ByteSink {
  /// Takes all that a buffer holds.
  package mutating func write(_ buffer: ByteBuffer) { buffer.withBytes { write($0) } }
}
