package import PlanRules

/// The columns of one of a plan folder's tables.
package struct TableSchema: Sendable {
  /// What it holds.
  package let table: PlanTable
  /// The file's name.
  package var file: String { table.fileName }
  /// All columns it may have.
  package let columns: [Column]
  /// Columns without which the table cannot be used.
  package let required: [Column]

  /// The position of a column by its header, looked for from `start` on and then before it: headers mostly keep the
  /// schema's order.
  func position(ofColumn header: String, from start: Int) -> Int? {
    func matches(_ position: Int) -> Bool { columns[position].header.hasSameBytes(as: header) }
    return columns.indices.dropFirst(start).first(where: matches) ?? columns.indices.prefix(start).first(where: matches)
  }

  static let indicators = TableSchema(
    table: .indicators,
    columns: [
      .number, .code, .category, .indicator, .unit, .baseline, .baselineYear, .target, .nature, .measure, .direction,
      .definition, .reportingCycle, .lead, .note,
    ],
    required: [.code, .indicator, .target])
  static let statistics = TableSchema(
    table: .statistics,
    columns: [.code, .name, .unit, .measure, .definition, .relatedIndicators, .reportingCycle, .lead, .note],
    required: [.code, .name])
  static let revisions = TableSchema(
    table: .revisions, columns: [.indicator, .effective, .oldTarget, .newTarget, .document, .source],
    required: [.indicator, .effective, .newTarget])
  static let annualTargets = TableSchema(
    table: .annualTargets,
    columns: [.indicator, .region, .period, .target, .setBy, .completionRate, .source, .note],
    required: [.indicator, .period])
  static let actuals = TableSchema(
    table: .actuals,
    columns: [
      .indicator, .region, .period, .value, .numerator, .denominator, .definition, .state, .source, .passage, .note,
    ],
    required: [.indicator, .period])
  static let equations = TableSchema(
    table: .equations, columns: [.reference, .leftSide, .relation, .rightSide, .period, .tolerance, .note],
    required: [.reference, .leftSide, .relation, .rightSide])
  static let departments = TableSchema(
    table: .departments, columns: [.name, .aliases, .kind, .members, .successor, .successorFrom, .note],
    required: [.name])
  static let tasks = TableSchema(
    table: .tasks, columns: [.number, .task, .lead, .supporting, .indicator, .deadline, .note],
    required: [.number, .task, .lead])
  static let milestones = TableSchema(
    table: .milestones, columns: [.reference, .ofTask, .milestone, .deadline, .lead, .source, .note],
    required: [.reference, .milestone])
  static let progress = TableSchema(
    table: .progress, columns: [.subject, .period, .date, .progress, .explanation, .cause, .remedy, .source],
    required: [.subject, .progress])
  static let verdicts = TableSchema(
    table: .verdicts, columns: [.indicator, .date, .conclusion, .source],
    required: [.indicator, .date, .conclusion])
  static let exceptions = TableSchema(
    table: .exceptions, columns: [.ruleCode, .subject, .region, .period, .reason, .approver, .expires],
    required: [.ruleCode, .subject, .reason, .approver, .expires])

  /// The tables of a plan folder, in the order in which they are read.
  package static let all = [
    departments, indicators, statistics, revisions, equations, tasks, milestones, actuals, annualTargets, progress,
    verdicts, exceptions,
  ]
}
