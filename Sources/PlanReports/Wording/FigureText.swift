package import PlanRules

/// Exact values as text; rounded half away from zero, trailing zeros dropped.
package enum FigureText {
  /// A rate, a percentage or points: two places.
  package static func rate(_ value: Ratio) -> String { rounded(value, to: 2) }

  /// A share of time: four places.
  package static func share(_ value: Ratio) -> String { rounded(value, to: 4) }

  /// A value rounded to a number of places.
  package static func rounded(_ value: Ratio, to places: Int) -> String {
    value.rounded(to: min(places, Figure.maximumPlaces))?.trimmed.description ?? "…"
  }

  /// A value as exact decimals where they end, else rounded to a number of places.
  package static func exact(_ value: Ratio, orTo places: Int) -> String {
    value.decimal?.trimmed.description ?? rounded(value, to: places)
  }

  /// A value with at most two places, rounded down or up where it has more.
  package static func outward(_ value: Ratio, up: Bool) -> String {
    guard let near = value.rounded(to: 2) else { return "…" }
    let step = Figure(digits: 1, places: 2)
    if up, near.ratio < value { return ((try? near + step) ?? near).trimmed.description }
    if !up, near.ratio > value { return ((try? near - step) ?? near).trimmed.description }
    return near.trimmed.description
  }

  /// All values an interval leaves: `544`, `≥544`, `＞80`, `4.5–5`.
  package static func interval(_ interval: Interval, places: Int) -> String {
    if let single = interval.single { return exact(single, orTo: places) }
    switch (interval.lower, interval.upper) {
    case (let lower?, nil): return (lower.isOpen ? "＞" : "≥") + exact(lower.value, orTo: places)
    case (nil, let upper?): return (upper.isOpen ? "＜" : "≤") + exact(upper.value, orTo: places)
    case (let lower?, let upper?): return "\(exact(lower.value, orTo: places))–\(exact(upper.value, orTo: places))"
    case (nil, nil): return "?"
    }
  }

  /// A signed difference: `+12`, `-3.5`, `0`.
  package static func signed(_ value: Ratio, to places: Int) -> String {
    (value > .zero ? "+" : "") + difference(value, to: places)
  }

  /// A difference rounded to a number of places, or to the first at which it shows: what decides a verdict never reads 0.
  package static func difference(_ value: Ratio, to places: Int) -> String {
    rounded(value, to: self.places(telling: value, from: .zero, atLeast: places))
  }

  /// The fewest places, from some number on, at which a value does not read as another one; they are equal where there
  /// are none.
  static func places(telling value: Ratio, from other: Ratio, atLeast places: Int) -> Int {
    guard value != other else { return places }
    let told = (places..<Figure.maximumPlaces).first { value.rounded(to: $0)?.ratio != other }
    return told ?? Figure.maximumPlaces
  }
}
