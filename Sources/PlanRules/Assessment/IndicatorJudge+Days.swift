/// Which day and which year decide.
extension IndicatorJudge {
  /// When the indicator's figures are due; of what only a whole year has, year by year.
  func calendar(of quantities: [Quantity]) -> ReportingCalendar {
    yearly(quantities) == nil ? plan.calendar(of: id) : plan.calendar(.year, within: plan[id].reportingTerm)
  }

  /// The readings as those of whole years, where only a whole year has what is measured and the readings do not tell.
  func yearly(_ quantities: [Quantity]) -> WholeYearMeasure? {
    let cycle = plan.cycle(of: id)
    guard indicator.series.measure == .level, !cycle.isSurvey, cycle != .schoolYear, !quantities.isEmpty,
      cycle.months < 12 || quantities.contains(where: { $0.period.wholeYears == nil }),
      let kind = indicator.series.yearlyQuantity
    else { return nil }
    return WholeYearMeasure(kind: kind, quantities: quantities)
  }

  /// The day that is judged: the later of the end of the last cycle that counts and the end of the latest reading.
  func timing(_ quantities: [Quantity], cutoff: CalendarDate) -> Timing {
    let calendar = calendar(of: quantities)
    let counted = calendar.counted(on: asOf)
    let day = min(judgedDay(quantities, counted: counted), cutoff)
    if calendar.cycle == .schoolYear { return timing(ofSchoolYears: counted, on: day, cutoff: cutoff) }
    guard calendar.cycle.isSurvey else { return timing(on: day, counted) }
    // The latest survey speaks for its own time, until the target itself is asked for.
    let asked = plan.calendar(.year, within: plan[id].reportingTerm).counted(on: asOf).last?.end
    let latest = quantities.map(\.period.end).max()
    let dueDay = timing(on: cutoff, counted).dueDay
    if let asked, asked >= dueDay { return timing(on: latest.map { max($0, asked) } ?? asked, counted) }
    return timing(on: latest ?? day, counted)
  }

  /// A school year speaks for its 31 August, and the last one before the target is due for the target itself.
  private func timing(ofSchoolYears counted: CountedCycle, on day: CalendarDate, cutoff: CalendarDate) -> Timing {
    let dueDay = timing(on: cutoff, counted).dueDay
    let decisive = ReportingCycle.schoolYear.lastComplete(on: dueDay)
    guard asOf >= dueDay, day < dueDay, let last = counted.last, last.end >= decisive.end else {
      return timing(on: day, counted)
    }
    return timing(on: dueDay, counted)
  }

  /// The timing with the way of the row as it is read.
  func timing(of timing: Timing) -> Timing {
    Timing(
      asOf: asOf, day: timing.day, counted: timing.counted, way: indicator.way(to: indicator.target, in: plan.period))
  }

  private func timing(on day: CalendarDate, _ counted: CountedCycle) -> Timing {
    let row = plan.indicators[id.index].inForce(on: day)
    return Timing(asOf: asOf, day: day, counted: counted, way: row.way(to: row.target(on: day), in: plan.period))
  }

  private func judgedDay(_ quantities: [Quantity], counted: CountedCycle) -> CalendarDate {
    let before = plan.period.first.previous.lastDay
    let end = counted.last?.end ?? before
    guard let years = yearly(quantities) else { return quantities.reduce(end) { max($0, $1.period.end) } }
    if let latest = years.latestYear { return max(end, latest.end) }
    return counted.last == nil ? quantities.reduce(end) { max($0, $1.period.end) } : end
  }

  /// The verdict on the day that is judged; where the target's own year is over before, that year's, unless it was made
  /// up for since.
  func judge(
    _ quantities: [Quantity], with goal: Goal, timing: Timing, cutoff: CalendarDate
  ) throws(ArithmeticError) -> Verdict {
    let today = try compare(quantities, with: goal, timing: timing, cutoff: cutoff)
    guard timing.isPast else { return today }
    let now = today.attained == .undetermined ? try latest(quantities, with: goal, after: timing) ?? today : today
    let due = timing.atDueDay(in: calendar(of: quantities))
    let then = try compare(
      quantities.filter { $0.period.end <= due.day }, with: goal, timing: due, cutoff: min(cutoff, due.day))
    return then.followed(by: now, due: Period(year: due.day.year))
  }

  /// The last verdict that the readings after the target's own year led to: what was made up for stays so until a later
  /// figure says otherwise.
  private func latest(
    _ quantities: [Quantity], with goal: Goal, after timing: Timing
  ) throws(ArithmeticError) -> Verdict? {
    let days = Set(quantities.map(\.period.end)).filter { $0 > timing.dueDay && $0 < timing.day }.sorted { $0 > $1 }
    for day in days {
      let verdict = try compare(
        quantities.filter { $0.period.end <= day }, with: goal, timing: timing.on(day, in: calendar(of: quantities)),
        cutoff: day)
      if verdict.attained != .undetermined { return verdict }
    }
    return nil
  }
}

extension IndicatorJudge.Verdict {
  /// The verdict of the target's own year with what followed it: once attained it stays so, with the loss said; attained
  /// later it is met, but late; and where that year's figure is missing a shortfall of today may be a loss.
  fileprivate func followed(by now: IndicatorJudge.Verdict, due year: Period) -> IndicatorJudge.Verdict {
    var verdict = now
    switch (attained, now.attained) {
    case (.yes, _):
      verdict = self
      verdict.lostSince = now.lostSince
    case (.no, .yes): verdict.isLate = true
    case (.undetermined, .yes), (.no, .no): break
    case (.no, .undetermined): verdict = self
    case (.undetermined, .no), (.undetermined, .undetermined):
      verdict.reason = value == nil ? .missingPeriods : reason
      verdict.value = value ?? now.value?.lacking(year)
      (verdict.attained, verdict.reached) = (.undetermined, .undetermined)
    }
    return verdict
  }
}
