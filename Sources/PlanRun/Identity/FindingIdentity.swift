import PlanFiles
package import PlanRules

/// What a finding is about, by which it stays the same finding from run to run: when its row moves, when the next quarter is
/// judged, when it gets worse, when a department is renamed, and when it is mended.
///
/// It has neither line nor severity, no department, and not the code of a verdict: whether a target is behind or missed is
/// how it stands, not which one it is. What is found in the data is told apart by its rule too.
package struct FindingIdentity: Sendable, Hashable {
  /// What is judged.
  package enum Kind: Sendable, Hashable {
    /// What an indicator is to reach by the end.
    case target
    /// A number set for a year or another period.
    case annualTarget
    /// A target or baseline that was adjusted.
    case revision
    /// A task, or one occasion of it.
    case task
    /// A milestone, or one occasion of it.
    case milestone
    /// A figure to be handed in.
    case figure
    /// A file of a plan, which `validate` counts.
    case file
    /// What a rule is about.
    case matter(of: Rule)

    /// The word that names of cases begin with.
    var word: String {
      switch self {
      case .target: "target"
      case .annualTarget: "annual-target"
      case .revision: "revision"
      case .task: "task"
      case .milestone: "milestone"
      case .figure: "figure"
      case .file: "file"
      case .matter(let rule): rule.code
      }
    }
  }

  /// What is judged.
  package let kind: Kind
  /// The plan's id; `nil` for the run itself.
  package let plan: String?
  /// The indicator, task, row or file.
  package let subject: String?
  /// The column or key, for data.
  package let field: String?
  /// The region; `nil` for the plan's own.
  package let region: String?
  /// The months that are its own: of an annual number, an occasion or a figure; never those that a target is judged for.
  package let period: Period?
  /// What else tells it from others: the body that set a number which is not the one that counts, the day of an adjustment.
  package let detail: String?

  /// The identity of something of a plan.
  package init(
    _ kind: Kind, of plan: String?, _ subject: String? = nil, field: String? = nil, region: String? = nil,
    period: Period? = nil, detail: String? = nil
  ) {
    self.kind = kind
    self.plan = plan
    self.subject = subject
    self.field = field
    self.region = region
    self.period = period
    self.detail = detail
  }

  /// All of it in one text; the separator is none that a part can hold unescaped, and absent differs from empty.
  package var text: String {
    var text = kind.word
    for part in [plan, subject, field, region, period?.description, detail] {
      text += "\u{1F}"
      if let part { text += "+\(part)" }
    }
    return text
  }

  /// The parts that name it beside the others of its plan, those that are there.
  package var parts: [String] {
    [kind.word] + [subject, field, region, period?.description, detail].compactMap { $0 }.filter { !$0.isEmpty }
  }
}

extension FindingIdentity {
  /// What an indicator of a plan is to reach.
  init(target indicator: SeriesID, of plan: Plan) { self.init(.target, of: plan.id, plan[indicator].code) }

  /// A number set for a period that is over.
  init(_ annual: AnnualAssessment, of plan: Plan) {
    self.init(
      .annualTarget, of: plan.id, plan[annual.series].code, region: annual.region, period: annual.period,
      detail: annual.isCounted ? nil : annual.setBy)
  }

  /// A number set for a period that still runs, which is the same thing when that is over.
  init(_ running: YearInHand, of plan: Plan) {
    self.init(
      .annualTarget, of: plan.id, plan[running.series].code, region: running.region, period: running.period,
      detail: running.isCounted ? nil : running.setBy)
  }

  /// What a finding is about.
  package init(_ finding: Finding) {
    let (kind, period, detail) = FindingIdentity.what(finding)
    self.init(
      kind, of: finding.plan, finding.subject?.text, field: finding.field?.header, region: finding.region,
      period: period, detail: detail)
  }

  private static func what(_ finding: Finding) -> (Kind, Period?, detail: String?) {
    let own = finding.period
    switch finding.facts {
    case .targets(let facts):
      switch facts {
      case .indicator: return (.target, nil, nil)
      case .annualTarget(let assessed, _): return (.annualTarget, own, assessed.isCounted ? nil : assessed.setBy)
      case .yearInHand(let running, _): return (.annualTarget, own, running.isCounted ? nil : running.setBy)
      case .revision(let assessed, let position):
        return (.revision, nil, assessed.revisions[position].effective.description)
      case .annualRevision: return (.revision, own, nil)
      }
    case .tasks(let facts):
      switch facts {
      case .task(let item), .toConfirm(let item), .reportedBehind(let item, _):
        return (item.kind == .milestone ? .milestone : .task, item.lastingPeriod, nil)
      case .milestone(let item): return (.milestone, item.lastingPeriod, nil)
      case .report(let item): return (.figure, item.lastingPeriod, nil)
      case .completedButOpen(let item): return (.matter(of: finding.rule), item.lastingPeriod, nil)
      case .unapproved, .noteInDoubt: return (.matter(of: finding.rule), own, nil)
      }
    case .consistency, .data, .hierarchy, .changes, .run: return (.matter(of: finding.rule), own, nil)
    }
  }
}

extension OverdueItem {
  /// Its months; none where many cycles are told of together, as which they are changes with every report.
  fileprivate var lastingPeriod: Period? { cycles == nil ? period : nil }
}
