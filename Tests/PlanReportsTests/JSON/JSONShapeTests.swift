import Foundation
import PlanReports
import PlanRules
import TestSupport
import Testing

/// Keys of the design's sample (section 9) that are not written yet; to be emptied.
private let stillMissing: [String: Set<String>] = [:]

/// The keys of the design's sample, which may grow but never shrink.
private let sample: [String: Set<String>] = [
  "document": ["format", "asOf", "plans", "findings", "exitStatus"],
  "plan": ["id", "title", "period", "asOf", "elapsed", "indicators", "tasks", "help", "overdue", "summary"],
  "indicator": [
    "number", "code", "name", "category", "unit", "nature", "measure", "direction", "judgedAt", "baseline", "target",
    "actual", "due", "dueBasis", "gap", "percentOfTarget", "percentOfWay", "lagPoints", "status", "reason", "light",
    "required", "outlook", "lead", "supporting", "responsibilityBasis", "statusBasis", "assumptions", "tasks",
    "officialVerdict", "combined", "annual",
  ],
  "target": ["text", "comparator", "value", "kind"],
  "actual": [
    "text", "lower", "lowerOpen", "upper", "upperOpen", "period", "missing", "stale", "sources",
  ],
  "required": ["perYear", "perQuarter"],
  "annual": ["period", "region", "target", "actual", "completionRate", "status", "statusBasis"],
  "overdue": [
    "state", "deadlineBasis", "kind", "subject", "period", "department", "role", "due", "daysOverdue", "message",
    "record", "reported", "finished", "originalDue", "cause", "measure", "nextStep", "text", "source", "group",
    "jointly",
  ],
  "task": [
    "number", "text", "lead", "supporting", "state", "due", "originalDue", "deadlineBasis", "finished", "record",
    "reported", "cause", "measure", "source",
  ],
  "summary": ["binding", "expected"],
  "counts": ["total", "met", "metEarly", "onSchedule", "behind", "missed", "undetermined", "unreported"],
  "finding": [
    "code", "name", "severity", "plan", "subject", "field", "region", "period", "lead", "supporting", "file", "line",
    "column", "message", "remedy",
  ],
]

private typealias Object = [String: Any]

@Suite struct JSONShapeTests {
  private let document: Object

  init() throws {
    let text = try ShippedRun.over(["shaoguan-2021-2025"], asOf: "2024-02-15").document(.json)
    document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  private func objects(_ key: String, in object: Object) throws -> [Object] {
    try #require(object[key] as? [Object], "\(key)")
  }

  private func object(_ key: String, in object: Object) throws -> Object {
    try #require(object[key] as? Object, "\(key)")
  }

  private func expectKeys(_ kind: String, of object: Object) {
    let missing = (sample[kind] ?? []).subtracting(object.keys)
    #expect(missing == stillMissing[kind] ?? [], "\(kind)")
  }

  @Test func everyObjectHasTheKeysOfTheSample() throws {
    expectKeys("document", of: document)
    let plan = try #require(try objects("plans", in: document).first)
    expectKeys("plan", of: plan)
    let indicators = try objects("indicators", in: plan)
    #expect(indicators.count == 11)
    for indicator in indicators {
      expectKeys("indicator", of: indicator)
      expectKeys("target", of: try object("target", in: indicator))
      expectKeys("required", of: try object("required", in: indicator))
    }
    for indicator in [indicators[1], indicators[10]] {
      expectKeys("actual", of: try object("actual", in: indicator))
      for annual in try objects("annual", in: indicator) { expectKeys("annual", of: annual) }
    }
    for overdue in try objects("overdue", in: plan) + objects("help", in: plan) { expectKeys("overdue", of: overdue) }
    let tasks = try objects("tasks", in: plan)
    #expect(tasks.count == 41)
    for task in tasks { expectKeys("task", of: task) }
    let summary = try object("summary", in: plan)
    expectKeys("summary", of: summary)
    for nature in ["binding", "expected"] { expectKeys("counts", of: try object(nature, in: summary)) }
    for finding in try objects("findings", in: document) { expectKeys("finding", of: finding) }
  }

  @Test func indicator11ReadsAsInTheSample() throws {
    let plan = try #require(try objects("plans", in: document).first)
    let homes = try #require(try objects("indicators", in: plan).last)
    for (key, value) in [
      ("number", "11"), ("code", "barrier-free-homes"), ("unit", "户"), ("nature", "binding"), ("measure", "total"),
      ("direction", "up"), ("judgedAt", "2023-12-31"), ("due", "1200"), ("status", "undetermined"),
      ("reason", "missing-periods"), ("responsibilityBasis", "task"), ("statusBasis", "reading"),
    ] { #expect(homes[key] as? String == value, "\(key)") }
    for key in ["baseline", "gap", "percentOfTarget", "percentOfWay", "lagPoints", "combined"] {
      #expect(homes[key] is NSNull, "\(key)")
    }
    #expect(homes["lead"] as? [String] == ["市残联"])
    #expect(homes["supporting"] as? [String] == ["市民政局", "市财政局"])
    #expect(homes["tasks"] as? [String] == ["8"])
    #expect(homes["assumptions"] as? [String] == ["cumulativeRead"])
    let target = try object("target", in: homes)
    #expect(
      ["text", "comparator", "value", "kind"].map { target[$0] as? String } == ["2000", ">=", "2000", "threshold"])
    let actual = try object("actual", in: homes)
    #expect(["text", "lower", "period"].map { actual[$0] as? String } == ["≥544", "544", "2021-2023"])
    #expect(actual["upper"] is NSNull)
    #expect(actual["lowerOpen"] as? Bool == false)
    #expect(actual["stale"] as? Bool == false)
    #expect(actual["missing"] as? [String] == ["2021", "2022"])
    #expect(actual["sources"] as? [String] == ["stat-2023"])
    let annual = try #require(try objects("annual", in: homes).first)
    #expect(
      ["period", "target", "actual", "completionRate", "status", "statusBasis"].map { annual[$0] as? String } == [
        "2023", "542", "544", "100.37", "met", "reading",
      ])
  }

  @Test func countsDaysLinesAndColumnsAreIntegers() throws {
    let plan = try #require(try objects("plans", in: document).first)
    let binding = try object("binding", in: try object("summary", in: plan))
    #expect(["total", "unreported", "undetermined", "met"].map { binding[$0] as? Int } == [6, 5, 1, 0])
    let expected = try object("expected", in: try object("summary", in: plan))
    #expect(["total", "unreported", "undetermined", "met"].map { expected[$0] as? Int } == [5, 4, 1, 0])
    let overdue = try objects("overdue", in: plan).first { $0["subject"] as? String == "rehab-coverage" }
    #expect(overdue?["daysOverdue"] as? Int == 15)
    #expect(overdue?["kind"] as? String == "report")
    let finding = try #require(try objects("findings", in: document).first { $0["code"] as? String == "FYP103" })
    #expect(finding["line"] as? Int == 4)
    #expect(finding["column"] as? Int == 1)
    #expect(finding["file"] as? String == "plans/shaoguan-2021-2025/indicators.csv")
    #expect(document["exitStatus"] as? Int == 1)
  }

  @Test func everyLeadOfAnOwedFigureHasARowOfItsOwnAndNobodyIsAskedToHelpWithIt() throws {
    let plan = try #require(try objects("plans", in: document).first)
    func roles(_ key: String) throws -> [String] {
      try objects(key, in: plan).filter { $0["subject"] as? String == "pension-enrolment" }.map {
        "\($0["department"] as? String ?? "") \($0["role"] as? String ?? "") \($0["jointly"] as? Bool ?? false)"
      }
    }
    #expect(try roles("overdue") == ["市人社局 lead true", "市医保局 lead true"])
    #expect(try roles("help") == [])
  }

  @Test func aTaskHasItsStateItsDayAndItsReport() throws {
    let plan = try #require(try objects("plans", in: document).first)
    let tasks = try objects("tasks", in: plan)
    // In February 2024 the report of June is not known yet.
    #expect(tasks[0]["state"] as? String == "notYetDue")
    #expect(tasks[0]["record"] as? String == "silent")
    #expect(tasks[0]["due"] as? String == "2025-12-31")
    #expect(tasks[0]["deadlineBasis"] as? String == "assumed")
    #expect(tasks[4]["deadlineBasis"] as? String == "stated")
    let ledger = try object("ledger", in: plan)
    #expect(["total", "due"].map { ledger[$0] as? Int } == [41, 0])
    #expect(ledger["inTimePercent"] is NSNull)
    #expect(try object("states", in: ledger)["notYetDue"] as? Int == 41)
  }

  @Test func theRuleOfTheValueDueIsNamed() throws {
    let plan = try #require(try objects("plans", in: document).first)
    let bases = try objects("indicators", in: plan).map { $0["dueBasis"] as? String ?? "none" }
    // The first is held against others; the five rates of coverage stand at their targets since 2020.
    let kept = Array(repeating: "maintained", count: 5)
    let lines = Array(repeating: "straight-line", count: 4)
    #expect(bases == ["none", "straight-line"] + kept + lines)
  }

  @Test func theShareOfTimeHasFourPlaces() throws {
    let plan = try #require(try objects("plans", in: document).first)
    // 37 whole months of 60 have passed by 15 February 2024.
    #expect(plan["elapsed"] as? String == "0.6167")
    #expect(plan["asOf"] as? String == "2024-02-15")
  }
}

@Test func dataWithControlCharactersAndQuotesStaysValidJSON() throws {
  let example = Rule.Example(
    asOf: "2023",
    [
      "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,\"市\"\"残\u{7}联\\\u{2028}\"\n"
    ])
  let text = try ExampleRun(example).run.document(.json)
  let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  let findings = try #require(document["findings"] as? [[String: Any]])
  let finding = try #require(findings.first { $0["code"] as? String == "FYP404" })
  #expect((finding["message"] as? String)?.contains("市\"残\u{7}联\\") == true)
}
