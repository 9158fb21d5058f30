extension CalendarDate {
  /// The day that an as-of date names: a day in any writing, or the last day of a period (`2023`, `2023Q3`, `2023年9月末`).
  public init?(asOf text: String) {
    if let date = CalendarDate(written: text) {
      self = date
      return
    }
    // 截至 is what every as-of date says.
    let prefix = ["截至", "截止到", "截止"].first { text.begins(with: $0) }
    if let prefix, let date = CalendarDate(written: String(text.dropFirst(prefix.count))) {
      self = date
    } else if let period = Period(text) {
      self = period.end
    } else {
      return nil
    }
  }
}
