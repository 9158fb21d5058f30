package import PlanRules

/// A plan folder as read: everything good, and every finding.
package struct LoadedFolder: Sendable {
  /// The folder's name, which is the plan's id.
  package let id: String
  /// The folder's path as the user named it.
  package let path: String
  /// The plan; `nil` where `plan.json` does not tell enough to judge anything.
  package let plan: Plan?
  /// What was reported.
  package let records: Records
  /// What is wrong with the files, by file, line and column.
  package let findings: [Finding]
  /// The files read, for showing their lines.
  package let files: [SourceFile]

  /// What remedies call one of the plan's tables: where the user finds it.
  package func name(of table: PlanTable) -> String { "\(path)/\(table.fileName)" }
}

extension LoadedFolder {
  /// What stands in the place of a plan's folder, or a folder of which nothing is read: the reason alone.
  package init(of fault: DataFacts, at path: String, shownAs shown: String) {
    let id = PlanFolder.id(of: path)
    self.init(
      id: id, found: [Finding(.data(fault), plan: id, subject: .file(id), place: Place(file: shown))], shownAs: shown)
  }

  /// A plan of which nothing is read, for some reasons.
  package init(id: String, found findings: [Finding], shownAs shown: String) {
    self.init(id: id, path: shown, plan: nil, records: Records(), findings: findings, files: [])
  }
}
