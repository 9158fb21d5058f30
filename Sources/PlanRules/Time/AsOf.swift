extension CalendarDate {
  /// The day that an as-of date names: a day itself, or the last day of a period (`2023`, `2023Q3`, `2023年9月`).
  public init?(asOf text: String) {
    if let date = CalendarDate(text) {
      self = date
    } else if let period = Period(text) {
      self = period.end
    } else {
      return nil
    }
  }
}
