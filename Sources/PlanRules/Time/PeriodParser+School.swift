/// School years and their terms.
extension PeriodParser {
  /// `2022—2023学年`, with a term behind it or without; `2023年春季学期`, `2023年秋季学期`.
  ///
  /// One year before 学年 alone may be the first or the second of the two.
  mutating func school() throws(PeriodError) -> Period? {
    var words = scanner
    let isEnglish = words.skip("SCHOOLYEAR")
    guard let first = words.digits(4...4) ?? words.yearInChinese(), first > 0 else { return nil }
    _ = words.skip("年")
    if let term = PeriodParser.term(&words, of: nil) {
      guard words.isAtEnd else { return nil }
      scanner = words
      return term == .autumn
        ? Term.autumn.period(ofSchoolYearFrom: first) : Term.spring.period(ofSchoolYearFrom: first - 1)
    }
    guard words.skipDash() || words.skip("/"), let second = PeriodParser.secondYear(&words, after: first) else {
      return nil
    }
    _ = words.skip("年")
    guard words.skip(anyOf: ["学年度", "学年"]) || (isEnglish && words.isAtEnd) else { return nil }
    guard second == first + 1 else { throw .schoolYear }
    scanner = words
    guard !words.isAtEnd else { return Period(schoolYearFrom: first) }
    guard let term = PeriodParser.term(&words, of: first), words.isAtEnd else { throw .notUnderstood }
    scanner = words
    return term.period(ofSchoolYearFrom: first)
  }

  private enum Term {
    case autumn, spring

    func period(ofSchoolYearFrom year: Int) -> Period? {
      let whole = Period(schoolYearFrom: year)
      let half = Month(index: whole.first.index + 6)
      return self == .autumn ? Period(first: whole.first, last: half.previous) : Period(first: half, last: whole.last)
    }
  }

  /// A term by its season, and behind a school year by its number too.
  private static func term(_ words: inout PeriodScanner, of schoolYear: Int?) -> Term? {
    if words.skip(anyOf: ["秋季学期", "秋学期"]) { return .autumn }
    if words.skip(anyOf: ["春季学期", "春学期"]) { return .spring }
    guard schoolYear != nil else { return nil }
    if words.skip(anyOf: ["第一学期", "第1学期", "上学期"]) { return .autumn }
    if words.skip(anyOf: ["第二学期", "第2学期", "下学期"]) { return .spring }
    return nil
  }

  /// `2023`, or its last two digits.
  private static func secondYear(_ words: inout PeriodScanner, after first: Int) -> Int? {
    if let year = words.digits(4...4) ?? words.yearInChinese() { return year }
    return words.digits(2...2).map { first / 100 * 100 + $0 + ($0 < first % 100 ? 100 : 0) }
  }
}
