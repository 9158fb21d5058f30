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
  /// All that the folder at `path` holds but itself and the folder above it, in the order of the names' bytes.
  package static func entries(_ path: String) throws(FileFault) -> [FolderEntry] {
    guard !path.utf8.contains(0) else { throw .missing }
    guard let folder = opendir(path) else { throw problem(opening: path, code: errno) }
    defer { closedir(folder) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(folder) {
      if let entry = self.entry(entry, in: dirfd(folder)) { entries.append(entry) }
      errno = 0
    }
    guard errno == 0 else { throw .refused(errno) }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The names in the folder at `path`, in the order of their bytes, without those that readers pass over.
  package static func names(_ path: String) throws(FileFault) -> [String] {
    try entries(path).filter { !$0.isHidden }.map(\.name)
  }

  private static func entry(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) -> FolderEntry? {
    withUnsafePointer(to: &entry.pointee.d_name) { field in
      field.withMemoryRebound(to: CChar.self, capacity: 1) { name in
        guard strcmp(name, ".") != 0, strcmp(name, "..") != 0 else { return nil }
        let length = strlen(name)
        let (text, isText) = name.withMemoryRebound(to: UInt8.self, capacity: length) {
          FolderEntry.text(of: UnsafeBufferPointer(start: $0, count: length))
        }
        let kind = FolderEntry.Kind(entry.pointee.d_type) ?? FileStatus.kind(of: name, in: folder)
        return FolderEntry(name: text, kind: kind, isText: isText)
      }
    }
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

extension FolderEntry.Kind {
  /// What a folder says of one of its names; `nil` where the file system leaves that to be asked of the file.
  fileprivate init?(_ type: UInt8) {
    switch type {
    case UInt8(DT_REG): self = .file
    case UInt8(DT_DIR): self = .folder
    case UInt8(DT_LNK): self = .link
    case UInt8(DT_UNKNOWN): return nil
    default: self = .other
    }
  }
}
