import PlanFiles
package import PlanRules
package import PlanRun

/// The examples that rules are tested with, judged on their day.
///
/// Examples of rules between plans put the folder before the file's name: `before/actuals.csv` is of the plan from 2016
/// to 2020 that precedes the example's own, `above/indicators.csv` of the plan above it. `base/indicators.csv` is of an
/// earlier state of the example's own plan, against which it is held.
package struct ExampleRun {
  /// The run over its folders.
  package let run: TestRun
  /// What is found against an earlier state of the plan, where the example has one.
  private var moved: [Finding] = []
  /// Whatever is wrong with the files of that state.
  private var problemsOfBase: [Finding] = []

  /// Writes and judges an example.
  package init(_ example: Rule.Example) throws {
    let place = try TemporaryFolder()
    let files = example.files.map { file in
      (path: file.name.contains("/") ? file.name : "example/\(file.name)", text: file.text)
    }
    let others = ["before", "above"].filter { folder in files.contains { $0.path.hasPrefix(folder + "/") } }
    let folders = ["example"] + others
    let old = files.filter { $0.path.hasPrefix("base/") }
    if !old.isEmpty {
      try place.plan("base/example", [:])
      for (path, text) in old { try place.file("base/example/" + path.dropFirst("base/".count), text) }
    }
    for folder in folders { try place.plan(folder, [:]) }
    try ExampleRun.writeHeads(in: place, beside: others)
    for (path, text) in files where !path.hasPrefix("base/") { try place.file(path, text) }
    run = try TestRun(
      RunRequest(
        folders.map { RunRequest.Folder("\(place.path)/\($0)", shownAs: $0) },
        day: .on(try TestRun.day(example.asOf))))
    if !old.isEmpty { try compare(with: PlanFolder.load("\(place.path)/base/example", shownAs: "base/example")) }
  }

  private mutating func compare(with base: LoadedFolder) throws {
    problemsOfBase = base.findings
    guard let plan = base.plan, let head = item.folder.plan else { return }
    let comparison = YardstickComparison(base: (plan, base.records), head: (head, item.folder.records))
    moved = YardstickFindings.findings(of: comparison.changes, plan: head, records: item.folder.records)
  }

  private static func writeHeads(in place: TemporaryFolder, beside others: [String]) throws {
    guard !others.isEmpty else { return }
    let sources = #""owner": "市残联", "sources": [{"id": "report", "title": "统计报告"}]"#
    let keys = others.map { $0 == "before" ? #""predecessor": "before", "# : #""parent": "above", "# }.joined()
    try place.file(
      "example/plan.json",
      #"{"id": "example", "title": "示例规划", "period": "2021-2025", \#(keys)\#(sources)}"#)
    guard others.contains("before") else { return }
    try place.file(
      "before/plan.json", #"{"id": "before", "title": "上一个规划", "period": "2016-2020", \#(sources)}"#)
  }

  /// The result of the example's own plan.
  package var item: RunItem { run.items[0] }

  /// The findings on the example's own plan, those on the run itself before them.
  package var findings: [WeighedFinding] { run.summary.opening + item.findings }

  /// Their codes, in order.
  package var codes: [String] { findings.map(\.finding.rule.code) + moved.map(\.rule.code) }

  /// Whatever is wrong with the files of any of its folders.
  package var problems: [Finding] { run.items.flatMap(\.folder.findings) + problemsOfBase }
}
