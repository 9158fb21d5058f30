extension CalendarDate {
  /// The day that an as-of date names: a day in any writing, or the last day of a period (`2023`, `2023Q3`, `2023年9月末`).
  public init?(asOf text: String) {
    if let date = CalendarDate(written: text) {
      self = date
      return
    }
    // 截至 is what every as-of date says.
    let prefix = ["截至", "截止到", "截止"].first { text.begins(with: $0) } ?? ""
    let day = String(text.dropFirst(prefix.count))
    if let date = CalendarDate(written: day) ?? CalendarDate(packed: day) ?? CalendarDate(lastOf: day) {
      self = date
    } else if let period = Period(text) {
      self = period.end
    } else {
      return nil
    }
  }

  /// `20230930`, as file names have it.
  private init?(packed text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 8, digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { 10 * $0 + Int($1) - 48 } }
    self.init(year: number(0..<4), month: number(4..<6), day: number(6..<8))
  }
}
