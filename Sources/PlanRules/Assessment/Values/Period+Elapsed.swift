extension Period {
  /// Whole months elapsed on a day.
  func monthsElapsed(on day: CalendarDate) -> Int {
    let current = Month(of: day)
    let complete = current.lastDay == day ? current : current.previous
    return min(max(0, complete.index - first.index + 1), months)
  }

  /// The share of whole months elapsed on a day, 0 to 1.
  public func share(elapsedOn day: CalendarDate) -> Ratio {
    Ratio(reducing: Int128(monthsElapsed(on: day)), over: Int128(months))
  }
}
