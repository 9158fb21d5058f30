import PlanRules

/// The ends of an interval as members of an object.
struct JSONBounds {
  private let interval: Interval?
  private let places: Int

  init(_ interval: Interval?, places: Int) {
    self.interval = interval
    self.places = places
  }

  func add(to json: inout JSONWriter) {
    json.member("lower", text(interval?.lower))
    json.member("lowerOpen", interval?.lower?.isOpen ?? false)
    json.member("upper", text(interval?.upper))
    json.member("upperOpen", interval?.upper?.isOpen ?? false)
  }

  private func text(_ bound: Interval.Bound?) -> String? { bound.map { FigureText.exact($0.value, orTo: places) } }
}
