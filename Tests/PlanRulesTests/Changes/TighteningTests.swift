import PlanRules
import TestSupport
import Testing

/// Edits by which a plan asks for more than it did.
private let tightenings: [YardstickMove] = [
  YardstickMove(
    "a floor raised", "indicators.csv", "2020,85,约束性,期末", "2020,88,约束性,期末",
    "target coverage: “85” → “88”, tightened, indicators.csv:2"),
  YardstickMove(
    "a ceiling lowered", "indicators.csv", "5.5,2020,5,", "5.5,2020,4.8,",
    "target unemployment: “5” → “4.8”, tightened, indicators.csv:3"),
  YardstickMove(
    "at least becomes more than", "indicators.csv", "2020,85,约束性,期末", "2020,＞85,约束性,期末",
    "target coverage: “85” → “＞85”, tightened, indicators.csv:2"),
  YardstickMove(
    "a narrower range", "indicators.csv", "4.5—5", "4.6—4.9",
    "target share: “4.5—5” → “4.6—4.9”, tightened, indicators.csv:6"),
  YardstickMove(
    "a sentence becomes a number", "indicators.csv", "办事满意程度,,,,稳步提高", "办事满意程度,,,,95",
    "target satisfaction: “稳步提高” → “95”, tightened, indicators.csv:10"),
  YardstickMove(
    "a larger rise", "indicators.csv", "增长10%", "增长12%",
    "target doctors: “比2020年增长10%” → “比2020年增长12%”, tightened, indicators.csv:9"),
  YardstickMove(
    "basically in step becomes not slower", "indicators.csv", "与国内生产总值增长基本同步", "不低于国内生产总值增速",
    "target income: “与国内生产总值增长基本同步” → “不低于国内生产总值增速”, tightened, indicators.csv:5"),
  YardstickMove(
    "due a year earlier", "indicators.csv", "2024年≥220", "2023年≥220",
    "target trees: “2024年≥220” → “2023年≥220”, tightened, indicators.csv:15"),
  YardstickMove(
    "expected becomes binding", "indicators.csv", "3200,预期性", "3200,约束性",
    "nature training: “预期性” → “约束性”, tightened, indicators.csv:4"),
  YardstickMove(
    "a higher baseline under a floor", "indicators.csv", "80,2020,85,", "82,2020,85,",
    "baseline coverage: “80（2020年）” → “82（2020年）”, tightened, indicators.csv:2"),
  YardstickMove(
    "a baseline that attains the target, which is then to be kept", "indicators.csv", "80,2020,85,", "86,2020,85,",
    "baseline coverage: “80（2020年）” → “86（2020年）”, tightened, indicators.csv:2"),
  YardstickMove(
    "a shorter term for figures", "indicators.csv", "60天", "45天",
    "reportingTerm coverage: “60天” → “45天”, tightened, indicators.csv:2"),
  YardstickMove(
    "a shorter lag", "plan.json", #""reportingLagDays": 31"#, #""reportingLagDays": 20"#,
    "reportingLag: “31” → “20”, tightened, plan.json:1"),
  YardstickMove(
    "shorter exceptions", "plan.json", #""exceptionDays": 366"#, #""exceptionDays": 183"#,
    "exceptionDays: “366” → “183”, tightened, plan.json:1"),
  YardstickMove(
    "no indicator read as a total", "plan.json", #"["training"]"#, "[]",
    "assumption.cumulativeRead: “training” → nothing, tightened, plan.json:1"),
  YardstickMove(
    "a plan above it", "plan.json", #""id": "example""#, #""id": "example", "parent": "above""#,
    "parent: nothing → “above”, tightened, plan.json:1"),
  YardstickMove(
    "an earlier day", "tasks.csv", "2023年底前", "2023年6月底前",
    "deadline 1: “2023年底前” → “2023年6月底前”, tightened, tasks.csv:2"),
  YardstickMove(
    "every month", "tasks.csv", "每季度,", "每月,", "deadline 3: “每季度” → “每月”, tightened, tasks.csv:4"),
  YardstickMove(
    "a lead more", "tasks.csv", "市民政局、市残联,", "市民政局、市残联、市教育局,",
    "lead 1: “市民政局、市残联” → “市民政局、市残联、市教育局”, tightened, tasks.csv:2"),
  YardstickMove(
    "no tolerance", "equations.csv", "hearing,,1", "hearing,,",
    "tolerance E1: “1” → nothing, tightened, equations.csv:2"),
  YardstickMove(
    "at most becomes equal", "equations.csv", "visual,≤", "visual,=",
    "relation E2: “≤” → “=”, tightened, equations.csv:3"),
  YardstickMove(
    "an equation more", "equations.csv", "E2,", "E3,hearing,≤,served,,\nE2,",
    "equation E3: nothing → “听力服务人数 ≤ 服务人数”, tightened, equations.csv:3"),
  YardstickMove(
    "the number of a year raised", "annual-targets.csv", "2022,640", "2022,660",
    "annualTarget training 2022: “640” → “660”, tightened, annual-targets.csv:2"),
  YardstickMove(
    "an exception is gone", "exceptions.csv", "FYP103,devices,,,统计制度在建,市残工委2023年第2次会议,2024-06-30\n", "",
    "exception FYP103 devices: “至2024-06-30” → nothing, tightened, plan.json:1"),
  YardstickMove(
    "an exception is shorter", "exceptions.csv", "2024-06-30", "2024-03-31",
    "exception FYP103 devices: “至2024-06-30” → “至2024-03-31”, tightened, exceptions.csv:2"),
  YardstickMove(
    "a revision that set less is gone", "revisions.csv", "trees,,2023-05-01,,2024年≥210,,,市府办〔2023〕7号,report\n", "",
    "revision trees: “2024年≥210” → nothing, tightened, plan.json:1"),
]

@Test(arguments: tightenings) func aTighteningIsANote(_ move: YardstickMove) throws {
  let states = try move.states()
  #expect(states.changes() == move.expected)
  #expect(states.findings().allSatisfy { $0.rule == .yardstickChanged && $0.severity == .note })
}

@Test func severalChangesAreToldOneByOneByTheirPlaces() throws {
  let move = YardstickMove(
    "much at once",
    [
      .init("indicators.csv", "2020,85,约束性,期末", "2020,83,预期性,期末"),
      .init("indicators.csv", "5.5,2020,5,", "5.5,2020,4.8,"),
      .init("tasks.csv", "2023年底前", "2024年底前"),
      .init("actuals.csv", "2021,81", "2021,83"),
      .init("revisions.csv", "trees,,", "devices,,2023-06-01,,＞84,,,市府办〔2023〕20号,report\ntrees,,"),
    ],
    [
      "reading coverage 2021: “81” → “83”, undecided, actuals.csv:2",
      "target coverage: “85” → “83”, loosened, indicators.csv:2",
      "nature coverage: “约束性” → “预期性”, loosened, indicators.csv:2",
      "target unemployment: “5” → “4.8”, tightened, indicators.csv:3",
      "revision devices: “＞85” → “＞84”, covered by 市府办〔2023〕20号, revisions.csv:2",
      "deadline 1: “2023年底前” → “2024年底前”, loosened, tasks.csv:2",
    ])
  #expect(try move.states().changes() == move.expected)
}

@Test func aLowerTargetIsSeenThroughAnotherUnit() throws {
  // 11 万人 are less than 12, whatever they are written in.
  let move = YardstickMove(
    "converted and lowered", "indicators.csv", "万人,10,2020,12,", "人,10万,2020,11万,",
    "target homes: “12” → “11万”, loosened, indicators.csv:12")
  #expect(try move.states().changes() == move.expected)
}

@Test func figuresThatAreNotConvertedWithTheirUnitAreRewritten() throws {
  // 30 人 become 30 万人.
  let move = YardstickMove(
    "a unit of a statistic", "statistics.csv", "served,服务人数,人", "served,服务人数,万人",
    "reading served 2022: “30” → “30”, undecided, actuals.csv:6")
  #expect(try move.states().changes() == move.expected)
}

@Test func aDirectionThatWasOpenIsNotDecidedByALowerTarget() throws {
  // Without a direction 82 → 85 rises; 82 → 80 falls, and would be attained from the start.
  func plan(_ target: String) -> [(name: String, text: String)] {
    [("indicators.csv", "编码,指标,单位,基期,基期年,目标,属性\nrow,某项比重,%,82,2020,\(target),约束性\n")]
  }
  let states = try TwoStates(base: plan("85"), head: plan("80"))
  #expect(states.changes() == ["target row: “85” → “80”, undecided, indicators.csv:2"])
}

@Test func aRevisionCoversOnlyOnceItIsInForce() throws {
  let move = YardstickMove(
    "lowered ahead of the document",
    [
      .init("indicators.csv", "2020,85,约束性,期末", "2020,83,约束性,期末"),
      .init("revisions.csv", "trees,,", "coverage,,2024-06-01,,83,,,市府办〔2024〕20号,report\ntrees,,"),
    ], [])
  let states = try move.states()
  let (before, since) = (try #require(CalendarDate("2023-12-31")), try #require(CalendarDate("2024-06-01")))
  #expect(states.changes(on: before) == ["target coverage: “85” → “83”, loosened, indicators.csv:2"])
  #expect(
    states.changes(on: since) == ["target coverage: “85” → “83”, covered by 市府办〔2024〕20号, indicators.csv:2"])
}

@Test func aRevisionOfAnotherNumberCoversNothing() throws {
  let move = YardstickMove(
    "lowered further than the document",
    [
      .init("indicators.csv", "2020,85,约束性,期末", "2020,80,约束性,期末"),
      .init("revisions.csv", "trees,,", "coverage,,2023-06-01,,83,,,市府办〔2023〕20号,report\ntrees,,"),
    ],
    [
      "target coverage: “85” → “80”, loosened, indicators.csv:2",
      "revision coverage: “80” → “83”, covered by 市府办〔2023〕20号, revisions.csv:2",
    ])
  #expect(try move.states().changes() == move.expected)
}

@Test func anExceptionThatHasRunOutIsClearedAway() throws {
  let move = YardstickMove(
    "cleared", "exceptions.csv", "FYP103,devices,,,统计制度在建,市残工委2023年第2次会议,2024-06-30\n", "")
  #expect(try move.states().changes(on: CalendarDate("2024-07-01")) == [])
}

@Test func anIndicatorThatBecomesAStatisticIsGone() throws {
  let move = YardstickMove(
    "moved to the statistics",
    [
      .init("indicators.csv", "12,beds,床位数,张,50,2020,70左右,预期性,期末,升,,年,,,\n", ""),
      .init("statistics.csv", "spare,", "beds,床位数,张,,年,\nspare,"),
    ], ["indicator beds: “70左右” → nothing, loosened, indicators.csv:1"])
  #expect(try move.states().changes() == move.expected)
}

@Test func whoAnswersLeadsTheFinding() throws {
  let move = YardstickMove("later", "tasks.csv", "2024年6月底前", "2024年底前")
  let states = try move.states()
  let (plan, findings) = (states.head.plan, states.findings())
  #expect(findings.map { $0.lead.map { plan.departments[$0].name } } == [["各县人民政府"]])
  #expect(findings.map(\.subject) == [.named("2")])
  #expect(findings.map(\.field) == [.yardstick(.deadline)])
}

@Test func whereTheFirstOfSeveralLeadsTheirOrderDecides() throws {
  func plan(_ lead: String) -> [(name: String, text: String)] {
    [
      ("plan.json", #"{"id": "example", "title": "示例规划", "period": "2021-2025", "owner": "市残联", "leads": "first"}"#),
      ("tasks.csv", "序号,重点工作任务,负责单位,配合单位,完成时限\n1,完善补贴制度,\(lead),,2023年底前\n"),
    ]
  }
  let states = try TwoStates(base: plan("市民政局、市残联"), head: plan("市残联、市民政局"))
  #expect(states.changes() == ["lead 1: “市民政局” → “市残联”, loosened, tasks.csv:2"])
}

@Test func aDayIsWhatTheTaskSaysWhereAMilestoneSaysNone() throws {
  let move = YardstickMove(
    "left to the task, which is due in 2023", "milestones.csv", "2022年6月底前", "",
    "deadline M1: “2022年6月底前” → nothing, loosened, milestones.csv:2")
  #expect(try move.states().changes() == move.expected)
}
