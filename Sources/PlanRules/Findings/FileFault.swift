/// Why a file cannot be read.
public enum FileFault: Error, Sendable, Hashable {
  /// Not there.
  case missing
  /// Something else than a folder, where a folder is wanted.
  case notFolder
  /// Something else than a regular file, which is not read.
  case notRegular(FileKind)
  /// A symbolic link that leads nowhere, or in a circle.
  case danglingLink
  /// A symbolic link that leads out of the folder of plans, or to what is hidden there.
  case leavesFolder
  /// Larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// The system refuses, with its error number.
  case refused(Int32)
  /// A table whose header is found whichever of these parts its cells; it is read by none.
  case severalSeparators([CellSeparator])
  /// Nothing in it.
  case empty
  /// JSON that breaks its grammar.
  case json(JSONFault)
}

/// What a name in a folder stands for, when it is more than "a file".
public enum FileKind: Sendable, Hashable, CaseIterable {
  case regular, folder, fifo, socket, characterDevice, blockDevice, other
}
