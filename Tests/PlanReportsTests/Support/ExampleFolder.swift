import PlanFiles
import PlanReports
import PlanRules
import TestSupport
import Testing

/// Folders of the examples that rules are tested with, written out, loaded and judged.
///
/// Examples of rules between plans put the folder before the file's name: `before/actuals.csv` is of the plan from 2016
/// to 2020 that precedes the example's own.
enum ExampleFolder {
  /// The example on the ground that all examples share, loaded; its own plan comes first.
  static func load(_ example: Rule.Example) throws -> [LoadedFolder] {
    let place = try TemporaryFolder()
    let files = example.files.map { file in
      (path: file.name.contains("/") ? file.name : "example/\(file.name)", text: file.text)
    }
    let hasPredecessor = files.contains { $0.path.hasPrefix("before/") }
    let folders = ["example"] + (hasPredecessor ? ["before"] : [])
    for folder in folders {
      for (name, text) in Rule.Example.ground { try place.file("\(folder)/\(name)", text) }
    }
    if hasPredecessor { try writeHeads(in: place) }
    for (path, text) in files { try place.file(path, text) }
    return try folders.map { try PlanFolder.load("\(place.path)/\($0)", shownAs: $0) }
  }

  private static func writeHeads(in place: TemporaryFolder) throws {
    let sources = #""owner": "市残联", "sources": [{"id": "report", "title": "统计报告"}]"#
    try place.file(
      "example/plan.json",
      #"{"id": "example", "title": "示例规划", "period": "2021-2025", "predecessor": "before", \#(sources)}"#)
    try place.file(
      "before/plan.json", #"{"id": "before", "title": "上一个规划", "period": "2016-2020", \#(sources)}"#)
  }

  /// The example judged on its day, as a run with all findings on its own plan.
  static func run(_ example: Rule.Example) throws -> Run {
    let folders = try load(example)
    let day = try #require(CalendarDate(asOf: example.asOf))
    guard let plan = folders[0].plan else {
      return Run(
        plans: [], damaged: folders, findings: folders[0].findings.map { WeighedFinding($0, $0.severity) },
        outcome: .failed)
    }
    let before = folders.dropFirst().compactMap { folder in
      folder.plan.map { JudgedPlan(folder, plan: $0, asOf: $0.period.end) }
    }
    return Run(JudgedPlan(folders[0], plan: plan, asOf: day), after: before)
  }
}

extension Run {
  /// A run over judged plans with all findings on the first one, at their own weight.
  init(_ judged: JudgedPlan, after before: [JudgedPlan] = []) {
    let plans = [judged] + before
    let weighed = Weighing(.check).run(plans).findings.filter {
      $0.finding.plan == judged.plan.id || $0.finding.plan == nil
    }
    self.init(plans: plans, findings: weighed, outcome: .failed)
  }

  /// The codes of all findings, in order.
  var codes: [String] { findings.map(\.finding.rule.code) }
}
