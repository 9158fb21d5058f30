package import PlanRules

extension FigureText {
  /// All values an interval leaves: `544`, `≥544`, `＞80`, `4.5–5`.
  package static func interval(_ interval: Interval, places: Int) -> String {
    if let single = interval.single { return legible(single, orTo: places) }
    switch (interval.lower, interval.upper) {
    case (let lower?, nil): return (lower.isOpen ? "＞" : "≥") + legible(lower.value, orTo: places)
    case (nil, let upper?): return (upper.isOpen ? "＜" : "≤") + legible(upper.value, orTo: places)
    case (let lower?, let upper?):
      return "\(legible(lower.value, orTo: places))–\(legible(upper.value, orTo: places))"
    case (nil, nil): return "?"
    }
  }

  /// The value to date beside the value due: of a root the many digits say nothing, so it is rounded, but never to the
  /// number it is compared with; `isOfRates` says that it was compounded or averaged, which adds digits as well.
  static func actual(_ interval: Interval, due: Ratio?, places: Int, isOfRates: Bool = false) -> String {
    let longest = isOfRates ? max(places, 4) : longest
    guard let single = interval.single, let decimal = single.decimal, decimal.trimmed.places > longest else {
      return self.interval(interval, places: places)
    }
    return rounded(single, to: self.places(telling: single, from: due ?? single, atLeast: max(places, 4)))
  }

  /// What is to hold by a day, with the sign that reaches it; the value due is rounded, the ends of a range are not.
  static func demand(_ demand: Goal, places: Int) -> String {
    switch demand {
    case .threshold(let comparator, let due): comparator.sign + rounded(due, to: places)
    case .between(let lower, let upper): between(lower, upper, places: places)
    case .about(_, let number, _): "≈" + legible(number, orTo: places)
    }
  }

  /// Two ends of a range.
  static func between(_ lower: Ratio, _ upper: Ratio, places: Int) -> String {
    "\(exact(lower, orTo: places))–\(exact(upper, orTo: places))"
  }

  /// All rates that are printed alike, the upper end left out: `117.5% ≤ x < 118.5%`.
  static func rates(_ interval: Interval) -> String {
    guard let lower = interval.lower, let upper = interval.upper else { return "" }
    return "\(exact(lower.value))% ≤ x < \(exact(upper.value))%"
  }

  /// What stands before and behind a number that lies between two ends: `3994.09 < ` and ` ≤ 4028.09`.
  static func ends(_ implied: ImpliedTarget) -> (before: String, behind: String) {
    let lower = implied.interval.lower.map { _ in figure(implied.lower) + " < " } ?? ""
    let upper = implied.interval.upper.map { _ in " ≤ " + figure(implied.upper) } ?? ""
    return (lower, upper)
  }
}
