/// What was handed in since the quarter before.
public struct FigureNews: Sendable {
  /// The positions of figures that were not there then.
  public let new: [Int]
  /// Figures that were changed after they were published.
  public let revised: [Revision]

  /// A figure and the one that it takes the place of.
  public struct Revision: Sendable, Hashable {
    /// The position of the figure that stands.
    public let new: Int
    /// The position of the one before.
    public let old: Int
    /// Whether the row says when it was handed in; without a day nobody can tell whether it is news.
    public let isDated: Bool
  }

  /// Of which series each figure is, by its position.
  private let series: [Int: SeriesID]

  /// The same of only some series.
  func keeping(_ isWanted: (SeriesID) -> Bool) -> FigureNews {
    func holds(_ position: Int) -> Bool { series[position].map(isWanted) ?? false }
    return FigureNews(new: new.filter(holds), revised: revised.filter { holds($0.new) }, series: series)
  }

  private init(new: [Int], revised: [Revision], series: [Int: SeriesID]) {
    self.new = new
    self.revised = revised
    self.series = series
  }

  /// What came in between two days on which the data were cut off, of figures up to a day.
  init(in index: ObservationIndex, between days: QuarterDays) {
    var (new, revised): ([Int], [Revision]) = ([], [])
    let rows = index.records.observations
    func isTold(_ position: Int) -> Bool {
      let observation = rows[position]
      return observation.period.end <= days.asOf && observation.statesFigure
        && index.plan.period.overlaps(observation.period)
    }
    // Figures for one key that one which was known before is among are no news but for their revision.
    var replaced: [Int: [Int]] = [:]
    for position in rows.indices {
      if case .replaced(let other) = index.standing(at: position) { replaced[other, default: []].append(position) }
    }
    for position in rows.indices where isTold(position) && index.standing(at: position) == .stands {
      let (later, others) = (rows[position], replaced[position] ?? [])
      let wasKnown = ([position] + others).contains { !days.isNew(rows[$0], in: index.plan) }
      if !wasKnown { new.append(position) }
      guard later.finality == .revised, later.submitted == nil || days.isNew(later, in: index.plan) else { continue }
      // Of several rows before it the last one is what it takes the place of.
      let last = others.filter { rows[$0].finality != .forecast }.max { rows[$0].isBefore(rows[$1]) }
      if let last, rows[last].value?.content != later.value?.content {
        revised.append(Revision(new: position, old: last, isDated: later.submitted != nil))
      }
    }
    let observations = index.records.observations
    self.init(
      new: new, revised: revised,
      series: Dictionary(
        (new + revised.map(\.new)).map { ($0, observations[$0].series) }, uniquingKeysWith: { first, _ in first }))
  }
}

extension Observation {
  /// Whether another row for the same key replaced this one.
  fileprivate func isBefore(_ other: Observation) -> Bool {
    guard finality == other.finality, let submitted, let later = other.submitted else {
      return finality < other.finality
    }
    return submitted < later
  }
}
