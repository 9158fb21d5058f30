#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes on their way to an open file, 16 KiB at a time.
package struct DescriptorSink: ByteSink {
  private static let capacity = 1 << 14

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Why writing failed, as the system's error number; what came after is lost.
  package private(set) var failure: Int32?

  /// A sink into an open file.
  package init(_ descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.capacity)
  }

  /// Takes bytes, which are written at the latest when the sink is flushed.
  package mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { flush() }
  }

  /// Writes what is still held back.
  package mutating func flush() {
    defer { buffer.removeAll(keepingCapacity: true) }
    var start = 0
    while failure == nil, start < buffer.count {
      let count = buffer[start...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        start += count
      } else if count == 0 {
        failure = EIO
      } else if errno != EINTR {
        failure = errno
      }
    }
  }
}

/// `write` of the C library, whose name the stream's own method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
