#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file without a name for bytes that wait to be written elsewhere; it is gone when nobody holds it.
package final class ScratchFile: Sendable {
  private let descriptor: Int32

  /// A file in the folder for temporary files; `nil` where none can be made, as in a container that has no such folder.
  package init?() {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var path = Array("\(folder)/fyplan-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  /// Writes bytes at an offset; false where they could not be written whole.
  package func write(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    var start = 0
    while start < bytes.count {
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + start))
      if count > 0 {
        start += count
      } else if count == 0 || errno != EINTR {
        return false
      }
    }
    return true
  }

  /// The bytes from an offset on; `nil` where they cannot be read whole.
  package func read(_ count: Int, at offset: Int) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
        if got > 0 {
          filled += got
        } else if got == 0 || errno != EINTR {
          isWhole = false
          return
        }
      }
    }
    return isWhole ? bytes : nil
  }
}
