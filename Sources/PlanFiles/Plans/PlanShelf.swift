import PlanRules

/// Where plans are found: by the path of a folder, or by an id under a folder of plans.
package struct PlanShelf: Sendable {
  /// The folder of plans.
  package let directory: String

  /// A shelf at a folder.
  package init(_ directory: String) { self.directory = directory }

  /// The paths of all plan folders on the shelf, in the order of their names.
  ///
  /// Every folder counts, also one whose `plan.json` is missing: that is for its findings to say.
  package func all() -> [String] {
    ids().map { "\(directory)/\($0)" }
  }

  /// The ids of all plan folders on the shelf.
  package func ids() -> [String] {
    guard let names = try? FolderReader.names(directory) else { return [] }
    return names.filter { FolderReader.isFolder("\(directory)/\($0)") }
  }

  /// The path of a plan named by its folder or its id, or the nearest ids where there is none.
  package func find(_ name: String) -> Result<String, UnknownPlan> {
    let trimmed = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
    if !trimmed.contains("/"), FolderReader.isFolder("\(directory)/\(trimmed)") {
      return .success("\(directory)/\(trimmed)")
    }
    if FolderReader.isFolder(trimmed) { return .success(trimmed) }
    return .failure(UnknownPlan(name: name, nearest: NearestNames.nearest(to: trimmed, among: ids())))
  }
}

/// A name that is no plan's.
package struct UnknownPlan: Error, Sendable {
  /// The name.
  package let name: String
  /// The nearest ids.
  package let nearest: [String]
}
