#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
package import PlanRules

/// Reads whole files, without ever waiting for one.
package enum FileReader {
  /// The size limit for files of a plan, in bytes (64 MiB).
  package static let standardLimit = 64 << 20

  /// All bytes of the regular file at `path`, which may be reached through symbolic links as far as those lead where
  /// they may; without bounds they may lead anywhere.
  ///
  /// A FIFO, device, socket or folder of that name is refused without reading, `limit` is in bytes, and every
  /// failure is a `FileFault`.
  package static func read(
    _ path: String, limit: Int = standardLimit, linksWithin bounds: LinkBounds? = nil
  ) throws(FileFault) -> [UInt8] {
    // The system's names end at a NUL: such a path would name another file than the one meant.
    guard !path.utf8.contains(0) else { throw .missing }
    var path = path
    var descriptor = openAtOnce(path, followsLink: bounds == nil)
    if descriptor < 0, errno == ELOOP, let bounds {
      path = try bounds.end(of: path)
      descriptor = openAtOnce(path, followsLink: false)
    }
    guard descriptor >= 0 else { throw FileStatus.problem(opening: path, code: errno) }
    defer { close(descriptor) }
    let status = try FileStatus.of(descriptor: descriptor)
    guard status.kind == .regular else { throw .notRegular(status.kind) }
    guard status.size <= limit else { throw .tooLarge(limit: limit) }
    return try contents(descriptor, expected: status.size, limit: limit)
  }

  /// A descriptor, or -1: without O_NONBLOCK the opening of a FIFO waits for a writer, possibly for ever.
  private static func openAtOnce(_ path: String, followsLink: Bool) -> Int32 {
    open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (followsLink ? 0 : O_NOFOLLOW))
  }

  /// Reads to the end; `expected` is only a guess, for a file may grow or shrink meanwhile.
  private static func contents(_ descriptor: Int32, expected: Int, limit: Int) throws(FileFault) -> [UInt8] {
    // One byte of room more than expected: a read that leaves it free has seen the end, which saves a second call.
    var bytes = try chunk(descriptor, room: expected + 1)
    guard bytes.count != expected else { return bytes }
    while true {
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      let more = try chunk(descriptor, room: max(65_536, min(bytes.count, limit)))
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  private static func chunk(_ descriptor: Int32, room: Int) throws(FileFault) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      while count < room {
        let step = readOnce(descriptor, into: buffer[count...])
        if step < 0 { failure = errno }
        if step <= 0 { return }
        count += step
        // A regular file gives less than was asked for only at its end.
        if count < room { return }
      }
    }
    guard failure == 0 else { throw .refused(failure) }
    return bytes
  }
}

/// One `read`, taken up again when a signal interrupted it: the number of bytes, or -1 with the reason in `errno`.
func readOnce(_ descriptor: Int32, into buffer: Slice<UnsafeMutableBufferPointer<UInt8>>) -> Int {
  let target = UnsafeMutableBufferPointer(rebasing: buffer)
  while true {
    let count = read(descriptor, target.baseAddress, target.count)
    if count >= 0 || errno != EINTR { return count }
  }
}
