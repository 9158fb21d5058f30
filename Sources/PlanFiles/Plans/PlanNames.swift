package import PlanRules

/// What the tables of a plan folder name, read without its figures.
///
/// For completing a command line while it is typed: only the files asked for are opened, and what is wrong with them is
/// left to the commands to say.
package struct PlanNames: Sendable {
  private let path: String
  private let entries: [FolderEntry]

  /// The names in a folder; `nil` where there is no folder to read.
  package init?(_ path: String) {
    guard let entries = try? FolderReader.entries(path) else { return nil }
    self.path = path
    self.entries = entries
  }

  private var folder: OpenFolder { OpenFolder(id: path, path: path, in: Disk(), shown: path, entries: entries) }

  /// The departments of the register, in file order; those that other tables name where there is no register.
  package var departments: [Department] {
    var folder = folder
    var names = NameIndex()
    DepartmentTable.read(folder.rows(), into: &names)
    if names.departments.departments.isEmpty {
      _ = IndicatorTable.read(folder.rows(), names: &names)
      _ = TaskTable.read(folder.rows(), names: &names)
    }
    return names.departments.departments
  }

  /// The indicator table, in file order.
  package var indicators: [Indicator] {
    var folder = folder
    var names = NameIndex()
    return IndicatorTable.read(folder.rows(), names: &names)
  }

  /// The series without targets of their own, in file order.
  package var statistics: [Statistic] {
    var folder = folder
    var names = NameIndex()
    return StatisticTable.read(folder.rows(), names: &names)
  }

  /// The months that the plan covers, where `plan.json` says so.
  package var period: Period? {
    var folder = folder
    return HeadReader.read(&folder)?.period
  }
}
