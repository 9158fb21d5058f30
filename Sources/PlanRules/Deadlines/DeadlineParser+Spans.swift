/// Spans that run from the issue: `印发之日起30个工作日内`, `3个月内`.
extension DeadlineParser {
  mutating func span(isHead: Bool) throws(DeadlineError) -> Deadline.Term? {
    let beginning = scanner.position
    if skipIssue() {
      _ = scanner.skip(",")
      _ = scanner.skip("的")
      if let span = length(needsEnd: false) {
        if isHead || isOwnIssue(at: beginning) { return .afterIssue(span) }
        doubt(.unknownStart, at: offset(of: beginning))
      }
      scanner.rewind(to: beginning)
      return nil
    }
    scanner.rewind(to: beginning)
    guard let span = length(needsEnd: true) else { return nil }
    if isHead { return .afterIssue(span) }
    // What it runs from stands before it, and is not the issue.
    doubt(.unknownStart, at: offset(of: beginning))
    return nil
  }

  /// Whether the issue is the plan's, as what stands before it in the clause is who acts and no other document: `各县区自印发之日起`,
  /// not `省方案印发后`.
  private func isOwnIssue(at position: Int) -> Bool {
    let before = scanner.clause(before: position)
    guard
      ["自", "从", "在", "于", "应"].contains(where: before.ends(with:))
        || scanner.startsWith(DeadlineWords.origins, at: position)
    else { return false }
    return !DeadlineWords.documents.contains(where: before.contains(text:))
  }

  /// Skips words for the day of the issue.
  private mutating func skipIssue() -> Bool {
    let isStart = scanner.skip(anyOf: DeadlineWords.origins)
    _ = scanner.skip("本") && scanner.skipTitle()
    while scanner.skip(anyOf: DeadlineWords.documents) {}
    guard scanner.skip(anyOf: DeadlineWords.issues) else { return false }
    _ = scanner.skip(anyOf: ["实施", "施行"])
    let isAfter = scanner.skip(anyOf: DeadlineWords.afterIssue)
    let isFrom = scanner.skip(anyOf: ["起算", "起"])
    return isStart || isAfter || isFrom || scanner.next.map { $0.isDigit || CellWords.isNumeral($0) } ?? false
  }

  /// `30个工作日内`, `3个月`, `半年内`.
  mutating func length(needsEnd: Bool) -> TimeSpan? {
    let beginning = scanner.position
    let span = scanner.skip("半年") ? .months(6) : scanner.skip("半个月") || scanner.skip("半月") ? .days(15) : counted()
    if let span, scanner.skip(anyOf: ["之内", "以内", "内"]) || !needsEnd { return span }
    scanner.rewind(to: beginning)
    return nil
  }

  private mutating func counted() -> TimeSpan? {
    guard let number = scanner.wholeNumber() else { return nil }
    let isHalfMore = scanner.skip("年半") || scanner.skip("个半月")
    if isHalfMore { return nil }
    if scanner.skip(anyOf: ["个工作日", "工作日", "个工作天"]) { return number <= 1000 ? .workingDays(number) : nil }
    if scanner.skip(anyOf: ["个自然日", "自然日", "个日历日", "日历日", "日", "天"]) { return number <= 3660 ? .days(number) : nil }
    if scanner.skip(anyOf: ["个星期", "星期", "周"]) { return number <= 500 ? .days(7 * number) : nil }
    if scanner.skip(anyOf: ["个月"]) { return number <= 120 ? .months(number) : nil }
    if scanner.skip(anyOf: ["个季度"]) { return number <= 40 ? .months(3 * number) : nil }
    if scanner.skip(anyOf: ["周年", "年"]) { return number <= 10 ? .months(12 * number) : nil }
    return nil
  }
}
