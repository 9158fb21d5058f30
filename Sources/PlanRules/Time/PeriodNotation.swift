extension Period {
  /// A period in any notation that tables use, or `nil`.
  ///
  /// Read are `2023`, `2023H1`, `2023Q3`, `2023-09`, `2023Q1-Q3`, `2021-2023`, `2021-2025H1`, `2021-01..2025-06`, and as
  /// written in Chinese `2023年`, `2023年上半年`, `2023年第三季度`, `2023年前三季度`, `2023年9月`, `2023年1—9月`,
  /// `2021年1月—2025年6月`, with full-width digits and any dash. Of two spans the second must follow the first.
  public init?(_ text: String) {
    if let year = Period.plainYear(text) {
      self.init(year: year)
      return
    }
    var parser = PeriodParser(text)
    guard let period = parser.parse() else { return nil }
    self = period
  }

  /// Most cells of a large table are four digits.
  private static func plainYear(_ text: String) -> Int? {
    guard text.utf8.count == 4 else { return nil }
    var year = 0
    for byte in text.utf8 {
      guard (48...57).contains(byte) else { return nil }
      year = 10 * year + Int(byte - 48)
    }
    return year > 0 ? year : nil
  }
}

/// Reads one period from left to right: a span, or two of them with a dash between.
private struct PeriodParser {
  private var rest: Substring.UnicodeScalarView
  private let folded: String

  init(_ text: String) {
    folded = NotationText.folded(text)
    rest = Substring(folded).unicodeScalars
  }

  mutating func parse() -> Period? {
    guard let from = span(in: nil) else { return nil }
    if rest.isEmpty { return from.period }
    guard skipDash(), let to = span(in: from), rest.isEmpty else { return nil }
    guard from.period.last < to.period.first || from.period == to.period else { return nil }
    return Period(first: from.period.first, last: to.period.last)
  }

  /// A span with the year it stands in, so that `Q1-Q3` and `1—9月` can leave the year out the second time.
  private struct Span {
    let period: Period
    let year: Int
  }

  private mutating func span(in before: Span?) -> Span? {
    let start = rest
    if let year = digits(exactly: 4) {
      guard (1...9999).contains(year) else { return nil }
      _ = skip("年度") || skip("年")
      if let part = partOfYear(year) { return Span(period: part, year: year) }
      return Span(period: Period(year: year), year: year)
    }
    rest = start
    guard let before, let part = partOfYear(before.year) else { return nil }
    return Span(period: part, year: before.year)
  }

  /// What may follow a year; nothing is consumed where nothing fits.
  private mutating func partOfYear(_ year: Int) -> Period? {
    let start = rest
    if skip("前三季度") { return months(year, 1, 9) }
    if let half = half() { return months(year, 6 * half - 5, 6 * half) }
    if let quarter = quarter() { return months(year, 3 * quarter - 2, 3 * quarter) }
    if let month = month() { return months(year, month, month) }
    rest = start
    return nil
  }

  private mutating func half() -> Int? {
    if skip("H1") || skip("上半年") { return 1 }
    if skip("H2") || skip("下半年") { return 2 }
    return nil
  }

  /// `Q3`, `第三季度`, `第3季度`, `三季度`.
  private mutating func quarter() -> Int? {
    let start = rest
    let isLettered = skip("Q")
    let isOrdinal = !isLettered && skip("第")
    if isLettered || isOrdinal, let number = digits(exactly: 1), (1...4).contains(number), isLettered || skip("季度") {
      return number
    }
    if !isLettered, let number = numeralUpToFour(), skip("季度") { return number }
    rest = start
    return nil
  }

  private mutating func numeralUpToFour() -> Int? {
    switch rest.first {
    case "一": return skip("一") ? 1 : nil
    case "二": return skip("二") ? 2 : nil
    case "三": return skip("三") ? 3 : nil
    case "四": return skip("四") ? 4 : nil
    default: return nil
    }
  }

  /// `-09` after a year, or `9月`; the first of two months may leave 月 out: `1—9月`.
  private mutating func month() -> Int? {
    let start = rest
    if skip("-"), let month = digits(exactly: 2), (1...12).contains(month), !startsWithDigit { return month }
    rest = start
    guard let month = digits(atMost: 2), (1...12).contains(month), skip("月") || startsWithDash else {
      rest = start
      return nil
    }
    return month
  }

  private func months(_ year: Int, _ from: Int, _ to: Int) -> Period? {
    guard let first = Month(year: year, month: from), let last = Month(year: year, month: to) else { return nil }
    return Period(first: first, last: last)
  }

  private var startsWithDash: Bool { rest.first == "-" || rest.starts(with: "..".unicodeScalars) }
  private var startsWithDigit: Bool { rest.first.map { ("0"..."9").contains($0) } ?? false }

  private mutating func skipDash() -> Bool { skip("..") || skip("-") || skip("至") }

  private mutating func skip(_ word: String) -> Bool {
    guard rest.starts(with: word.unicodeScalars) else { return false }
    rest.removeFirst(word.unicodeScalars.count)
    return true
  }

  private mutating func digits(exactly count: Int) -> Int? {
    let run = rest.prefix(while: { ("0"..."9").contains($0) })
    guard run.count == count else { return nil }
    rest.removeFirst(count)
    return Int(String(run))
  }

  private mutating func digits(atMost count: Int) -> Int? {
    let run = rest.prefix(while: { ("0"..."9").contains($0) })
    guard (1...count).contains(run.count) else { return nil }
    rest.removeFirst(run.count)
    return Int(String(run))
  }
}
