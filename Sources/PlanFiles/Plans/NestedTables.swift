import PlanRules

/// A folder below another one that holds tables of a plan.
struct NestedTables: Sendable {
  /// Its path from the folder that was searched; empty for that folder itself.
  let folder: String
  /// The tables whose files it holds, also those whose names are off by case or blanks, in the order of the names.
  let tables: [PlanTable]

  /// Whether it holds a plan of its own.
  var isPlan: Bool { tables.contains(.head) }

  /// What a name has to be, to be that of a file of one of the folder's tables.
  func path(of table: PlanTable) -> String { folder.isEmpty ? table.fileName : "\(folder)/\(table.fileName)" }
}

/// Looks for tables of plans in a folder and in all folders below it.
///
/// No link is followed. Folders are few among tables; what is deeper, or comes after very many, is left alone, as a
/// folder full of attachments must not hold up a check.
struct TableSearch {
  private static let deepest = 8
  private static let folders = 2000

  private var found: [NestedTables] = []
  private var looked = 0
  private let path: String
  private let tree: any FileTree

  /// All that a folder and those below it hold, in the order of their names; hidden folders are looked into as others
  /// are, but for what belongs to git.
  static func search(
    _ path: String, under name: String = "", levels: Int = deepest, in tree: any FileTree = Disk()
  ) -> [NestedTables] {
    var search = TableSearch(path: path, tree: tree)
    search.look(into: name, levels: levels)
    return search.found
  }

  private init(path: String, tree: any FileTree) {
    self.path = path
    self.tree = tree
  }

  private mutating func look(into folder: String, levels: Int) {
    guard levels > 0, looked < Self.folders else { return }
    looked += 1
    guard let entries = try? tree.entries(of: folder.isEmpty ? path : "\(path)/\(folder)") else { return }
    let tables = entries.filter { $0.kind != .folder }.compactMap { PlanTable(meantBy: $0.name) }
    if !tables.isEmpty { found.append(NestedTables(folder: folder, tables: tables)) }
    for entry in entries where entry.isSearched {
      look(into: folder.isEmpty ? entry.name : "\(folder)/\(entry.name)", levels: levels - 1)
    }
  }
}

extension FolderEntry {
  /// Whether tables are looked for in it.
  var isSearched: Bool { kind == .folder && isText && !name.hasSameBytes(as: ".git") }
}
