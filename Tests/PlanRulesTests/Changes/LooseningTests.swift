import PlanRules
import TestSupport
import Testing

/// Ways to loosen a yardstick in place, each by one edit of the plan.
private let loosenings: [YardstickMove] =
  loosenedTargets + loosenedRows + loosenedHeads + loosenedDuties + loosenedRecords

private let loosenedTargets: [YardstickMove] = [
  YardstickMove(
    "a floor lowered", "indicators.csv", "80,2020,85,约束性,期末", "80,2020,83,约束性,期末",
    "target coverage: “85” → “83”, loosened, indicators.csv:2"),
  YardstickMove(
    "a ceiling raised", "indicators.csv", "5.5,2020,5,", "5.5,2020,5.2,",
    "target unemployment: “5” → “5.2”, loosened, indicators.csv:3"),
  YardstickMove(
    "more than 85 becomes at least 85", "indicators.csv", "＞85", "≥85",
    "target devices: “＞85” → “≥85”, loosened, indicators.csv:11"),
  YardstickMove(
    "a floor becomes a ceiling", "indicators.csv", "＞85", "≤85",
    "target devices: “＞85” → “≤85”, undecided, indicators.csv:11"),
  YardstickMove(
    "a range is wider below", "indicators.csv", "4.5—5", "4—5",
    "target share: “4.5—5” → “4—5”, loosened, indicators.csv:6"),
  YardstickMove(
    "a range is wider above", "indicators.csv", "4.5—5", "4.5—5.5",
    "target share: “4.5—5” → “4.5—5.5”, loosened, indicators.csv:6"),
  YardstickMove(
    "a range is shifted", "indicators.csv", "4.5—5", "4.8—5.3",
    "target share: “4.5—5” → “4.8—5.3”, undecided, indicators.csv:6"),
  YardstickMove(
    "a total in brackets lowered", "indicators.csv", "〔13.5〕", "〔13〕",
    "target energy: “〔13.5〕” → “〔13〕”, loosened, indicators.csv:7"),
  YardstickMove(
    "the brackets of a total taken off", "indicators.csv", "〔13.5〕", "13.5",
    "target energy: “〔13.5〕” → “13.5”, undecided, indicators.csv:7"),
  YardstickMove(
    "all who are entitled become 98 %", "indicators.csv", "应保尽保", "98",
    "target subsidy: “应保尽保” → “98”, loosened, indicators.csv:8"),
  YardstickMove(
    "a smaller rise over the baseline", "indicators.csv", "增长10%", "增长8%",
    "target doctors: “比2020年增长10%” → “比2020年增长8%”, loosened, indicators.csv:9"),
  YardstickMove(
    "a number becomes a sentence", "indicators.csv", "3200", "稳步增加",
    "target training: “3200” → “稳步增加”, loosened, indicators.csv:4"),
  YardstickMove(
    "in step becomes a sentence", "indicators.csv", "与国内生产总值增长基本同步", "稳步提高水平",
    "target income: “与国内生产总值增长基本同步” → “稳步提高水平”, loosened, indicators.csv:5"),
  YardstickMove(
    "a sentence becomes another one", "indicators.csv", "稳步提高", "基本稳定",
    "target satisfaction: “稳步提高” → “基本稳定”, undecided, indicators.csv:10"),
  YardstickMove(
    "a target taken out", "indicators.csv", "＞85", "",
    "target devices: “＞85” → nothing, loosened, indicators.csv:11"),
  YardstickMove(
    "a target that cannot be read any more", "indicators.csv", "＞85", "8 5 ，，9",
    "target devices: “＞85” → “（读不出）”, loosened, indicators.csv:11"),
  YardstickMove(
    "a number becomes about that number", "indicators.csv", "80,2020,85,约束性,期末", "80,2020,85左右,约束性,期末",
    "target coverage: “85” → “85左右”, loosened, indicators.csv:2"),
  YardstickMove(
    "about 70 becomes about 68", "indicators.csv", "70左右", "68左右",
    "target beds: “70左右” → “68左右”, loosened, indicators.csv:13"),
  YardstickMove(
    "a target is due a year later", "indicators.csv", "2024年≥220", "2025年≥220",
    "target trees: “2024年≥220” → “2025年≥220”, loosened, indicators.csv:15"),
]

private let loosenedRows: [YardstickMove] = [
  YardstickMove(
    "binding becomes expected", "indicators.csv", "85,约束性,期末", "85,预期性,期末",
    "nature coverage: “约束性” → “预期性”, loosened, indicators.csv:2"),
  YardstickMove(
    "binding becomes nothing", "indicators.csv", "＞85,约束性", "＞85,",
    "nature devices: “约束性” → nothing, loosened, indicators.csv:11"),
  YardstickMove(
    "a lower baseline under a floor", "indicators.csv", "80,2020,85,", "78,2020,85,",
    "baseline coverage: “80（2020年）” → “78（2020年）”, loosened, indicators.csv:2"),
  YardstickMove(
    "a higher baseline above a ceiling", "indicators.csv", "5.5,2020,5,", "6,2020,5,",
    "baseline unemployment: “5.5（2020年）” → “6（2020年）”, loosened, indicators.csv:3"),
  YardstickMove(
    "a lower baseline of a rise in percent", "indicators.csv", "100,2020,比", "95,2020,比",
    "baseline doctors: “100（2020年）” → “95（2020年）”, loosened, indicators.csv:9"),
  YardstickMove(
    "the same baseline of a later year", "indicators.csv", "80,2020,85,", "80,2021,85,",
    "baseline coverage: “80（2020年）” → “80（2021年）”, loosened, indicators.csv:2"),
  YardstickMove(
    "a baseline taken out", "indicators.csv", "80,2020,85,", ",2020,85,",
    "baseline coverage: “80（2020年）” → nothing, loosened, indicators.csv:2"),
  YardstickMove(
    "a total becomes a level", "indicators.csv", "3200,预期性,累计", "3200,预期性,期末",
    "measure training: “累计” → “期末”, undecided, indicators.csv:4"),
  YardstickMove(
    "the other direction", "indicators.csv", "约束性,期末,降", "约束性,期末,升",
    "direction unemployment: “降” → “升”, undecided, indicators.csv:3"),
  YardstickMove(
    "people become turns of people", "indicators.csv", "职业培训人数,人,", "职业培训人数,人次,",
    "unit training: “人” → “人次”, undecided, indicators.csv:4"),
  YardstickMove(
    "ten thousands become ones under the same figures", "indicators.csv", "家庭医生签约人数,万人", "家庭医生签约人数,人",
    "unit homes: “万人” → “人”, undecided, indicators.csv:12"),
  YardstickMove(
    "figures wanted every three years only", "indicators.csv", "有需求的残疾人,年,", "有需求的残疾人,三年,",
    "reportingCycle coverage: “年” → “三年”, loosened, indicators.csv:2"),
  YardstickMove(
    "a longer term for figures", "indicators.csv", "60天", "90天",
    "reportingTerm coverage: “60天” → “90天”, loosened, indicators.csv:2"),
  YardstickMove(
    "an indicator is gone", "indicators.csv", "9,satisfaction,办事满意程度,,,,稳步提高,预期性,,,,年,,,\n", "",
    "indicator satisfaction: “稳步提高” → nothing, loosened, indicators.csv:1"),
  YardstickMove(
    "a statistic that equations need is gone", "statistics.csv", "visual,视力服务人数,人,累计,年,\n", "",
    "equation E1: “服务人数 = 视力服务人数 + 听力服务人数” → nothing, loosened, plan.json:1",
    "equation E2: “视力服务人数 ≤ 服务人数” → nothing, loosened, plan.json:1",
    "statistic visual: “视力服务人数” → nothing, loosened, statistics.csv:1"),
  YardstickMove(
    "an equation is gone", "equations.csv", "E2,visual,≤,served,2022-2024,\n", "",
    "equation E2: “视力服务人数 ≤ 服务人数” → nothing, loosened, equations.csv:1"),
  YardstickMove(
    "equal becomes at least", "equations.csv", "served,=,", "served,≥,",
    "relation E1: “=” → “≥”, loosened, equations.csv:2"),
  YardstickMove(
    "a larger tolerance", "equations.csv", "hearing,,1", "hearing,,5",
    "tolerance E1: “1” → “5”, loosened, equations.csv:2"),
  YardstickMove(
    "an equation for one year only", "equations.csv", "2022-2024", "2022",
    "equationPeriod E2: “2022-2024” → “2022”, loosened, equations.csv:3"),
  YardstickMove(
    "a term left out of an equation", "equations.csv", "visual + hearing", "visual",
    "sides E1: “服务人数 = 视力服务人数 + 听力服务人数” → “服务人数 = 视力服务人数”, undecided, equations.csv:2"),
  YardstickMove(
    "the number of a year lowered", "annual-targets.csv", "2022,640", "2022,600",
    "annualTarget training 2022: “640” → “600”, loosened, annual-targets.csv:2"),
  YardstickMove(
    "the ceiling of a year raised", "annual-targets.csv", "5.4", "5.6",
    "annualTarget unemployment 2022: “5.4” → “5.6”, loosened, annual-targets.csv:4"),
  YardstickMove(
    "the number of a year is gone", "annual-targets.csv", "training,,2022,640,市残联,,\n", "",
    "annualTarget training 2022: “640” → nothing, loosened, annual-targets.csv:1"),
  YardstickMove(
    "the day of a number taken out", "annual-targets.csv", "2022-10-31", "",
    "annualDeadline training 甲县 2022: “2022-10-31” → nothing, loosened, annual-targets.csv:3"),
  YardstickMove(
    "a superior sets less for the same year", "annual-targets.csv", "served,", "training,,2022,600,省残联,,\nserved,",
    "annualTarget training 2022: “640” → “600”, loosened, annual-targets.csv:5"),
  YardstickMove(
    "the figures of a statistic with a number no longer add up", "statistics.csv", "served,服务人数,人,累计",
    "served,服务人数,人,期末",
    "measure served: “累计” → “期末”, undecided, statistics.csv:3"),
  YardstickMove(
    "another thing under the same code", "indicators.csv", "辅具适配率", "宣传栏更新比",
    "name devices: “辅具适配率” → “宣传栏更新比”, undecided, indicators.csv:11"),
  YardstickMove(
    "another printed rate", "annual-targets.csv", "118", "128",
    "printedRate served 2022: “118%” → “128%”, undecided, annual-targets.csv:5"),
  YardstickMove(
    "a revision sets less under the same document", "revisions.csv", "2024年≥210", "2024年≥205",
    "revision trees: “2024年≥210” → “2024年≥205”, loosened, revisions.csv:2"),
  YardstickMove(
    "a revision by another document", "revisions.csv", "7号", "9号",
    "revision trees: “市府办〔2023〕7号” → “市府办〔2023〕9号”, undecided, revisions.csv:2"),
]

private let loosenedHeads: [YardstickMove] = [
  YardstickMove(
    "a year more", "plan.json", #""2021-2025""#, #""2021-2026""#,
    "planPeriod: “2021-2025” → “2021-2026”, loosened, plan.json:1"),
  YardstickMove(
    "a year less", "plan.json", #""2021-2025""#, #""2021-2024""#,
    "planPeriod: “2021-2025” → “2021-2024”, undecided, plan.json:1"),
  YardstickMove(
    "issued later", "plan.json", "2021-03-01", "2022-03-01",
    "issued: “2021-03-01” → “2022-03-01”, loosened, plan.json:1"),
  YardstickMove(
    "another owner", "plan.json", #""owner": "市残联""#, #""owner": "市教育局""#,
    "owner: “市残联” → “市教育局”, loosened, plan.json:1"),
  YardstickMove(
    "a longer lag", "plan.json", #""reportingLagDays": 31"#, #""reportingLagDays": 60"#,
    "reportingLag: “31” → “60”, loosened, plan.json:1"),
  YardstickMove(
    "figures once a year", "plan.json", #""季""#, #""年""#, "planCycle: “季” → “年”, loosened, plan.json:1"),
  YardstickMove(
    "longer exceptions", "plan.json", #""exceptionDays": 366"#, #""exceptionDays": 730"#,
    "exceptionDays: “366” → “730”, loosened, plan.json:1"),
  YardstickMove(
    "only the first of several leads", "plan.json", #""leads": "all""#, #""leads": "first""#,
    "leadsOfSeveral: “all” → “first”, loosened, plan.json:1"),
  YardstickMove(
    "another indicator read as a total", "plan.json", #"["training"]"#, #"["training", "homes"]"#,
    "assumption.cumulativeRead: “training” → “training、homes”, loosened, plan.json:1"),
  YardstickMove(
    "about reaches further in figures", "plan.json", #""readings": 5"#, #""readings": 10"#,
    "assumption.approximate: “数据±5%，目标±2%” → “数据±10%，目标±2%”, loosened, plan.json:1"),
  YardstickMove(
    "about reaches further in targets", "plan.json", #""targets": 2"#, #""targets": 5"#,
    "assumption.approximate: “数据±5%，目标±2%” → “数据±5%，目标±5%”, loosened, plan.json:1"),
  YardstickMove(
    "in step allows more", "plan.json", #""tolerance": 0.3"#, #""tolerance": 0.5"#,
    "assumption.inStep income: “gdp，容差0.3个百分点” → “gdp，容差0.5个百分点”, loosened, plan.json:1"),
  YardstickMove(
    "in step with another series", "plan.json", #""reference": "gdp""#, #""reference": "served""#,
    "assumption.inStep income: “gdp，容差0.3个百分点” → “served，容差0.3个百分点”, undecided, plan.json:1"),
  YardstickMove(
    "a red light later", "plan.json", #""red": 15"#, #""red": 30"#,
    "assumption.lights: “黄5、红15个百分点” → “黄5、红30个百分点”, loosened, plan.json:1"),
  YardstickMove(
    "other lights", "plan.json", #"{"yellow": 5, "red": 15, "note""#, #"{"name": "sanya", "note""#,
    "assumption.lights: “黄5、红15个百分点” → “sanya”, undecided, plan.json:1"),
  YardstickMove(
    "claims accepted", "plan.json", #""lights": {"#,
    #""claimsAccepted": {"indicators": ["subsidy"], "note": "年报"}, "lights": {"#,
    "assumption.claimsAccepted: nothing → “subsidy”, loosened, plan.json:1"),
  YardstickMove(
    "a day off on which something is due", "plan.json", #""2024-10-02""#, #""2024-10-02", "2024-07-31""#,
    "workingDays: nothing → nothing, loosened, plan.json:1"),
]

private let loosenedDuties: [YardstickMove] = [
  YardstickMove(
    "a later day", "tasks.csv", "2023年底前", "2024年底前",
    "deadline 1: “2023年底前” → “2024年底前”, loosened, tasks.csv:2"),
  YardstickMove(
    "no day, which is the plan's last", "tasks.csv", "2024年6月底前", "",
    "deadline 2: “2024年6月底前” → nothing, loosened, tasks.csv:3"),
  YardstickMove(
    "every quarter becomes every year", "tasks.csv", "每季度,", "每年,",
    "deadline 3: “每季度” → “每年”, loosened, tasks.csv:4"),
  YardstickMove(
    "what was to last lasts no more", "tasks.csv", "2025年底前并长期坚持", "2025年底前",
    "deadline 4: “2025年底前并长期坚持” → “2025年底前”, loosened, tasks.csv:5"),
  YardstickMove(
    "a day becomes a duty without an end", "tasks.csv", "2023年底前", "长期坚持",
    "deadline 1: “2023年底前” → “长期坚持”, loosened, tasks.csv:2"),
  YardstickMove(
    "six months from the issue", "tasks.csv", "印发之日起3个月内", "印发之日起6个月内",
    "deadline 5: “印发之日起3个月内” → “印发之日起6个月内”, loosened, tasks.csv:6"),
  YardstickMove(
    "a milestone later than its extension", "milestones.csv", "2022年6月底前", "2022年12月底前",
    "deadline M1: “2022年6月底前” → “2022年12月底前”, loosened, milestones.csv:2"),
  YardstickMove(
    "a yearly meeting becomes one", "milestones.csv", "每年", "2025年底前",
    "deadline M2: “每年” → “2025年底前”, loosened, milestones.csv:3"),
  YardstickMove(
    "a milestone is gone", "milestones.csv", "M2,,召开联席会议,每年,市残联\n", "",
    "milestone M2: “召开联席会议” → nothing, loosened, milestones.csv:1"),
  YardstickMove(
    "a task is gone", "tasks.csv", "4,加强宣传引导,市残联,,,2025年底前并长期坚持,,,\n", "",
    "task 4: “加强宣传引导” → nothing, loosened, tasks.csv:1"),
  YardstickMove(
    "another task under the same number", "tasks.csv", "4,加强宣传引导", "4,更新办公设备",
    "task 4: “加强宣传引导” → nothing, loosened, tasks.csv:1"),
  YardstickMove(
    "a smaller number in the words of a task", "tasks.csv", "新建社区服务站50个", "新建社区服务站20个",
    "words 2: “新建社区服务站50个” → “新建社区服务站20个”, undecided, tasks.csv:3"),
  YardstickMove(
    "a smaller commitment", "tasks.csv", ",50,个", ",40,个",
    "commitment 2: “50个” → “40个”, loosened, tasks.csv:3"),
  YardstickMove(
    "nothing said of what counts as done", "tasks.csv", "印发办法", "",
    "standard 1: “印发办法” → nothing, loosened, tasks.csv:2"),
  YardstickMove(
    "a lead off a task", "tasks.csv", "市民政局、市残联", "市残联",
    "lead 1: “市民政局、市残联” → “市残联”, loosened, tasks.csv:2"),
  YardstickMove(
    "a lead becomes a supporter", "tasks.csv", "市民政局、市残联,市财政局", "市残联,市财政局、市民政局",
    "lead 1: “市民政局、市残联” → “市残联”, loosened, tasks.csv:2"),
  YardstickMove(
    "a supporter off a task", "tasks.csv", "市残联,市财政局", "市残联,",
    "supporting 1: “市财政局” → nothing, loosened, tasks.csv:2"),
  YardstickMove(
    "a lead off an indicator", "indicators.csv", "市卫生健康局、市残联", "市残联",
    "lead coverage: “市卫生健康局、市残联” → “市残联”, loosened, indicators.csv:2"),
  YardstickMove(
    "a lead off a milestone", "milestones.csv", "2022年6月底前,市民政局", "2022年6月底前,市教育局",
    "lead M1: “市民政局” → “市教育局”, loosened, milestones.csv:2"),
  YardstickMove(
    "a member out of a group that leads", "departments.csv", "甲县人民政府、乙县人民政府", "甲县人民政府",
    "members 各县人民政府: “甲县人民政府、乙县人民政府” → “甲县人民政府”, loosened, plan.json:1"),
  YardstickMove(
    "an indicator off the task whose leads answer for it", "tasks.csv", "市民政局,training", "市民政局,",
    "carried 2: “职业培训人数” → nothing, loosened, tasks.csv:3"),
]

private let loosenedRecords: [YardstickMove] = [
  YardstickMove(
    "a reading is gone", "actuals.csv", "coverage,,2021,81,,,,report,2022-01-20,\n", "",
    "reading coverage 2021: “81” → nothing, loosened, actuals.csv:1"),
  YardstickMove(
    "a reading rewritten", "actuals.csv", "2021,81", "2021,83",
    "reading coverage 2021: “81” → “83”, undecided, actuals.csv:2"),
  YardstickMove(
    "a whole rewritten", "actuals.csv", "161,200", "161,190",
    "reading coverage 2022: “80.5（161/200）” → “80.5（161/190）”, undecided, actuals.csv:3"),
  YardstickMove(
    "parts of a rate taken out", "actuals.csv", "161,200", ",",
    "reading coverage 2022: “80.5（161/200）” → “80.5”, undecided, actuals.csv:3"),
  YardstickMove(
    "a verified figure becomes a forecast", "actuals.csv", "核定", "预计",
    "readingState coverage 2022: “核定数” → “预计数”, loosened, actuals.csv:3"),
  YardstickMove(
    "a figure verified and changed becomes a preliminary one", "actuals.csv", "80.5,161,200,核定", "82,164,200,初步",
    "reading coverage 2022: “80.5（161/200）” → “82（164/200）”, undecided, actuals.csv:3"),
  YardstickMove(
    "the figure of a region rewritten", "actuals.csv", "79,,,初步", "85,,,初步",
    "reading coverage 甲县 2022: “79” → “85”, undecided, actuals.csv:4"),
  YardstickMove(
    "a figure becomes not applicable", "actuals.csv", "hearing,,2022,10,,,,report,,",
    "hearing,,2022,不适用,,,,report,,没有统计",
    "notApplicable hearing 2022: “10” → “不适用”, loosened, actuals.csv:8"),
  YardstickMove(
    "not applicable where nothing stood", "actuals.csv", "hearing,,2022,10,,,,report,,\n",
    "hearing,,2022,10,,,,report,,\ndoctors,,2022,不适用,,,,report,,没有统计\n",
    "notApplicable doctors 2022: nothing → “不适用”, loosened, actuals.csv:9"),
  YardstickMove(
    "a note of a lag is gone", "progress.csv", "1,,2022,2022-12-20,滞后,经费没有到位,,,\n", "",
    "progress 1 2022-12-20 2022: “滞后” → nothing, loosened, progress.csv:1"),
  YardstickMove(
    "a note of a lag rewritten", "progress.csv", "滞后", "按序时推进",
    "progress 1 2022-12-20 2022: “滞后” → “按序时推进”, loosened, progress.csv:2"),
  YardstickMove(
    "an extension reaches further", "progress.csv", "2022-09-30", "2023-09-30",
    "extended M1: “2022-09-30” → “2023-09-30”, loosened, progress.csv:4"),
  YardstickMove(
    "a verdict is gone", "verdicts.csv", "coverage,2023-06-01,滞后,report\n", "",
    "verdict coverage 2023-06-01: “滞后” → nothing, loosened, verdicts.csv:1"),
  YardstickMove(
    "a verdict rewritten", "verdicts.csv", "滞后", "符合预期",
    "verdict coverage 2023-06-01: “滞后” → “符合预期”, loosened, verdicts.csv:2"),
  YardstickMove(
    "an exception that a person approved", "exceptions.csv", "2024-06-30\n",
    "2024-06-30\nFYP104,energy,,,没有数据,张主任,2024-06-30\n",
    "exception FYP104 energy: nothing → “至2024-06-30”, loosened, exceptions.csv:3"),
  YardstickMove(
    "an exception prolonged by a person", "exceptions.csv", "市残工委2023年第2次会议,2024-06-30", "张主任,2024-12-31",
    "exception FYP103 devices: “至2024-06-30” → “至2024-12-31”, loosened, exceptions.csv:2"),
]

@Test func thereAreMoreThanFortyWaysToLoosenAYardstick() {
  #expect(loosenings.count > 40)
  #expect(Set(loosenings.map(\.title)).count == loosenings.count)
}

@Test func thePlanThatIsEditedIsReadWithoutComplaint() throws {
  let states = try TwoStates(base: YardstickMove.plan, head: YardstickMove.plan)
  // One row leaves its 属性 open, to be filled in.
  let serious = states.problems.filter { $0.rule.severity != .note && $0.rule != .natureMissing }
  #expect(serious.map { "\($0.rule.code) \($0.place.map(\.description) ?? "")" } == [])
  #expect(states.changes() == [])
}

@Test(arguments: loosenings) func aLooseningIsSeenWhereItStandsAndIsAnError(_ move: YardstickMove) throws {
  let states = try move.states()
  #expect(states.changes() == move.expected)
  let findings = states.findings()
  #expect(findings.count == move.expected.count)
  #expect(findings.allSatisfy { $0.rule == .yardstickLoosened && $0.severity == .error })
}
