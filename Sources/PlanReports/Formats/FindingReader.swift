import PlanFiles
import PlanRules

/// A finding in words, with the place that formats need that refuse one without.
struct ReadFinding {
  let weighed: WeighedFinding
  let message: String
  let remedy: String
  let lead: [String]
  let supporting: [String]
  /// Where it is; for a finding without a place the first line of its plan's file.
  let place: Place

  /// Where it really is.
  var ownPlace: Place? { finding.place }

  var finding: Finding { weighed.finding }

  var severity: Severity { weighed.severity }

  /// The rule that found it.
  var rule: Rule { finding.rule }
}

/// Puts the findings of a run into words.
struct FindingReader {
  private let run: Run
  private let wording: FindingWording
  let language: Language

  init(_ run: Run, _ language: Language) {
    self.run = run
    self.language = language
    wording = FindingWording(run, language)
  }

  /// The finding in words.
  func read(_ weighed: WeighedFinding) -> ReadFinding {
    let finding = weighed.finding
    let judged = run.plan(of: finding)
    let (message, remedy) = wording.texts(of: finding)
    return ReadFinding(
      weighed: weighed, message: message, remedy: remedy,
      lead: judged?.names(finding.lead) ?? [], supporting: judged?.names(finding.supporting) ?? [],
      place: place(of: finding))
  }

  /// Who leads what a finding is about.
  func lead(of finding: Finding) -> [String] { run.plan(of: finding)?.names(finding.lead) ?? [] }

  /// A finding without a place, as one on the run itself, stands at the first line of its plan's file; consumers
  /// refuse a whole document for one result without a location.
  private func place(of finding: Finding) -> Place {
    if let place = finding.place { return place }
    let own = run.plan(of: finding)?.path ?? run.damaged.first { $0.id == finding.plan }?.path
    let folder = own ?? run.plans.first?.path ?? run.damaged.first?.path
    return Place(file: folder.map { "\($0)/plan.json" } ?? "plan.json")
  }
}
