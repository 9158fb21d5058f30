package import PlanFiles
package import PlanRules

/// Weighs the findings of judged plans under the options of a gate.
package struct Weighing: Sendable {
  private let purpose: Run.Purpose
  private let gate: Gate
  private let rules: RuleSelection
  private let known: [KnownFinding]?
  private let expiryDay: CalendarDate?
  private let isForgiven: Bool

  /// How findings are weighed, at face value unless something else is said.
  ///
  /// - Parameters:
  ///   - purpose: What the plans are looked at for.
  ///   - gate: The weights.
  ///   - rules: Which rules' findings are listed.
  ///   - known: The findings listed as known, where there is a list.
  ///   - expiryDay: The day on which exceptions are held against their expiry; by default the one a plan is judged on.
  ///   - isForgiven: Whether a failed run ends as if it had passed.
  package init(
    _ purpose: Run.Purpose, gate: Gate = Gate(), rules: RuleSelection = RuleSelection(), known: [KnownFinding]? = nil,
    expiryDay: CalendarDate? = nil, isForgiven: Bool = false
  ) {
    self.purpose = purpose
    self.gate = gate
    self.rules = rules
    self.known = known
    self.expiryDay = expiryDay
    self.isForgiven = isForgiven
  }

  /// The run over plans and over folders that hold none.
  package func run(_ plans: [JudgedPlan], damaged: [LoadedFolder] = []) -> Run {
    // A folder that could not be judged fails the run whatever rules are selected.
    var findings = damaged.flatMap(\.findings).map { WeighedFinding($0, gate.severity(of: $0)) }
    let knownPrints = known.map { Set($0.map(\.fingerprint)) }
    for judged in plans { findings += weigh(judged, among: plans, knownPrints) }
    if let known { findings += gone(from: known, among: plans) }
    let outcome = outcome(of: findings, plans)
    if purpose == .check { findings = nothingJudged(in: plans, outcome: outcome) + findings }
    return Run(
      purpose, plans: plans, damaged: damaged, findings: findings, outcome: outcome, isForgiven: isForgiven,
      hasKnown: known != nil)
  }

  private func outcome(of findings: [WeighedFinding], _ plans: [JudgedPlan]) -> Gate.Outcome {
    guard !plans.isEmpty else { return .void }
    guard purpose != .report else { return .passed }
    return Gate.outcome(
      severities: findings.lazy.filter(\.isCounted).map(\.severity),
      hasJudgement: purpose == .validate || plans.contains(where: \.hasJudgement))
  }

  /// The findings of one plan in the order of their places.
  private func weigh(
    _ judged: JudgedPlan, among plans: [JudgedPlan], _ known: Set<String>?
  ) -> [WeighedFinding] {
    let review = ExceptionReview(
      judged.records.exceptions, of: judged.plan, on: expiryDay ?? judged.assessment.asOf)
    let found = dataFindings(of: judged, among: plans)
    let onData =
      found
      + review.findings(
        among: found + judged.planFindings + judged.otherFindings, families: families(of: judged, among: plans),
        asOf: judged.assessment.asOf)
    let all = purpose == .validate ? onData : onData + judged.planFindings
    var fingerprint = FindingFingerprint()
    return all.positionsByPlace.compactMap { position in
      let finding = all[position]
      let isKnown = known.map { $0.contains(fingerprint.next(finding)) } ?? false
      guard rules.includes(finding.rule) else { return nil }
      return WeighedFinding(
        finding, gate.severity(of: finding),
        standing(
          of: finding, approval: review.approval(of: finding), isKnown: isKnown,
          isSupporting: position >= onData.count && !judged.selection.counts(finding, in: judged.plan)),
        isListed: isKnown)
    }
  }

  /// What is wrong with the data of a plan, and where it contradicts another plan of the run.
  private func dataFindings(of judged: JudgedPlan, among plans: [JudgedPlan]) -> [Finding] {
    judged.dataFindings + (purpose == .validate ? [] : plans.hierarchyFindings(on: judged))
  }

  private func standing(
    of finding: Finding, approval: ApprovedException?, isKnown: Bool, isSupporting: Bool
  ) -> WeighedFinding.Standing {
    if let approval { return .excepted(approval) }
    if isKnown { return .known }
    return isSupporting ? .supporting : .counted
  }

  /// The families of rules that the run has looked at in full.
  private func families(of judged: JudgedPlan, among plans: [JudgedPlan]) -> [Rule.Family] {
    if purpose == .validate { return [.consistency, .data] }
    let hasPredecessor = plans.contains { $0.plan.id == judged.plan.head.predecessor }
    return Rule.Family.allCases.filter { $0 != .hierarchy || hasPredecessor }
  }

  /// Entries of the list that are found no more, of the plans and rules that the run has looked at.
  private func gone(from known: [KnownFinding], among plans: [JudgedPlan]) -> [WeighedFinding] {
    var found: Set<String> = []
    var looked: [String: (families: [Rule.Family], day: CalendarDate)] = [:]
    for judged in plans {
      var fingerprint = FindingFingerprint()
      let all = dataFindings(of: judged, among: plans) + judged.planFindings + judged.otherFindings
      for position in all.positionsByPlace { found.insert(fingerprint.next(all[position])) }
      looked[judged.plan.id] = (families(of: judged, among: plans), judged.assessment.asOf)
    }
    return known.compactMap { entry in
      let rule = RuleBook.rule(entry.code)
      guard !found.contains(entry.fingerprint), let (families, day) = looked[entry.plan],
        rule.map({ families.contains($0.family) && rules.includes($0) }) ?? true, !rules.skips(.knownFindingGone)
      else { return nil }
      // What the day lies before cannot be found yet.
      if let period = Period(entry.period), period.end > day { return nil }
      let finding = Finding(
        .knownFindingGone, .knownFindingGone(entry), plan: entry.plan, subject: "\(entry.code) \(entry.subject)",
        period: Period(entry.period), place: entry.place)
      return WeighedFinding(finding, gate.severity(of: finding))
    }
  }

  /// A run that judged nothing says so; among others a plan without any targets is only a note.
  private func nothingJudged(in plans: [JudgedPlan], outcome: Gate.Outcome) -> [WeighedFinding] {
    if outcome == .void, !plans.isEmpty {
      return [WeighedFinding(Finding(.nothingJudged, .nothingJudged, plan: nil, place: nil), .error)]
    }
    return plans.filter { $0.indicators.isEmpty && $0.annual.isEmpty }.map { judged in
      WeighedFinding(
        Finding(.nothingJudged, .nothingJudged, plan: judged.plan.id, place: judged.plan.head.place), .note)
    }
  }
}

/// The rules whose findings a run lists: all, or only some, or all but some.
package struct RuleSelection: Sendable {
  // Few rules are named, and a list is quicker to make than a set.
  private let only: [Rule]
  private let skipped: [Rule]

  /// Only some rules, all where there are none named, without those skipped.
  package init(only: [Rule] = [], skipping skipped: [Rule] = []) {
    self.only = only
    self.skipped = skipped
  }

  /// Whether a rule's findings are listed.
  package func includes(_ rule: Rule) -> Bool {
    (only.isEmpty || only.contains(rule)) && !skipped.contains(rule)
  }

  /// Whether a rule is left out by name.
  func skips(_ rule: Rule) -> Bool { skipped.contains(rule) }

  /// Whether no rule is left.
  package var isEmpty: Bool { !only.isEmpty && only.allSatisfy(skipped.contains) }
}
