package import PlanRules

/// How many findings of each kind there are, and how much was checked without one.
package struct Tally: Sendable, Equatable {
  /// Errors.
  package var failed = 0
  /// Warnings.
  package var warned = 0
  /// Notes.
  package var noted = 0
  /// Findings that were approved for a time.
  package var excepted = 0
  /// Findings that are listed as known.
  package var known = 0
  /// Findings of which the department asked for only supports the subject.
  package var supporting = 0
  /// Findings on data of others than the department asked for.
  package var others = 0
  /// Findings that the change which is looked at has not brought.
  package var inherited = 0
  /// Findings of plans that are closed.
  package var closed = 0
  /// What was checked and is as required: indicators, annual targets and tasks, or for `validate` files.
  package var passed = 0

  /// Findings, counted, with so many things that passed.
  init(_ findings: [WeighedFinding], passed: Int = 0) {
    self.passed = passed
    for weighed in findings {
      switch (weighed.standing, weighed.severity) {
      case (.counted, .error): failed += 1
      case (.counted, .warning): warned += 1
      case (.counted, .note): noted += 1
      case (.excepted, _): excepted += 1
      case (.known, _): known += 1
      case (.supporting, _): supporting += 1
      case (.others, _): others += 1
      case (.inherited, _): inherited += 1
      case (.closed, _): closed += 1
      }
    }
  }

  /// The findings of one folder, counted.
  package init(of item: RunItem) { self.init(item.findings) }

  /// How many findings are shown with a severity.
  package func shown(_ severity: Severity) -> Int {
    switch severity {
    case .error: failed
    case .warning: warned
    case .note: noted + excepted + known + supporting + others + inherited + closed
    }
  }

  /// How many findings there are.
  package var findings: Int { Severity.allCases.reduce(0) { $0 + shown($1) } }

  /// Both together.
  package static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.failed += right.failed
    sum.warned += right.warned
    sum.noted += right.noted
    sum.excepted += right.excepted
    sum.known += right.known
    sum.supporting += right.supporting
    sum.others += right.others
    sum.inherited += right.inherited
    sum.closed += right.closed
    sum.passed += right.passed
    return sum
  }
}
