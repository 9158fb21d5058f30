package import PlanRules

/// Why a file or folder could not be read.
package enum FileProblem: Error, Sendable, Equatable {
  /// There is nothing of that name.
  case missing
  /// The name is a symbolic link that leads nowhere, or in a circle.
  case danglingLink
  /// The name stands for something other than a regular file; it was not read.
  case notRegular(FileKind)
  /// The name stands for something other than a folder.
  case notFolder
  /// The file has more bytes than allowed; `bytes` is its size, or, if it grew while being read, what had been read.
  case tooLarge(bytes: Int, limit: Int)
  /// The system refused; `errno` is its error number, for example `EACCES`.
  case notReadable(errno: Int32)
}
