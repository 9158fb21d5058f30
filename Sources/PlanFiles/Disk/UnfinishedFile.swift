#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The temporary file that is being written, for the moment in which the program cannot go on and must not leave it behind.
package enum UnfinishedFile {
  /// Its path, as the system wants it. Whoever reads it has been interrupted by a signal, in which nothing may be allocated or
  /// waited for; documents are written one after the other by the one thread that there is.
  private nonisolated(unsafe) static var path: UnsafeMutablePointer<CChar>?

  /// Remembers a file until it is finished.
  static func begin(_ path: String) { self.path = strdup(path) }

  /// The file has its name now, or is gone.
  static func end() {
    let old = path
    path = nil
    free(old)
  }

  /// Removes the file; may be called in a signal handler.
  package static func remove() {
    if let path { unlink(path) }
  }
}
