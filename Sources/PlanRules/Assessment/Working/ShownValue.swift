/// What there is to show of what was reported up to a day.
public enum ShownValue: Sendable, Hashable {
  /// All values that the readings leave possible.
  case figures(Interval)
  /// Two values for the same months; the positions of the observations, ascending.
  case contradictory([Int])
  /// Words without a figure, as published; the position of the observation.
  case published(Int)
}

extension ValueToDate {
  /// The figures, else what contradicts them or stands in their place.
  var shown: ShownValue? {
    guard disagreements.isEmpty else { return contradictory.map(ShownValue.contradictory) }
    if let interval { return .figures(interval) }
    return observations.first.map(ShownValue.published)
  }

  /// The positions of two values for one period; `nil` for figures that contradict each other otherwise.
  private var contradictory: [Int]? {
    guard let same = disagreements.first(where: { $0.kind == .samePeriod }) else { return nil }
    return ([same.observation] + same.others).sorted()
  }
}
