import PlanRules

/// Where plans are found: by the path of a folder, or by an id under a folder of plans.
package struct PlanShelf: Sendable {
  /// The folder of plans.
  package let directory: String

  /// A shelf at a folder.
  package init(_ directory: String) { self.directory = directory }

  /// All that stands on the shelf as a plan or in the place of one, in the order of the names.
  ///
  /// Every folder counts as a plan's, also one whose `plan.json` is missing: that is for its findings to say. Documents,
  /// hidden files and hidden folders without tables are left out.
  package func entries() -> [ShelfEntry] {
    guard let entries = try? FolderReader.entries(directory) else { return [] }
    return entries.compactMap { ShelfEntry($0, on: directory) }
  }

  /// The paths of all plan folders on the shelf, in the order of their names.
  package func all() -> [String] { entries().filter { $0.fault == nil }.map(\.path) }

  /// The ids of all plan folders on the shelf.
  package func ids() -> [String] { all().map(PlanFolder.id) }

  /// The entry of a plan named by its folder or its id, or the nearest ids where there is none.
  ///
  /// A link that a path leads through is its writer's own choice; one on the shelf is not, and must not leave it.
  package func find(_ name: String) -> Result<ShelfEntry, UnknownPlan> {
    var trimmed = name
    while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.removeLast() }
    if !trimmed.contains("/"), let entry = folder(at: "\(directory)/\(trimmed)", isOnShelf: true) {
      return .success(entry)
    }
    if let entry = folder(at: trimmed, isOnShelf: isOnShelf(trimmed)) { return .success(entry) }
    return .failure(UnknownPlan(name: name, nearest: NearestNames.nearest(to: trimmed, among: ids())))
  }

  private func folder(at path: String, isOnShelf: @autoclosure () -> Bool) -> ShelfEntry? {
    guard !path.utf8.contains(0), let kind = FileStatus.entryKind(of: path) else { return nil }
    if kind == .folder { return ShelfEntry(path) }
    guard kind == .link, FolderReader.isFolder(path) else { return nil }
    return isOnShelf() ? ShelfEntry(link: path, on: directory) : ShelfEntry(path)
  }

  private func isOnShelf(_ path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let identity = FolderIdentity(folder) else { return false }
    return identity == FolderIdentity(directory)
  }
}

/// A name that is no plan's.
package struct UnknownPlan: Error, Sendable {
  /// The name.
  package let name: String
  /// The nearest ids.
  package let nearest: [String]
}
