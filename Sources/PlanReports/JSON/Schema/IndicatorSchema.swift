import PlanRules

/// The schema of an indicator and of a number set for one period.
enum IndicatorSchema {
  static var definitions: [(key: String, value: JSONOutput)] {
    [
      ("indicator", SchemaNode.object(identity + figures + judgement + accountability)),
      ("baseline", baseline), ("target", target), ("actual", actual), ("outlook", outlook),
      ("annual", SchemaNode.object(annual)), ("annualTarget", SchemaNode.object(series + annual + answer)),
    ]
  }

  private static let identity: [(key: String, value: JSONOutput)] = [
    ("number", SchemaNode.optionalText),
    ("code", SchemaNode.text),
    ("name", SchemaNode.text),
    ("category", SchemaNode.optionalText),
    ("unit", SchemaNode.text),
    ("readingUnit", SchemaNode.text),
    ("nature", SchemaNode.nullable(SchemaNode.word(of: Nature.self))),
    ("measure", SchemaNode.word(of: Measure.self)),
    ("direction", SchemaNode.nullable(SchemaNode.word(of: Direction.self))),
    (
      "directionBasis",
      SchemaNode.nullable(
        SchemaNode.word(["stated", "comparator", "word", "baseline", "total", "measure", "open"]))
    ),
    ("judgedAt", SchemaNode.day),
    (
      "awaited",
      SchemaNode.list(of: SchemaNode.object([("period", SchemaNode.text), ("reportingDay", SchemaNode.day)]))
    ),
  ]

  private static let figures: [(key: String, value: JSONOutput)] = [
    ("baseline", SchemaNode.nullable(SchemaNode.reference("baseline"))),
    ("target", SchemaNode.nullable(SchemaNode.reference("target"))),
    ("originalBaseline", SchemaNode.optionalText),
    ("originalTarget", SchemaNode.optionalText),
    ("years", years),
    ("actual", SchemaNode.nullable(SchemaNode.reference("actual"))),
    ("due", SchemaNode.optionalFigure),
    ("dueBasis", SchemaNode.nullable(SchemaNode.word(of: Schedule.Basis.self))),
    (
      "gap",
      SchemaNode.described(
        SchemaNode.optionalFigure,
        "The value less the value due, signed so that plus is good: of what should fall it is the value due less the value."
      )
    ),
    ("percentOfTarget", SchemaNode.optionalFigure),
    ("percentOfWay", SchemaNode.optionalFigure),
    (
      "leadPoints",
      SchemaNode.described(
        SchemaNode.optionalFigure,
        "By how many points it is ahead of what is due, below nothing where it is behind: points of the way, of rates held against the target itself their own percentage points, of other means percent of the target; null where the value has only to be kept."
      )
    ),
    ("lagPoints", SchemaNode.optionalFigure),
  ]

  private static let judgement: [(key: String, value: JSONOutput)] = [
    ("status", SchemaNode.word(of: Status.self)),
    ("reason", SchemaNode.nullable(SchemaNode.word(of: Reason.self))),
    ("light", SchemaNode.nullable(SchemaNode.word(of: Light.Color.self))),
    ("lightRule", SchemaNode.text),
    ("earlierStatus", SchemaNode.nullable(SchemaNode.word(of: Status.self))),
    ("maintained", SchemaNode.flag),
    ("late", SchemaNode.flag),
    ("lostSince", SchemaNode.optionalText),
    (
      "required",
      SchemaNode.object([("perYear", SchemaNode.optionalFigure), ("perQuarter", SchemaNode.optionalFigure)])
    ),
    ("outlook", SchemaNode.reference("outlook")),
  ]

  private static let accountability: [(key: String, value: JSONOutput)] = [
    ("lead", SchemaNode.texts),
    ("supporting", SchemaNode.texts),
    ("responsibilityBasis", SchemaNode.word(["indicator", "task", "owner"])),
    ("statusBasis", SchemaNode.word(["reading", "annual-targets", "progress-note"])),
    ("assumptions", SchemaNode.list(of: SchemaNode.word(of: Assumptions.Key.self))),
    ("tasks", SchemaNode.texts),
    ("officialVerdict", SchemaNode.nullable(official)),
    ("combined", SchemaNode.nullable(SchemaNode.word(["both", "cumulative-only", "annual-only", "neither"]))),
    ("annual", SchemaNode.list(of: SchemaNode.reference("annual"))),
  ]

  private static let official = SchemaNode.object([
    ("date", SchemaNode.day),
    ("conclusion", SchemaNode.text),
    ("class", SchemaNode.word(of: VerdictClass.self)),
    ("source", SchemaNode.optionalText),
    ("contradicts", SchemaNode.flag),
  ])

  private static let bounds: [(key: String, value: JSONOutput)] = [
    ("lower", SchemaNode.optionalFigure), ("lowerOpen", SchemaNode.flag), ("upper", SchemaNode.optionalFigure),
    ("upperOpen", SchemaNode.flag),
  ]

  private static let baseline = SchemaNode.object(
    [("text", SchemaNode.text), ("year", SchemaNode.types(["integer", "null"]))] + bounds)

  private static let actual = SchemaNode.object(
    [("text", SchemaNode.optionalText)] + bounds + [
      ("period", SchemaNode.text), ("missing", SchemaNode.texts), ("stale", SchemaNode.flag),
      ("parts", SchemaNode.list(of: SchemaNode.object([("period", SchemaNode.text), ("text", SchemaNode.text)]))),
      ("preliminary", SchemaNode.flag),
      ("sources", SchemaNode.texts),
    ])

  /// The months may be part of the year, or several years of which it is the last.
  private static let years = SchemaNode.list(
    of: SchemaNode.object([
      ("year", SchemaNode.type("integer")), ("period", SchemaNode.text), ("text", SchemaNode.text),
      ("state", SchemaNode.word(FigureState.allCases.map(\.word))),
    ]))

  private static let target = SchemaNode.object([
    ("text", SchemaNode.text),
    ("comparator", SchemaNode.nullable(SchemaNode.word(of: Comparator.self))),
    ("value", SchemaNode.optionalFigure),
    ("lower", SchemaNode.optionalFigure),
    ("tolerance", SchemaNode.optionalFigure),
    ("reference", SchemaNode.optionalText),
    ("margin", SchemaNode.optionalFigure),
    (
      "aspiration",
      SchemaNode.nullable(
        SchemaNode.object([("text", SchemaNode.text), ("attained", SchemaNode.types(["boolean", "null"]))]))
    ),
    (
      "kind",
      SchemaNode.word([
        "threshold", "range", "approximate", "change", "inStep", "universal", "assigned", "statement",
      ])
    ),
    ("year", SchemaNode.text),
  ])

  private static let outlook = SchemaNode.object([
    ("projected", SchemaNode.optionalFigure),
    ("attains", SchemaNode.types(["boolean", "null"])),
    ("growthRatio", SchemaNode.optionalFigure),
    ("class", SchemaNode.nullable(SchemaNode.word(of: GrowthClass.self))),
    ("reason", SchemaNode.nullable(SchemaNode.word(of: OutlookGap.self))),
    ("effortFactor", SchemaNode.optionalFigure),
  ])

  private static let annual: [(key: String, value: JSONOutput)] = [
    ("period", SchemaNode.text),
    ("region", SchemaNode.optionalText),
    ("setBy", SchemaNode.optionalText),
    ("target", SchemaNode.optionalText),
    ("due", SchemaNode.optionalFigure),
    ("dueBasis", SchemaNode.nullable(SchemaNode.word(of: YearInHand.Basis.self))),
    ("actual", SchemaNode.optionalText),
    ("completionRate", SchemaNode.optionalFigure),
    ("status", SchemaNode.word(of: Status.self)),
    ("reason", SchemaNode.nullable(SchemaNode.word(of: Reason.self))),
    ("statusBasis", SchemaNode.word(["reading", "printed-rate"])),
  ]

  private static let series: [(key: String, value: JSONOutput)] = [
    ("code", SchemaNode.text), ("name", SchemaNode.text), ("unit", SchemaNode.text),
  ]

  private static let answer: [(key: String, value: JSONOutput)] = [
    ("lead", SchemaNode.texts)
  ]
}
