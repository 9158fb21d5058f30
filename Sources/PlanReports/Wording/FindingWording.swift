package import PlanRules

/// Sentences of findings: what was found, and what would mend it.
package struct FindingWording: Sendable {
  let run: Run
  let language: Language

  /// The sentences of a run's findings in one language.
  package init(_ run: Run, _ language: Language) {
    self.run = run
    self.language = language
  }

  /// What was found, in one sentence without a full stop at its end.
  package func message(_ finding: Finding) -> String { texts(of: finding).message }

  /// What would mend it, in one sentence; empty where nothing needs mending.
  package func remedy(_ finding: Finding) -> String { texts(of: finding).remedy }

  /// Both sentences, made at one go.
  func texts(of finding: Finding) -> (message: String, remedy: String) {
    switch finding.facts {
    case .target(let assessed):
      return run.plan(of: finding).map { TargetWording($0, language).texts(assessed) } ?? ("", "")
    case .annualTarget(let annual):
      return run.plan(of: finding).map { TargetWording($0, language).texts(annual) } ?? ("", "")
    case .overdue(let item):
      guard let judged = run.plan(of: finding) else { return ("", "") }
      let wording = OverdueWording(judged, language)
      return (wording.message(item), wording.remedy(item))
    default:
      let sentences = sentences(finding)
      return (sentences.message.text(in: language), sentences.remedy.text(in: language))
    }
  }

  private func sentences(_ finding: Finding) -> Sentences {
    switch finding.facts {
    case .reportedBehind(let task, let note):
      return run.plan(of: finding).map { OverdueWording($0, language).reportedBehind(task: task, note: note) } ?? .none
    case .completedButMissed(let task, _, let missed):
      return run.plan(of: finding).map { OverdueWording($0, language).completedButMissed(task: task, missed) } ?? .none
    case .disagreement(let disagreement, let series):
      return run.plan(of: finding).map { ConsistencyWording($0).sentences(disagreement, series) } ?? .none
    case .printedRate(let printed, let computed, let annual):
      return run.plan(of: finding).map { ConsistencyWording($0).sentences(printed, computed, annual) } ?? .none
    case .ratio(let printed, let computed, let observation):
      return run.plan(of: finding).map { ConsistencyWording($0).sentences(printed, computed, observation) } ?? .none
    case .officialVerdict(let assessed):
      return run.plan(of: finding).map { ConsistencyWording($0).sentences(official: assessed) } ?? .none
    case .definitions(let definitions, let series):
      return run.plan(of: finding).map { ConsistencyWording($0).sentences(definitions, series) } ?? .none
    case .baseline(let baseline, let predecessor, let result, let period):
      return run.plan(of: finding).map {
        ConsistencyWording($0).sentences(baseline, of: finding.subject, predecessor, result, period)
      } ?? .none
    case .equation(let result):
      return run.plan(of: finding).map { ConsistencyWording($0).sentences(result) } ?? .none
    default: return DataWording(finding).sentences
    }
  }
}

/// A message and its remedy in both languages.
struct Sentences {
  let message: Wording
  let remedy: Wording

  static let none = Sentences(Wording(zh: "", en: ""), Wording(zh: "", en: ""))

  init(_ message: Wording, _ remedy: Wording) {
    self.message = message
    self.remedy = remedy
  }
}

extension Wording {
  /// Both texts, each made by the same function of the language.
  init(_ make: (Language) -> String) { self.init(zh: make(.zh), en: make(.en)) }
}
