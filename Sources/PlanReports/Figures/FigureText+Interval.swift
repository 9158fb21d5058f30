package import PlanRules

extension FigureText {
  /// All values an interval leaves: `544`, `≥544`, `＞80`, `4.5–5`.
  package static func interval(_ interval: Interval, places: Int) -> String {
    self.interval(interval) { legible($0, orTo: places) }
  }

  /// The same as the tables state it, in full.
  static func statedInterval(_ interval: Interval, places: Int) -> String {
    self.interval(interval) { stated($0, orTo: places) }
  }

  private static func interval(_ interval: Interval, _ text: (Ratio) -> String) -> String {
    if let single = interval.single { return text(single) }
    switch (interval.lower, interval.upper) {
    case (let lower?, nil): return (lower.isOpen ? "＞" : "≥") + text(lower.value)
    case (nil, let upper?): return (upper.isOpen ? "＜" : "≤") + text(upper.value)
    case (let lower?, let upper?): return "\(text(lower.value))–\(text(upper.value))"
    case (nil, nil): return "?"
    }
  }

  /// The value to date beside what it is held against: rounded, but never to one of these numbers.
  static func actual(_ interval: Interval, telling others: [Ratio?], places: Int) -> String {
    guard let single = interval.single else { return self.interval(interval, places: places) }
    return rounded(single, to: places, telling: others)
  }

  /// What is to hold by a day, with the sign that reaches it; the value due is rounded, but not to a value held against
  /// it, the ends of a range are not.
  static func demand(_ demand: Goal, telling value: Ratio?, places: Int) -> String {
    switch demand {
    case .threshold(let comparator, let due): comparator.sign + rounded(due, to: places, telling: [value])
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
