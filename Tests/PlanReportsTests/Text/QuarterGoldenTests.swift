import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

@testable import PlanReports

/// A made city with twelve targets of its plan and ten numbers of 2023, two bodies' for one of them, quarter by quarter.
///
/// Each table was read line by line, as the mayor's office would; what it counts is worked out by hand below.
@Suite struct QuarterGoldenTests {
  private func run(_ quarter: String, since text: String? = nil) throws -> TestRun {
    let id = "linjiang-2021-2025"
    let folder = RunRequest.Folder(
      "\(Repository.path)/Tests/PlanReportsTests/Golden/Quarter/\(id)", shownAs: "plans/\(id)")
    var selection = Selection()
    selection.since = text.flatMap { CalendarDate(asOf: $0) }
    let day = try #require(CalendarDate(asOf: quarter))
    return try TestRun(RunRequest([folder], day: .on(day), selection: selection, weighing: Weighing(.report)))
  }

  @Test(arguments: ["2023Q1", "2023H1", "2023Q3", "2023"], Language.allCases)
  func theTableOfAQuarterReadsAsItWasAccepted(quarter: String, language: Language) throws {
    let lines = try run(quarter).lines(.progress, TextLayout(language: language))
    try Golden.expect(lines, as: "Quarter/\(quarter).\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func itsPageAndItsSheetReadAsTheyWereAccepted(language: Language) throws {
    let run = try run("2023Q3")
    try Golden.expect(
      document: run.document(.markdown, .progress, language), as: "Quarter/2023Q3.\(language.rawValue).md")
    try Golden.expect(document: run.document(.csv, .progress, language), as: "Quarter/2023Q3.\(language.rawValue).csv")
  }

  @Test(arguments: Language.allCases) func aTableSinceADayReadsAsItWasAccepted(language: Language) throws {
    let lines = try run("2023Q3", since: "2022").lines(.progress, TextLayout(language: language))
    try Golden.expect(lines, as: "Quarter/since.\(language.rawValue)")
  }

  /// Of the plan's twelve: behind are GDP (5.5 of 6), research (2.62 of 2.64) and energy (4.94 of 6.07), awaited is the coverage;
  /// of the year's ten GDP, investment and revenue are behind, two wait for the year's end, and of the two numbers for homes
  /// the province's counts.
  @Test func theThirdQuarterIsCountedByHand() throws {
    let table = try #require(try run("2023Q3").plans.first?.quarter)
    func counts(_ counts: QuarterCounts) -> [Int] { QuarterStanding.Kind.allCases.map(counts.count) }
    #expect(counts(table.counts()) == [8, 3, 1, 0, 0, 0, 0])
    #expect(counts(table.counts(isBinding: true)) == [3, 1, 1, 0, 0, 0, 0])
    #expect(counts(table.countsOfYear) == [5, 3, 0, 2, 0, 0, 0])
    // Research was not published yet in June: 9 of 12 on schedule then; of the year's 4 of 8.
    #expect(table.countsBefore.map(counts) == [9, 3, 0, 0, 0, 0, 0])
    #expect(table.countsOfYearBefore.map(counts) == [4, 4, 0, 2, 0, 0, 0])
    #expect((table.elapsed.gone, table.elapsed.whole) == (33, 60))
    #expect((table.elapsedOfYear?.gone, table.elapsedOfYear?.whole) == (9, 12))
    #expect(table.days.cutOff?.description == "2023-10-18")
  }

  @Test func whatHasChangedSinceJuneIsFoundByHand() throws {
    let judged = try #require(try run("2023Q3").plans.first)
    let table = try #require(judged.quarter)
    func changed(_ change: QuarterRow.Change) -> [String] {
      (table.indicators + table.numbers).filter { $0.change == change }.map { judged.plan[$0.subject.series].code }
    }
    #expect(changed(.better) == ["kindergarten", "industry"])
    #expect(changed(.worse) == ["research"])
    #expect(changed(.opened) == ["rehab"])
    // From 0.5 to 0.8 and from 1.4 to 2.1 points below.
    #expect(changed(.widened) == ["gdp", "investment"])
    #expect(table.news.revised.map { judged.records.observations[$0.new].text } == ["96.5"])
    // 78 of 1,000 … of a hundred: leads of counts in points of the number, of rates their own.
    let points = Dictionary(
      table.numbers.map { (judged.plan[$0.subject.series].code, $0.subject.leadPoints) },
      uniquingKeysWith: { first, _ in first })
    #expect(points["revenue"] == Ratio(-1))
    #expect(points["jobs"] == Ratio(3))
    #expect(points["investment"] == (try Ratio(-21, over: 10)))
  }

  /// The same in JSON, text, page and sheet.
  @Test func everyFormSaysTheSame() throws {
    let run = try run("2023Q3")
    let json = run.document(.json, .progress, .zh)
    let text = run.lines(.progress, TextLayout(language: .zh)).joined(separator: "\n")
    let page = run.document(.markdown, .progress, .zh)
    for sentence in ["序时达标率8/11＝72.73%（上季9/12＝75%）", "序时达标率5/8＝62.5%（上季4/8＝50%）", "变差1项：研发经费投入强度（按序时→滞后）"] {
      #expect(text.contains(sentence) && page.contains(sentence))
    }
    let judged = try #require(run.plans.first)
    let counts = try WrittenJSON(try #require(JSONQuarter(judged)).add)
    #expect(counts["indicators"]?["share"]?.string == "72.73")
    #expect(json.contains("\"onScheduleBefore\": 9"))
    #expect(counts["annualTargets"]?["share"]?.string == "62.5")
    #expect(json.contains("\"awaitedBy\": \"2023-10-20\""))
    let sheet = run.document(.csv, .progress, .zh).split(separator: "\r\n")
    #expect(sheet.count { $0.contains(",滞后,滞后,") || $0.contains(",滞后,按序时,") } > 0)
    #expect(sheet.count { $0.contains("本年目标") } == 11)
  }
}
