import PlanRun

/// The JSON Schema (draft 2020-12) of what the commands write with `--format json`.
package enum JSONSchema {
  /// The whole document.
  package static func document() -> JSONOutput {
    .object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string("urn:fyplan:output:1")),
      ("title", .string("fyplan --format json")),
      (
        "description",
        .string(
          "check, progress, overdue, tasks, validate, matrix and explain. Figures are text, what is absent is null; keys may be added and are never removed."
        )
      ),
      ("anyOf", .array(["report", "listing", "rules", "cell"].map(SchemaNode.reference))),
      ("$defs", .object(definitions)),
    ])
  }

  /// The document of `--format jsonl`: what one line is.
  package static func lines() -> JSONOutput {
    .object([
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("$id", .string("urn:fyplan:line:1")),
      ("title", .string("fyplan --format jsonl, one line")),
      ("anyOf", .array(["plan", "indicator", "annualTarget", "overdue", "finding", "fixed", "summary"].map(line))),
      ("$defs", .object(definitions)),
    ])
  }

  /// A line of a type.
  private static func line(_ type: String) -> JSONOutput {
    let counts = [
      "failed", "warned", "noted", "excepted", "known", "supporting", "others", "inherited", "closed", "passed",
    ]
    let own: [(key: String, value: JSONOutput)]
    var holds: [JSONOutput] = []
    switch type {
    case "plan":
      own = [
        ("plan", SchemaNode.text), ("title", SchemaNode.text), ("period", SchemaNode.text),
        ("region", SchemaNode.optionalText), ("asOf", SchemaNode.optionalDay), ("elapsed", SchemaNode.optionalFigure),
      ]
    case "summary":
      own =
        [
          ("format", format), ("version", SchemaNode.text), ("asOf", SchemaNode.optionalDay),
          ("plans", SchemaNode.count), ("base", SchemaNode.optionalText),
        ]
        + counts.map { ($0, SchemaNode.count) }
        + [("exitStatus", .object([("enum", .array([0, 1, 2].map(JSONOutput.integer)))]))]
    case "finding", "fixed": (own, holds) = ([], [SchemaNode.reference("finding")])
    default: (own, holds) = ([("plan", SchemaNode.text)], [SchemaNode.reference(type)])
    }
    let typed = SchemaNode.object([("type", .object([("const", .string(type))]))] + own)
    return holds.isEmpty ? typed : .object([("allOf", .array([typed] + holds))])
  }

  private static var definitions: [(key: String, value: JSONOutput)] {
    [("report", report), ("listing", listing), ("rules", rules), ("cell", cell), ("finding", finding)]
      + PlanSchema.definitions + IndicatorSchema.definitions
  }

  private static let format = JSONOutput.object([("const", .string("fyplan/1"))])

  /// `check`, `progress`, `overdue`, `tasks` and `validate`, and every run that was refused.
  private static var report: JSONOutput {
    let counts = [
      "failed", "warned", "noted", "excepted", "known", "supporting", "others", "inherited", "closed", "passed",
    ]
    let kinds = FindingChange.allCases.map(\.rawValue) + ["fixed"]
    return SchemaNode.object(
      members(of: PlanSchema.kinds) + [
        ("base", SchemaNode.optionalText),
        (
          "changes", SchemaNode.any([SchemaNode.object(kinds.map { ($0, SchemaNode.count) }), SchemaNode.type("null")])
        ),
        ("fixed", SchemaNode.list(of: SchemaNode.reference("finding"))),
        ("summary", SchemaNode.object(counts.map { ($0, SchemaNode.count) })),
      ])
  }

  /// `matrix` and `explain`, which list nothing to be counted.
  private static var listing: JSONOutput { SchemaNode.object(members(of: PlanSchema.listedKinds)) }

  private static func members(of kinds: [String]) -> [(key: String, value: JSONOutput)] {
    [
      ("format", format),
      ("version", SchemaNode.text),
      ("asOf", SchemaNode.optionalDay),
      ("plans", SchemaNode.list(of: SchemaNode.any(kinds.map(SchemaNode.reference)))),
      ("findings", SchemaNode.list(of: SchemaNode.reference("finding"))),
      ("exitStatus", .object([("enum", .array([0, 1, 2].map(JSONOutput.integer)))])),
    ]
  }

  private static var finding: JSONOutput {
    SchemaNode.object([
      ("fingerprint", SchemaNode.pattern("^[0-9a-f]{32}$")),
      ("code", SchemaNode.pattern("^FYP[0-9]{3}$")),
      ("name", SchemaNode.pattern("^[a-z]+(-[a-z]+)*$")),
      ("severity", SchemaNode.word(["error", "warning", "note"])),
      ("plan", SchemaNode.optionalText),
      ("subject", SchemaNode.optionalText),
      ("field", SchemaNode.optionalText),
      ("region", SchemaNode.optionalText),
      ("period", SchemaNode.optionalText),
      ("lead", SchemaNode.texts),
      ("supporting", SchemaNode.texts),
      ("file", SchemaNode.optionalText),
      ("line", SchemaNode.position),
      ("column", SchemaNode.position),
      ("related", SchemaNode.any([place, SchemaNode.type("null")])),
      ("message", SchemaNode.text),
      ("remedy", SchemaNode.text),
      ("exception", SchemaNode.any([exception, SchemaNode.type("null")])),
      ("change", SchemaNode.any([SchemaNode.word(FindingChange.allCases.map(\.rawValue)), SchemaNode.type("null")])),
      ("known", SchemaNode.type("boolean")),
      ("standing", SchemaNode.word(WeighedFinding.Standing.names)),
    ])
  }

  private static var place: JSONOutput {
    SchemaNode.object([("file", SchemaNode.text), ("line", SchemaNode.position), ("column", SchemaNode.position)])
  }

  private static var exception: JSONOutput {
    SchemaNode.object([
      ("reason", SchemaNode.text), ("approvedBy", SchemaNode.text), ("expires", SchemaNode.text),
      ("file", SchemaNode.text), ("line", SchemaNode.position),
    ])
  }

  /// `explain --cell`: what a cell states in each use, null for nothing and for what was not asked, or where it is refused.
  private static var cell: JSONOutput {
    let understood = SchemaNode.object([("meaning", SchemaNode.text), ("canonical", SchemaNode.text)])
    let refused = SchemaNode.object([("refusedAt", SchemaNode.count), ("message", SchemaNode.text)])
    let part = SchemaNode.any([understood, refused, SchemaNode.type("null")])
    let told = SchemaNode.object([("meaning", SchemaNode.text)])
    let untold = SchemaNode.object([
      ("refusedAt", SchemaNode.types(["integer", "null"])), ("message", SchemaNode.text),
    ])
    let other = SchemaNode.any([told, untold, SchemaNode.type("null")])
    return SchemaNode.object([
      ("format", format), ("cell", SchemaNode.text), ("target", part), ("reading", part), ("period", other),
      ("deadline", other), ("departments", other),
    ])
  }

  /// `explain` of rules.
  private static var rules: JSONOutput {
    let example = SchemaNode.object([
      ("asOf", SchemaNode.text), ("command", SchemaNode.optionalText),
      ("files", .object([("type", .string("object")), ("additionalProperties", SchemaNode.text)])),
    ])
    let rule = SchemaNode.object([
      ("code", SchemaNode.pattern("^FYP[0-9]{3}$")), ("name", SchemaNode.text),
      ("severity", SchemaNode.word(["error", "warning", "note"])), ("summary", SchemaNode.text),
      ("why", SchemaNode.text), ("passes", example), ("fails", example),
    ])
    return SchemaNode.object([("format", format), ("rules", SchemaNode.list(of: rule))])
  }
}
