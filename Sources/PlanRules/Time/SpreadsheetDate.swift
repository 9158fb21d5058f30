/// What a spreadsheet makes of a period that is typed into it: `2023-9` becomes `Sep-23` or `2023/9/1`, `1-9` becomes
/// `1月9日`, and any of them the number of a day.
enum SpreadsheetDate {
  /// The periods that may have been typed, as one writes them; none where a text is no such date.
  static func periodsTyped(as text: String) -> [String] {
    let folded = NotationText.folded(text)
    let scanner = PeriodScanner(folded)
    return inEnglish(scanner) ?? withoutYear(scanner) ?? firstOfMonth(scanner) ?? dayNumber(scanner) ?? []
  }

  /// The day that a spreadsheet keeps under a number: those of the years 2000 to 2099 have five digits.
  static func day(numbered number: Int) -> CalendarDate? {
    (36_526...73_050).contains(number) ? CalendarDate(year: 1899, month: 12, day: 30)?.adding(days: number) : nil
  }

  private static let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
  private static let endings = [
    "UARY", "RUARY", "CH", "IL", "E", "Y", "UST", "TEMBER", "T", "OBER", "EMBER",
  ]

  /// `Sep-23`, `September 2023`, `9-Jan`, `1-Sep-23`.
  private static func inEnglish(_ text: PeriodScanner) -> [String]? {
    var text = text
    let before = text.digits(1...2)
    if before != nil { _ = text.skip(anyOf: ["-", "/"]) }
    guard let month = months.firstIndex(where: { text.skip($0) }).map({ $0 + 1 }) else { return nil }
    _ = text.skip(anyOf: endings)
    _ = text.skip(anyOf: ["-", "/", ".", ","])
    if text.isAtEnd { return before.map { typed(month: month, $0) } }
    guard let year = text.digits(2...2).map({ 2000 + $0 }) ?? text.digits(4...4), text.isAtEnd else { return nil }
    // Without a day in front the number may be a day as well: `Jan-09`.
    let run = before == nil ? runs(unknownYear, from: month, to: year - 2000) : []
    return ["\(year)年\(month)月"] + run
  }

  /// `1月9日`: `1-9` as a day; the last days of months are days.
  private static func withoutYear(_ text: PeriodScanner) -> [String]? {
    var text = text
    guard let month = text.digits(1...2), text.skip("月"), let day = text.digits(1...2), text.skip("日"), text.isAtEnd,
      let whole = Month(year: 2023, month: month), day > 0, day < whole.length
    else { return nil }
    return typed(month: month, day)
  }

  /// `2023/9/1`, `2023-01-09`: what is behind the month may be a day or the last of several months.
  private static func firstOfMonth(_ text: PeriodScanner) -> [String]? {
    var text = text
    guard let year = text.digits(4...4), let sign = ["-", "/", ".", "年"].first(where: { text.skip($0) }),
      let month = text.digits(1...2), text.skip(sign == "年" ? "月" : sign), let day = text.digits(1...2)
    else { return nil }
    _ = sign == "年" && text.skip("日")
    guard text.isAtEnd, CalendarDate(year: year, month: month, day: day) != nil else { return nil }
    let run = sign == "年" ? [] : runs("\(year)", from: month, to: day)
    return day == 1 || !run.isEmpty ? ["\(year)年\(month)月"] + run : nil
  }

  private static func dayNumber(_ text: PeriodScanner) -> [String]? {
    var text = text
    guard let day = text.digits(5...5).flatMap(day(numbered:)), text.isAtEnd else { return nil }
    let isLast = day == Month(of: day).lastDay
    return ["\(day.year)年\(day.month)月" + (isLast ? "末" : "")]
  }

  private static let unknownYear = "20××"

  /// What two numbers without a year may have been: several months, or a month of a year in the twenties.
  private static func typed(month: Int, _ number: Int) -> [String] {
    let run = runs(unknownYear, from: month, to: number)
    let ofYear = (20...29).contains(number) ? ["\(2000 + number)年\(month)月"] : []
    return run + ofYear + (run.isEmpty && ofYear.isEmpty ? ["\(unknownYear)年\(month)月"] : [])
  }

  private static func runs(_ year: String, from first: Int, to last: Int) -> [String] {
    first < last && last <= 12 ? ["\(year)年\(first)—\(last)月"] : []
  }
}
