/// Days, months, quarters and years, alone or as a range.
extension DeadlineParser {
  /// Some days, with what stands behind them.
  mutating func stretch(isHead: Bool, after before: Stretch? = nil) throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    guard var stretch = try named(isHead: isHead, after: before) else { return nil }
    let isOpenYear = stretch.grain == .year && !stretch.isMarked && scanner.standsDash && isPlainYear(from: beginning)
    if before == nil, let end = try rangeEnd(of: stretch) {
      guard end.end >= stretch.start else { throw DeadlineError(.reversed, at: offset(of: beginning)) }
      let hasYear = stretch.hasYear || end.hasYear
      stretch = Stretch(from: stretch.start, to: end.end, end.grain, isMarked: end.isMarked)
      (stretch.isRange, stretch.hasYear) = (true, hasYear)
    } else if isOpenYear {
      throw failure(.notUnderstood)
    }
    if !scanner.standsBoundary, scanner.skipEnds() { stretch.isMarked = true }
    return stretch
  }

  /// Whether what was read since a place is only four digits.
  private func isPlainYear(from beginning: Int) -> Bool { scanner.position == beginning + 4 }

  private mutating func rangeEnd(of start: Stretch) throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    _ = scanner.skip("起")
    if scanner.skipDash() || scanner.skip(anyOf: ["至", "到"]), let end = try stretch(isHead: true, after: start) {
      return end
    }
    scanner.rewind(to: beginning)
    return nil
  }

  private mutating func named(isHead: Bool, after before: Stretch?) throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    if let period = fiveYearPlan() { return period }
    if let period = try planPeriod() { return period }
    if let day = try numericDay() { return day }
    if let year = scanner.fourDigitYear() {
      if let stretch = try partOfWrittenYear(year) { return stretch }
      scanner.rewind(to: beginning)
    }
    if isHead, standsShortYear { throw failure(.shortYear) }
    return try withoutYear(isHead: isHead, after: before)
  }

  /// `“十四五”期间`, `“十四五”末`: the first five-year plan ended in 1957, the sixth and every one since at the end of a year
  /// that five divides: 1955 + 5 × its number.
  private mutating func fiveYearPlan() -> Stretch? {
    let beginning = scanner.position
    let isQuoted = scanner.skip(anyOf: ["“", "\"", "「", "『"])
    if scanner.skip("十"), let digit = scanner.next?.chineseDigit, digit > 0 {
      scanner.step()
      if scanner.skip("五") {
        if isQuoted { _ = scanner.skip(anyOf: ["”", "\"", "」", "』"]) }
        let end = 1955 + 5 * (10 + digit)
        let isNamed = scanner.skip(anyOf: [
          "规划期间", "规划期内", "规划期末", "规划时期", "规划末", "规划期", "期间", "时期", "期内", "期末", "末期", "末", "收官",
        ])
        if isNamed || scanner.isBetweenClauses,
          let period = Period(first: Period(year: end - 4).first, last: Period(year: end).last)
        {
          return Stretch(period, .year, isMarked: true)
        }
      }
    }
    scanner.rewind(to: beginning)
    return nil
  }

  /// `规划期内`: the plan's own last day.
  private mutating func planPeriod() throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    guard scanner.skip(anyOf: DeadlineWords.planPeriods) else { return nil }
    guard let plan else { throw DeadlineError(.yearMissing, at: offset(of: beginning)) }
    return Stretch(plan, .year, isMarked: true)
  }

  /// `2024-06-30`, `2024/6/30`, `2024.6`, `20240630`, `202406`.
  private mutating func numericDay() throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    if let month = packedMonth() { return Stretch(Period(month), .part) }
    if let number = scanner.digits(8...8) {
      guard let day = CalendarDate(year: number / 10000, month: number / 100 % 100, day: number % 100) else {
        scanner.rewind(to: beginning)
        return nil
      }
      return Stretch(from: day, to: day, .day)
    }
    if let year = scanner.digits(4...4), year > 0, let mark = scanner.next, ["-", "/", "."].contains(mark) {
      scanner.step()
      let monthPosition = scanner.position
      if let number = scanner.digits(1...2), !["年", "月", "季"].contains(where: scanner.stands) {
        guard let month = Month(year: year, month: number) else {
          throw DeadlineError(.noSuchDay, at: offset(of: monthPosition))
        }
        let afterMonth = scanner.position
        if scanner.next == mark {
          scanner.step()
          let dayPosition = scanner.position
          if let number = scanner.digits(1...2) {
            guard let day = CalendarDate(year: year, month: month.number, day: number) else {
              throw DeadlineError(.noSuchDay, at: offset(of: dayPosition))
            }
            _ = scanner.skip(anyOf: ["日", "号"])
            return Stretch(from: day, to: day, .day)
          }
        }
        scanner.rewind(to: afterMonth)
        return Stretch(Period(month), .part)
      }
    }
    scanner.rewind(to: beginning)
    return nil
  }

  /// `202406`, with nothing but an end behind it: other numbers of six digits count something.
  private mutating func packedMonth() -> Month? {
    scanner.attempt { scanner in
      guard let number = scanner.digits(6...6), scanner.isBetweenClauses || scanner.standsAny(of: ["底", "末", "前"]),
        number / 100 <= CellScanner.latestYear
      else { return nil }
      return Month(year: number / 100, month: number % 100)
    }
  }

  /// What follows on a year; `nil` where its four digits are no year.
  private mutating func partOfWrittenYear(_ year: Int) throws(DeadlineError) -> Stretch? {
    if scanner.skip("年度") || scanner.skip("年") || scanner.stands("Q") || scanner.stands("H") {
      if let part = try partOfYear(year) { return part }
      return Stretch(Period(year: year), .year)
    }
    if scanner.skip("全年") { return Stretch(Period(year: year), .year) }
    let standsAlone =
      scanner.isBetweenClauses || scanner.standsDash
      || scanner.standsAny(of: ["底", "末", "前", "以前", "之前", "起", "至", "、"])
    return standsAlone ? Stretch(Period(year: year), .year) : nil
  }

  /// `24年6月`: which century is not said.
  private var standsShortYear: Bool {
    var ahead = scanner
    guard ahead.digits(2...2) != nil, ahead.skip("年") else { return false }
    return (ahead.next?.isDigit ?? false) || ahead.standsAny(of: ["底", "年底", "末", "前", "上半年", "下半年", "第"])
  }

  /// A part of a year; nothing is read where nothing fits.
  mutating func partOfYear(_ year: Int) throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    let whole = Period(year: year)
    if scanner.skip(anyOf: ["年底", "年末", "年内", "底", "末", "内"]) { return Stretch(whole, .year, isMarked: true) }
    if scanner.skip(anyOf: ["全年", "度"]) { return Stretch(whole, .year) }
    if scanner.skip(anyOf: ["年初", "年中", "初"]) { throw DeadlineError(.namesNoDay, at: offset(of: beginning)) }
    if scanner.stands("中"), scanner.isOver(after: "中", or: ["前", "期"]) { throw failure(.namesNoDay) }
    if scanner.skip(anyOf: ["上半年", "H1"]) { return months(year, 1, 6) }
    if scanner.skip(anyOf: ["下半年", "H2"]) { return months(year, 7, 12) }
    if scanner.skip("前三季度") { return months(year, 1, 9) }
    if let quarters = try quarters(year) { return quarters }
    if let month = try month(year) { return month }
    scanner.rewind(to: beginning)
    if scanner.standsZero(of: ["月", "季"]) { throw failure(.noSuchDay) }
    return nil
  }

  private func months(_ year: Int, _ first: Int, _ last: Int) -> Stretch? {
    guard let from = Month(year: year, month: first), let to = Month(year: year, month: last) else { return nil }
    return Period(first: from, last: to).map { Stretch($0, .part) }
  }

  /// `Q3`, `第三季度`, `3季度`, `一至三季度`, `第一、二季度`.
  private mutating func quarters(_ year: Int) throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    if scanner.skip("Q"), let number = scanner.digits(1...1) {
      guard (1...4).contains(number) else { throw DeadlineError(.noSuchDay, at: offset(of: beginning)) }
      return months(year, 3 * number - 2, 3 * number)
    }
    scanner.rewind(to: beginning)
    _ = scanner.skip("第")
    let position = scanner.position
    guard let first = scanner.wholeNumber() else {
      scanner.rewind(to: beginning)
      return nil
    }
    let afterFirst = scanner.position
    var last = first
    if scanner.skipDash() || scanner.skip(anyOf: ["至", "到", "、", "和"]) {
      _ = scanner.skip("第")
      last = scanner.wholeNumber() ?? 0
    }
    guard scanner.skip("季度") || scanner.skip("季"), last > 0 else {
      scanner.rewind(to: beginning)
      return nil
    }
    // Of `第一、三季度` each is one; the second is read next.
    let isRange = scanner.text(from: position, to: scanner.position).contains { "-至到".contains($0) }
    if last > first + 1, last <= 4, !isRange {
      scanner.rewind(to: afterFirst)
      last = first
    }
    guard first <= last, last <= 4 else { throw DeadlineError(.noSuchDay, at: offset(of: position)) }
    return months(year, 3 * first - 2, 3 * last)
  }

  /// `6月`, `6月份`, `1-6月`, `6月上旬`, `6月30日`.
  private mutating func month(_ year: Int) throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    guard let first = scanner.wholeNumber() else { return nil }
    let last = scanner.stands("月") ? first : lastInList(after: first)
    guard let last else {
      scanner.rewind(to: beginning)
      return nil
    }
    guard first <= last, let start = Month(year: year, month: first), Month(year: year, month: last) != nil else {
      throw DeadlineError(.noSuchDay, at: offset(of: beginning))
    }
    // Of `6、12月` each is one; the second is read next.
    guard scanner.skip("月") else { return Stretch(Period(start), .part) }
    _ = scanner.skip("份")
    if first != last { return months(year, first, last) }
    return try dayOfMonth(start) ?? Stretch(Period(start), .part)
  }

  /// Behind a number without its 月: the end of a range (`1-6月`, `6、7月`), or the number itself where it is one of a list.
  private mutating func lastInList(after first: Int) -> Int? {
    var ahead = scanner
    let isRange = ahead.skipDash() || ahead.skip(anyOf: ["至", "到"])
    guard isRange || ahead.skip(anyOf: DeadlineWords.conjunctions), let last = ahead.wholeNumber() else { return nil }
    if ahead.stands("月"), isRange || last == first + 1 {
      scanner = ahead
      return last
    }
    while !isRange, !ahead.stands("月") {
      guard ahead.skip(anyOf: DeadlineWords.conjunctions), ahead.wholeNumber() != nil else { return nil }
    }
    return isRange ? nil : first
  }

  /// What follows on a month: its day, its end or a third of it.
  private mutating func dayOfMonth(_ month: Month) throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    if scanner.skip(anyOf: ["上旬", "中旬", "下旬"]) {
      let words = scanner.text(from: beginning, to: beginning + 1)
      let end = words == "上" ? 10 : words == "中" ? 20 : month.length
      return Stretch(from: month.firstDay, to: CalendarDate(month, day: end), .day)
    }
    if scanner.skip("初") { throw DeadlineError(.namesNoDay, at: offset(of: beginning)) }
    if scanner.stands("中"), scanner.isOver(after: "中", or: ["前", "期"]) { throw failure(.namesNoDay) }
    if scanner.standsZero(of: ["日", "号"]) { throw failure(.noSuchDay) }
    guard let number = scanner.wholeNumber() else { return nil }
    guard scanner.skip(anyOf: ["日", "号"]) || scanner.stands("前") || scanner.isBetweenClauses else {
      scanner.rewind(to: beginning)
      return nil
    }
    guard (1...month.length).contains(number) else { throw DeadlineError(.noSuchDay, at: offset(of: beginning)) }
    let day = CalendarDate(month, day: number)
    return Stretch(from: day, to: day, .day)
  }
}

extension CellScanner {
  var standsDash: Bool { next == "-" }

  mutating func skipDash() -> Bool {
    guard standsDash else { return false }
    while standsDash { step() }
    return true
  }

  /// Whether what is said is over after a word, or one of some others follows on it.
  func isOver(after word: String, or others: [String]) -> Bool {
    var ahead = self
    return ahead.skip(word) && (ahead.isBetweenClauses || ahead.standsAny(of: others))
  }

  /// Whether digits stand here that are no number from 1 on, before one of some words.
  func standsZero(of words: [String]) -> Bool {
    var ahead = self
    let digits = ahead.take { $0.isDigit }
    return !digits.isEmpty && (Int(digits) ?? 0) == 0 && ahead.standsAny(of: words)
  }

  /// Whether 前 stands here as a part of another word: 前期, 前列.
  var standsBoundary: Bool { next == "前" && (afterNext.map(DeadlineWords.notBefore.contains) ?? false) }

  /// Skips the words that stand behind a deadline.
  mutating func skipEnds() -> Bool {
    var isMarked = false
    while !standsBoundary, skip(anyOf: DeadlineWords.ends) { isMarked = true }
    return isMarked
  }
}
