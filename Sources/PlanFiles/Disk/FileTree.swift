package import PlanRules

/// Where folders and files are read from: the disk as it is, or an earlier state of the same tree.
package protocol FileTree: Sendable {
  /// All that a folder holds but itself and the folder above it, in the order of the names' bytes.
  func entries(of folder: String) throws(FileFault) -> [FolderEntry]

  /// All bytes of a regular file, which links lead to within bounds.
  func bytes(of file: String, linksWithin bounds: LinkBounds) throws(FileFault) -> [UInt8]

  /// Whether a file of the tree holds what the file of the disk at the same path holds, which is given.
  func holds(_ contents: [UInt8], at file: String, linksWithin bounds: LinkBounds) -> Bool

  /// Whether a path names a folder.
  func isFolder(_ path: String) -> Bool

  /// Whether a path names anything.
  func holds(_ path: String) -> Bool
}

extension FileTree {
  package func holds(_ contents: [UInt8], at file: String, linksWithin bounds: LinkBounds) -> Bool {
    (try? bytes(of: file, linksWithin: bounds)) == contents
  }

  /// The names in a folder, in the order of their bytes, without those that readers pass over.
  package func names(in folder: String) -> [String] {
    ((try? entries(of: folder)) ?? []).filter { !$0.isHidden }.map(\.name)
  }
}

/// The files as they are.
package struct Disk: FileTree {
  /// The disk.
  package init() {}

  package func entries(of folder: String) throws(FileFault) -> [FolderEntry] { try FolderReader.entries(folder) }

  package func bytes(of file: String, linksWithin bounds: LinkBounds) throws(FileFault) -> [UInt8] {
    try FileReader.read(file, linksWithin: bounds)
  }

  package func isFolder(_ path: String) -> Bool { FolderReader.isFolder(path) }

  package func holds(_ path: String) -> Bool { FileStatus.kind(of: path) != nil }
}
