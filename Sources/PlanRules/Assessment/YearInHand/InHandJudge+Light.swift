/// The light, and the points that it counts.
extension InHandJudge {
  func light(_ found: Found, in span: Period?) -> Result<Light, LightGap> {
    guard let line = found.line, let span else { return .failure(.notDetermined) }
    if let goal, isExceeded(found, goal) {
      return .success(Light(color: .red, rule: plan.head.assumptions.lights, fact: .withoutPoints))
    }
    // Of what is to grow over the year before the number to date is the measure.
    let number = goal?.numberToReach(from: line.start ?? .zero) ?? line.due
    let schedule = Schedule(
      due: line.due, basis: line.basis == .target ? .target : .straightLine, comparator: line.comparator,
      from: line.start, to: number, elapsed: span.months, of: annual.period.months)
    let way = pointWay(of: line, to: number)
    return LightJudge(
      rule: plan.head.assumptions.lights, status: found.status, value: found.value?.interval, schedule: schedule,
      way: way, lead: lead(found.value?.interval?.single, of: line, way), movedWrongWay: .undetermined
    ).light()
  }

  /// What a hundred points are: of growth and means of rates a hundred of theirs, of amounts the number, of levels the way.
  func pointWay(of line: YearInHand.Line, to number: Ratio) -> PointWay {
    switch kind {
    case .growth, .mean, .yearOnly:
      return series.unit.isRate ? .length(.hundred) : number == .zero ? .none : .length(number.magnitude)
    case .amount: return number == .zero ? .unknown : .length(number.magnitude)
    case .level where line.basis == .target: return .none
    case .level:
      guard let start = line.start, start != number, let way = try? (number - start).magnitude else { return .unknown }
      return .length(way)
    }
  }

  /// By how many points a value is ahead of what is due.
  func lead(_ value: Ratio?, of line: YearInHand.Line, _ way: PointWay) -> Ratio? {
    guard let value, let length = way.length, let ahead = try? value - line.due,
      let points = try? ahead / length * .hundred
    else { return nil }
    return line.comparator.direction == .down ? points.negated : points
  }

  /// Whether what adds up is past a ceiling already, which nothing can undo.
  private func isExceeded(_ found: Found, _ goal: Goal) -> Bool {
    guard kind == .amount, goal.direction(from: nil) == .down, let interval = found.value?.interval else {
      return false
    }
    return goal.isAttained(by: interval) == .no
  }
}
