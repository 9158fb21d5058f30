import PlanRules

/// The schema of the table that is handed up each quarter; points and shares in percent.
enum QuarterSchema {
  static var table: JSONOutput {
    SchemaNode.object([
      ("before", SchemaNode.nullable(SchemaNode.day)), ("cutOff", SchemaNode.nullable(SchemaNode.day)),
      ("elapsed", time), ("elapsedOfYear", SchemaNode.nullable(time)), ("indicators", counts), ("binding", counts),
      ("annualTargets", counts), ("rows", SchemaNode.list(of: SchemaNode.object(row))),
      ("newFigures", SchemaNode.list(of: SchemaNode.object(figure))),
      (
        "revised",
        SchemaNode.list(
          of: SchemaNode.object(
            figure + [("old", SchemaNode.text), ("new", SchemaNode.text), ("isDated", SchemaNode.flag)]))
      ),
      ("work", SchemaNode.nullable(work)),
    ])
  }

  private static let time = SchemaNode.object([
    ("months", SchemaNode.count), ("of", SchemaNode.count), ("percent", SchemaNode.figure),
  ])

  private static let optionalCount = SchemaNode.types(["integer", "null"])

  private static let counts = SchemaNode.object(
    [("total", SchemaNode.count)] + QuarterStanding.Kind.allCases.map { ($0.rawValue, SchemaNode.count) } + [
      ("judged", SchemaNode.count), ("share", SchemaNode.optionalFigure), ("judgedBefore", optionalCount),
      ("onScheduleBefore", optionalCount), ("shareBefore", SchemaNode.optionalFigure),
    ])

  private static let row: [(key: String, value: JSONOutput)] = [
    ("code", SchemaNode.text), ("period", SchemaNode.optionalText), ("region", SchemaNode.optionalText),
    ("setBy", SchemaNode.optionalText), ("isCounted", SchemaNode.flag),
    ("standing", SchemaNode.word(of: QuarterStanding.Kind.self)), ("awaitedBy", SchemaNode.nullable(SchemaNode.day)),
    ("standingBefore", SchemaNode.nullable(SchemaNode.word(of: QuarterStanding.Kind.self))),
    ("change", SchemaNode.nullable(SchemaNode.word(of: QuarterRow.Change.self))),
    ("speaksFor", SchemaNode.nullable(SchemaNode.day)), ("leadPoints", SchemaNode.optionalFigure),
    ("leadPointsBefore", SchemaNode.optionalFigure),
  ]

  private static let figure: [(key: String, value: JSONOutput)] = [
    ("code", SchemaNode.text), ("region", SchemaNode.optionalText), ("period", SchemaNode.text),
    ("submitted", SchemaNode.nullable(SchemaNode.day)),
  ]

  private static let work = SchemaNode.object([
    ("closed", SchemaNode.texts), ("opened", SchemaNode.texts),
    (
      "reports",
      SchemaNode.list(
        of: SchemaNode.object([
          ("department", SchemaNode.text), ("figures", SchemaNode.count), ("notes", SchemaNode.count),
        ]))
    ),
  ])
}
