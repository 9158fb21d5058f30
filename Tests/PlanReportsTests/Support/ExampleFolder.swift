import PlanFiles
import PlanReports
import PlanRules
import TestSupport
import Testing

/// Folders of the examples that rules are tested with, written out, loaded and judged.
enum ExampleFolder {
  /// The example on the ground that all examples share, loaded.
  static func load(_ example: Rule.Example) throws -> LoadedFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Rule.Example.ground + example.files { try folder.file("example/\(name)", text) }
    return try PlanFolder.load(folder.path + "/example", shownAs: "example")
  }

  /// The example judged on its day, as a run with all findings.
  static func run(_ example: Rule.Example) throws -> Run {
    let folder = try load(example)
    let day = try #require(CalendarDate(asOf: example.asOf))
    guard let plan = folder.plan else {
      return Run(
        plans: [], damaged: [folder], findings: folder.findings.map { WeighedFinding($0, $0.severity) },
        outcome: .failed)
    }
    return Run(JudgedPlan(folder, plan: plan, asOf: day))
  }
}

extension Run {
  /// A run over one judged plan with all its findings at their own weight.
  init(_ judged: JudgedPlan) {
    let findings = (judged.dataFindings + judged.planFindings).sortedByPlace()
    self.init(plans: [judged], findings: findings.map { WeighedFinding($0, $0.severity) }, outcome: .failed)
  }

  /// The codes of all findings, in order.
  var codes: [String] { findings.map(\.finding.rule.code) }
}
