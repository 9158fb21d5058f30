import PlanRules

/// The schema of a plan as the several commands show it.
enum PlanSchema {
  /// The kinds of a plan's object in a report: as judged, and as data.
  static let kinds = ["judgedPlan", "planData"]
  /// Those where nothing is counted: as a matrix, and as explained.
  static let listedKinds = ["planMatrix", "explainedPlan"]

  static var definitions: [(key: String, value: JSONOutput)] {
    [
      ("judgedPlan", judged), ("planData", data), ("planMatrix", matrix), ("explainedPlan", explained),
      ("overdue", LedgerSchema.overdue), ("task", LedgerSchema.task), ("counts", counts),
    ]
  }

  private static let heading: [(key: String, value: JSONOutput)] = [
    ("id", SchemaNode.text), ("title", SchemaNode.text),
  ]

  private static let day: [(key: String, value: JSONOutput)] = [
    ("period", SchemaNode.text), ("asOf", SchemaNode.day), ("elapsed", SchemaNode.figure),
  ]

  /// `check`, `progress`, `overdue` and `tasks`.
  private static var judged: JSONOutput {
    let late = SchemaNode.list(of: SchemaNode.reference("overdue"))
    let closing = SchemaNode.object([("day", SchemaNode.text), ("document", SchemaNode.text)])
    let exceptions = SchemaNode.object(["active", "expiring", "expired"].map { ($0, SchemaNode.count) })
    let summary = SchemaNode.object(
      [("binding", SchemaNode.reference("counts")), ("expected", SchemaNode.reference("counts"))])
    return SchemaNode.object(
      heading + day + [
        ("indicators", SchemaNode.list(of: SchemaNode.reference("indicator"))),
        ("quarter", SchemaNode.nullable(QuarterSchema.table)),
        ("yearInHand", SchemaNode.list(of: SchemaNode.object(yearInHand))),
        ("annualTargets", SchemaNode.list(of: SchemaNode.reference("annualTarget"))),
        ("overdue", late), ("upcoming", late), ("help", late),
        ("tasks", SchemaNode.list(of: SchemaNode.reference("task"))),
        ("ledger", SchemaNode.object(LedgerSchema.counts)),
        ("ranking", SchemaNode.list(of: LedgerSchema.ranked)),
        ("changes", SchemaNode.nullable(LedgerSchema.changes)),
        ("closed", SchemaNode.any([closing, SchemaNode.type("null")])), ("exceptions", exceptions),
        ("summary", summary),
      ])
  }

  /// `validate`.
  private static var data: JSONOutput {
    let counts = [
      "indicatorCount", "statisticCount", "observationCount", "taskCount", "departmentCount",
    ].map { (key: $0, value: SchemaNode.count) }
    let equations = SchemaNode.object(
      ["total", "holding", "broken", "notCheckable"].map { (key: $0, value: SchemaNode.count) })
    return SchemaNode.object(heading + [("period", SchemaNode.text)] + counts + [("equations", equations)])
  }

  /// `matrix`.
  private static var matrix: JSONOutput {
    let department = SchemaNode.object([
      ("name", SchemaNode.text), ("members", SchemaNode.texts), ("lead", SchemaNode.texts),
      ("supporting", SchemaNode.texts),
    ])
    let task = SchemaNode.object([
      ("number", SchemaNode.text), ("text", SchemaNode.text), ("lead", SchemaNode.texts),
      ("supporting", SchemaNode.texts), ("isOpenList", SchemaNode.flag), ("indicators", SchemaNode.texts),
    ])
    return SchemaNode.object(
      heading + [
        ("taskCount", SchemaNode.count), ("leadEntries", SchemaNode.count), ("supportingEntries", SchemaNode.count),
        ("departments", SchemaNode.list(of: department)), ("tasks", SchemaNode.list(of: task)),
      ])
  }

  /// `explain`.
  private static var explained: JSONOutput {
    func withWorking(_ name: String) -> JSONOutput {
      let working = SchemaNode.object([("working", SchemaNode.list(of: step))])
      return SchemaNode.list(of: .object([("allOf", .array([SchemaNode.reference(name), working]))]))
    }
    return SchemaNode.object(
      heading + day + [("indicators", withWorking("indicator")), ("annualTargets", withWorking("annualTarget"))])
  }

  /// A number set for a period that still runs; shares and points in percent.
  private static let yearInHand: [(key: String, value: JSONOutput)] = [
    ("code", SchemaNode.text), ("name", SchemaNode.text), ("unit", SchemaNode.text), ("period", SchemaNode.text),
    ("region", SchemaNode.optionalText), ("setBy", SchemaNode.optionalText), ("target", SchemaNode.text),
    ("originalTarget", SchemaNode.optionalText), ("deadline", SchemaNode.nullable(SchemaNode.day)),
    ("isCounted", SchemaNode.flag),
    ("nodes", SchemaNode.list(of: SchemaNode.object([("by", SchemaNode.day), ("due", SchemaNode.figure)]))),
    ("span", SchemaNode.optionalText), ("actual", SchemaNode.optionalText),
    ("state", SchemaNode.nullable(SchemaNode.word(FigureState.allCases.map(\.word)))),
    ("due", SchemaNode.optionalFigure),
    ("dueBasis", SchemaNode.nullable(SchemaNode.word(of: YearInHand.Basis.self))),
    ("shareDone", SchemaNode.optionalFigure), ("shareDue", SchemaNode.optionalFigure),
    ("leadPoints", SchemaNode.optionalFigure), ("yearBefore", SchemaNode.optionalFigure),
    ("shareDoneYearBefore", SchemaNode.optionalFigure), ("growth", SchemaNode.optionalFigure),
    ("rest", SchemaNode.optionalFigure), ("restOfMean", SchemaNode.optionalFigure),
    ("status", SchemaNode.word(of: Status.self)), ("reason", SchemaNode.nullable(SchemaNode.word(of: Reason.self))),
    ("awaitsYearEnd", SchemaNode.flag), ("isExceeded", SchemaNode.flag),
    ("light", SchemaNode.nullable(SchemaNode.word(of: Light.Color.self))), ("lead", SchemaNode.texts),
  ]

  private static let step = SchemaNode.object([
    ("step", SchemaNode.text), ("title", SchemaNode.text), ("lines", SchemaNode.texts),
  ])

  private static var counts: JSONOutput {
    SchemaNode.object((["total"] + Status.allCases.map(\.rawValue)).map { ($0, SchemaNode.count) })
  }
}
