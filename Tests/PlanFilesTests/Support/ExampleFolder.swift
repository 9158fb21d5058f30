import PlanFiles
import PlanRules
import TestSupport

/// Folders named `example`, made of the ground that the rules' examples share and of the files a test gives.
enum ExampleFolder {
  /// Loads the ground with these files put over it; a `nil` file is left out.
  static func load(_ files: KeyValuePairs<String, String?> = [:]) throws -> LoadedFolder {
    let folder = try make(files)
    return try PlanFolder.load(folder.path + "/example", shownAs: "example")
  }

  /// Loads the ground with something that is no text put over it.
  static func load(_ change: (TemporaryFolder) throws -> Void) throws -> LoadedFolder {
    let folder = try make([:])
    try change(folder)
    return try PlanFolder.load(folder.path + "/example", shownAs: "example")
  }

  /// The example's `plan.json` with more members, which stand in its second line from the second column on.
  static func head(adding members: String) -> String {
    #"{"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联","# + "\n \(members)}"
  }

  private static func make(_ files: KeyValuePairs<String, String?>) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var texts: [String: String?] = [:]
    for (name, text) in Rule.Example.ground { texts[name] = text }
    for (name, text) in files { texts[name] = text }
    for case (let name, let text?) in texts { try folder.file("example/\(name)", text) }
    return folder
  }
}

extension LoadedFolder {
  /// The findings as `actuals.csv:2:10 no period`.
  var summary: [String] {
    findings.map { finding in
      let place = finding.place.map { "\($0)".replacing("example/", with: "") } ?? ""
      return "\(place) \(finding.words)"
    }
  }

  /// Everything that was read, as text: equal for folders that say the same.
  var contents: [String] {
    guard let plan else { return ["no plan", "\(records)"] }
    let head = plan.head
    // Dictionaries are left out or looked into: they have no order.
    return [
      head.id, head.title, "\(plan.period)", "\(String(describing: head.owner))", "\(head.sources)", head.note ?? "",
      "\(head.assumptions.listed[.cumulativeRead]?.codes ?? [])", "\(head.reportingLagDays)",
      "\(plan.departments.departments)",
    ] + plan.indicators.map { "\($0)" } + plan.statistics.map { "\($0)" } + plan.tasks.map { "\($0)" }
      + plan.milestones.map { "\($0)" } + plan.equations.map { "\($0)" } + records.observations.map { "\($0)" }
      + records.annualTargets.map { "\($0)" } + records.progressNotes.map { "\($0)" }
  }

  /// How the plan's one indicator stands at the end of a year.
  func status(of indicator: Int = 0, in year: Int = 2023) -> Status? {
    assessment(year)?.indicators[indicator].status
  }

  /// How the plan stands at the end of a year.
  func assessment(_ year: Int = 2023) -> PlanAssessment? {
    plan.map { Assessor(plan: $0, records: records, asOf: Period(year: year).end).assess() }
  }
}

/// A good reading of the example's one indicator: 84 reaches the 83 due in 2023.
let goodActuals = "指标,时期,数值,来源\ncoverage,2023,84,report\n"
