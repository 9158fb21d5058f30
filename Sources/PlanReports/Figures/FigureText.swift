package import PlanRules

/// Exact values as text; rounded half away from zero, trailing zeros dropped.
package enum FigureText {
  /// A rate, a percentage or points: two places.
  package static func rate(_ value: Ratio) -> String { rounded(value, to: 2) }

  /// A share of a whole in percent: two places, and never 100 where it is less.
  package static func portion(_ percent: Ratio) -> String { figure(percent.rounded(to: 2, below: .hundred)) }

  /// The same of a rate that may be too large to hold.
  static func rate(_ value: Ratio?) -> String { value.map { rate($0) } ?? beyond }

  /// A rate beside the one that was printed: as many places, and at least two.
  static func rate(_ value: Ratio, beside printed: Figure) -> String { rounded(value, to: max(2, printed.places)) }

  /// A quotient beside the value that was printed: two places more, and at least four.
  static func quotient(_ value: Ratio, beside printed: Reading) -> String {
    rounded(value, to: max(4, printed.places + 2))
  }

  /// A side of an equation: two places more than the left side is printed with, and as many as tell it from the other.
  static func side(_ value: Ratio, of result: EquationResult) -> String {
    rounded(value, to: result.leftPlaces + 2, telling: [result.left, result.right].filter { $0 != value })
  }

  /// A number that a target without one of its own comes to: two places more than the cell prints, unless it ends sooner.
  static func number(_ value: Ratio, of target: Target) -> String { exact(value, orTo: target.places + 2) }

  /// A figure as published.
  static func printed(_ figure: Figure) -> String { figure.description }

  /// A figure without trailing zeros; that of a value which no figure can hold is left open.
  static func figure(_ figure: Figure?) -> String { figure?.trimmed.description ?? beyond }

  /// How much more or less in percent than a year before: `+14.33%`, which is printed with its sign.
  static func change(_ percent: Ratio) -> String {
    (percent > .zero ? "+" : "") + difference(percent, to: 2) + "%"
  }

  /// A share of time: four places.
  package static func share(_ value: Ratio) -> String { rounded(value, to: 4) }

  /// A value rounded to a number of places.
  package static func rounded(_ value: Ratio, to places: Int) -> String {
    figure(value.rounded(to: min(places, Figure.maximumPlaces)))
  }

  /// A value as exact decimals where they end, else rounded to a number of places.
  package static func exact(_ value: Ratio, orTo places: Int = Figure.maximumPlaces) -> String {
    value.decimal?.trimmed.description ?? rounded(value, to: places)
  }

  /// A value as exact decimals where they end within a number of places, else rounded to that: what was divided or
  /// compounded has more digits than say anything.
  static func legible(_ value: Ratio, orTo places: Int) -> String { rounded(value, to: places) }

  /// A figure of a table, or a sum of such, in full; only what has more places than any table prints is rounded.
  static func stated(_ value: Ratio, orTo places: Int) -> String {
    guard let decimal = value.decimal?.trimmed, decimal.places <= longest else { return rounded(value, to: places) }
    return decimal.description
  }

  /// The most places that a figure of a table or a sum of such has.
  private static let longest = 12

  /// A difference rounded to a number of places, or to the first at which it shows: what decides a verdict never reads 0.
  package static func difference(_ value: Ratio, to places: Int) -> String {
    rounded(value, to: self.places(telling: value, from: .zero, atLeast: places))
  }

  /// What stands for a value that no figure can hold.
  private static let beyond = "…"

  /// The fewest places, from some number on, at which two values do not read alike; they are equal where there are none.
  static func places(telling value: Ratio, from other: Ratio, atLeast places: Int) -> Int {
    guard value != other else { return places }
    let told = (places..<Figure.maximumPlaces).first { value.rounded(to: $0)?.ratio != other.rounded(to: $0)?.ratio }
    return told ?? Figure.maximumPlaces
  }

  /// A value rounded to a number of places, or to the first at which it does not read as any of some others.
  static func rounded(_ value: Ratio, to places: Int, telling others: [Ratio?]) -> String {
    var told = places
    for case let other? in others { told = max(told, self.places(telling: value, from: other, atLeast: places)) }
    return rounded(value, to: told)
  }
}
