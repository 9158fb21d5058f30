package import PlanRules

/// What the tables of a plan folder name, read without its figures.
///
/// For completing a command line while it is typed: only the files asked for are opened, and what is wrong with them is
/// left to the commands to say.
package struct PlanNames: Sendable {
  private let loader: PlanLoader

  /// The names in a folder; `nil` where there is no folder to read.
  package init?(_ path: String) {
    guard let files = try? FolderReader.names(path) else { return nil }
    loader = PlanLoader(id: path, path: path, shown: path, names: files)
  }

  /// The departments of the register, in file order; those that other tables name where there is no register.
  package var departments: [Department] {
    var loader = loader
    loader.readDepartments()
    if loader.register.departments.isEmpty {
      _ = loader.readIndicators()
      _ = loader.readTasks()
    }
    return loader.register.departments
  }

  /// The indicator table, in file order.
  package var indicators: [Indicator] {
    var loader = loader
    return loader.readIndicators()
  }

  /// The series without targets of their own, in file order.
  package var statistics: [Statistic] {
    var loader = loader
    return loader.readStatistics(after: 0)
  }

  /// The months that the plan covers, where `plan.json` says so.
  package var period: Period? {
    var loader = loader
    return loader.readHead()?.period
  }
}
