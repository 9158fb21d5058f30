package import PlanRules

/// How a run ended: what is said of all plans together.
package struct RunSummary: Sendable {
  /// What the plans were looked at for.
  package let purpose: Weighing.Purpose
  /// The rules that there were.
  package let book: RuleBook
  /// What is kept of each folder, in the order in which they were named.
  package let digests: [PlanDigest]
  /// What was found on the run itself, to be read before anything else.
  package let opening: [WeighedFinding]
  /// How the run ends.
  package let outcome: Outcome
  /// Whether a failed run ends as if it had passed (`--exit-zero`).
  package let isForgiven: Bool
  /// Whether findings were held against a list of known ones.
  package let hasKnown: Bool
  /// What the earlier state is called that findings were held against; `nil` where there was none.
  package let base: String?

  /// The run over some folders.
  init(_ digests: [PlanDigest], _ weighing: Weighing, base: String? = nil) {
    self.base = base
    purpose = weighing.purpose
    book = weighing.book
    self.digests = digests
    isForgiven = weighing.isForgiven
    hasKnown = weighing.hasKnown
    let judged = digests.filter(\.isJudged)
    let failed = digests.contains { $0.tally.failed > 0 }
    if judged.isEmpty {
      outcome = .void
    } else if purpose == .report {
      outcome = judged.contains(where: \.isListTorn) ? .void : .passed
    } else if failed {
      outcome = .failed
    } else {
      outcome = purpose == .validate || judged.contains(where: \.hasJudgement) ? .passed : .void
    }
    let isVoid = purpose == .check && outcome == .void && !judged.isEmpty
    opening = isVoid ? [WeighedFinding(Finding(.run(.nothingJudged), plan: nil, place: nil), .error)] : []
  }

  /// A run that was refused: no plans, one finding, exit 2.
  package init(refused finding: Finding, _ purpose: Weighing.Purpose = .check, book: RuleBook = .standard) {
    self.purpose = purpose
    self.book = book
    digests = []
    opening = [WeighedFinding(finding, .error)]
    outcome = .void
    isForgiven = false
    hasKnown = false
    base = nil
  }

  /// Whether no folder was looked at.
  package var isRefused: Bool { digests.isEmpty }

  /// Those whose plans were judged.
  package var judged: [PlanDigest] { digests.filter(\.isJudged) }

  /// Those whose plans could not be judged.
  package var damaged: [PlanDigest] { digests.filter { !$0.isJudged } }

  /// How the program ends: what was judged, but for a failure that is forgiven.
  package var end: Outcome { isForgiven && outcome == .failed ? .passed : outcome }

  /// The day, where all plans were judged on the same one.
  package var asOf: CalendarDate? {
    let days = judged.map(\.asOf)
    guard let first = days.first, days.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The tasks of all plans that are looked at, counted.
  package var tasks: LedgerCounts { judged.reduce(LedgerCounts()) { $0 + $1.tasks } }

  /// What stands above the lists of all plans.
  package var head: OverdueHead { judged.compactMap(\.head).reduce(OverdueHead()) { $0 + $1 } }

  /// The tasks of all plans from the side asked for, the best rate first.
  package var ranking: LedgerRanking { LedgerRanking(judged.flatMap(\.ranked)) }

  /// What a change that is looked at did to all plans.
  package var changes: ChangeCounts { digests.reduce(ChangeCounts()) { $0 + $1.changes } }

  /// All findings by their weight, and what passed.
  package var tally: Tally { digests.reduce(Tally(opening)) { $0 + $1.tally } }
}
