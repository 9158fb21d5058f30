/// What a task promises in numbers, and how much of it is done.
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
