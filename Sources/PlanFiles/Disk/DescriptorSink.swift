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

  /// A sink into standard output.
  package static var standardOutput: DescriptorSink { DescriptorSink(STDOUT_FILENO) }

  /// Takes bytes, which are written at the latest when the sink is flushed.
  package mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    // What is long anyway need not be gathered first.
    if bytes.count >= Self.capacity {
      flush()
      if failure == nil { failure = Self.put(UnsafeRawBufferPointer(bytes), to: descriptor) }
      return
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { flush() }
  }

  /// Writes what is still held back.
  package mutating func flush() {
    if failure == nil { failure = buffer.withUnsafeBytes { Self.put($0, to: descriptor) } }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Notes that what was to be written could not be had whole.
  package mutating func fail() { failure = failure ?? EIO }

  /// Writes bytes; the system's error number where it cannot take them all.
  private static func put(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
    var start = 0
    while start < bytes.count {
      let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      if count > 0 {
        start += count
      } else if count == 0 {
        return EIO
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

/// `write` of the C library, whose name the stream's own method hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
