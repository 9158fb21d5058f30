import Testing

@testable import PlanRules

/// A day, or the last day of a period.
func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(asOf: text), "\(text)") }

/// A period in any notation of the tables.
func period(_ text: String) throws -> Period { try #require(Period(text), "\(text)") }

/// A decimal as an exact number.
func number(_ text: String) throws -> Ratio { try #require(Figure(text), "\(text)").ratio }

/// The place of a row, counted from 0, below a header.
private func place(_ file: String, _ row: Int) -> Place { Place(file: file, line: row + 2) }

extension Draft {
  private func register() -> DepartmentRegister {
    var register = DepartmentRegister()
    for department in departments { register.add(department) }
    return register
  }

  private func ids(_ names: [String]) throws -> [DepartmentID] {
    let register = register()
    return try names.map { try #require(register.find($0), "\($0)") }
  }

  private func series(_ code: String) throws -> SeriesID {
    SeriesID(try #require((indicators + statistics).firstIndex { $0.code == code }, "\(code)"))
  }

  private func series(of row: Row, in file: String, at position: Int) throws -> Series {
    Series(
      code: row.code, name: row.name ?? row.code + "普及", unit: Unit(row.unit), measure: row.measure,
      reportingCycle: row.cycle,
      lead: try ids(row.lead), place: place(file, position))
  }

  private func indicator(_ row: Row, at position: Int) throws -> Indicator {
    let own = try series(of: row, in: "indicators.csv", at: position)
    let (unit, targetUnit) = (own.unit, own.valueUnit)
    let revisions = try row.revisions.enumerated().map { line, revision in
      TargetRevision(
        effective: try date(revision.day), revised: try Target(cell: revision.target, unit: targetUnit),
        document: nil, source: nil, place: place("revisions.csv", line))
    }
    let rebased = try row.rebased.enumerated().map { line, revision in
      TargetRevision(
        effective: try date(revision.day), revised: nil, keepsTarget: true,
        baseline: Baseline(
          text: revision.baseline, reading: try Reading(cell: revision.baseline, unit: unit), year: row.baselineYear),
        document: nil, source: nil, place: place("revisions.csv", line))
    }
    return Indicator(
      series: own,
      baseline: try baseline(of: row, in: unit),
      target: try row.target.flatMap { try Target(cell: $0, unit: targetUnit) }, nature: row.nature,
      statedDirection: row.direction, hasUnreadableTarget: row.hasUnreadableTarget,
      statedMeasure: row.lacksMeasure ? nil : .measure(row.measure),
      revisions: revisions + rebased)
  }

  /// Without a figure of its own the cell says what several years made together.
  private func baseline(of row: Row, in unit: Unit) throws -> Baseline {
    if let reading = try? Reading(cell: row.baseline, unit: unit) {
      return Baseline(text: row.baseline, reading: reading, year: row.baselineYear)
    }
    let target = try Target(cell: row.baseline, unit: unit)
    return Baseline(text: row.baseline, reading: nil, year: row.baselineYear, isOverYears: target?.span == .cumulative)
  }

  private func deadline(_ cell: String) throws -> Deadline {
    try Deadline(cell, in: PlanRulesTests.period(period), issued: issued.map(date))
  }

  func plan() throws -> Plan {
    Plan(
      head: Head(
        id: "draft", title: "Draft", period: try PlanRulesTests.period(period),
        owner: try ids([owner].compactMap { $0 }).first,
        issued: try issued.map(date), reportingCycle: cycle, reportingLagDays: lagDays, assumptions: assumptions,
        place: Place(file: "plan.json")),
      indicators: try indicators.enumerated().map { try indicator($1, at: $0) },
      statistics: try statistics.enumerated().map { position, row in
        Statistic(
          series: try series(of: row, in: "statistics.csv", at: position), indicators: try row.bearsOn.map(series))
      },
      tasks: try tasks.enumerated().map { position, task in
        KeyTask(
          number: task.number, text: task.number, lead: try ids(task.lead), supporting: try ids(task.supporting),
          takenOverBy: try ids(task.takenOverBy), indicators: try task.indicators.map(series),
          deadline: try task.deadline.map(deadline), unreadDeadline: task.unread,
          particulars: TaskParticulars(start: try task.start.map(date)), place: place("tasks.csv", position))
      },
      milestones: try milestones.enumerated().map { position, duty in
        Milestone(
          code: duty.code, task: duty.task, text: duty.code,
          deadline: try duty.deadline.map(deadline), lead: try ids(duty.lead),
          place: place("milestones.csv", position))
      }, departments: register(), seenInSchoolYears: try seenInSchoolYears())
  }

  private func seenInSchoolYears() throws -> Set<SeriesID> {
    try entries.map { entry in
      Observation(
        series: try series(entry.code), period: try PlanRulesTests.period(entry.period), value: nil,
        place: Place(file: "actuals.csv"))
    }.seriesInSchoolYears
  }

  func records() throws -> Records {
    let units = try plan()
    return Records(
      observations: try entries.enumerated().map { position, entry in
        let id = try series(entry.code)
        let unit = units[id].unit
        return Observation(
          series: id, region: entry.region, period: try PlanRulesTests.period(entry.period),
          value: try Reading(cell: entry.value, unit: unit),
          numerator: try entry.quotient.flatMap { try Reading(cell: $0.0, unit: Unit("")) },
          denominator: try entry.quotient.flatMap { try Reading(cell: $0.1, unit: Unit("")) }, state: entry.state,
          source: "report",
          submitted: try entry.submitted.map(date), review: entry.review.map(Review.init),
          place: place("actuals.csv", position))
      },
      annualTargets: try annual.enumerated().map { position, annual in
        let id = try series(annual.code)
        return AnnualTarget(
          series: id, region: annual.region, period: try PlanRulesTests.period(annual.period),
          target: try annual.target.flatMap { try Target(cell: $0, unit: units[id].unit) },
          printedRate: try annual.rate.map { try #require(Figure($0)) }, place: place("annual-targets.csv", position))
      },
      progressNotes: try notes.enumerated().map { position, note in
        ProgressNote(
          subject: note.subject, body: try note.body.flatMap { try ids([$0]).first },
          period: try note.period.map(PlanRulesTests.period), date: try note.day.map(date),
          finished: try note.finished.map(date), word: ProgressWord(note.word),
          approval: try note.approval.map { .init(by: $0.0, date: try $0.1.map(date)) },
          newDeadline: try note.newDeadline.map(date), share: try note.share.map { try #require(Figure($0)) },
          confirmation: note.confirmation, forecast: note.forecast,
          place: place("progress.csv", position))
      })
  }
}
