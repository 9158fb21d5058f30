import PlanFiles
import PlanRules
import TestSupport
import Testing

@Test func thePlansFolderHoldsTheSixPlansAndNothingElse() {
  #expect(PlanShelf(Repository.plans).ids() == Repository.planIDs)
}

/// The one finding that the shipped files may raise: the press conference of 2025 gave the income growth of 2020–2023,
/// whose first year lies before the plan, and a reading is kept as it was published.
private let known = ["national-2021-2025": ["plans/national-2021-2025/actuals.csv:2:26 a period outside the plan's"]]

@Test(arguments: Repository.planIDs) func shippedFilesRaiseNothing(id: String) throws {
  #expect(try Shipped.load(id).summary == known[id] ?? [])
}

@Test(arguments: Repository.planIDs) func everyObservationNamesAListedSourceAndAPassage(id: String) throws {
  let folder = try Shipped.load(id)
  let sources = try #require(folder.plan).head.sources.map(\.id)
  #expect(!folder.records.observations.isEmpty)
  for observation in folder.records.observations {
    #expect(observation.source.map(sources.contains) == true, "\(observation.place)")
    #expect(observation.passage?.isEmpty == false, "\(observation.place)")
  }
}

@Test(arguments: Repository.planIDs) func everyAnnualTargetAndVerdictNamesAListedSource(id: String) throws {
  let folder = try Shipped.load(id)
  let sources = try #require(folder.plan).head.sources.map(\.id)
  for target in folder.records.annualTargets { #expect(target.source.map(sources.contains) == true, "\(target.place)") }
  for verdict in folder.records.verdicts { #expect(verdict.source.map(sources.contains) == true, "\(verdict.place)") }
}

@Test(arguments: Repository.planIDs) func everyEquationHoldsSomewhere(id: String) throws {
  let folder = try Shipped.load(id)
  let coverage = EquationCheck(plan: try #require(folder.plan), records: folder.records).check()
  #expect(coverage.standings.allSatisfy { $0 == .holds })
}

@Test func theShippedEquationsAreThoseOfTheSecondTranscription() throws {
  // Nine relations of Shaoguan's report and five of the district's summary; the other documents state none.
  let counts = try Repository.planIDs.map { try Shipped.plan($0).equations.count }
  #expect(counts == [0, 0, 0, 9, 5, 0])
  let relations = try Repository.secondTranscription("relations").compactMap { $0["folder"] }
  #expect(relations.count { $0 == "shaoguan-2021-2025" } == 9)
  #expect(relations.count { $0 == "x-district-2023" } == 5)
}

@Test func headsSayWhatTheDocumentsSay() throws {
  let plan = try Shipped.plan("shaoguan-2021-2025")
  #expect(plan.head.documentNumber == "韶府办〔2022〕13号")
  #expect(plan.head.issued == CalendarDate("2022-04-10"))
  #expect(plan.period == Period("2021-2025"))
  #expect(plan.head.owner.map { plan.departments[$0].name } == "市残联")
  #expect(plan.head.note?.contains("市残联") == true)
  #expect(plan.head.parent == "national-2021-2025")
  #expect(plan.head.predecessor == "shaoguan-2016-2020")
  #expect(plan.head.assumptions.listed[.cumulativeRead]?.codes == ["vocational-training", "barrier-free-homes"])
}

@Test func theNationalVerdictsAreElevenForecasts() throws {
  let verdicts = try Shipped.load("national-2021-2025").records.verdicts
  #expect(verdicts.map(\.indicator.index) == Array(0..<11))
  #expect(verdicts.allSatisfy { $0.conclusion == "预计如期完成" && $0.date == CalendarDate("2025-07-22") })
  // The documents of the others announce no verdict.
  for id in Repository.planIDs where id != "national-2021-2025" {
    #expect(try Shipped.load(id).records.verdicts.isEmpty)
  }
}
