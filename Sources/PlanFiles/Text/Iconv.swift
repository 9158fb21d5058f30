#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The character tables of the system's C library.
enum Iconv {
  /// Converts `input` in full, or gives nil if any of it cannot be converted or the system lacks an encoding.
  static func convert(_ input: [UInt8], from: String, to: String, room: Int) -> [UInt8]? {
    #if canImport(Glibc) || canImport(Musl)
      guard let handle = iconv_open(to, from), Int(bitPattern: handle) != -1 else { return nil }
      defer { iconv_close(handle) }
      var source = input.map { CChar(bitPattern: $0) }
      var isWhole = false
      let output = [UInt8](unsafeUninitializedCapacity: room) { target, count in
        isWhole = source.withUnsafeMutableBufferPointer { run(handle, $0, into: target, count: &count) }
      }
      return isWhole ? output : nil
    #else
      return nil
    #endif
  }

  #if canImport(Glibc) || canImport(Musl)
    private static func run(
      _ handle: iconv_t, _ source: UnsafeMutableBufferPointer<CChar>, into target: UnsafeMutableBufferPointer<UInt8>,
      count: inout Int
    ) -> Bool {
      target.withMemoryRebound(to: CChar.self) { buffer in
        var (from, left) = (source.baseAddress, source.count)
        var (to, room) = (buffer.baseAddress, buffer.count)
        let outcome = iconv(handle, &from, &left, &to, &room)
        count = buffer.count - room
        // Anything but 0 is a failure or a conversion that cannot be undone.
        return outcome == 0 && left == 0
      }
    }
  #endif
}
