import PlanRules

/// The schema of tasks and of what is late.
enum LedgerSchema {
  /// A thing on the list, for one body.
  static var overdue: JSONOutput {
    SchemaNode.object(
      [
        ("kind", SchemaNode.word(of: OverdueItem.Kind.self)),
        ("state", SchemaNode.word(of: OverdueItem.State.self)),
        ("subject", SchemaNode.text),
        ("number", SchemaNode.text),
        ("text", SchemaNode.text),
        ("task", SchemaNode.optionalText),
        ("region", SchemaNode.optionalText),
        ("period", SchemaNode.optionalText),
        ("department", SchemaNode.optionalText),
        ("role", SchemaNode.word(["lead", "supporting"])),
        ("group", SchemaNode.optionalText),
        ("jointly", SchemaNode.flag),
        ("lead", SchemaNode.texts),
      ] + due + [
        ("daysOverdue", SchemaNode.types(["integer", "null"])),
        ("cycles", SchemaNode.nullable(cycles)),
        ("record", SchemaNode.word(OverdueItem.Record.names)),
      ] + report + [
        ("finished", SchemaNode.optionalDay),
        ("forecast", SchemaNode.nullable(SchemaNode.word(of: ProgressNote.Forecast.self))),
        ("nextStep", SchemaNode.text),
        ("doubts", SchemaNode.texts),
        ("remarks", SchemaNode.texts),
        ("source", SchemaNode.optionalText),
        ("message", SchemaNode.text),
      ])
  }

  /// Open cycles of one duty, where they are more than have an object each: `period` runs from the oldest to the newest,
  /// `due` and `daysOverdue` are the oldest's.
  private static var cycles: JSONOutput {
    SchemaNode.object([
      ("count", SchemaNode.count), ("oldest", SchemaNode.text), ("newest", SchemaNode.text),
      ("newestDue", SchemaNode.optionalDay),
    ])
  }

  /// A task with its state.
  static var task: JSONOutput {
    SchemaNode.object(
      [
        ("number", SchemaNode.text),
        ("id", SchemaNode.text),
        ("category", SchemaNode.optionalText),
        ("text", SchemaNode.text),
        ("lead", SchemaNode.texts),
        ("supporting", SchemaNode.texts),
        ("jointly", SchemaNode.flag),
        ("state", SchemaNode.word(of: MatterState.self)),
      ] + due + [
        ("isDue", SchemaNode.flag),
        ("finished", SchemaNode.optionalDay),
        ("record", SchemaNode.word(["silent", "note"])),
      ] + report + [
        ("forecast", SchemaNode.nullable(SchemaNode.word(of: ProgressNote.Forecast.self))),
        ("workDone", SchemaNode.optionalFigure),
        ("stale", SchemaNode.flag),
        ("doubts", SchemaNode.texts),
        ("source", SchemaNode.optionalText),
        ("leader", SchemaNode.optionalText),
        ("officer", SchemaNode.optionalText),
        ("liaison", SchemaNode.optionalText),
        ("commitment", SchemaNode.optionalText),
        ("commitmentUnit", SchemaNode.optionalText),
        ("reached", SchemaNode.optionalText),
        ("reachedPercent", SchemaNode.optionalFigure),
        ("commitmentReached", SchemaNode.nullable(SchemaNode.word(Truth.words))),
        ("start", SchemaNode.optionalDay),
        ("standard", SchemaNode.optionalText),
        ("plannedInvestment", SchemaNode.optionalText),
        ("investment", SchemaNode.optionalText),
      ])
  }

  private static let due: [(key: String, value: JSONOutput)] = [
    ("due", SchemaNode.optionalDay),
    ("originalDue", SchemaNode.optionalDay),
    ("deadlineBasis", SchemaNode.nullable(SchemaNode.word(["stated", "assumed"]))),
  ]

  private static let report: [(key: String, value: JSONOutput)] = [
    ("word", SchemaNode.optionalText),
    ("reported", SchemaNode.optionalDay),
    ("cause", SchemaNode.optionalText),
    ("measure", SchemaNode.optionalText),
  ]

  /// Tasks counted.
  static var counts: [(key: String, value: JSONOutput)] {
    let states = SchemaNode.object(MatterState.allCases.map { ($0.rawValue, SchemaNode.count) })
    return [
      ("total", SchemaNode.count), ("states", states), ("due", SchemaNode.count), ("done", SchemaNode.count),
      ("inTime", SchemaNode.count), ("stale", SchemaNode.count), ("inTimePercent", SchemaNode.optionalFigure),
      ("donePercent", SchemaNode.optionalFigure),
    ]
  }

  /// Tasks counted under one name.
  static var ranked: JSONOutput {
    SchemaNode.object([("name", SchemaNode.optionalText), ("rank", SchemaNode.types(["integer", "null"]))] + counts)
  }

  /// How a list differs from an earlier one.
  static let changes = SchemaNode.object([
    ("since", SchemaNode.day), ("new", SchemaNode.count), ("closed", SchemaNode.count), ("still", SchemaNode.count),
  ])
}
