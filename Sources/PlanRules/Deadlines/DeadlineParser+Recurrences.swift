/// What comes again in every cycle: `每年6月和12月底前`, `每季度末月25日前`, `次月10日前`.
extension DeadlineParser {
  mutating func recurrence(isHead: Bool) throws(DeadlineError) -> Recurrence? {
    let beginning = scanner.position
    guard isHead || scanner.next == "每" || scanner.next == "次" else { return nil }
    if isHead, let recurrence = try cycleAfter() { return recurrence }
    scanner.rewind(to: beginning)
    if scanner.standsAny(of: DeadlineWords.unknownCycles) {
      if isHead { throw failure(.unknownCycle) }
      doubt(.unknownCycle, at: scanner.offset)
      return nil
    }
    if let cycle = scanner.match(DeadlineWords.cycles) ?? bareCycle(isHead: isHead) {
      if scanner.standsAny(of: ["日", "号"]) {
        scanner.rewind(to: beginning)
        return nil
      }
      return try recurrence(every: cycle)
    }
    scanner.rewind(to: beginning)
    return nil
  }

  /// A further day of what recurs every year, in a clause of its own: `每年3月底前报计划，12月底前报总结`.
  mutating func furtherDay(of recurrence: Recurrence) throws(DeadlineError) -> Recurrence? {
    let beginning = scanner.position
    guard recurrence.cycle == .year, let named = try day(in: .year, after: 0), case .on = named.day else {
      scanner.rewind(to: beginning)
      return nil
    }
    _ = scanner.skipEnds()
    let days = recurrence.days.contains(named.day) ? recurrence.days : recurrence.days + [named.day]
    return Recurrence(.year, days: days, first: recurrence.first, last: recurrence.last)
  }

  /// `次月10日前`, `次季度首月10日前`, and `次年1月底前` where no year was written before.
  private mutating func cycleAfter() throws(DeadlineError) -> Recurrence? {
    guard let cycle = scanner.match(DeadlineWords.nextCycles), cycle != .year || latest == nil else { return nil }
    guard let day = try day(in: cycle, after: cycle.months) else { return nil }
    _ = scanner.skipEnds()
    return Recurrence(cycle, days: [day.day])
  }

  /// `年度`, `季后15日内`: cycles whose words mean one only where their end follows, or nothing.
  private mutating func bareCycle(isHead: Bool) -> ReportingCycle? {
    guard isHead else { return nil }
    let beginning = scanner.position
    if let cycle = scanner.match(DeadlineWords.bareCycles) {
      let isFull = scanner.text(from: scanner.position - 1, to: scanner.position) == "度"
      var ahead = self
      if ahead.scanner.skip(anyOf: DeadlineWords.cycleEnds), ahead.length(needsEnd: false) != nil { return cycle }
      if isFull, scanner.isBetweenClauses || scanner.standsAny(of: ["末", "推进", "报送", "更新"]) { return cycle }
    }
    scanner.rewind(to: beginning)
    return nil
  }

  private mutating func recurrence(every cycle: ReportingCycle) throws(DeadlineError) -> Recurrence {
    _ = scanner.skip("的")
    skipTimes()
    let listed = cycle == .year ? nil : bracketedMonths()
    let list = listed == nil ? try days(in: cycle) : []
    if list.isEmpty, listed == nil { try refuseUnreadDay(in: cycle) }
    _ = scanner.skipEnds()
    skipTimes()
    var days = Recurrence.shared(listed ?? list)
    if days.isEmpty { days = [.on(month: cycle.months, day: nil)] }
    if listed == nil, looksBack(a: cycle) { days = days.map { $0.moved(by: cycle.months) } }
    return Recurrence(listed == nil ? cycle : .year, days: days)
  }

  /// `至少一次`, `2次`: how often in one cycle is part of what is to be done.
  private mutating func skipTimes() {
    let beginning = scanner.position
    _ = scanner.skip(anyOf: ["至少", "不少于", "不低于", "最少"])
    guard scanner.wholeNumber() != nil, scanner.skip(anyOf: ["次", "轮", "遍"]) else {
      return scanner.rewind(to: beginning)
    }
  }

  private mutating func days(in cycle: ReportingCycle) throws(DeadlineError) -> [Recurrence.Named] {
    var days: [Recurrence.Named] = []
    var isChoice = false
    while true {
      let beginning = scanner.position
      if !days.isEmpty {
        _ = scanner.skipEnds()
        _ = scanner.skip(",")
        isChoice = scanner.stands("或")
        let isJoined = scanner.skip(anyOf: DeadlineWords.conjunctions)
        // `每年年底前，6月底前先报一次` is no list.
        if !isJoined {
          scanner.rewind(to: beginning)
          return days
        }
      }
      var day = try furtherDay(of: days.last)
      if day == nil { day = try self.day(in: cycle, after: 0) }
      guard let day else {
        scanner.rewind(to: beginning)
        return days
      }
      // Of `10日或20日前` either is enough, so that the last is the day.
      if isChoice { days.removeAll() }
      days.append(day)
    }
  }

  /// A further day of the month that was named: the 20th of `每季度首月10日、20日`.
  private mutating func furtherDay(of before: Recurrence.Named?) throws(DeadlineError) -> Recurrence.Named? {
    guard let before, case .on(let month, _?) = before.day else { return nil }
    let beginning = scanner.position
    if scanner.wholeNumber() != nil, scanner.skip(anyOf: ["日", "号"]) {
      scanner.rewind(to: beginning)
      return try dayOfMonth(month)
    }
    scanner.rewind(to: beginning)
    return nil
  }

  /// `每半年（6月底、12月底前）`: the months in brackets are the year's.
  private mutating func bracketedMonths() -> [Recurrence.Named]? {
    let beginning = scanner.position
    if scanner.skip("("), let days = try? days(in: .year), !days.isEmpty {
      _ = scanner.skipEnds()
      if scanner.skip(")") { return days }
    }
    scanner.rewind(to: beginning)
    return nil
  }

  /// Something that looks like a day and is none, so that it is not passed over.
  private func refuseUnreadDay(in cycle: ReportingCycle) throws(DeadlineError) {
    if standsEvent { throw failure(.namesNoDay) }
    if ["前", "第", "最"].contains(where: scanner.stands) { throw failure(.notUnderstood) }
    var ahead = scanner
    if ahead.wholeNumber() != nil, ahead.standsAny(of: ["日", "号", "月", "季", "天", "个工作日"]) {
      throw failure(.notUnderstood)
    }
    if scanner.standsAny(of: ["初", "中旬"]) { throw failure(.namesNoDay) }
  }

  /// Whether the rest of the cell speaks of the cycle before: `每月5日前报上月`.
  private func looksBack(a cycle: ReportingCycle) -> Bool {
    var ahead = scanner
    while !ahead.isAtEnd {
      if ahead.match(DeadlineWords.lastCycles) == cycle { return true }
      ahead.step()
    }
    return false
  }

  // MARK: One day of a cycle

  /// A day in a cycle whose first month is `offset` months after that of the cycle it stands for; of some days the last.
  private mutating func day(in cycle: ReportingCycle, after offset: Int) throws(DeadlineError) -> Recurrence.Named? {
    guard let first = try singleDay(in: cycle, after: offset) else { return nil }
    let beginning = scanner.position
    if scanner.skipDash() || scanner.skip(anyOf: ["至", "到"]), let last = try singleDay(in: cycle, after: offset) {
      return last
    }
    scanner.rewind(to: beginning)
    return first
  }

  private mutating func singleDay(in cycle: ReportingCycle, after offset: Int) throws(DeadlineError) -> Recurrence
    .Named?
  {
    let beginning = scanner.position
    if let span = spanAfterCycle() { return span }
    scanner.rewind(to: beginning)
    let named: Recurrence.Named?
    if offset == 0, let next = nextCycle() {
      // A year's next month is none, a month's next year neither.
      named = next.months <= cycle.months ? try day(in: next, after: cycle.months) : nil
    } else {
      named =
        switch cycle {
        case .month: try dayOfMonth(offset + 1)
        case .year: try monthOfYear(offset)
        default: try monthOfCycle(cycle, offset)
        }
    }
    if named == nil { scanner.rewind(to: beginning) }
    return named
  }

  /// `次月`, `末次月`.
  private mutating func nextCycle() -> ReportingCycle? {
    let beginning = scanner.position
    _ = scanner.skip(anyOf: ["末", "结束"])
    if let next = scanner.match(DeadlineWords.nextCycles) { return next }
    scanner.rewind(to: beginning)
    return nil
  }

  /// `结束后15日内`, `终了后10个工作日内`.
  private mutating func spanAfterCycle() -> Recurrence.Named? {
    guard scanner.skip(anyOf: DeadlineWords.cycleEnds) else { return nil }
    _ = scanner.skip(anyOf: ["起", "的"])
    return length(needsEnd: false).map { Recurrence.Named(.after($0), isExact: true) }
  }

  private mutating func monthOfYear(_ offset: Int) throws(DeadlineError) -> Recurrence.Named? {
    let beginning = scanner.position
    if scanner.skip(anyOf: ["年底", "年末", "底", "末", "年内", "内"]) { return .lastDay(offset + 12) }
    if scanner.skip("上半年") { return .lastDay(offset + 6) }
    if scanner.skip("下半年") { return .lastDay(offset + 12) }
    if scanner.skip("前三季度") { return .lastDay(offset + 9) }
    let isOrdinal = scanner.skip("第")
    guard let number = scanner.wholeNumber() else { return nil }
    if scanner.skip("季度") {
      guard number <= 4 else { throw DeadlineError(.noSuchDay, at: self.offset(of: beginning)) }
      _ = scanner.skip(anyOf: ["末", "底"])
      return .lastDay(offset + 3 * number)
    }
    let isListed = ["、", "和", "及", "-", "至", "到"].contains(where: scanner.stands)
    guard !isOrdinal, scanner.skip("月") || isListed else { return nil }
    guard number <= 12 else { throw DeadlineError(.noSuchDay, at: self.offset(of: beginning)) }
    _ = scanner.skip("份")
    return try dayOfMonth(offset + number, ofYear: number) ?? Recurrence.Named(.on(month: offset + number, day: nil))
  }

  /// `末月25日`, `首月10日`, `第二个月底`, `末`; the cycle's own end where only that is said.
  private mutating func monthOfCycle(_ cycle: ReportingCycle, _ offset: Int) throws(DeadlineError) -> Recurrence.Named?
  {
    let beginning = scanner.position
    var number: Int?
    if scanner.skip(anyOf: ["末月", "最后一个月", "最后1个月", "最后一月"]) {
      number = cycle.months
    } else if scanner.skip(anyOf: ["首月", "首个月", "头一个月"]) {
      number = 1
    } else if scanner.skip("第"), let read = scanner.wholeNumber(), scanner.skip(anyOf: ["个月", "月"]) {
      number = read
    } else {
      scanner.rewind(to: beginning)
    }
    guard let number else {
      return scanner.skip(anyOf: ["季度末", "季末", "季度底", "季底", "末", "底"]) ? .lastDay(offset + cycle.months) : nil
    }
    guard number <= cycle.months else { throw DeadlineError(.noSuchDay, at: self.offset(of: beginning)) }
    return try dayOfMonth(offset + number) ?? Recurrence.Named(.on(month: offset + number, day: nil))
  }

  /// `10日`, `底`, `上旬`, `第5个工作日`.
  private mutating func dayOfMonth(_ month: Int, ofYear calendarMonth: Int? = nil) throws(DeadlineError) -> Recurrence
    .Named?
  {
    let beginning = scanner.position
    if scanner.skip(anyOf: ["月底", "月末", "底", "末", "下旬"]) { return .lastDay(month) }
    if scanner.skip("上旬") { return Recurrence.Named(.on(month: month, day: 10), isExact: true) }
    if scanner.skip("中旬") { return Recurrence.Named(.on(month: month, day: 20), isExact: true) }
    if scanner.skip(anyOf: ["初", "中"]) { throw DeadlineError(.namesNoDay, at: offset(of: beginning)) }
    if calendarMonth == nil, month <= 2, scanner.skip(anyOf: ["前", "第"]) {
      if let count = scanner.wholeNumber(), scanner.skip(anyOf: ["个工作日", "工作日"]) {
        return Recurrence.Named(month == 1 ? .within(.workingDays(count)) : .after(.workingDays(count)), isExact: true)
      }
      scanner.rewind(to: beginning)
      return nil
    }
    guard let day = scanner.wholeNumber() else { return nil }
    guard scanner.skip(anyOf: ["日", "号"]) || ["前", "-", "至", "、", "和", "及"].contains(where: scanner.stands) else {
      scanner.rewind(to: beginning)
      return nil
    }
    // Of a leap year, so that 29 February is one.
    let length = calendarMonth.flatMap { Month(year: 2000, month: $0)?.length } ?? 31
    guard day <= length else { throw DeadlineError(.noSuchDay, at: offset(of: beginning)) }
    return Recurrence.Named(.on(month: month, day: day), isExact: true)
  }
}

extension Recurrence {
  /// A day as it is written in a list of them.
  struct Named {
    let day: DueDay
    /// Whether its day stands with it, and not only its month.
    var isExact = false

    init(_ day: DueDay, isExact: Bool = false) {
      self.day = day
      self.isExact = isExact
    }

    static func lastDay(_ month: Int) -> Named { Named(.on(month: month, day: nil), isExact: true) }
  }

  /// The days of a list: in `1月和7月15日前` the day belongs to both months.
  static func shared(_ list: [Named]) -> [DueDay] {
    guard let last = list.last, last.isExact, case .on(_, let shared?) = last.day else { return list.map(\.day) }
    return list.map { named in
      guard !named.isExact, case .on(let month, _) = named.day else { return named.day }
      return .on(month: month, day: shared)
    }
  }
}

extension Recurrence.DueDay {
  /// The same day, of duties that look back some months.
  func moved(by months: Int) -> Recurrence.DueDay {
    switch self {
    case .on(let month, let day): month <= months ? .on(month: month + months, day: day) : self
    case .within(let span): .after(span)
    case .after: self
    }
  }
}
