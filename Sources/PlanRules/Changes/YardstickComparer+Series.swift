/// Indicators and statistics.
extension YardstickComparer {
  mutating func compareSeries() {
    let needed = seriesNeeded
    let counted = Set(baseRecords.annualTargets.map(\.series))
    for id in base.allSeries {
      guard let other = series.heads[id.index] else {
        reportGone(id, isNeeded: needed.contains(id))
        continue
      }
      if let before = base.indicator(id) {
        guard let now = head.indicator(other) else {
          reportGone(id, isNeeded: true)
          continue
        }
        compareRows(IndicatorPair(id: id, before: before, other: other, now: now))
      }
      if base.indicator(id) == nil {
        compareUnits(ofStatistic: id, other)
        // Numbers set for it are compared with what its figures make.
        if counted.contains(id), base[id].measure != head[other].measure {
          add(.measure, to: other, from: id, base[id].measure.name, head[other].measure.name, .unclear as Shift)
        }
      }
      compareReporting(id, other)
      compareDefinitions(id, other)
      compareNames(id, other)
      compareBodies(id, other)
    }
  }

  /// A series that is gone; of statistics only those count that something needs.
  private mutating func reportGone(_ id: SeriesID, isNeeded: Bool) {
    let series = base[id]
    let isIndicator = base.indicator(id) != nil
    guard isIndicator || isNeeded else { return }
    let rows =
      isIndicator ? head.indicators.map(\.series.place) : head.statistics.map(\.series.place)
    add(
      YardstickChange(
        isIndicator ? .indicator : .statistic, of: .named(series.code), called: series.name,
        was: Wording(published: base.indicator(id)?.target?.text ?? series.name), stands: nil, .loosened,
        place: table(of: rows), basePlace: series.place))
  }

  /// The series that equations, targets in step, numbers set or figures need.
  private var seriesNeeded: Set<SeriesID> {
    var needed = Set(base.equations.flatMap { $0.left.series + $0.right.series })
    needed.formUnion(base.head.assumptions.inStep.compactMap { base.series(ofCode: $0.reference) })
    needed.formUnion(baseRecords.annualTargets.map(\.series))
    needed.formUnion(baseRecords.observations.map(\.series))
    return needed
  }

  /// A unit that measures something else; figures in another one of the same are held against each other themselves.
  private mutating func compareUnits(ofStatistic id: SeriesID, _ other: SeriesID) {
    let (old, new) = (base[id].unit, head[other].unit)
    guard new.size(in: old) == nil, NotationText.folded(old.text) != NotationText.folded(new.text) else { return }
    add(
      .unit, to: other, from: id, Wording(published: old.text), Wording(published: new.text),
      old.text.isEmpty ? .completed : YardstickChange.Bearing.undecided)
  }

  /// How often and by when its figures are due.
  private mutating func compareReporting(_ id: SeriesID, _ other: SeriesID) {
    let (old, new) = (base[id], head[other])
    if old.reportingCycle != new.reportingCycle {
      let (before, now) = (base.cycle(of: id), head.cycle(of: other))
      add(.reportingCycle, to: other, from: id, before.name, now.name, before.shift(to: now))
    }
    guard old.reportingTerm != new.reportingTerm else { return }
    let (before, now) = (
      old.reportingTerm ?? .days(base.head.reportingLagDays), new.reportingTerm ?? .days(head.head.reportingLagDays)
    )
    let cycle = head.cycle(of: other)
    var shift = Shift.same
    var current = cycle.cycle(of: head.period.first)
    while current.first <= head.period.last {
      shift =
        shift + Shift(from: before.day(after: current.end), to: now.day(after: current.end), moreIsLooser: true)
      current = cycle.cycle(of: current.last.next)
    }
    add(.reportingTerm, to: other, from: id, before.words, now.words, shift)
  }

  /// What is counted: other words say the same, unless they are of other prices or another base.
  private mutating func compareDefinitions(_ id: SeriesID, _ other: SeriesID) {
    let (old, new) = (base[id], head[other])
    guard old.definition.map(TaskPairs.folded) != new.definition.map(TaskPairs.folded) else { return }
    let isOther =
      PriceBasis(of: old, counting: nil) != PriceBasis(of: new, counting: nil) || old.indexBase != new.indexBase
    let (was, stands) = (Wording(published: old.definition), Wording(published: new.definition))
    add(
      .definition, to: other, from: id, was, stands,
      was == nil ? .completed : isOther ? YardstickChange.Bearing.undecided : .restated)
  }

  private mutating func compareNames(_ id: SeriesID, _ other: SeriesID) {
    let (old, new) = (base[id], head[other])
    guard BareName(old.name).name != BareName(new.name).name else { return }
    add(
      .name, to: other, from: id, Wording(published: old.name), Wording(published: new.name),
      old.isNamedLike(new) && !readsOtherwise(id, other) ? YardstickChange.Bearing.restated : .undecided)
  }

  /// Whether the new name says another way of reading the row: 降低率 is counted otherwise than 率.
  private func readsOtherwise(_ id: SeriesID, _ other: SeriesID) -> Bool {
    guard let before = base.indicator(id), let now = head.indicator(other) else { return false }
    return IndicatorPair(id: id, before: before, other: other, now: now).readings(after: [.name]) == .other
  }

  private mutating func compareBodies(_ id: SeriesID, _ other: SeriesID) {
    let (old, new) = (base[id], head[other])
    compareBodies(
      bodies(in: base, lead: old.lead, named: old.namesLeaders, supporting: old.supporting),
      bodies(in: head, lead: new.lead, named: new.namesLeaders, supporting: new.supporting),
      answering: { [answering] in answering.responsibility(for: other) }, of: .named(new.code), called: new.name,
      place: new.place, basePlace: old.place)
  }
}

extension Series {
  /// Whether half of the shorter name stands in the other: another thing under the same code is not the same series.
  fileprivate func isNamedLike(_ other: Series) -> Bool {
    if MeasuredThing(name).distance(to: MeasuredThing(other.name)) != nil { return true }
    var rest = ComparableName(other.name).points
    let own = ComparableName(name).points
    let shorter = min(own.count, rest.count)
    var shared = 0
    for point in own {
      guard let position = rest.firstIndex(of: point) else { continue }
      rest.remove(at: position)
      shared += 1
    }
    return 2 * shared >= shorter
  }
}

extension ReportingTerm {
  /// The term in words.
  fileprivate var words: Wording {
    switch self {
    case .days(let days): Wording(zh: "\(days)天", en: "\(days) days")
    case .months(1, let day?): Wording(zh: "次月\(day)日", en: "day \(day) of the next month")
    case .months(let months, _): Wording(zh: "\(months)个月", en: "\(months) months")
    case .yearAfter(let month, let day?): Wording(zh: "次年\(month)月\(day)日", en: "\(month)/\(day) of the next year")
    case .yearAfter(let month, nil): Wording(zh: "次年\(month)月底", en: "the end of month \(month) of the next year")
    }
  }
}
