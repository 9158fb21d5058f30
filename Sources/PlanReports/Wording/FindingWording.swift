package import PlanRules
package import PlanRun

/// Sentences of findings: what was found, and what would mend it.
package struct FindingWording: Sendable {
  private let judged: PlanResult?
  private let language: Language

  /// The sentences of one result's findings in one language.
  package init(_ item: RunItem, _ language: Language) { self.init(judged: item.judged, language) }

  /// The sentences of findings on the run itself.
  package init(_ language: Language) { self.init(judged: nil, language) }

  init(judged: PlanResult?, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  /// What was found, in one sentence without a full stop at its end.
  package func message(_ finding: Finding) -> String { texts(of: finding).message }

  /// What would mend it, in one sentence; empty where nothing needs mending.
  package func remedy(_ finding: Finding) -> String { texts(of: finding).remedy }

  /// Both sentences, made at one go.
  package func texts(of finding: Finding) -> (message: String, remedy: String) {
    switch finding.facts {
    case .data(let facts): DataWording(facts, of: finding).sentences.texts(in: language)
    case .run(let facts): RunWording(facts).sentences.texts(in: language)
    case .targets(let facts): judged.map { TargetWording($0, language).texts(facts) } ?? general(finding.rule)
    case .tasks(let facts): judged.map { OverdueWording($0, language).texts(facts) } ?? general(finding.rule)
    case .consistency(let facts):
      judged.map { ConsistencyWording($0).sentences(facts).texts(in: language) } ?? general(finding.rule)
    case .hierarchy(let facts):
      judged.map { HierarchyWording($0).sentences(facts).texts(in: language) } ?? general(finding.rule)
    case .changes(let facts): ChangesWording(facts.change).sentences.texts(in: language)
    }
  }

  /// What can be said of a verdict without its plan: what the rule says of itself.
  private func general(_ rule: Rule) -> (message: String, remedy: String) {
    Sentences(rule.summary, rule.why).texts(in: language)
  }
}

/// A message and its remedy in both languages.
struct Sentences {
  let message: Wording
  let remedy: Wording

  init(_ message: Wording, _ remedy: Wording) {
    self.message = message
    self.remedy = remedy
  }

  /// Both in one language.
  func texts(in language: Language) -> (message: String, remedy: String) {
    (message.text(in: language), remedy.text(in: language))
  }
}

extension Wording {
  /// Both texts, each made by the same function of the language.
  init(_ make: (Language) -> String) { self.init(zh: make(.zh), en: make(.en)) }
}
