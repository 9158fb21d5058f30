/// Holds the approved exceptions of a plan against its findings on a day.
public struct ExceptionReview: Sendable {
  private let exceptions: [ApprovedException]
  private let plan: Plan
  private let day: CalendarDate
  /// The entries of ``positions`` by rule and subject; a subject that names a series stands under its code as well.
  private var keys = NameTable()
  /// The positions of exceptions that name the same.
  private var positions: [[Int]] = []

  /// The exceptions of a plan, of which those that have expired by a day approve nothing.
  public init(_ exceptions: [ApprovedException], of plan: Plan, on day: CalendarDate) {
    self.exceptions = exceptions
    self.plan = plan
    self.day = day
    let names = exceptions.isEmpty ? [:] : plan.seriesNames
    for (position, exception) in exceptions.enumerated() {
      let code = names[exception.subject] ?? names[NameFolding.folded(exception.subject)]
      add(position, exception.rule, exception.subject)
      // A task's number may be that of an indicator too, so a name counts only for the code it stands for.
      if let code, code != exception.subject { add(position, exception.rule, code) }
    }
  }

  private mutating func add(_ position: Int, _ rule: Rule, _ subject: String) {
    let entry = keys.insert(ExceptionReview.key(rule, subject), positions.count)
    if entry == positions.count { positions.append([]) }
    positions[entry].append(position)
  }

  private static func key(_ rule: Rule, _ subject: String) -> String { "\(rule.code) \(subject)" }

  /// The exceptions that name the rule and the subject of a finding.
  private func candidates(for finding: Finding) -> [Int] {
    guard !exceptions.isEmpty, let subject = finding.subject else { return [] }
    return keys[ExceptionReview.key(finding.rule, subject)].map { positions[$0] } ?? []
  }

  /// The unexpired exception that approves a finding; of several the one that holds longest, wherever it stands.
  ///
  /// Nothing approves what is wrong with the table of exceptions itself: a row could make the others last for ever.
  public func approval(of finding: Finding) -> ApprovedException? {
    guard !finding.isOnExceptions else { return nil }
    return candidates(for: finding).filter { !isExpired($0) && covers($0, finding) }.map { exceptions[$0] }
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
      if isExpired(position) { return finding(.exceptionExpired, .exceptionExpired(exception), exception) }
      let isLater = exception.period.map { $0.end > asOf } ?? false
      guard !isMatched[position], !isLater, families.contains(exception.rule.family) else { return nil }
      return finding(.exceptionUnmatched, .exceptionUnmatched(exception), exception)
    }
  }

  private func finding(_ rule: Rule, _ facts: Facts, _ exception: ApprovedException) -> Finding {
    Finding(
      rule, facts, plan: plan.id, subject: "exceptions.csv \(exception.key)", region: exception.region,
      period: exception.period, place: exception.place)
  }

  /// The day of expiry is still covered.
  private func isExpired(_ position: Int) -> Bool { day > exceptions[position].expires }

  /// Whether a finding about the exception's subject lies in its region and period.
  private func covers(_ position: Int, _ finding: Finding) -> Bool {
    let exception = exceptions[position]
    if let region = exception.region, region != finding.region { return false }
    guard let period = exception.period else { return true }
    return finding.period.map(period.contains) ?? false
  }
}

extension Plan {
  /// The codes of all series by number, code and folded name; where two share one, numbers come before codes before names.
  fileprivate var seriesNames: [String: String] {
    let all = indicators.map(\.series) + statistics.map(\.series)
    var names: [String: String] = [:]
    func add(_ name: String?, _ code: String) {
      guard let name, names[name] == nil else { return }
      names[name] = code
    }
    for indicator in indicators { add(indicator.number, indicator.series.code) }
    for series in all { add(series.code, series.code) }
    for series in all { add(NameFolding.folded(series.name), series.code) }
    return names
  }
}

extension Finding {
  /// Whether it is about the table of exceptions.
  public var isOnExceptions: Bool { subject?.begins(with: "exceptions.csv ") ?? false || subject == "exceptions.csv" }
}
