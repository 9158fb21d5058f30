import PlanRules

@testable import PlanFiles

/// What a folder was understood as, in words.
struct ReadPlan: Equatable {
  var indicators: [String] = []
  var readings: [String] = []
  var numbers: [String] = []
  var tasks: [String] = []

  init(_ folder: LoadedFolder) {
    guard let plan = folder.plan else { return }
    func names(_ ids: [DepartmentID]) -> String { ids.map { plan.departments[$0].name }.joined(separator: "、") }
    indicators = plan.indicators.map { row in
      [
        row.number ?? "", row.series.code, row.category ?? "", row.series.name, row.series.unit.text, row.baseline.text,
        row.baseline.year.map(String.init) ?? "", row.target?.text ?? "", row.nature?.rawValue ?? "",
        names(row.series.lead),
      ].joined(separator: "|")
    }
    readings = folder.records.observations.map { "\(plan[$0.series].name) \($0.period) \($0.text)" }
    numbers = folder.records.annualTargets.map { "\(plan[$0.series].name) \($0.period) \($0.target?.text ?? "")" }
    tasks = plan.tasks.map { task in
      [
        task.number, task.category ?? "", task.text, names(task.lead), names(task.supporting),
        task.deadline?.text ?? "",
      ].joined(separator: "|")
    }
  }
}

extension LoadedFolder {
  /// The findings as `FYP422 actuals.csv:3:1`, without those on a missing source.
  var codes: [String] {
    findings.map { finding in
      "\(finding.rule.code) \(finding.place.map { "\($0)".replacing("example/", with: "") } ?? "")"
    }
  }

  /// The same without rows set aside.
  var faults: [String] { codes.filter { !$0.hasPrefix("FYP422") } }
}
