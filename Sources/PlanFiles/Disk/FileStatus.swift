#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import PlanRules

/// The answers of the `stat` family, in the words of this module.
enum FileStatus {
  /// What an open descriptor is, and its size in bytes.
  static func of(descriptor: Int32) throws(FileFault) -> (kind: FileKind, size: Int) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(errno) }
    return (kind(status), Int(status.st_size))
  }

  /// What a path names, links followed; `nil` where that cannot be told.
  static func kind(of path: String) -> FileKind? {
    var status = stat()
    return stat(path, &status) == 0 ? kind(status) : nil
  }

  /// What a name in an open folder stands for, no link followed.
  static func kind(of name: UnsafePointer<CChar>, in folder: Int32) -> FolderEntry.Kind {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
    return entryKind(status)
  }

  /// What a path stands for, its last link not followed; `nil` where there is nothing.
  static func entryKind(of path: String) -> FolderEntry.Kind? {
    var status = stat()
    return lstat(path, &status) == 0 ? entryKind(status) : nil
  }

  /// The problem to report when opening `path` failed with `code`.
  static func problem(opening path: String, code: Int32) -> FileFault {
    var status = stat()
    if stat(path, &status) == 0 {
      // A socket or a device without a driver cannot be opened at all: its kind says more than the error number.
      let kind = kind(status)
      return kind == .regular || kind == .folder ? .refused(code) : .notRegular(kind)
    }
    let reason = errno
    guard reason == ENOENT || reason == ELOOP || reason == ENOTDIR else { return .refused(code) }
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK ? .danglingLink : .missing
  }

  private static func entryKind(_ status: stat) -> FolderEntry.Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  private static func kind(_ status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .regular
    case S_IFDIR: .folder
    case S_IFIFO: .fifo
    case S_IFSOCK: .socket
    case S_IFCHR: .characterDevice
    case S_IFBLK: .blockDevice
    default: .other
    }
  }
}
