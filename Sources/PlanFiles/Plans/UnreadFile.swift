import PlanRules

/// A file in a plan's folder that is no table's, and may have been meant to be one.
///
/// A name that is nearly a table's leaves a whole table out without a word, and so does a table in another form than
/// CSV. Documents are ordinary in a plan's folder and are not told of.
struct UnreadFile {
  /// The names of the tables that it may have been meant for, the nearest first.
  let nearest: [String]
  /// How much it weighs.
  let severity: Severity

  /// Forms that hold tables and are not read.
  private static let tabular: [String] = [
    "csv", "json", "tsv", "tab", "xls", "xlsx", "xlsm", "xlsb", "et", "ett", "ods", "numbers", "dbf", "parquet",
  ]
  /// Forms of documents in which a table may be written by mistake.
  private static let textual: [String] = ["txt", "yaml", "yml", "toml"]

  /// What a name stands for in a folder with some tables; `nil` for a table's own name, and for what nobody would take
  /// for a table.
  init?(_ name: String, beside tables: [PlanTable]) {
    guard PlanTable(fileName: name) == nil else { return nil }
    if let table = PlanTable(meantBy: name) {
      // One of two tables of one name, or a table that a system which tells upper case from lower does not find.
      nearest = [table.fileName]
      severity = .error
      return
    }
    let folded = NameFolding.folded(name).lowercased()
    let ending = LooseDocument.ending(of: folded)
    guard !LooseDocument.isDocument(folded) || Self.textual.contains(ending) else { return nil }
    let isRead = ending == "csv" || ending == "json"
    let meant = isRead ? UnreadFile.nearest(to: name) : UnreadFile.tables(near: folded, ending)
    guard Self.tabular.contains(ending) || !meant.isEmpty else { return nil }
    nearest = meant.map(\.fileName)
    if meant.contains(where: { !tables.contains($0) }) {
      severity = .error
    } else {
      // A workbook of its own name is most often the source that was transcribed.
      severity = isRead || !meant.isEmpty ? .warning : .note
    }
  }

  private static func nearest(to name: String) -> [PlanTable] {
    NearestNames.nearest(to: name, among: PlanTable.allCases.map(\.fileName)).compactMap(PlanTable.init(fileName:))
  }

  /// Of a name in another form what comes before its first point is compared: nearly a table's in a form of tables,
  /// else exactly a table's, as in `actuals.csv.bak` and `tasks`.
  private static func tables(near name: String, _ ending: String) -> [PlanTable] {
    let wanted = stem(of: name)
    // The plan's own text is called by that name too.
    let isHead = ending != "txt" && !ending.isEmpty && !tabular.contains(ending)
    let candidates = PlanTable.allCases.filter { $0 != .head || isHead }
    guard tabular.contains(ending) else { return candidates.filter { stem(of: $0.fileName) == wanted } }
    let near = NearestNames.nearest(to: wanted, among: candidates.map { stem(of: $0.fileName) })
    return near.compactMap { name in candidates.first { stem(of: $0.fileName) == name } }
  }

  private static func stem(of name: String) -> String { name.split(separator: ".").first.map(String.init) ?? name }
}
