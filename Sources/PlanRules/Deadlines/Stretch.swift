/// Some days that a cell names, of which the last one is the deadline.
struct Stretch {
  /// How finely it is named.
  enum Grain {
    case year, part, day
  }

  let start: CalendarDate
  let end: CalendarDate
  let grain: Grain
  /// Whether its words leave no doubt that it is a deadline: 底, 末, 前, 内.
  var isMarked = false
  /// Whether it is named by its beginning and its end.
  var isRange = false
  /// Whether the year stands with it.
  var hasYear = true

  init(_ period: Period, _ grain: Grain, isMarked: Bool = false) {
    (start, end, self.grain, self.isMarked) = (period.start, period.end, grain, isMarked)
  }

  init(from start: CalendarDate, to end: CalendarDate, _ grain: Grain, isMarked: Bool = false) {
    (self.start, self.end, self.grain, self.isMarked) = (start, end, grain, isMarked)
  }
}
