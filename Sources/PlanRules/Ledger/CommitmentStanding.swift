/// How what a task promises in numbers (`量化目标`) stands: judged as a number set for a year is.
public struct CommitmentStanding: Sendable, Hashable {
  /// What was promised.
  public let commitment: Commitment
  /// How much is done; `nil` where nothing says so.
  public let amount: Interval?
  /// The unit of the amount.
  public let unit: Unit
  /// What says how much.
  public let basis: Basis
  /// Whether what was promised is reached; undetermined where what is done cannot be.
  public let attainment: Truth
  /// How much is done of it, in percent, where both are one figure and more is better.
  public let percent: Ratio?

  /// What says how much of a task is done.
  public enum Basis: Sendable, Hashable {
    /// The figures of a series that the task names.
    case series(SeriesID)
    /// The reports on it, which nothing else proves.
    case reports
  }

  /// Whether reaching it says that the task is done: a ceiling that is kept does not.
  let provesCompletion: Bool

  init(
    _ commitment: Commitment, _ amount: Interval?, in unit: Unit, against goal: Goal, _ basis: Basis,
    attainment: Truth? = nil
  ) {
    self.commitment = commitment
    self.amount = amount
    self.unit = unit
    self.basis = basis
    provesCompletion = !goal.isCeiling
    let isBelieved = amount.map { !goal.isFarExceeded(by: $0) } ?? true
    self.attainment = isBelieved ? attainment ?? amount.map(goal.isAttained(by:)) ?? .undetermined : .undetermined
    if case .threshold(let comparator, let number) = goal, comparator.direction != .down, let done = amount?.single {
      percent = try? done / number * .hundred
    } else {
      percent = nil
    }
  }
}

extension Goal {
  /// Whether an amount is a hundred times what was wanted or more: a slip rather than a deed.
  func isFarExceeded(by amount: Interval) -> Bool {
    guard case .threshold(let comparator, let number) = self, comparator.direction != .down, number > .zero,
      let least = amount.lower?.value, let limit = try? number * .hundred
    else { return false }
    return least >= limit
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

  /// What is promised in the unit of a series: `500户` for figures in 万户; a number without a unit is in that of the
  /// series. `nil` where the series counts something else.
  func target(inUnitOf series: Series) -> Target? {
    let own = Unit(unit ?? "")
    if own.text.isEmpty { return try? Target(cell: text, unit: series.unit) }
    guard own.names(theSameAs: series.unit) else { return nil }
    guard own.powerOfTen != series.unit.powerOfTen else { return target }
    let cell = text.ends(with: own.text) ? text : text + own.text
    return try? Target(cell: cell, unit: series.unit)
  }
}

extension LedgerClerk {
  /// How what a task promises stands on the day, by the figures of the series that it names, else by the reports on it.
  ///
  /// From its 起始 to its day. Where the table states no 起始 it may be a number of the year or of the plan so far: what both
  /// agree on holds. Of several series so does what all agree on, and their sum.
  func commitment(of task: KeyTask, _ matter: Matter) -> CommitmentStanding? {
    guard let commitment = task.particulars.commitment, let goal = commitment.goal(assuming: plan.head.assumptions)
    else { return nil }
    let counted = task.indicators.compactMap { id in
      standing(of: commitment, by: id, from: task.particulars.start, matter)
    }
    if counted.count == 1 { return counted[0] }
    if let first = counted.first {
      let isAttained = counted.allSatisfy { $0.attainment == .yes }
      let sum = counted.dropFirst().reduce(first.amount) { sum, next in
        sum.flatMap { sum in next.amount.flatMap { try? sum + $0 } }
      }
      let isShort = sum.map { goal.isAttained(by: $0) == .no } ?? false
      return CommitmentStanding(
        commitment, isAttained || isShort ? sum : nil, in: first.unit, against: goal, first.basis,
        attainment: isAttained ? .yes : isShort ? .no : .undetermined)
    }
    // A series that counts something else in another unit may be meant all the same.
    if let other = task.indicators.first(where: { plan[$0].unit.isCount }), Unit(commitment.unit ?? "").isCount {
      return CommitmentStanding(
        commitment, nil, in: plan[other].unit, against: goal, .series(other), attainment: .undetermined)
    }
    guard let amount = reported(matter, commitment) else { return nil }
    return CommitmentStanding(commitment, amount, in: Unit(commitment.unit ?? ""), against: goal, .reports)
  }

  private func standing(
    of commitment: Commitment, by id: SeriesID, from start: CalendarDate?, _ matter: Matter
  ) -> CommitmentStanding? {
    guard let target = commitment.target(inUnitOf: plan[id]) else { return nil }
    let due = min(plan.period.last, Month(of: matter.due?.original ?? plan.period.end))
    // What the year's figure shows to be short at its end was short before; where that is not known yet, the day decides.
    let ends = [min(plan.period.last, Period(year: due.year).last), due]
    let firsts = start.map { [Month(of: $0)] } ?? [plan.period.first, Period(year: due.year).first]
    let spans =
      matter.period.map { [[$0]] }
      ?? firsts.map { first in ends.compactMap { Period(first: max(first, plan.period.first), last: $0) } }
    let goals = AnnualJudge.goal(
      of: target, plan[id], indicator: plan.indicator(id), assuming: plan.head.assumptions)
    guard case .success(let goal) = goals else { return nil }
    let quantities = assessment.index.quantities(of: id, until: asOf)
    let found = spans.map { periods in
      let amounts = periods.compactMap { period -> Interval? in
        let value = AnnualJudge.value(in: period, of: quantities, series: plan[id])
        return value.flatMap { $0.disagreements.isEmpty ? $0.interval : nil }
      }
      return amounts.first { goal.isAttained(by: $0) != .undetermined } ?? amounts.first
    }
    let truths = found.map { $0.map(goal.isAttained(by:)) ?? .undetermined }
    guard let first = truths.first else { return nil }
    let agrees = truths.allSatisfy { $0 == first }
    return CommitmentStanding(
      commitment, agrees ? found.last ?? nil : nil, in: plan[id].unit, against: goal, .series(id),
      attainment: agrees ? first : .undetermined)
  }

  /// What the latest reports say is done: of the whole, else what all who owe a part have done together.
  private func reported(_ matter: Matter, _ commitment: Commitment) -> Interval? {
    let amounts = matter.parts.map { part in
      part.standing.note.flatMap { note -> (body: DepartmentID?, amount: Interval)? in
        amount(of: commitment, in: records.progressNotes[note]).map { (records.progressNotes[note].body, $0) }
      }
    }
    if let whole = amounts.first.flatMap({ $0 }), whole.body == nil || amounts.count == 1 { return whole.amount }
    // What one has not reported is some more, or nothing.
    let known = amounts.compactMap { $0?.amount }
    guard let sum = sum(known) else { return nil }
    return known.count == amounts.count ? sum : Interval(lower: sum.lower, upper: nil)
  }

  /// How much a report says is done; under % the share that it gives is that amount, or only how far the work is.
  private func amount(of commitment: Commitment, in note: ProgressNote) -> Interval? {
    if Unit(commitment.unit ?? "").isPercent, let share = note.word.share { return Interval(share.ratio) }
    return note.word.amount.flatMap(commitment.amount(in:))
  }

  /// What the reports of a body make together, where each is of other months and none says that it is all so far, and the
  /// sum is enough.
  func inParts(_ matter: Matter, _ latest: CommitmentStanding) -> CommitmentStanding? {
    let subject =
      switch matter.subject {
      case .task(let position): plan.tasks[position].id
      case .milestone(let position): plan.milestones[position].code
      }
    let notes = assessment.history.notes(on: subject).map { records.progressNotes[$0] }
    let parts = notes.filter { note in
      amount(of: latest.commitment, in: note) != nil
        && !["累计", "共", "总计", "合计"].contains(where: note.word.text.contains(text:))
    }
    guard parts.count > 1, let goal = latest.commitment.goal(assuming: plan.head.assumptions),
      let sum = sum(parts.compactMap { amount(of: latest.commitment, in: $0) }), goal.isAttained(by: sum) == .yes
    else { return nil }
    return CommitmentStanding(latest.commitment, sum, in: latest.unit, against: goal, .reports)
  }

  private func sum(_ amounts: [Interval]) -> Interval? {
    amounts.dropFirst().reduce(amounts.first) { sum, next in sum.flatMap { try? $0 + next } }
  }
}
