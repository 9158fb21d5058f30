/// Figures of single periods that may be totals to date: none is below the one before, the last alone is near the value
/// due, and all together are far past it.
struct TotalsToDate {
  /// The positions of the observations, in the order of time.
  let observations: [Int]

  /// What a value is made of, held against the value due; `nil` where nothing speaks for totals to date.
  init?(in value: ValueToDate, due: Ratio, _ index: ObservationIndex) {
    guard let isSum = value.making?.isSum else { return nil }
    let parts = value.observations.compactMap { Part(at: $0, in: index) }
    guard value.disagreements.isEmpty, parts.count == value.observations.count,
      let whole = value.interval?.lower?.value,
      let length = parts.first?.period.months, parts.allSatisfy({ $0.period.months == length })
    else { return nil }
    let isAcross =
      TotalsToDate.mayBe(parts, together: whole, due: due) && (length >= 12 || TotalsToDate.growEvenly(parts, whole))
    // Rates of parts of a year are none of their months alone.
    let isAnew = isSum && TotalsToDate.begunAnew(parts, months: value.period.months, due: due)
    guard isAnew || (isAcross && (isSum || length >= 12)) else { return nil }
    observations = parts.map(\.observation)
  }

  fileprivate struct Part {
    let observation: Int
    let period: Period
    let value: Ratio

    init?(at position: Int, in index: ObservationIndex) {
      guard let value = index.figure(at: position) else { return nil }
      observation = position
      period = index.records.observations[position].period
      // A fall may be written with its sign.
      self.value = value.magnitude
    }
  }

  /// Whether the last alone lies between seven tenths of the value due and less than twice of it, as what goes well may be far
  /// ahead, and all together past it by a quarter at least.
  private static func mayBe(_ parts: [Part], together whole: Ratio, due: Ratio) -> Bool {
    guard due > .zero, let first = parts.first?.value, let last = parts.last?.value, last > first,
      zip(parts, parts.dropFirst()).allSatisfy({ $0.value <= $1.value }), let share = try? last / due,
      let sum = try? whole / due
    else { return false }
    guard share >= near.lowerBound, share < near.upperBound, sum >= farPast else { return false }
    // Figures that hardly grow are those of even years, unless they are so far past it that no plan would be.
    guard let even = try? last * Ratio(Int128(parts.count)) * evenly else { return false }
    return sum >= farthest || whole <= even
  }

  /// Whether parts of years are totals that begin anew in each, for all years that have several.
  private static func begunAnew(_ parts: [Part], months: Int, due: Ratio) -> Bool {
    guard parts.allSatisfy({ $0.period.months < 12 }) else { return false }
    // A total to date never falls within its year.
    let falls = zip(parts, parts.dropFirst()).contains {
      $0.period.first.year == $1.period.first.year && $0.value > $1.value
    }
    guard !falls else { return false }
    let years = Dictionary(grouping: parts) { $0.period.first.year }.values.filter { $0.count > 1 }
    guard !years.isEmpty else { return false }
    return years.allSatisfy { parts in
      guard let sum = try? parts.total(), let last = parts.last?.period.last,
        let share = try? Ratio(Int128(last.number), over: Int128(months)), let due = try? due * share
      else { return false }
      return mayBe(parts, together: sum, due: due) && growEvenly(parts, sum)
    }
  }

  /// Whether the figures grow about as evenly as totals to date do, which together make (n + 1) ÷ 2 times the last: the
  /// last quarter of a year alone may well be its largest.
  private static func growEvenly(_ parts: [Part], _ sum: Ratio) -> Bool {
    guard let last = parts.last?.value, let even = try? last * Ratio(reducing: Int128(parts.count + 1) * 2, over: 5)
    else { return false }
    return sum >= even
  }

  private static let near = Ratio(reducing: 7, over: 10)..<Ratio(2)
  private static let farPast = Ratio(reducing: 5, over: 4)
  private static let farthest = Ratio(reducing: 3, over: 2)
  private static let evenly = Ratio(reducing: 9, over: 10)
}

extension ValueToDate.Making {
  /// Whether the readings are added up, where they are that or compounded.
  fileprivate var isSum: Bool? {
    switch self {
    case .sum: true
    case .compounded: false
    case .reading, .averageRate, .mean, .between, .growth: nil
    }
  }
}

extension [TotalsToDate.Part] {
  fileprivate func total() throws(ArithmeticError) -> Ratio {
    var total = Ratio.zero
    for part in self { total = try total + part.value }
    return total
  }
}
