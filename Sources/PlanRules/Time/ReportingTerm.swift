/// How long after its period a figure is to be there (`报送期限`).
public enum ReportingTerm: Sendable, Hashable {
  /// So many days later (`90天`).
  case days(Int)
  /// At the end of the month that lies so many months later, or on a day of it (`3个月`, `次月15日`).
  case months(Int, day: Int?)
  /// In a month of the year after, at its end or on a day of it (`次年10月底`, `次年3月31日`).
  case yearAfter(month: Int, day: Int?)

  /// The last day on which the figure of a period that ended on a day is in time.
  public func day(after end: CalendarDate) -> CalendarDate {
    switch self {
    case .days(let days): return end.adding(days: days)
    case .months(let months, let day):
      return Month(index: Month(of: end).index + months).day(day)
    case .yearAfter(let number, let day):
      return Month(index: 12 * (end.year + 1) + number - 1).day(day)
    }
  }

  /// A term as a table writes it; `nil` where it is none, or longer than a year: a figure that comes later
  /// would keep a gate green that asks for it.
  public init?(_ cell: String) {
    var text = NotationText.folded(cell)
    for ending in ["以前", "之前", "以内", "之内", "前", "内"] where text.ends(with: ending) {
      text = String(text.dropLast(ending.count))
      break
    }
    guard let term = ReportingTerm.days(text) ?? ReportingTerm.months(text) ?? ReportingTerm.yearAfter(text) else {
      return nil
    }
    self = term
  }

  /// `90天`, `期后90日`.
  private static func days(_ text: String) -> ReportingTerm? {
    var rest = text
    for beginning in ["期末后", "期后", "年后", "季后", "月后", "后"] where rest.begins(with: beginning) {
      rest = String(rest.dropFirst(beginning.count))
      break
    }
    guard let number = number(rest, before: ["天", "日", "个自然日"]), number <= 366 else { return nil }
    return .days(number)
  }

  /// `3个月`, `次月15日`, `次月底`.
  private static func months(_ text: String) -> ReportingTerm? {
    if let number = number(text, before: ["个月"]), (1...12).contains(number) { return .months(number, day: nil) }
    for beginning in ["次月", "下月", "下个月"] where text.begins(with: beginning) {
      let rest = String(text.dropFirst(beginning.count))
      if rest == "底" || rest == "末" { return .months(1, day: nil) }
      if let day = number(rest, before: ["日", "号"]), (1...31).contains(day) { return .months(1, day: day) }
    }
    return nil
  }

  /// `次年10月底`, `次年3月31日`, `翌年6月`.
  private static func yearAfter(_ text: String) -> ReportingTerm? {
    for beginning in ["次年", "翌年", "下一年", "第二年"] where text.begins(with: beginning) {
      let rest = text.dropFirst(beginning.count).split(separator: "月", omittingEmptySubsequences: false)
      guard rest.count == 2, let month = Int(rest[0]), (1...12).contains(month) else { return nil }
      if ["", "底", "末", "份", "份底"].contains(String(rest[1])) { return .yearAfter(month: month, day: nil) }
      guard let day = number(String(rest[1]), before: ["日", "号"]), (1...31).contains(day) else { return nil }
      return .yearAfter(month: month, day: day)
    }
    return nil
  }

  private static func number(_ text: String, before words: [String]) -> Int? {
    for word in words where text.ends(with: word) {
      return Int(text.dropLast(word.count)).flatMap { $0 >= 0 ? $0 : nil }
    }
    return nil
  }
}

extension Month {
  /// A day of the month, its last one where it has none such or none is named.
  fileprivate func day(_ day: Int?) -> CalendarDate { CalendarDate(self, day: min(day ?? length, length)) }
}
