/// How many approved exceptions hold, and for how long.
public struct ExceptionCounts: Sendable, Hashable {
  /// They hold for more than another 30 days.
  public internal(set) var active = 0
  /// They hold, and end within 30 days.
  public internal(set) var expiring = 0
  /// They hold no more.
  public internal(set) var expired = 0

  /// No exceptions.
  public init() {}

  /// Both together.
  public static func + (left: ExceptionCounts, right: ExceptionCounts) -> ExceptionCounts {
    var sum = left
    sum.active += right.active
    sum.expiring += right.expiring
    sum.expired += right.expired
    return sum
  }
}

/// Holds the approved exceptions of a plan against its findings on a day.
public struct ExceptionReview: Sendable {
  private let exceptions: [ApprovedException]
  private let plan: Plan
  private let day: CalendarDate
  /// The last day that an exception may hold for.
  private let lastDay: CalendarDate
  /// The positions of exceptions by rule and subject; a subject that names a series stands under its code as well.
  private var positions: [Key: [Int]] = [:]

  private struct Key: Hashable {
    let rule: Rule
    let subject: Subject
  }

  /// The exceptions of a plan, of which those that have expired by a day approve nothing, nor those that hold for longer
  /// than the plan allows: as seen from that day or from today, whichever is later, so that looking back refuses nothing.
  public init(_ exceptions: [ApprovedException], of plan: Plan, on day: CalendarDate, today: CalendarDate? = nil) {
    self.exceptions = exceptions
    self.plan = plan
    self.day = day
    lastDay = max(day, today ?? day).adding(days: plan.head.exceptionDays)
    for (position, exception) in exceptions.enumerated() {
      positions[Key(rule: exception.rule, subject: exception.about), default: []].append(position)
      // A task's number may be that of an indicator too, so a name counts only for the codes it stands for.
      for code in plan.codes(named: exception.about.name) {
        positions[Key(rule: exception.rule, subject: .named(code)), default: []].append(position)
      }
    }
  }

  /// The exceptions that name the rule and the subject of a finding.
  private func candidates(for finding: Finding) -> [Int] {
    guard !exceptions.isEmpty, let subject = finding.subject else { return [] }
    return positions[Key(rule: finding.rule, subject: subject)] ?? []
  }

  /// The unexpired exception that approves a finding; of several the one that holds longest, wherever it stands.
  ///
  /// Nothing approves what is wrong with the table of exceptions itself: a row could make the others last for ever.
  public func approval(of finding: Finding) -> ApprovedException? {
    guard !finding.isOnExceptions else { return nil }
    return candidates(for: finding).filter { !isExpired($0) && !isTooLong($0) && covers($0, finding) }.map {
      exceptions[$0]
    }
    .max { ($0.expires, $1.place) < ($1.expires, $0.place) }
  }

  /// What is to be said of the exceptions themselves: those that have expired, and those that match no finding.
  ///
  /// `all` are the plan's findings before any selection, as a selection must not make an exception look needless. What
  /// the run could not find anyway is not held against an exception: rules of families it has not looked at, and periods
  /// that end after the day the plan was judged on.
  public func findings(
    among all: @autoclosure () -> [Finding], families: [Rule.Family], asOf: CalendarDate
  ) -> [Finding] {
    guard !exceptions.isEmpty else { return [] }
    var isMatched = [Bool](repeating: false, count: exceptions.count)
    for finding in all() where !finding.isOnExceptions {
      for position in candidates(for: finding) where !isMatched[position] {
        isMatched[position] = covers(position, finding)
      }
    }
    return exceptions.indices.compactMap { position in
      let exception = exceptions[position]
      if isExpired(position) { return finding(.exceptionExpired(exception), exception) }
      if isTooLong(position) {
        return finding(.outOfBounds(.exceptionTooLong(exception, days: plan.head.exceptionDays)), exception)
      }
      if isMatched[position], expiresSoon(position) { return finding(.exceptionExpiring(exception), exception) }
      let isLater = exception.period.map { $0.end > asOf } ?? false
      guard !isMatched[position], !isLater, families.contains(exception.rule.family) else { return nil }
      return finding(.exceptionUnmatched(exception), exception)
    }
  }

  private func finding(_ facts: DataFacts, _ exception: ApprovedException) -> Finding {
    Finding(
      .data(facts), plan: plan.id, subject: .row(.exceptions, key: exception.key), region: exception.region,
      period: exception.period, place: exception.place)
  }

  /// The day of expiry is still covered.
  private func isExpired(_ position: Int) -> Bool { day > exceptions[position].expires }

  /// So many days before an exception ends it is told of, so that there is time to renew it.
  private static let notice = 30

  private func expiresSoon(_ position: Int) -> Bool {
    exceptions[position].expires.days(since: day) <= ExceptionReview.notice
  }

  /// The exceptions by whether they still hold.
  public var counts: ExceptionCounts {
    var counts = ExceptionCounts()
    for position in exceptions.indices {
      if isExpired(position) {
        counts.expired += 1
      } else if expiresSoon(position) {
        counts.expiring += 1
      } else {
        counts.active += 1
      }
    }
    return counts
  }

  /// Whether it holds for longer than exceptions of the plan may.
  private func isTooLong(_ position: Int) -> Bool { exceptions[position].expires > lastDay }

  /// Whether a finding about the exception's subject lies in its region and period.
  private func covers(_ position: Int, _ finding: Finding) -> Bool {
    let exception = exceptions[position]
    if let region = exception.region, region != finding.region { return false }
    guard let period = exception.period else { return true }
    return finding.period.map(period.contains) ?? false
  }
}

extension Plan {
  /// The code of a series, the id of a task and the code of a milestone that a name stands for without being it.
  fileprivate func codes(named name: String?) -> [String] {
    guard let name else { return [] }
    let codes = [
      names.series(name).only.map { self[$0].code }, names.task(numbered: name).map { tasks[$0].id },
      names.milestone(ofCode: name).map { milestones[$0].code },
    ]
    return codes.compactMap { $0 }.filter { $0 != name }
  }
}

extension Finding {
  /// Whether it is about the table of exceptions.
  public var isOnExceptions: Bool {
    switch subject {
    case .row(.exceptions, _), .table(.exceptions): true
    case .named, .row, .table, .file, .entry, nil: false
    }
  }
}
