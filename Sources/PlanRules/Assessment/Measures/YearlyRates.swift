/// Yearly rates that follow each other through a span.
struct YearlyRates {
  /// A rate and the years that it counts for.
  struct Piece {
    let interval: Interval?
    let years: Int
    /// The readings it comes from, more than one where only parts of the year are reported.
    let quantities: [Quantity]
  }

  let pieces: [Piece]
  /// Years without a reading of their own, those of which parts tell a range too.
  let missing: [Period]
  let disagreements: [Disagreement]

  /// The readings that make the span.
  ///
  /// Only rates against the part before are chained within a year; otherwise a year needs its own, and of a quantity
  /// parts that make the year leave a range.
  init(in span: Period, of quantities: [Quantity], parts: RatesOfParts) {
    let usable = (parts == .chained ? quantities : quantities.filter { $0.period.wholeYears != nil }).firmestFirst
    let tiling = Tiling(of: span, by: usable.map(\.period))
    let own = tiling.chosen.map { position in
      let quantity = usable[position]
      return Piece(interval: quantity.interval, years: quantity.period.wholeYears ?? 0, quantities: [quantity])
    }
    let ranges =
      parts == .bounding ? tiling.missing.compactMap { YearlyRates.range(of: $0, from: quantities.firmestFirst) } : []
    pieces = (own + ranges).sorted { $0.start < $1.start }
    missing = tiling.missing
    disagreements = Disagreement.inPeriods(of: usable + ranges.flatMap(\.quantities), isLevel: false)
  }

  /// Whether nothing is left open but how much within a range.
  var coversAll: Bool { missing.allSatisfy { year in pieces.contains { $0.lies(within: year) } } }

  /// The quantities of all pieces.
  var quantities: [Quantity] { pieces.flatMap(\.quantities) }

  /// All rates that a year may have by those of its parts, where they make the whole of it.
  private static func range(of year: Period, from quantities: [Quantity]) -> Piece? {
    guard year.wholeYears != nil else { return nil }
    let inside = quantities.filter { year.contains($0.period) }
    let tiling = Tiling(of: year, by: inside.map(\.period))
    guard tiling.missing.isEmpty else { return nil }
    let parts = tiling.chosen.map { inside[$0] }
    let intervals = parts.compactMap(\.interval)
    guard intervals.count == parts.count else { return nil }
    return Piece(interval: Interval(around: intervals), years: 1, quantities: parts)
  }
}

extension YearlyRates.Piece {
  fileprivate var start: Int { quantities.map(\.period.first.index).min() ?? 0 }

  fileprivate func lies(within year: Period) -> Bool { quantities.allSatisfy { year.contains($0.period) } }
}

extension Interval {
  /// The smallest interval that holds all of several.
  init(around intervals: [Interval]) {
    let lowers = intervals.compactMap(\.lower)
    let uppers = intervals.compactMap(\.upper)
    self.init(
      lower: lowers.count == intervals.count
        ? lowers.min { ($0.value, $0.isOpen ? 1 : 0) < ($1.value, $1.isOpen ? 1 : 0) } : nil,
      upper: uppers.count == intervals.count
        ? uppers.max { ($0.value, $0.isOpen ? 0 : 1) < ($1.value, $1.isOpen ? 0 : 1) } : nil)
  }
}
