/// Why an entry among plans is no plan that is read.
public enum PlanFault: Sendable, Hashable {
  /// No folder but something else.
  case notFolder(FileKind)
  /// A symbolic link that leads nowhere, or in a circle.
  case danglingLink
  /// A folder with tables of a plan under a name that readers pass over.
  case hidden
  /// A name that is not UTF-8.
  case unreadableName
  /// A folder without one table of a plan.
  case withoutTables
  /// A plan inside a folder among plans, not beside it; the folder that holds it.
  case nested(folder: String)
}
