package import PlanRules

/// How what is found weighs under the options of a run.
package struct Weighing: Sendable {
  /// What plans are looked at for.
  package enum Purpose: Sendable {
    /// The gate: data, targets and tasks.
    case check
    /// The data alone, without verdicts.
    case validate
    /// A report, which never fails.
    case report
  }

  /// What the plans are looked at for.
  package let purpose: Purpose
  /// The weights.
  let gate: Gate
  /// The rules that there are.
  package let book: RuleBook
  /// Whether a failed run ends as if it had passed.
  let isForgiven: Bool
  private let rules: RuleSelection
  private let known: KnownList?
  private let expiryDay: CalendarDate?

  /// How findings are weighed, at face value unless something else is said.
  ///
  /// - Parameters:
  ///   - purpose: What the plans are looked at for.
  ///   - gate: The weights.
  ///   - book: The rules that there are.
  ///   - rules: Which rules' findings are listed.
  ///   - known: The findings listed as known, where there is a list.
  ///   - expiryDay: The day on which exceptions are held against their expiry; by default the one a plan is judged on.
  ///   - isForgiven: Whether a failed run ends as if it had passed.
  package init(
    _ purpose: Purpose, gate: Gate = Gate(), book: RuleBook = .standard, rules: RuleSelection = RuleSelection(),
    known: [KnownFinding]? = nil, expiryDay: CalendarDate? = nil, isForgiven: Bool = false
  ) {
    self.purpose = purpose
    self.gate = gate
    self.book = book
    self.rules = rules
    self.known = known.map(KnownList.init)
    self.expiryDay = expiryDay
    self.isForgiven = isForgiven
  }

  /// Whether findings are held against a list of known ones.
  package var hasKnown: Bool { known != nil }

  /// What was found in one plan with its weight; last what the list of known findings has that is found no more.
  func weigh(
    _ found: PlanFindings, of plan: Plan, _ records: Records, on asOf: CalendarDate, _ selection: Selection,
    hasSubject: Bool, hasJudgement: Bool, isAlone: Bool, against base: BaseState?
  ) -> [WeighedFinding] {
    let review = ExceptionReview(records.exceptions, of: plan, on: expiryDay ?? asOf, today: found.today)
    let facts = found.onData + found.onChanges + (purpose == .validate ? [] : found.onOthers)
    let families = families(in: found, hasBase: base != nil)
    let onData =
      facts + review.findings(among: facts + found.selected + found.others, families: families, asOf: asOf)
    let all = purpose == .validate ? onData : onData + found.selected
    let reach = DepartmentReach(selection, in: plan, records, on: asOf)
    let isClosed = plan.head.isClosed(on: asOf)
    var fingerprints = FingerprintSeries()
    let weighed = all.positionsByPlace.compactMap { position -> WeighedFinding? in
      let finding = all[position]
      let fingerprint = fingerprints.next(FindingIdentity(finding))
      let isKnown = known?.holds(finding, fingerprint) ?? false
      guard rules.includes(finding.rule) else { return nil }
      let change = base?.change(of: finding, fingerprint)
      return WeighedFinding(
        finding, gate.severity(of: finding),
        standing(
          of: finding, approval: review.approval(of: finding), isKnown: isKnown, change,
          isClosed: isClosed && finding.rule.family != .changes,
          isSupporting: position >= onData.count && !selection.counts(finding, in: plan),
          isOthers: position < onData.count && !(reach?.includes(finding) ?? true)),
        isListed: isKnown, fingerprint: fingerprint, change: change)
    }
    // Of a plan alone that came to nothing the run itself tells.
    let isTold = isAlone && outcome(of: weighed, hasJudgement: hasJudgement) == .void
    let isNoted = purpose == .check && !hasSubject && !isTold && reach?.isNamed ?? true
    return (isNoted ? [withoutTargets(plan, against: base)] : []) + weighed
      + gone(of: plan, among: facts + found.selected + found.others, families, on: asOf)
  }

  /// The same without a list of known findings, as for an earlier state.
  var withoutKnown: Weighing {
    Weighing(purpose, gate: gate, book: book, rules: rules, expiryDay: expiryDay, isForgiven: isForgiven)
  }

  /// What was found in a folder that cannot be judged.
  func weigh(damaged findings: [Finding], against base: BaseState?) -> [WeighedFinding] {
    var fingerprints = FingerprintSeries()
    return findings.map { finding in
      let fingerprint = fingerprints.next(FindingIdentity(finding))
      let change = base?.change(of: finding, fingerprint)
      return WeighedFinding(
        finding, gate.severity(of: finding), change?.isOfTheChange ?? true ? .counted : .inherited,
        fingerprint: fingerprint, change: change)
    }
  }

  /// The exceptions of a plan by whether they still hold.
  func exceptions(of plan: Plan, _ records: Records, on asOf: CalendarDate) -> ExceptionCounts {
    ExceptionReview(records.exceptions, of: plan, on: expiryDay ?? asOf).counts
  }

  /// Whether a rule's findings are left out by its name.
  func skips(_ rule: Rule) -> Bool { rules.skips(rule) }

  /// What was found where no plan is, with its weight.
  func weigh(_ findings: [Finding]) -> [WeighedFinding] {
    var fingerprints = FingerprintSeries()
    return findings.map { finding in
      let fingerprint = fingerprints.next(FindingIdentity(finding))
      let isKnown = known?.holds(finding, fingerprint) ?? false
      return WeighedFinding(
        finding, gate.severity(of: finding), isKnown ? .known : .counted, isListed: isKnown, fingerprint: fingerprint)
    }
  }

  /// The plans that the list of known findings speaks of and that are there no more, and what was known where no plan
  /// was; a list from before a deletion must not pass for one that all of it was mended.
  func plansGone(besides ids: [String]) -> [DamagedPlan] {
    guard let known, !rules.skips(.knownFindingGone) else { return [] }
    return known.entriesElsewhere(than: ids).map { plan, entries in
      let first = entries[0]
      // What stood in the place of a plan may well have been cleared away.
      let wasPlan = entries.contains { $0.code != Rule.notAPlan.code }
      let facts = wasPlan ? RunFacts.knownPlanGone(plan, count: entries.count) : .knownFindingGone(first)
      let finding = Finding(
        .run(facts), severity: wasPlan ? .error : nil, plan: plan,
        subject: .entry(wasPlan ? plan : "\(first.code) \(first.subject)"), place: first.place)
      return DamagedPlan(gone: finding, id: plan, self)
    }
  }

  /// That a plan holds nothing to judge, which among others is only to be known.
  private func withoutTargets(_ plan: Plan, against base: BaseState?) -> WeighedFinding {
    let finding = Finding(.run(.nothingJudged), plan: plan.id, place: plan.head.place)
    let fingerprint = Fingerprint(of: FindingIdentity(finding).text)
    return WeighedFinding(finding, .note, fingerprint: fingerprint, change: base?.change(of: finding, fingerprint))
  }

  private func standing(
    of finding: Finding, approval: ApprovedException?, isKnown: Bool, _ change: FindingChange?, isClosed: Bool,
    isSupporting: Bool, isOthers: Bool
  ) -> WeighedFinding.Standing {
    if let approval { return .excepted(approval) }
    if isKnown { return .known }
    if isClosed { return .closed }
    if isOthers { return .others }
    if isSupporting { return .supporting }
    return change?.isOfTheChange ?? true ? .counted : .inherited
  }

  /// The families of rules that the run has looked at in full.
  private func families(in found: PlanFindings, hasBase: Bool) -> [Rule.Family] {
    let changes: [Rule.Family] = hasBase ? [.changes] : []
    if purpose == .validate { return [.consistency, .data] + changes }
    return Rule.Family.allCases.filter { $0 != .changes && ($0 != .hierarchy || found.hasOthers) } + changes
  }

  /// How something ends that has some findings.
  private func outcome(of findings: [WeighedFinding], hasJudgement: Bool) -> Outcome {
    guard purpose != .report else { return .passed }
    return Gate.outcome(
      severities: findings.lazy.filter(\.isCounted).map(\.severity), hasJudgement: purpose == .validate || hasJudgement)
  }

  /// Entries of the list of known findings that are found no more, of rules that the run has looked at.
  private func gone(
    of plan: Plan, among found: @autoclosure () -> [Finding], _ families: [Rule.Family], on day: CalendarDate
  ) -> [WeighedFinding] {
    guard let known, !rules.skips(.knownFindingGone) else { return [] }
    let gone = known.gone(of: plan, among: found(), on: day) { code in
      book.rule(code).map { families.contains($0.family) && rules.includes($0) } ?? true
    }
    return gone.map { entry in
      let finding = Finding(
        .run(.knownFindingGone(entry)), plan: entry.plan, subject: .entry("\(entry.code) \(entry.subject)"),
        period: Period(entry.period), place: entry.place)
      return WeighedFinding(finding, gate.severity(of: finding))
    }
  }
}
