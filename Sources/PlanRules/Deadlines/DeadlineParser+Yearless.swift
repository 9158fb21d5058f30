/// Months, days and quarters that do not say of which year they are.
extension DeadlineParser {
  /// `6月底前`, `二季度`, `全年`, `次年3月底前`: of the year written before, or the plan's where it has only one.
  mutating func withoutYear(isHead: Bool, after before: Stretch?) throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    if let before, before.grain == .day, let day = try dayAfter(before) { return day }
    let isNext = scanner.skip(anyOf: ["明年", "次年", "翌年", "来年"])
    let isThis = !isNext && scanner.skip(anyOf: ["今年", "本年度", "本年", "当年"])
    let part = scanner.position
    for year in years(of: before) {
      scanner.rewind(to: part)
      guard var stretch = try yearlessPart(isNext ? year + 1 : year, isNamed: isNext || isThis) else { break }
      stretch.hasYear = before != nil
      guard isPart || before != nil || latest.map({ stretch.end >= $0 }) ?? true else { continue }
      // Of a plan from one summer to the next, the year in which the plan has the month.
      let isInPlan = plan.map { $0.contains(Period(Month(of: stretch.end))) } ?? true
      if isInPlan || before != nil || self.year == year || plan?.years.count == 1 { return stretch }
    }
    scanner.rewind(to: part)
    // A leap year, so that every day is read.
    guard let stretch = try yearlessPart(2000, isNamed: isNext || isThis) else {
      scanner.rewind(to: beginning)
      return nil
    }
    if !isHead, !stretch.isMarked, !scanner.skipEnds() {
      scanner.rewind(to: beginning)
      return nil
    }
    throw DeadlineError(.yearMissing, at: offset(of: beginning))
  }

  /// The years that something without one may be of.
  private func years(of before: Stretch?) -> [Int] {
    if let before { return [before.end.year] }
    let own = plan.map { $0.months <= 12 ? Array($0.years) : [] } ?? []
    return [year].compactMap { $0 } + own
  }

  private mutating func yearlessPart(_ year: Int, isNamed: Bool) throws(DeadlineError) -> Stretch? {
    if isNamed {
      _ = scanner.skip("度")
      return try partOfYear(year) ?? Stretch(Period(year: year), .year)
    }
    if scanner.skip(anyOf: ["年底", "年末", "年内"]) { return Stretch(Period(year: year), .year, isMarked: true) }
    if scanner.skip("全年") { return Stretch(Period(year: year), .year) }
    if ["底", "末", "内", "初", "中", "度"].contains(where: scanner.stands) { return nil }
    return try partOfYear(year)
  }

  /// `20日` after `6月5日至`.
  private mutating func dayAfter(_ before: Stretch) throws(DeadlineError) -> Stretch? {
    let beginning = scanner.position
    guard let number = scanner.wholeNumber(), scanner.skip(anyOf: ["日", "号"]) else {
      scanner.rewind(to: beginning)
      return nil
    }
    guard let day = CalendarDate(year: before.end.year, month: before.end.month, day: number) else {
      throw DeadlineError(.noSuchDay, at: offset(of: beginning))
    }
    return Stretch(from: day, to: day, .day)
  }
}
