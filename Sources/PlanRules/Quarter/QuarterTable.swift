/// What a planning office hands up each quarter: how the targets of the plan and the numbers of the year stand, beside the quarter
/// before.
public struct QuarterTable: Sendable {
  /// The days.
  public let days: QuarterDays
  /// The targets of the plan, in file order.
  public let indicators: [QuarterRow]
  /// The numbers of the year, those of regions too, in file order.
  public let numbers: [QuarterRow]
  /// What was handed in since the quarter before.
  public let news: FigureNews
  /// How the plan stood the quarter before, by what was known then.
  public let earlier: PlanAssessment?
  /// The year whose numbers are shown.
  public let year: Int
  /// How much of the plan's time has passed.
  public let elapsed: TimeShare
  /// How much of the year's; `nil` where the plan is of one year, or does not hold the whole year.
  public let elapsedOfYear: TimeShare?

  /// The table of a plan as judged.
  ///
  /// - Parameters:
  ///   - assessment: How the plan stands.
  ///   - since: The day to compare with; by default the end of the quarter before.
  ///   - today: Today, where it is known: what was to be there by then is not awaited.
  ///   - parent: The plan above, for what its series tell of targets that keep step.
  public init(
    of assessment: PlanAssessment, since: CalendarDate? = nil, today: CalendarDate? = nil,
    under parent: ObservationIndex? = nil
  ) {
    let index = assessment.index
    let plan = index.plan
    let days = QuarterDays(
      asOf: assessment.asOf, comparedWith: since, today: today, of: plan, index.records)
    let before = days.before.map { day in
      Assessor(index.known(before: day, by: days), asOf: day, under: parent).assess()
    }
    // What was in time is known, so what is wanting by then was awaited only where its day was still to come.
    func cut(_ series: SeriesID) -> CalendarDate? {
      days.before.map { days.cutOff(before: $0, of: series, in: plan).adding(days: 1) }
    }
    earlier = before
    indicators = assessment.indicators.map { assessed in
      let then = before?.indicators[assessed.indicator.index]
      return QuarterRow(
        subject: .indicator(assessed), standing: QuarterStanding(assessed, of: plan, cut: days.cutOff),
        before: then.map(QuarterRow.Subject.indicator),
        standingBefore: then.map { QuarterStanding($0, of: plan, cut: cut($0.indicator)) }, isCounted: true,
        isBinding: plan.indicators[assessed.indicator.index].nature == .binding)
    }
    year = Month(of: assessment.asOf).year
    elapsed = TimeShare(of: plan.period, on: days.asOf)
    let whole = Period(year: year)
    elapsedOfYear = plan.period != whole && plan.period.contains(whole) ? TimeShare(of: whole, on: days.asOf) : nil
    numbers = QuarterTable.numbers(of: assessment, before, days, year) { cut($0) }
    news = FigureNews(in: index, between: days)
    self.days = days
  }

  private static func numbers(
    of assessment: PlanAssessment, _ before: PlanAssessment?, _ days: QuarterDays, _ year: Int,
    cut: (SeriesID) -> CalendarDate?
  ) -> [QuarterRow] {
    let plan = assessment.index.plan
    let earlier = Dictionary(
      (before?.inHand ?? []).map { ($0.annualTarget, $0) }, uniquingKeysWith: { first, _ in first })
    func row(
      _ position: Int, _ subject: QuarterRow.Subject, _ standing: QuarterStanding, isCounted: Bool
    ) -> (Int, QuarterRow) {
      let then = earlier[position]
      let row = QuarterRow(
        subject: subject, standing: standing, before: then.map(QuarterRow.Subject.running),
        standingBefore: then.map {
          QuarterStanding($0, of: plan, on: days.before ?? days.asOf, cut: cut($0.series))
        },
        isCounted: isCounted && subject.region == nil,
        isBinding: plan.indicator(subject.series)?.nature == .binding)
      return (position, row)
    }
    let running = assessment.inHand.map { running in
      row(
        running.annualTarget, .running(running),
        QuarterStanding(running, of: plan, on: days.asOf, cut: days.cutOff), isCounted: running.isCounted)
    }
    // On its last day the year's numbers are settled.
    let over = assessment.annual.filter { $0.period.end == days.asOf && $0.period.years.contains(year) }.map { annual in
      row(
        annual.annualTarget, .over(annual), QuarterStanding(annual, of: plan, cut: days.cutOff),
        isCounted: annual.isCounted)
    }
    return (running + over).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The same with only some series, and rows that belong to a selection.
  public func keeping(_ isWanted: (QuarterRow) -> Bool, series: (SeriesID) -> Bool) -> QuarterTable {
    QuarterTable(self, indicators.filter(isWanted), numbers.filter(isWanted), news.keeping(series))
  }

  private init(_ whole: QuarterTable, _ indicators: [QuarterRow], _ numbers: [QuarterRow], _ news: FigureNews) {
    (days, year, elapsed, elapsedOfYear) = (whole.days, whole.year, whole.elapsed, whole.elapsedOfYear)
    earlier = whole.earlier
    self.indicators = indicators
    self.numbers = numbers
    self.news = news
  }

  /// How the targets of the plan stand, all or those that bind.
  public func counts(isBinding: Bool? = nil) -> QuarterCounts {
    QuarterCounts(indicators.filter { isBinding == nil || $0.isBinding == isBinding }.map(\.standing))
  }

  /// The rows that have changed in a way; what is awaited is no change.
  public func changed(_ change: QuarterRow.Change) -> [QuarterRow] {
    (indicators + numbers).filter { $0.change == change && $0.standing.kind != .awaited }
  }

  /// How they stood the quarter before; `nil` where there is none.
  public var countsBefore: QuarterCounts? {
    days.before.map { _ in QuarterCounts(indicators.compactMap(\.standingBefore)) }
  }

  /// How the numbers of the year stand.
  public var countsOfYear: QuarterCounts { QuarterCounts(numbers.filter(\.isCounted).map(\.standing)) }

  /// How they stood the quarter before; `nil` where the year had not begun.
  public var countsOfYearBefore: QuarterCounts? {
    let before = numbers.filter(\.isCounted).compactMap(\.standingBefore)
    return before.isEmpty ? nil : QuarterCounts(before)
  }
}

extension ObservationIndex {
  /// The same without figures that were handed in only after the data of the quarter before were cut off. A figure that was known
  /// and has been revised since counts as it stands now, so that both quarters are held against the same.
  ///
  /// Positions stay what they are: what was not known is there without a figure.
  fileprivate func known(before day: CalendarDate, by days: QuarterDays) -> ObservationIndex {
    let isKnown = records.observations.map { observation in
      observation.submitted.map { $0 <= days.cutOff(before: day, of: observation.series, in: plan) } ?? true
    }
    guard isKnown.contains(false) else { return self }
    // A revision without a day says nothing of when its figure was first known; it counts where an earlier row was.
    func isUndated(_ position: Int) -> Bool {
      records.observations[position].finality == .revised && records.observations[position].submitted == nil
    }
    let rows = Dictionary(grouping: records.observations.indices) { FigureKey(records.observations[$0]) }
    let known = Set(
      rows.filter { _, positions in
        positions.contains { isKnown[$0] && !isUndated($0) } || positions.allSatisfy(isUndated)
      }.keys)
    let observations = records.observations.enumerated().map { position, observation in
      known.contains(FigureKey(observation)) ? observation : observation.withoutFigure
    }
    return ObservationIndex(
      plan: plan,
      records: Records(
        observations: observations, annualTargets: records.annualTargets, progressNotes: records.progressNotes,
        verdicts: records.verdicts, exceptions: records.exceptions))
  }
}

/// What a figure is of.
private struct FigureKey: Hashable {
  let series: SeriesID
  let region: String?
  let period: Period

  init(_ observation: Observation) {
    series = observation.series
    region = observation.region
    period = observation.period
  }
}

extension Observation {
  /// The row while nobody knows its figure; a forecast, as that stands in no other row's way.
  fileprivate var withoutFigure: Observation {
    Observation(series: series, region: region, period: period, value: nil, state: .forecast, place: place)
  }
}
