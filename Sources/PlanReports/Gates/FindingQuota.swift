import PlanRules

/// How many findings of each weight a consumer with a limit is given: the worst first.
struct FindingQuota {
  private var room: [Severity: Int]
  /// How many findings there is no room for, by weight.
  let leftOut: [Severity: Int]

  /// At most so many in all, errors before warnings before notes.
  init(_ counts: [Severity: Int], atMost limit: Int) {
    var rest = limit
    self.init(counts) { count in
      let given = min(count, rest)
      rest -= given
      return given
    }
  }

  /// At most so many of each weight.
  init(_ counts: [Severity: Int], ofEach limit: Int) {
    self.init(counts) { min($0, limit) }
  }

  private init(_ counts: [Severity: Int], _ given: (Int) -> Int) {
    var room: [Severity: Int] = [:]
    for severity in Severity.worstFirst { room[severity] = given(counts[severity] ?? 0) }
    leftOut = counts.merging(room) { count, given in count - given }
    self.room = room
  }

  /// Takes the place of a finding of some weight, if there still is one.
  mutating func take(_ severity: Severity) -> Bool {
    guard let left = room[severity], left > 0 else { return false }
    room[severity] = left - 1
    return true
  }

  /// How many findings there is no room for.
  var leftOutInAll: Int { leftOut.values.reduce(0, +) }
}
