import PlanRules

/// The ends of an interval as members of an object.
struct JSONBounds {
  let members: [(key: String, value: JSONOutput)]

  init(_ interval: Interval?, places: Int) {
    func text(_ bound: Interval.Bound?) -> JSONOutput {
      JSONOutput(bound.map { FigureText.exact($0.value, orTo: places) })
    }
    members = [
      ("lower", text(interval?.lower)),
      ("lowerOpen", .bool(interval?.lower?.isOpen ?? false)),
      ("upper", text(interval?.upper)),
      ("upperOpen", .bool(interval?.upper?.isOpen ?? false)),
    ]
  }
}
