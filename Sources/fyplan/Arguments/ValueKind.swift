/// What a value on a command line is, so that a shell can complete it.
enum ValueKind: Sendable, Hashable {
  /// What only the user knows, or one of the allowed values.
  case text
  /// One of the program's commands.
  case command
  /// A plan's id, or a folder.
  case plan
  /// A rule, or a plan.
  case ruleOrPlan
  /// A rule's code or name.
  case rule
  /// An indicator of the plans named, or of all.
  case indicator
  /// A department of the plans named, or of all.
  case department
  /// A category of the indicator tables of the plans named, or of all.
  case category
  /// A year of the plans named, or `due`.
  case day
  /// A year of the plans named.
  case year
  /// A file.
  case file
  /// A file to write, with or without its form and a colon before it: `report.sarif`, `junit:report.txt`.
  case output
  /// A folder.
  case folder
}
