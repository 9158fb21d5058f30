/// When something is not due, which no term can say: `每年（2024年除外）`, `2025年不再开展`.
extension DeadlineParser {
  /// Whether something that recurs was read, from which a later clause may take times out.
  var recurs: Bool {
    terms.contains { term in
      if case .recurring = term { true } else { false }
    }
  }

  /// Refuses a clause that takes a time out, as what it is taken from would be due then after all.
  func refuseException() throws(DeadlineError) {
    let beginning = scanner.position
    var ahead = scanner
    while !ahead.isBetweenClauses {
      if ahead.skipTitle() { continue }
      let position = ahead.position
      var behind = ahead
      if behind.skip(anyOf: DeadlineWords.exceptions), behind.isBetweenClauses,
        namesTime(from: beginning, to: position)
      {
        throw DeadlineError(.exception, at: offset(of: beginning))
      }
      if ahead.next == "除", takesTimeOut(at: position) { throw DeadlineError(.exception, at: ahead.offset) }
      if ahead.next == "不", leavesTimeOut(at: position) { throw DeadlineError(.exception, at: ahead.offset) }
      ahead.step()
    }
  }

  /// `除2024年外`, not `除涉密项目外` nor `拆除外墙`.
  private func takesTimeOut(at position: Int) -> Bool {
    var ahead = scanner
    ahead.rewind(to: position + 1)
    let beginning = ahead.position
    while !ahead.isBetweenClauses, !ahead.stands("外") { ahead.step() }
    // Of `除2024年，2025年外` the outside stands in another clause.
    guard ahead.stands("外") || position == scanner.position else { return false }
    var end = ahead.position
    if end > beginning, ["之", "以"].contains(scanner.text(from: end - 1, to: end)) { end -= 1 }
    return namesTime(from: beginning, to: end)
  }

  /// `不含当日`, `不包括2024年`.
  private func leavesTimeOut(at position: Int) -> Bool {
    var ahead = scanner
    ahead.rewind(to: position)
    guard ahead.skip(anyOf: DeadlineWords.leftOut) else { return false }
    let beginning = ahead.position
    while !ahead.isBetweenClauses { ahead.step() }
    return namesTime(from: beginning, to: ahead.position)
  }

  private func namesTime(from start: Int, to end: Int) -> Bool {
    let words = scanner.text(from: start, to: end)
    // Working days leave days off out anyway.
    if countsWorkingDays, DeadlineWords.daysOff.contains(where: words.ends(with:)) { return false }
    return DeadlineWords.times.contains(where: words.ends(with:))
  }

  private var countsWorkingDays: Bool {
    guard let term = terms.last else { return false }
    return switch term {
    case .afterIssue(.workingDays), .after(_, .workingDays): true
    default: false
    }
  }
}
