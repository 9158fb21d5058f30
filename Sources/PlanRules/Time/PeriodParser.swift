/// Reads one period from left to right: a part of time, or two of them with a dash between.
struct PeriodParser {
  var scanner: PeriodScanner

  static func read(_ text: String) throws(PeriodError) -> WrittenPeriod {
    do throws(PeriodError) {
      return try parse(text)
    } catch {
      if let rephrased = try readRephrased(text) { return rephrased }
      guard error == .notUnderstood || error == .withinMonth else { throw error }
      let typed = SpreadsheetDate.periodsTyped(as: text)
      if !typed.isEmpty { throw .spreadsheet(typed: typed) }
      if error == .withinMonth { throw error }
      throw reason(for: NotationText.folded(text)) ?? error
    }
  }

  static func parse(_ text: String) throws(PeriodError) -> WrittenPeriod {
    var parser = PeriodParser(scanner: PeriodScanner(text))
    return try parser.read()
  }

  /// What is wrong with a text that the grammar does not know.
  private static func reason(for text: String) -> PeriodError? {
    if ["以来", "至今", "起", "以后", "之后", "前", "以前", "之前"].contains(where: text.ends(with:)) { return .openEnded }
    if text.contains(text: "学年") { return .schoolYear }
    if ["初", "年初", "月初"].contains(where: text.ends(with:)) { return .beginning }
    var bare = text
    for word in ["截至", "截止到", "截止至", "截止", "今年", "本年", "去年", "上年", "当年"] where bare.begins(with: word) {
      bare.removeFirst(word.count)
    }
    guard !bare.isEmpty else { return text.isEmpty ? nil : .yearMissing }
    if PeriodScanner(bare).digitCount == 2, bare.contains(text: "年"), (try? parse("20" + bare)) != nil {
      return .shortYear
    }
    return bare.begins(with: "-") || (try? parse("2000年" + bare)) == nil ? nil : .yearMissing
  }

  mutating func read() throws(PeriodError) -> WrittenPeriod {
    // Nearly every cell begins with its year.
    let beginsWithYear = scanner.digitCount >= 4
    if !beginsWithYear, let period = planPeriod() { return period }
    if let period = try school() { return WrittenPeriod(period, isPoint: false) }
    let isUpTo = !beginsWithYear && scanner.skip(anyOf: ["截止到", "截止至", "截至", "截止", "至", "到"])
    let isFrom = !beginsWithYear && !isUpTo && scanner.skip(anyOf: ["自", "从"])
    if !beginsWithYear, let part = partBeforeYear() {
      guard scanner.isAtEnd, !isUpTo, !isFrom else { throw .notUnderstood }
      return WrittenPeriod(part, isPoint: false)
    }
    guard let first = try part(in: nil) else { throw .notUnderstood }
    if scanner.isAtEnd || isUpTo || scanner.begins(with: "止") {
      guard !isFrom else { throw .notUnderstood }
      return try single(first, isUpTo: isUpTo)
    }
    if first.isRun, skipTotal() { return WrittenPeriod(try first.span(), isPoint: false) }
    guard scanner.skipDash(), let last = try part(in: first) else { throw .notUnderstood }
    let span = try PeriodPart.span(from: first, to: last)
    _ = scanner.skip("止") || skipTotal()
    guard scanner.isAtEnd else { throw .notUnderstood }
    return WrittenPeriod(span, isPoint: false)
  }

  /// One part alone: a period, or the day on which it ends.
  private mutating func single(_ part: PeriodPart, isUpTo: Bool) throws(PeriodError) -> WrittenPeriod {
    let isPoint = scanner.skip("止") || isUpTo || part.mark != nil
    // Up to 2023 may be up to its end or to some day in it.
    guard scanner.isAtEnd, !(isPoint && part.mark == nil && (part.kind == .year || part.isRun)) else {
      throw .notUnderstood
    }
    if case .day = part.mark { try part.endsWithMonth() }
    if part.mark == .beginning { throw .beginning }
    return WrittenPeriod(try part.span(), isPoint: isPoint)
  }

  private mutating func skipTotal() -> Bool { scanner.skipWhole(anyOf: ["累计", "(累计)", "期间", "合计"]) }

  /// `“十四五”`, `十四五期间`, `十四五末`.
  private mutating func planPeriod() -> WrittenPeriod? {
    var words = scanner
    _ = words.skip(anyOf: ["“", "\"", "'", "‘"])
    let plans = ["十一五", "十二五", "十三五", "十四五", "十五五", "十六五"]
    guard let position = plans.firstIndex(where: { words.skip($0) }) else { return nil }
    _ = words.skip(anyOf: ["”", "\"", "'", "’"])
    let last = 2010 + 5 * position
    if words.skip(anyOf: ["末", "期末"]), words.isAtEnd { return WrittenPeriod(Period(year: last), isPoint: true) }
    if let first = words.firstYears(of: last - 4), words.isAtEnd { return WrittenPeriod(first, isPoint: false) }
    _ = words.skip("规划")
    _ = words.skip(anyOf: ["期间", "时期", "期"])
    guard words.isAtEnd, let period = Period(first: Period(year: last - 4).first, last: Period(year: last).last) else {
      return nil
    }
    return WrittenPeriod(period, isPoint: false)
  }

  /// `Q3 2023`, `3Q2023`, `H1 2023`, `Q1-Q3 2023`: the quarter or half-year before its year.
  private mutating func partBeforeYear() -> Period? {
    var words = scanner
    var numbers: [Int] = []
    var length = 0
    for letter in ["Q", "H"] where length == 0 {
      words = scanner
      guard let first = words.lettered(letter) else { continue }
      length = letter == "Q" ? 3 : 6
      numbers.append(first)
      var behind = words
      if behind.skipDash(), let last = behind.lettered(letter) {
        numbers.append(last)
        words = behind
      }
    }
    guard length > 0, let first = numbers.first, let last = numbers.last, first <= last,
      first > 0, last * length <= 12
    else { return nil }
    _ = words.skip("-") || words.skip("/")
    guard let year = words.digits(4...4), year > 0, words.isAtEnd else { return nil }
    scanner = words
    return Period(year: year, months: length * (first - 1) + 1...length * last)
  }
}

extension PeriodScanner {
  /// `前三年` of five years that begin with a year.
  fileprivate mutating func firstYears(of beginning: Int) -> Period? {
    guard skip(anyOf: ["前", "头"]), let count = number(), (2...4).contains(count), skip("年") else { return nil }
    return Period(first: Period(year: beginning).first, last: Period(year: beginning + count - 1).last)
  }

  /// `Q3` or `3Q`, before which no year stands.
  fileprivate mutating func lettered(_ letter: String) -> Int? {
    if skip(letter) { return digitCount > 0 ? leading(1) : nil }
    guard let number = digits(1...1), skip(letter) else { return nil }
    return number
  }
}
