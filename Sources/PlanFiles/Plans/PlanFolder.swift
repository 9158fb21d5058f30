package import PlanRules

/// A folder that holds a plan.
package enum PlanFolder {
  /// Reads a folder whole; throws only where there is no folder to read. One that may not be opened is a finding, as a
  /// run that passed over it would hide a plan.
  ///
  /// `path` is where it is, `shownAs` how findings name it.
  package static func load(_ path: String, shownAs shown: String) throws(FileFault) -> LoadedFolder {
    let id = path.split(separator: "/").last.map(String.init) ?? path
    let names: [String]
    do throws(FileFault) {
      names = try FolderReader.names(path)
    } catch {
      guard case .refused = error else { throw error }
      var findings = FindingCollector(plan: id)
      findings.add(.file(error), about: .file(id), at: Place(file: shown))
      return LoadedFolder(
        id: id, path: shown, plan: nil, records: Records(), findings: findings.finished(), files: [])
    }
    var loader = PlanLoader(id: id, path: path, shown: shown, names: names)
    return loader.load()
  }
}
