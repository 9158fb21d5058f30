/// What a running period shows beside its status: nothing here is stored, and no status rests on it.
extension YearInHand {
  /// The row that sets it.
  public var record: AnnualTarget { index.records.annualTargets[annualTarget] }

  /// How the figures of the period tell.
  private var judge: InHandJudge {
    InHandJudge(
      index: index, asOf: span?.end ?? period.start, annual: record,
      set: goal.map(Result.success) ?? .failure(.noNumber),
      nodes: [])
  }

  /// Whether its figures add up over the period, so that a share of the number is done.
  public var isAmount: Bool { judge.kind == .amount }

  /// What there is to show of what the months brought.
  public var shownValue: ShownValue? { value?.shown }

  /// The number set.
  public var number: Ratio? { goal?.numberToReach(from: line?.start ?? .zero) }

  /// The share of the number that is done, in percent; of what adds up only, and not of a ceiling.
  public var shareDone: Ratio? {
    guard isAmount, !isCeiling, let number, number > .zero, let value = value?.agreed?.single else { return nil }
    return try? value / number * .hundred
  }

  /// The share that is due, in percent: of the months gone, or of the value due where another line leads to the number.
  public var shareDue: Ratio? {
    guard isAmount, !isCeiling, let number, number > .zero, let line else { return nil }
    return try? line.due / number * .hundred
  }

  /// By how many points it is ahead of what is due, below nothing where it is behind: of amounts those of the number, of rates
  /// their own, of levels those of the way; `nil` where the value has only to be kept.
  public var pointsAhead: Ratio? {
    guard let line else { return nil }
    return judge.lead(value?.agreed?.single, of: line, judge.pointWay(of: line, to: number ?? line.due))
  }

  /// How the share done of an amount stands to the share that is due, in points.
  public var pace: Pace? {
    guard shareDone != nil, shareDue != nil else { return nil }
    return pointsAhead.map(Pace.init(lead:))
  }

  /// The share of the year before that was done by the same time, in percent.
  public var shareDoneBefore: Ratio? {
    guard isAmount, let toDate = yearBefore.toDate, let whole = yearBefore.whole, whole > .zero else { return nil }
    return try? toDate / whole * .hundred
  }

  /// By how many percent the months brought more than the same months of the year before.
  public var growth: Ratio? {
    guard isAmount, let before = yearBefore.toDate, before > .zero, let value = value?.agreed?.single else {
      return nil
    }
    return try? (value - before) / before * .hundred
  }

  /// Whether the number is a ceiling.
  public var isCeiling: Bool { goal?.isCeiling ?? false }

  /// Whether what adds up is past a ceiling already.
  public var isExceeded: Bool {
    guard isAmount, isCeiling, let goal, let value = value?.agreed else { return false }
    return goal.isAttained(by: value) == .no
  }

  /// What the rest of the period must bring, of amounts the sum, of levels the way that is left; of a ceiling of what adds up
  /// what may still be used. `nil` where nothing is left.
  public var rest: Ratio? {
    guard let number, let value = value?.agreed?.single, let line, line.basis != .rate, line.basis != .target,
      let left = try? isCeiling && !isAmount ? value - number : number - value
    else { return nil }
    return left > .zero ? left : nil
  }

  /// By how many percent the rest of the year before would have to be surpassed.
  public var restGrowth: Ratio? {
    guard isAmount, !isCeiling, let rest, let whole = yearBefore.whole, let toDate = yearBefore.toDate,
      let before = try? whole - toDate, before > .zero
    else { return nil }
    return try? (rest - before) / before * .hundred
  }

  /// What the mean of the days that are left may be at most, or must be at least, where a mean over the year is set:
  /// (31 × 365 − 26 × 273) ÷ 92 = 45.8.
  public var restOfMean: Ratio? {
    guard awaitsYearEnd, let span, let number, let value = value?.agreed?.single, isMean else { return nil }
    let (all, gone) = (period.days, span.days)
    guard all > gone else { return nil }
    return try? (number * Ratio(Int128(all)) - value * Ratio(Int128(gone))) / Ratio(Int128(all - gone))
  }

  /// Whether no mean of the days that are left could bring the one over the year to the number: below nothing, or beyond all of a
  /// hundred percent.
  public var isOutOfReach: Bool {
    guard let rest = restOfMean else { return false }
    return isCeiling ? rest < .zero : index.plan[series].unit.isRate && rest > .hundred
  }

  /// What the mean of the same days was in the year before: (31.5 × 365 − 27 × 273) ÷ 92 = 44.9.
  public var restOfMeanBefore: Ratio? {
    guard restOfMean != nil, let span, let whole = yearBefore.whole, let toDate = yearBefore.toDate else { return nil }
    let before = Period(year: span.first.year - 1)
    guard let gone = before.upTo(Month(index: span.last.index - 12)), before.days > gone.days else { return nil }
    return try? (whole * Ratio(Int128(before.days)) - toDate * Ratio(Int128(gone.days)))
      / Ratio(Int128(before.days - gone.days))
  }

  /// Whether the value is a mean over the months so far.
  private var isMean: Bool {
    guard index.plan[series].quantityWithinYear == .averaged, let span, let value else { return false }
    return value.observations.contains { index.records.observations[$0].period == span }
  }

  /// Value − due, signed so that plus is good.
  public var gap: Ratio? {
    guard let line, let value = value?.agreed?.single else { return nil }
    return line.comparator.direction == .down ? try? line.due - value : try? value - line.due
  }

  /// How far the value lies from what is due.
  public var deviation: Deviation? {
    guard let line, let value = value?.agreed?.single else { return nil }
    let isTarget = line.basis == .rate || line.basis == .target
    return try? Deviation(
      value, from: line.due, as: isCeiling ? (isTarget ? .ceiling : .ceilingToDate) : isTarget ? .target : .due)
  }

  /// The most decimal places of number and value, and two more.
  public var places: Int { max(target?.places ?? 0, value?.places ?? 0) + 2 }
}

extension Period {
  /// The number of its days.
  var days: Int { end.dayNumber - start.dayNumber + 1 }
}
