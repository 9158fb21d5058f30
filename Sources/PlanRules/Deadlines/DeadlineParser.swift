/// Reads a deadline clause by clause: the day first, then what is to be done, then what lasts.
///
/// At the head of a clause every day counts; further on only one whose words leave no doubt (底, 末, 前), and none once the
/// clause has one, so that `2025年底前完成2000年底前建成的小区改造` is due once.
struct DeadlineParser {
  var scanner: CellScanner
  let plan: Period?
  private let isIssued: Bool
  private(set) var terms: [Deadline.Term] = []
  private(set) var lasts = false
  /// The year written last, for what follows without one.
  var year: Int?
  /// The latest day read.
  private(set) var latest: CalendarDate?
  /// Whether the clause is part of what came before.
  private(set) var isPart = false
  private var isSequel = false
  private var hasOrigin = false
  /// What stands in the way where nothing else is found.
  private var doubt: DeadlineError?

  init(_ text: String, in plan: Period?, isIssued: Bool) {
    // A new line parts clauses, while other blanks part nothing.
    let lines = String((text.beforeMidnight ?? text).unicodeScalars.map { $0 == "\n" || $0 == "\r" ? "；" : $0 })
    scanner = CellScanner(lines)
    self.plan = plan
    self.isIssued = isIssued
  }

  mutating func parse() throws(DeadlineError) {
    scanner.skipSeparators()
    let beginning = scanner.offset
    while !scanner.isAtEnd {
      try readClause()
      scanner.skipSeparators()
    }
    guard terms.isEmpty else { return }
    if !lasts, isSpreadsheetDate { throw DeadlineError(.spreadsheet, at: beginning) }
    if let doubt, !lasts || doubt.reason != .notUnderstood { throw doubt }
    if !lasts { throw DeadlineError(.notUnderstood, at: beginning) }
  }

  func failure(_ reason: DeadlineError.Reason) -> DeadlineError { DeadlineError(reason, at: scanner.offset) }

  mutating func doubt(_ reason: DeadlineError.Reason, at offset: Int) {
    if doubt == nil { doubt = DeadlineError(reason, at: offset) }
  }

  /// `Jun-24`, `45473`; what has the year in front or 月 in it is read as a day.
  private var isSpreadsheetDate: Bool {
    let cell = scanner.text(from: 0)
    return !cell.contains(text: "月") && !SpreadsheetDate.periodsTyped(as: cell).isEmpty
  }

  // MARK: Clauses

  private mutating func readClause() throws(DeadlineError) {
    try refuseException()
    let beginning = scanner.position
    skipLeadIns()
    if skipEarliest() { return }
    if try readTerm(isHead: true) { return skipToNextTerm() }
    scanner.rewind(to: beginning)
    let offset = scanner.offset
    while !scanner.isBetweenClauses {
      if scanner.skipTitle() { continue }
      if skipEarliest() { return }
      if try readTerm(isHead: false) { return skipToNextTerm() }
      scanner.step()
    }
    let clause = scanner.text(from: beginning, to: scanner.position)
    doubt(DeadlineParser.namesEvent(clause) ? .namesNoDay : .notUnderstood, at: offset)
  }

  private mutating func skipLeadIns() {
    (isPart, isSequel, hasOrigin) = (false, false, false)
    while !scanner.standsAny(of: DeadlineWords.planPeriods) {
      if scanner.skip(anyOf: DeadlineWords.parts) {
        isPart = true
      } else if scanner.skip(anyOf: DeadlineWords.sequels) {
        isSequel = true
      } else if scanner.skip(anyOf: DeadlineWords.origins) {
        hasOrigin = true
      } else if !scanner.skip(anyOf: DeadlineWords.leadIns) {
        return
      }
    }
  }

  /// Goes over a clause that only says from when: `不早于2024年6月底`.
  private mutating func skipEarliest() -> Bool {
    guard scanner.standsAny(of: DeadlineWords.earliest) else { return false }
    doubt(.noEnd, at: scanner.offset)
    while !scanner.isBetweenClauses { scanner.step() }
    return true
  }

  /// Goes over what is to be done to the next clause, or to a further day in this one.
  private mutating func skipToNextTerm() {
    if scanner.skip(anyOf: DeadlineWords.conjunctions) { return }
    while !scanner.isBetweenClauses {
      if scanner.skipTitle() { continue }
      if standsFurtherTerm { return }
      scanner.step()
    }
  }

  /// Whether something joins a further day or duty here: `并于2025年底前完工`, `后常态化运行`, `、12月底前完工`.
  private var standsFurtherTerm: Bool {
    var ahead = self
    let joins = ["并", "且", "后", "再", "同时"].contains(where: ahead.scanner.stands)
    guard joins || ahead.scanner.skip("、") else { return false }
    ahead.skipLeadIns()
    return (try? ahead.readTerm(isHead: joins)) ?? false
  }

  // MARK: Terms

  /// Reads one term, or nothing.
  private mutating func readTerm(isHead: Bool) throws(DeadlineError) -> Bool {
    let beginning = scanner.position
    if let recurrence = try recurrence(isHead: isHead) {
      add(.recurring(recurrence.with(first: isSequel ? monthAfterLatest(recurrence.cycle) : nil, last: nil)))
      return true
    }
    if isHead ? skipLasting() : skipLastingAtEnd() {
      lasts = true
      return true
    }
    // What follows on something else runs from that: `完成后15日内报送`.
    if let term = try span(isHead: isHead && !isSequel) {
      if case .afterIssue = term, !isIssued { throw DeadlineError(.issueMissing, at: offset(of: beginning)) }
      add(term)
      return true
    }
    if isHead, case .recurring(let recurrence) = terms.last, let further = try furtherDay(of: recurrence) {
      terms[terms.count - 1] = .recurring(further)
      return true
    }
    if let stretch = try stretch(isHead: isHead), isHead || stretch.isMarked {
      return try readStretch(stretch, from: beginning)
    }
    scanner.rewind(to: beginning)
    return false
  }

  /// What follows on some days says whether they are when it is due, when it starts, or the years in which it recurs.
  private mutating func readStretch(_ stretch: Stretch, from beginning: Int) throws(DeadlineError) -> Bool {
    let words = offset(of: beginning)
    if scanner.stands("左右") || standsAround { throw DeadlineError(.namesNoDay, at: words) }
    if !stretch.isMarked {
      let isOtherwise = recurs && scanner.standsAny(of: DeadlineWords.dueOtherwise)
      if isOtherwise || scanner.standsAny(of: DeadlineWords.notDue) { throw DeadlineError(.exception, at: words) }
    }
    // What starts at the end of some days starts on their last: `2024年6月底起`.
    let last = scanner.text(from: scanner.position - 1, to: scanner.position)
    let start = last == "底" || last == "末" ? stretch.end : stretch.start
    if skipAfter(stretch) {
      let next = stretch.end.adding(days: 1)
      try readStart(stretch, from: stretch.end, recurringFrom: Month(of: next), at: words)
      return true
    }
    if scanner.skip(anyOf: DeadlineWords.starts) {
      try readStart(stretch, from: start, recurringFrom: Month(of: start), at: words)
      return true
    }
    if let recurrence = try recurrence(within: stretch) {
      let first = stretch.isMarked && !stretch.isRange ? nil : Month(of: stretch.start)
      add(.recurring(recurrence.with(first: first, last: hasOrigin && !stretch.isRange ? nil : Month(of: stretch.end))))
      return true
    }
    if hasOrigin, !stretch.isRange {
      try readStart(stretch, from: start, recurringFrom: Month(of: start), at: words)
      return true
    }
    if !stretch.isMarked, stretch.grain != .day, standsEvent { throw failure(.namesNoDay) }
    if stretch.hasYear { year = stretch.end.year }
    latest = max(latest ?? stretch.end, stretch.end)
    add(.day(stretch.end))
    if skipLasting() { lasts = true }
    return true
  }

  /// Whether 前后 stands here, which is around a day: `2024年6月前后`.
  private var standsAround: Bool {
    var ahead = scanner
    return ahead.skip("前后") && !(ahead.next.map(DeadlineWords.notAfter.contains) ?? false)
  }

  /// Skips words for the time that follows on some days: `2024年6月底后`, `2024年后3个月内`, not `2024年后半年`.
  private mutating func skipAfter(_ stretch: Stretch) -> Bool {
    if scanner.skip("之后") { return true }
    // Unlike `2024年以后`, which begins with its year.
    if stretch.isMarked || stretch.grain == .day, scanner.skip("以后") { return true }
    var ahead = self
    guard ahead.scanner.skip("后") else { return false }
    let isOtherWord = ahead.scanner.next.map(DeadlineWords.notAfter.contains) ?? false
    // `2024年后半年内` is in that year, `2024年底后半年内` behind it.
    if isOtherWord, stretch.grain == .year, !stretch.isMarked { return false }
    if isOtherWord, ahead.length(needsEnd: true) == nil { return false }
    return scanner.skip("后")
  }

  /// `2023年起每年`, `自2024年7月1日起30日内`, `2024年6月底后3个月内`, `2024年起长期坚持`.
  ///
  /// A span runs from `start`; what recurs does so from `first` on, which is another month behind the last day of one.
  private mutating func readStart(
    _ stretch: Stretch, from start: CalendarDate, recurringFrom first: Month, at offset: Int
  ) throws(DeadlineError) {
    let end = scanner.position
    _ = scanner.skip(",")
    let beginning = scanner.position
    let isTo = scanner.skip(anyOf: ["至", "到", "--", "-"])
    if isTo, let end = try self.stretch(isHead: true, after: stretch) {
      guard end.end >= stretch.start else { throw DeadlineError(.reversed, at: offset) }
      latest = end.end
      year = end.end.year
      return add(.day(end.end))
    }
    scanner.rewind(to: beginning)
    let outer = (isPart, isSequel)
    skipLeadIns()
    (isPart, isSequel) = outer
    year = stretch.start.year
    if let recurrence = try recurrence(isHead: true) {
      return add(.recurring(recurrence.with(first: first, last: nil)))
    }
    _ = scanner.skip("的")
    if skipLasting() {
      lasts = true
    } else if stretch.grain == .day || start == stretch.end, let span = length(needsEnd: stretch.grain != .day) {
      add(.after(start, span))
    } else if recurs, scanner.standsAny(of: DeadlineWords.notDue) {
      throw DeadlineError(.exception, at: offset)
    } else if recurs, scanner.isBetweenClauses {
      // What was read before would be due before it starts.
      throw DeadlineError(.noEnd, at: offset)
    } else {
      doubt(.noEnd, at: offset)
      // What follows on a comma is a clause of its own: `2024年起，2025年底前完成`.
      scanner.rewind(to: end)
    }
  }

  /// What recurs in the years of a stretch: `2023—2025年每年`, `2024年，每季度末`, `2024年底前每月`.
  private mutating func recurrence(within stretch: Stretch) throws(DeadlineError) -> Recurrence? {
    let beginning = scanner.position
    if stretch.grain == .year, !stretch.isMarked { _ = scanner.skip(",") }
    if let recurrence = try recurrence(isHead: true) { return recurrence }
    scanner.rewind(to: beginning)
    return nil
  }

  private mutating func add(_ term: Deadline.Term) {
    if !terms.contains(term) { terms.append(term) }
  }

  /// The first month of the cycle after the latest day read.
  private func monthAfterLatest(_ cycle: ReportingCycle) -> Month? {
    latest.map { cycle.cycle(of: Month(of: $0)).last.next }
  }

  func offset(of position: Int) -> Int {
    var scanner = scanner
    scanner.rewind(to: position)
    return scanner.offset
  }

  // MARK: Duties without an end

  /// Skips words that say that something lasts.
  mutating func skipLasting() -> Bool {
    guard scanner.standsAny(of: DeadlineWords.lasting), !scanner.standsAny(of: DeadlineWords.notLasting) else {
      return false
    }
    let beginning = scanner.position
    // `持续推进至2025年底` is due on a day.
    while !scanner.isBetweenClauses {
      var ahead = self
      if ahead.scanner.skip(anyOf: ["至", "到"]), let end = try? ahead.stretch(isHead: true), end.hasYear || end.isMarked
      {
        scanner.rewind(to: beginning)
        return false
      }
      scanner.step()
    }
    scanner.rewind(to: beginning)
    _ = scanner.skip(anyOf: DeadlineWords.lasting)
    return true
  }

  private mutating func skipLastingAtEnd() -> Bool {
    let beginning = scanner.position
    // 中长期 is another word.
    if beginning > 0, scanner.text(from: beginning - 1, to: beginning) == "中" { return false }
    if scanner.skip(anyOf: DeadlineWords.lastingAtEnd), scanner.isBetweenClauses { return true }
    scanner.rewind(to: beginning)
    return false
  }

  // MARK: What is no day

  /// Whether an event or a season follows: `2024年` `春节前`.
  var standsEvent: Bool {
    if scanner.standsAny(of: DeadlineWords.undated) { return true }
    var ahead = scanner
    while !ahead.isBetweenClauses { ahead.step() }
    return DeadlineParser.namesEvent(
      scanner.text(from: scanner.position, to: min(ahead.position, scanner.position + 10)))
  }

  /// Whether words end with something before or after which it is due, and that is no day: `全会前`, `会后`.
  private static func namesEvent(_ words: String) -> Bool {
    let scalars = Array(words.unicodeScalars)
    if DeadlineWords.undated.contains(where: words.begins(with:)) { return true }
    if scalars.contains(where: { $0.isDigit || $0 == "月" || $0 == "季" }) { return false }
    for (position, scalar) in scalars.enumerated() where position > 0 && (scalar == "前" || scalar == "后") {
      if ["提", "目", "当", "超", "空", "以", "之", "日"].contains(scalars[position - 1]) { continue }
      let following = scalars.dropFirst(position + 1)
      if following.isEmpty { return true }
      if scalar == "前",
        ["完成", "建成", "办结", "落实", "印发", "开工", "竣工", "报送"].contains(where: { following.starts(with: $0.unicodeScalars) })
      {
        return true
      }
    }
    return false
  }
}
