/// Works out an outlook from an assessment and its course.
struct OutlookJudge {
  let assessed: IndicatorAssessment
  let course: Course

  /// A value and a target that can be compared, with the way made since the start.
  private struct Facts {
    let goal: Goal
    let start: Ratio
    let actual: Ratio
    /// Months of the plan that had passed at the end of the value's period.
    let elapsed: Int
    let lastMonth: Month
  }

  func outlook() -> Outlook {
    let growth = Result { () throws(OutlookGap) in try compareGrowth() }
    return Outlook(
      projection: Result { () throws(OutlookGap) in try project() }, growth: growth,
      growthClass: growthClass(of: growth), effort: Result { () throws(OutlookGap) in try effort() })
  }

  private func facts() throws(OutlookGap) -> Facts {
    guard let goal = assessed.goal else { throw .noNumber }
    guard let value = assessed.value, value.isUsable, assessed.reason != .implausible,
      let actual = value.interval?.single
    else { throw .noSingleValue }
    guard course.measure == .level || course.measure == .total else { throw .otherMeasure }
    let elapsed = course.period.monthsElapsed(on: value.period.end)
    guard elapsed > 0 else { throw .noTimePassed }
    return Facts(
      goal: goal, start: try course.start.get(), actual: actual, elapsed: elapsed, lastMonth: value.period.last)
  }

  private func project() throws(OutlookGap) -> LinearProjection {
    let facts = try facts()
    do throws(ArithmeticError) {
      return try LinearProjection(
        from: facts.start, to: facts.actual, elapsed: facts.elapsed, of: course.period.months, goal: facts.goal,
        whole: course.whole)
    } catch {
      throw .outOfRange
    }
  }

  /// A total starts from nothing, from where no rate leads anywhere: growth is a matter of levels.
  private func compareGrowth() throws(OutlookGap) -> GrowthComparison {
    let facts = try facts()
    guard course.measure == .level else { throw .otherMeasure }
    // What is kept needs no growth towards its limit.
    guard !assessed.isMaintained || facts.goal.isAttained(by: Interval(facts.actual)) != .yes else {
      throw .nothingToReach
    }
    return try GrowthComparison(
      base: facts.start, actual: facts.actual, target: facts.goal.numberToReach(from: facts.start),
      direction: facts.goal.direction(from: facts.start),
      elapsed: facts.lastMonth.index - course.baselineMonth.index,
      months: course.period.last.index - course.baselineMonth.index)
  }

  private func growthClass(of growth: Result<GrowthComparison, OutlookGap>) -> GrowthClass? {
    guard course.measure == .level else { return nil }
    if let value = assessed.value, value.isUsable, assessed.reason != .implausible, let interval = value.interval,
      assessed.goal?.isAttained(by: interval) == .yes
    {
      return .achieved
    }
    return (try? growth.get()).map { GrowthClass(ratio: $0.ratio) }
  }

  /// The pace required from the day it is judged for, as the assessment states it, against the pace up to the reading.
  private func effort() throws(OutlookGap) -> Effort {
    let facts = try facts()
    guard !assessed.isMaintained, assessed.distances.remaining != nil else { throw .nothingToReach }
    guard let perYear = assessed.distances.requiredPerYear else { throw .noTimeLeft }
    let isDown = facts.goal.direction(from: course.measure == .level ? facts.start : nil) == .down
    do throws(ArithmeticError) {
      let way = try isDown ? facts.start - facts.actual : facts.actual - facts.start
      if way > .zero {
        return try Effort(
          requiredPerMonth: perYear / Ratio(12), pacePerMonth: way / Ratio(Int128(facts.elapsed)))
      }
    } catch {
      throw .outOfRange
    }
    throw .noProgress
  }
}
