#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
package import PlanRules

/// Lists folders.
package enum FolderReader {
  /// The names in the folder at `path`, in the order of their bytes.
  ///
  /// Hidden names (`.`), and the lock files of office programs (`~$`), are left out; a name that is not valid UTF-8
  /// is repaired with U+FFFD, so that opening it fails.
  package static func names(_ path: String) throws(FileFault) -> [String] {
    guard !path.utf8.contains(0) else { throw .missing }
    guard let folder = opendir(path) else { throw problem(opening: path, code: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if !name.hasPrefix("."), !name.hasPrefix("~$") { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .refused(errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func problem(opening path: String, code: Int32) -> FileFault {
    switch FileStatus.problem(opening: path, code: code) {
    case .missing where code == ENOTDIR, .notRegular: .notFolder
    case .refused where code == ENOTDIR: .notFolder
    case let other: other
    }
  }
}

extension FolderReader {
  /// Whether a path names a folder, reached through links or not.
  package static func isFolder(_ path: String) -> Bool {
    !path.utf8.contains(0) && FileStatus.kind(of: path) == .folder
  }
}
