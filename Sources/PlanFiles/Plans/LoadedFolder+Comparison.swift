import PlanRules

extension LoadedFolder {
  /// Whether another folder, of another tree, holds what this one holds, byte for byte.
  ///
  /// - Parameters:
  ///   - own: Where this one was read.
  ///   - other: Where the other one is.
  ///   - tree: What the other one is read from.
  package func isSame(at own: String, as other: String, in tree: any FileTree) -> Bool {
    guard let here = try? Disk().entries(of: own), let there = try? tree.entries(of: other),
      here.map(\.name) == there.map(\.name)
    else { return false }
    return files.allSatisfy { file in
      guard let slash = file.path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
      let name = String(file.path[file.path.utf8.index(after: slash)...])
      return tree.holds(file.bytes, at: "\(other)/\(name)", linksWithin: .around(other))
    }
  }
}
