/// How what a task promises in numbers (`量化目标`) stands: judged as a number set for a year is.
public struct CommitmentStanding: Sendable, Hashable {
  /// What was promised.
  public let commitment: Commitment
  /// How much is done, in the unit of the commitment or of the series; `nil` where nothing says so.
  public let amount: Interval?
  /// What says how much.
  public let basis: Basis
  /// Whether what was promised is reached.
  public let attainment: Truth
  /// How much is done of it, in percent, where both are one figure and more is better.
  public let percent: Ratio?

  /// What says how much of a task is done.
  public enum Basis: Sendable, Hashable {
    /// The figures of a series that the task names, in the unit of the commitment.
    case series(SeriesID)
    /// The reports on it, which nothing else proves.
    case reports
  }

  /// Whether reaching it says that the task is done: a ceiling that is kept does not.
  let provesCompletion: Bool

  init(_ commitment: Commitment, _ amount: Interval?, against goal: Goal, _ basis: Basis, attainment: Truth? = nil) {
    self.commitment = commitment
    self.amount = amount
    self.basis = basis
    provesCompletion = !goal.isCeiling
    self.attainment = attainment ?? amount.map(goal.isAttained(by:)) ?? .undetermined
    if case .threshold(let comparator, let number) = goal, comparator.direction != .down, let done = amount?.single {
      percent = try? done / number * .hundred
    } else {
      percent = nil
    }
  }
}

extension Commitment {
  /// The number promised, more being better unless the cell says otherwise; `nil` where it holds none.
  func goal(assuming assumptions: Assumptions) -> Goal? {
    switch target.requirement {
    case .threshold(let comparator, let figure):
      return .threshold(comparator ?? (target.statedDirection == .down ? .atMost : .atLeast), figure.ratio)
    case .range(let lower, let upper):
      return target.statedDirection == .down
        ? .threshold(.atMost, upper.ratio) : .threshold(.atLeast, lower.ratio)
    case .approximate(let figure):
      return .about(
        target.statedDirection ?? .up, figure.ratio, tolerance: assumptions.approximateTargets?.ratio)
    case .universal: return .threshold(.atLeast, .hundred)
    case .change, .inStep, .assigned, .statement: return nil
    }
  }

  /// The same in the unit of a series: `500户` for figures in 万户; `nil` where the series counts something else.
  func inUnit(of series: Series) -> Commitment? {
    let own = Unit(unit ?? "")
    guard own.base == series.unit.base else { return nil }
    guard own.powerOfTen != series.unit.powerOfTen else { return self }
    let cell = own.text.isEmpty || text.ends(with: own.text) ? text : text + own.text
    return (try? Target(cell: cell, unit: series.unit)).map {
      Commitment(text: text, unit: series.unit.text, target: $0)
    }
  }
}

extension LedgerClerk {
  /// How what a task promises stands on the day, by the figures of the series that it names, else by the reports on it.
  ///
  /// From its 起始 to its day. Where the table states no 起始 it may be a number of the year or of the plan so far: what both
  /// agree on holds.
  func commitment(of task: KeyTask, _ matter: Matter) -> CommitmentStanding? {
    guard let commitment = task.particulars.commitment, let goal = commitment.goal(assuming: plan.head.assumptions)
    else { return nil }
    let counted = task.indicators.compactMap { id in
      commitment.inUnit(of: plan[id]).map { (id: id, commitment: $0) }
    }
    if counted.count == 1, let (id, inUnit) = counted.first,
      let standing = standing(of: inUnit, by: id, from: task.particulars.start, to: matter.due?.original)
    {
      return standing
    }
    guard let amount = reported(matter, commitment) else { return nil }
    return CommitmentStanding(commitment, amount, against: goal, .reports)
  }

  private func standing(
    of commitment: Commitment, by id: SeriesID, from start: CalendarDate?, to due: CalendarDate?
  ) -> CommitmentStanding? {
    let due = min(plan.period.last, Month(of: due ?? plan.period.end))
    // What the year's figure shows to be short at its end was short before; where that is not known yet, the day decides.
    let ends = [min(plan.period.last, Period(year: due.year).last), due]
    let firsts = start.map { [Month(of: $0)] } ?? [plan.period.first, Period(year: due.year).first]
    let goals = AnnualJudge.goal(
      of: commitment.target, plan[id], indicator: plan.indicator(id), assuming: plan.head.assumptions)
    guard case .success(let goal) = goals else { return nil }
    let quantities = assessment.index.quantities(of: id, until: asOf)
    let found = firsts.map { first in
      let amounts = ends.compactMap { Period(first: max(first, plan.period.first), last: $0) }
        .compactMap { period -> Interval? in
          let value = AnnualJudge.value(in: period, of: quantities, series: plan[id])
          return value.flatMap { $0.disagreements.isEmpty ? $0.interval : nil }
        }
      return amounts.first { goal.isAttained(by: $0) != .undetermined } ?? amounts.first
    }
    let truths = found.map { $0.map(goal.isAttained(by:)) ?? .undetermined }
    guard let first = truths.first else { return nil }
    let agrees = truths.allSatisfy { $0 == first }
    return CommitmentStanding(
      commitment, agrees ? found.last ?? nil : nil, against: goal, .series(id),
      attainment: agrees ? first : .undetermined)
  }

  /// What the latest reports say is done: of the whole, else what all who owe a part have done together.
  private func reported(_ matter: Matter, _ commitment: Commitment) -> Interval? {
    let amounts = matter.parts.map { part in
      part.standing.note.flatMap { note -> (body: DepartmentID?, amount: Interval)? in
        let note = records.progressNotes[note]
        return note.word.amount.flatMap(commitment.amount(in:)).map { (note.body, $0) }
      }
    }
    if let whole = amounts.first.flatMap({ $0 }), whole.body == nil || amounts.count == 1 { return whole.amount }
    // What one has not reported is some more, or nothing.
    let known = amounts.compactMap { $0?.amount }
    guard !known.isEmpty else { return nil }
    let sum = known.dropFirst().reduce(known[0] as Interval?) { sum, next in sum.flatMap { try? $0 + next } }
    return known.count == amounts.count ? sum : sum.map { Interval(lower: $0.lower, upper: nil) }
  }
}
