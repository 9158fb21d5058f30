/// Figures on record: they may be replaced by firmer ones or by ones marked as revised, and not taken away or rewritten.
extension YardstickComparer {
  private struct Key: Hashable {
    let series: SeriesID
    let region: String?
    let period: Period
  }

  mutating func compareReadings() {
    let (old, new) = (baseRecords.observations, headRecords.observations)
    let found = Dictionary(grouping: new.indices) { position in
      Key(series: new[position].series, region: Self.folded(new[position].region), period: new[position].period)
    }
    var seen: Set<Key> = []
    let rivals = Dictionary(grouping: old.indices) { position in
      Key(series: old[position].series, region: Self.folded(old[position].region), period: old[position].period)
    }
    for position in old.indices {
      let observation = old[position]
      guard let id = series.heads[observation.series.index] else { continue }
      let key = Key(series: observation.series, region: Self.folded(observation.region), period: observation.period)
      guard seen.insert(key).inserted else { continue }
      let headKey = Key(series: id, region: key.region, period: key.period)
      compare((rivals[key] ?? []).map { old[$0] }, (found[headKey] ?? []).map { new[$0] }, id)
    }
    reportWaivers(besides: seen)
  }

  private mutating func compare(_ old: [Observation], _ new: [Observation], _ id: SeriesID) {
    let scale = scale(of: id, from: old[0].series)
    // A forecast decides nothing, and is replaced by whatever comes.
    let deciding = old.filter { $0.finality != .forecast && !$0.isNotApplicable }
    guard let firmest = deciding.map(\.finality).max() else { return }
    let own = deciding.filter { $0.finality == firmest }.sorted {
      ($0.submitted?.dayNumber ?? 0) < ($1.submitted?.dayNumber ?? 0)
    }
    guard let last = own.last else { return }
    let standing = new.filter { $0.finality != .forecast }
    if let waiver = standing.first(where: \.isNotApplicable), standing.allSatisfy(\.isNotApplicable) {
      add(.notApplicable, last, waiver, id, bearing(ofWaiver: waiver, id))
      return
    }
    let figures = standing.filter { !$0.isNotApplicable }
    if figures.isEmpty {
      let forecast = new.first { $0.finality == .forecast }
      guard let forecast, forecast.states(last, scale: scale) else {
        add(.reading, last, new.first, id, .loosened)
        return
      }
      add(
        YardstickChange(
          .readingState, of: .named(head[id].code), called: head[id].name, region: last.region, period: last.period,
          was: last.finality.name, stands: forecast.finality.name, .loosened, place: forecast.place,
          basePlace: last.place))
      return
    }
    // Of figures that contradict each other one may be left; of a revision of a revision the later one counts.
    let rivals = own.filter { $0.submitted == last.submitted }
    let isKept = rivals.count > 1 && rivals.contains { row in figures.contains { $0.states(row, scale: scale) } }
    guard !isKept, let top = figures.map(\.finality).max() else { return }
    let candidates = figures.filter { $0.finality == top }
    if let same = candidates.first(where: { $0.states(last, scale: scale) }) {
      guard top < firmest else { return }
      // What is only provisional again may be replaced by anything.
      add(
        YardstickChange(
          .readingState, of: .named(head[id].code), called: head[id].name, region: last.region, period: last.period,
          was: last.finality.name, stands: same.finality.name, .loosened, place: same.place, basePlace: last.place))
      return
    }
    guard let now = candidates.last, !now.succeeds(last) else { return }
    add(.reading, last, now, id, .undecided)
  }

  private mutating func add(
    _ part: YardstickPart, _ old: Observation?, _ new: Observation?, _ id: SeriesID,
    _ bearing: YardstickChange.Bearing
  ) {
    add(
      YardstickChange(
        part, of: .named(head[id].code), called: head[id].name, region: new?.region ?? old?.region,
        period: new?.period ?? old?.period, was: Wording(published: old?.printed),
        stands: Wording(published: new?.printed),
        bearing, place: new?.place ?? table(of: headRecords.observations.map(\.place)), basePlace: old?.place))
  }

  /// Rows that say 不适用 where nothing stood before.
  private mutating func reportWaivers(besides seen: Set<Key>) {
    for new in headRecords.observations where new.isNotApplicable {
      if let old = series.bases[new.series.index],
        seen.contains(Key(series: old, region: Self.folded(new.region), period: new.period))
      {
        continue
      }
      // What came with its whole series takes nothing away.
      guard series.bases[new.series.index] != nil else { continue }
      add(.notApplicable, nil, new, new.series, bearing(ofWaiver: new, new.series))
    }
  }

  /// A document that has cancelled the target covers it.
  private func bearing(ofWaiver row: Observation, _ id: SeriesID) -> YardstickChange.Bearing {
    let cancelled = head.indicator(id)?.revisions.last { $0.cancels && $0.effective <= row.period.end }
    return .covered(by: cancelled?.document) ?? .loosened
  }
}

extension Observation {
  /// The value, with what it was made of where that is there too.
  fileprivate var printed: String {
    guard let value, let numerator, let denominator else { return text }
    return "\(value.text)（\(numerator.text)/\(denominator.text)）"
  }

  /// Whether it states what another row does, of which one unit is so many of this one's: value, numerator and denominator,
  /// as far as that row has them.
  fileprivate func states(_ other: Observation, scale: Ratio) -> Bool {
    func same(_ own: Reading?, _ others: Reading?, _ scale: Ratio) -> Bool {
      guard let others else { return true }
      guard let own else { return false }
      return others.content.isSame(as: own.content, scale: scale) && own.movement == others.movement
    }
    return same(value, other.value, scale) && same(numerator, other.numerator, .one)
      && same(denominator, other.denominator, .one)
  }

  /// Whether it takes the place of another one in the ordinary course: it is firmer, or revised and handed in later.
  fileprivate func succeeds(_ other: Observation) -> Bool {
    if finality > other.finality { return true }
    guard finality == .revised, other.finality == .revised, let submitted, let before = other.submitted else {
      return false
    }
    return submitted > before
  }
}
