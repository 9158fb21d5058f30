/// Years and what may follow them.
extension PeriodParser {
  /// A part of time; behind a dash the year may be left out.
  mutating func part(in before: PeriodPart?) throws(PeriodError) -> PeriodPart? {
    let start = scanner
    if let year = year() { return try part(ofYear: year, isAlone: before == nil) }
    scanner = start
    if let packed = try packed() { return packed }
    guard let before else { return nil }
    return try inner(before.year, isBehindDash: true)
  }

  /// `2023`, `二〇二三`; not the first digits of a longer number.
  private mutating func year() -> Int? {
    guard let year = scanner.digits(4...4) ?? scanner.yearInChinese(), year > 0 else { return nil }
    return year
  }

  /// `202309`, `20230930`.
  private mutating func packed() throws(PeriodError) -> PeriodPart? {
    let count = scanner.digitCount
    guard count == 6 || count == 8 else { return nil }
    let (year, month) = (scanner.leading(4), scanner.leading(2))
    guard year > 0, (1...12).contains(month) else { throw .notUnderstood }
    let mark = count == 8 ? PeriodPart.Mark.day(scanner.leading(2)) : nil
    return PeriodPart(year: year, kind: .month, numbers: month...month, mark: mark, lendsKind: true)
  }

  private mutating func part(ofYear year: Int, isAlone: Bool) throws(PeriodError) -> PeriodPart {
    if let numeric = try numeric(year, isAlone: isAlone) { return numeric }
    _ = scanner.skip("年")
    let whole = PeriodPart(year: year, kind: .year, numbers: 1...1)
    if scanner.skip(anyOf: ["全年度", "全年", "整年", "度全年"]) { return whole }
    if let mark = mark(anyOf: ["年末", "年底", "年终", "度末", "末", "底", "终"], ["年初", "初"]) {
      return PeriodPart(year: year, kind: .year, numbers: 1...1, mark: mark)
    }
    _ = scanner.skip("度")
    return try inner(year, isBehindDash: false) ?? whole
  }

  /// `2023-09`, `2023/9`, `2023.9`, `2023.9.30`: a month behind a sign, perhaps with its day.
  private mutating func numeric(_ year: Int, isAlone: Bool) throws(PeriodError) -> PeriodPart? {
    for sign in ["-", "/", "."] {
      var words = scanner
      guard words.skip(sign) else { continue }
      let isOneDigit = words.digitCount == 1
      guard let month = words.digits(1...2) else { continue }
      if words.begins(with: "季") || words.begins(with: "年") { return nil }
      guard (1...12).contains(month) else { throw .notUnderstood }
      var part = PeriodPart(year: year, kind: .month, numbers: month...month)
      part.lendsKind = !words.skip(anyOf: ["月份", "月"])
      var behind = words
      if part.lendsKind, behind.skip(sign), (1...2).contains(behind.digitCount) {
        part.mark = .day(behind.leading(behind.digitCount))
        words = behind
      } else if isAlone, words.isAtEnd, part.lendsKind, sign == ".", isOneDigit, month == 1 {
        throw .lostZero(year: year)
      }
      scanner = words
      return part.lendsKind ? part : marked(part)
    }
    return nil
  }

  /// What may follow a year and, behind a dash, stand without one; nothing is consumed where nothing fits.
  private mutating func inner(_ year: Int, isBehindDash: Bool) throws(PeriodError) -> PeriodPart? {
    let start = scanner
    if let run = run(year) { return marked(run) }
    if let half = half() { return marked(PeriodPart(year: year, kind: .half, numbers: half...half, lendsKind: true)) }
    if let part = numbered(year) { return part }
    if isBehindDash, let day = dayBehindDash(year) { return day }
    scanner = start
    if isBehindDash, scanner.skip(anyOf: ["年末", "年底", "年终"]) {
      return PeriodPart(year: year, kind: .year, numbers: 1...1, mark: .end)
    }
    return nil
  }

  /// `前三季度`, `前9个月`, `前8月`; of one alone it may as well be the one before.
  private mutating func run(_ year: Int) -> PeriodPart? {
    let start = scanner
    if scanner.skip("前"), let number = scanner.number(), number > 1 {
      _ = scanner.skip("个")
      if number <= 4, scanner.skip(anyOf: ["季度", "季"]) {
        return PeriodPart(year: year, kind: .quarter, numbers: 1...number)
      }
      if number <= 12, scanner.skip(anyOf: ["月份", "月"]) {
        return PeriodPart(year: year, kind: .month, numbers: 1...number)
      }
    }
    scanner = start
    return nil
  }

  private mutating func half() -> Int? {
    if scanner.skip(anyOf: ["H1", "上半年", "前半年"]) { return 1 }
    if scanner.skip(anyOf: ["H2", "下半年", "后半年"]) { return 2 }
    return nil
  }

  /// `第三季度`, `Q3`, `9月`, `M9`, or several that follow each other (`一、二季度`); a number alone waits for its unit.
  private mutating func numbered(_ year: Int) -> PeriodPart? {
    let start = scanner
    if scanner.skip(anyOf: ["首季度", "首季"]) { return marked(PeriodPart(year: year, kind: .quarter, numbers: 1...1)) }
    _ = scanner.skip("-") && (scanner.begins(with: "Q") || scanner.begins(with: "H"))
    if let kind = letter() {
      if let number = scanner.digits(1...2), isPossible(number, kind) {
        return marked(PeriodPart(year: year, kind: kind, numbers: number...number, lendsKind: true))
      }
      scanner = start
      return nil
    }
    scanner = start
    let isOrdinal = scanner.skip("第")
    guard let first = ordinal() else {
      scanner = start
      return nil
    }
    var last = first
    var units: Set<String> = []
    while skipSeparator(after: &units) {
      _ = scanner.skip("第")
      guard let next = ordinal(), next == last + 1 else {
        scanner = start
        return nil
      }
      last = next
    }
    if !units.isEmpty, !(units.count == 1 && units.allSatisfy(scanner.begins(with:))) {
      scanner = start
      return nil
    }
    let part = PeriodPart(year: year, kind: unit(isOrdinal: isOrdinal), numbers: first...last)
    guard let kind = part.kind else {
      // `2023年9` says nothing by itself; before or behind a dash the other side has the unit.
      if last <= 12,
        scanner.isAtEnd || scanner.begins(with: "-") || scanner.begins(with: "至")
          || scanner.begins(with: "到") || scanner.begins(with: "..")
      {
        return part
      }
      scanner = start
      return nil
    }
    guard isPossible(last, kind) else {
      scanner = start
      return nil
    }
    if kind == .month, !part.isRun, let day = dayOfMonth() {
      return PeriodPart(year: year, kind: .month, numbers: part.numbers, mark: .day(day))
    }
    return marked(part)
  }

  /// What stands between two that follow each other, with the unit before it (`1月和2月`).
  private mutating func skipSeparator(after units: inout Set<String>) -> Bool {
    var words = scanner
    let unit = ["月", "季度"].first { words.skip($0) }
    guard words.skip(anyOf: ["、", "和", "及"]) else { return false }
    if let unit { units.insert(unit) }
    scanner = words
    return true
  }

  private func isPossible(_ number: Int, _ kind: PeriodPart.Kind) -> Bool { number > 0 && number * kind.months <= 12 }

  private mutating func letter() -> PeriodPart.Kind? {
    if scanner.skip("Q") { return .quarter }
    if scanner.skip("H") { return .half }
    if scanner.skip("M") { return .month }
    return nil
  }

  /// A number, 元 for the first month.
  private mutating func ordinal() -> Int? {
    if scanner.skip("元") { return 1 }
    return scanner.number()
  }

  /// 四季 alone may be the whole year.
  private mutating func unit(isOrdinal: Bool) -> PeriodPart.Kind? {
    if scanner.skip("季度") || (isOrdinal && scanner.skip("季")) { return .quarter }
    return !isOrdinal && scanner.skip(anyOf: ["月份", "月"]) ? .month : nil
  }

  /// The day behind a month: `30日`, `30号`.
  private mutating func dayOfMonth() -> Int? {
    let start = scanner
    if let day = scanner.number(), scanner.skip(anyOf: ["日", "号"]) { return day }
    scanner = start
    return nil
  }

  /// `9.30`, `9/30` behind a dash.
  private mutating func dayBehindDash(_ year: Int) -> PeriodPart? {
    for sign in [".", "/"] {
      var words = scanner
      guard let month = words.digits(1...2), words.skip(sign), let day = words.digits(1...2), words.isAtEnd,
        (1...12).contains(month)
      else { continue }
      scanner = words
      return PeriodPart(year: year, kind: .month, numbers: month...month, mark: .day(day))
    }
    return nil
  }

  /// The part with the day that its last word names.
  private mutating func marked(_ part: PeriodPart) -> PeriodPart {
    var part = part
    part.mark = mark(anyOf: ["末", "底"], ["初"])
    return part
  }

  private mutating func mark(anyOf ends: [String], _ beginnings: [String]) -> PeriodPart.Mark? {
    if scanner.skip(anyOf: ends) { return .end }
    return scanner.skip(anyOf: beginnings) ? .beginning : nil
  }
}
