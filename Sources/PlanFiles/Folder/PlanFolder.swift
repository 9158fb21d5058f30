import PlanRules

/// A folder that holds a plan.
package enum PlanFolder {
  /// Reads a folder whole; throws only where there is no folder to read.
  ///
  /// `path` is where it is, `shownAs` how findings name it.
  package static func load(_ path: String, shownAs shown: String) throws(FileProblem) -> LoadedFolder {
    let names = try FolderReader.names(path)
    let id = path.split(separator: "/").last.map(String.init) ?? path
    var loader = PlanLoader(id: id, path: path, shown: shown, names: names)
    return loader.load()
  }
}
