/// The light of one indicator under a rule.
///
/// The value is compared with the value at each threshold, so that a published bound gives a colour where all of it lies
/// on one side.
struct LightJudge {
  let rule: LightRule
  let status: Status
  /// The value to date, where it may be compared at all.
  let value: Interval?
  let schedule: Schedule?
  /// What a hundred points of a shortfall are.
  let way: PointWay
  /// By how many points it is ahead of what is due, where the value is one figure.
  let lead: Ratio?
  /// Whether the value moved away from where it should go.
  let movedWrongWay: Truth

  func light() -> Result<Light, LightGap> {
    guard status.isDetermined else { return .failure(.notDetermined) }
    if rule == .barometer { return barometer() }
    guard let thresholds = rule.thresholds else { return sanya() }
    if status.isReached { return give(thresholds.reached, .reached) }
    return (try? byPoints(thresholds)) ?? .failure(.noMeasure)
  }

  /// Whether the value is past the value due and yet falls short: it has left a range on its far side.
  private var isPastDue: Bool {
    guard let value, let schedule else { return false }
    return value.compare(schedule.comparator.direction == .down ? .lessThan : .moreThan, schedule.due) == .yes
  }

  /// A colour, unless the rule has none.
  private func give(_ color: Light.Color?, _ fact: Light.Fact) -> Result<Light, LightGap> {
    guard let color else { return .failure(.ruleSilent) }
    return .success(Light(color: color, rule: rule, fact: fact))
  }

  private func byPoints(_ thresholds: PointThresholds) throws(ArithmeticError) -> Result<Light, LightGap> {
    guard let schedule, let length = way.length else {
      if case .unknown = way { return .failure(.noMeasure) }
      return thresholds.withoutPoints.map { give($0, .withoutPoints) } ?? .failure(.noMeasure)
    }
    // Beyond the far end of a range only the distance to that end tells, which its own value knows.
    guard !isPastDue else { return try beyondFarEnd(thresholds) }
    let behind = lead.map(\.negated)
    let fact = schedule.basis == .target ? Light.Fact.pointsOffTarget(behind) : .pointsBehind(behind)
    let isBelowYellow = try isWithin(thresholds.yellow, percentOf: length, ofDue: schedule, strictly: true)
    let isUpToRed = try isWithin(thresholds.red, percentOf: length, ofDue: schedule, strictly: false)
    switch (isBelowYellow, isUpToRed) {
    // What the end of the plan shows to be missed is never green.
    case (.yes, _): return give(status == .missed ? thresholds.below.map { _ in .yellow } : thresholds.below, fact)
    case (_, .no): return give(.red, fact)
    case (.no, .yes): return give(.yellow, fact)
    default: return .failure(.bound)
    }
  }

  private func beyondFarEnd(_ thresholds: PointThresholds) throws(ArithmeticError) -> Result<Light, LightGap> {
    guard schedule?.basis == .target, let behind = lead?.negated, behind > .zero else {
      return thresholds.withoutPoints.map { give($0, .withoutPoints) } ?? .failure(.noMeasure)
    }
    let color = behind < thresholds.yellow ? thresholds.below : behind <= thresholds.red ? .yellow : .red
    return give(color, .pointsOffTarget(behind))
  }

  /// Whether the value is short of the value due by at most (or by less than) so many percent of a length.
  private func isWithin(
    _ percent: Ratio, percentOf length: Ratio, ofDue schedule: Schedule, strictly: Bool
  ) throws(ArithmeticError) -> Truth {
    guard let value else { return .undetermined }
    let slack = try length * percent / .hundred
    if schedule.comparator.direction == .down {
      return value.compare(strictly ? .lessThan : .atMost, try schedule.due + slack)
    }
    return value.compare(strictly ? .moreThan : .atLeast, try schedule.due - slack)
  }

  private func sanya() -> Result<Light, LightGap> {
    if status.isReached { return .failure(.ruleSilent) }
    guard let schedule, schedule.due != .zero, !isPastDue else { return .failure(.noMeasure) }
    let length = schedule.due.magnitude
    let half = (try? isWithin(Ratio(50), percentOf: length, ofDue: schedule, strictly: false)) ?? .undetermined
    let fact = Light.Fact.percentBelowDue(percentBelow(schedule))
    switch half {
    case .yes: return give(.yellow, fact)
    case .no: return give(.red, fact)
    case .undetermined: return .failure(.bound)
    }
  }

  private func percentBelow(_ schedule: Schedule) -> Ratio? {
    guard let actual = value?.single, let gap = try? schedule.due - actual,
      let percent = try? gap / schedule.due.magnitude * .hundred
    else { return nil }
    return schedule.comparator.direction == .down ? percent.negated : percent
  }

  private func barometer() -> Result<Light, LightGap> {
    if status.isReached { return give(.green, .reached) }
    if isPastDue { return .failure(.noMeasure) }
    switch movedWrongWay {
    case .yes: return give(.red, .movedWrongWay)
    case .no: return give(.yellow, .belowPace)
    case .undetermined: return .failure(.noMeasure)
    }
  }
}
