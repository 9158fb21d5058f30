package import PlanRules

/// A folder on the shelf of plans, or what stands in the place of one.
package struct ShelfEntry: Sendable {
  /// Its path.
  package let path: String
  /// Why it is no plan that is read; `nil` for a plan's folder, whatever is wrong in it.
  package let fault: DataFacts?

  /// A plan's folder, or what is none for a reason.
  init(_ path: String, fault: DataFacts? = nil) {
    self.path = path
    self.fault = fault
  }
}

extension ShelfEntry {
  /// The entry that a name of a shelf makes; `nil` for what is ordinary beside plans.
  init?(_ entry: FolderEntry, on shelf: String) {
    let path = "\(shelf)/\(entry.name)"
    if entry.isHidden, entry.isText || entry.kind != .folder {
      // Tools keep folders of their own, some of them whole repositories; one with tables, or with a folder of tables,
      // hides a plan.
      guard entry.isSearched, !TableSearch.search(path, levels: 2).isEmpty else { return nil }
      self.init(path, fault: .notAPlan(.hidden))
      return
    }
    let isOrdinary = entry.kind != .folder && LooseDocument.isDocument(entry.name)
    guard entry.isText else {
      guard !isOrdinary else { return nil }
      self.init(path, fault: .notAPlan(.unreadableName))
      return
    }
    switch entry.kind {
    case .folder: self.init(path)
    case .link: self.init(link: path, on: shelf, isOrdinary: isOrdinary)
    case .file, .other:
      guard !isOrdinary else { return nil }
      let kind = entry.kind == .file ? .regular : FileStatus.kind(of: path) ?? .other
      self.init(path, fault: .notAPlan(.notFolder(kind)))
    }
  }

  /// A link is a plan where it leads to a folder on the same shelf.
  init?(link path: String, on shelf: String, isOrdinary: Bool = false) {
    do throws(FileFault) {
      let end = try LinkBounds.inside(shelf).end(of: path)
      let kind = FileStatus.kind(of: end) ?? .other
      guard kind == .folder || !isOrdinary else { return nil }
      self.init(path, fault: kind == .folder ? nil : .notAPlan(.notFolder(kind)))
    } catch {
      // A document is not read, wherever it lies.
      guard !isOrdinary else { return nil }
      self.init(path, fault: error == .danglingLink ? .notAPlan(.danglingLink) : .file(error))
    }
  }
}
