extension CalendarDate {
  /// A day with the midnight that spreadsheets write behind it (`2024-06-30 00:00:00`), or `nil`.
  public init?(spreadsheet text: String) {
    guard let day = text.beforeMidnight.flatMap(CalendarDate.init(written:)) else { return nil }
    self = day
  }
}
