import PlanReports
import PlanRules
import Testing

/// A claim of each kind, in words, with the beginnings of its sentences in both languages.
private func told(
  _ what: String, _ claim: ClaimFault, zh: String, _ zhRemedy: String, en: String, _ enRemedy: String
) -> Told {
  Told(what, .data(.outOfBounds(claim)), zh: zh, zhRemedy, en: en, enRemedy)
}

private let day = CalendarDate("2021-05-10") ?? Period(year: 2021).start
private let end = Period(year: 2025).end
private let plan = Period(year: 2021).start.year...2025

private let exception = ApprovedException(
  rule: .bindingTargetMissed, subject: "coverage", period: nil, reason: "洪灾停工", approver: "市残工委", expires: end,
  place: Place(file: "exceptions.csv", line: 2))

private let claims = [
  told(
    "a revision before the issue", .revisionBeforeIssue(Period(year: 2021).start, issued: day),
    zh: "调整自2021-01-01起生效，而规划2021-05-10才印发，这次调整不算数", "按调整文件改正“生效日期”，应在印发之后、期满之前",
    en: "the revision is in force from 2021-01-01 on, before the plan was issued on 2021-05-10; it does not count",
    "mend 生效日期 by the document: not before the plan's issue, and before its last day"),
  told(
    "a revision before the plan", .revisionBeforePlan(Period(year: 2020).end, start: Period(year: 2021).start),
    zh: "调整自2020-12-31起生效，早于规划期的第一天（2021-01-01），这次调整不算数", "按调整文件改正“生效日期”，应在印发之后、期满之前",
    en: "the revision is in force from 2020-12-31 on, before the first day of the plan (2021-01-01); it does not count",
    "mend 生效日期 by the document: not before the plan's issue, and before its last day"),
  told(
    "a revision on the last day", .revisionAtEnd(end, end: end),
    zh: "调整到2025-12-31才生效，规划期到2025-12-31为止，期满再调不算数", "按调整文件改正“生效日期”，应在印发之后、期满之前",
    en: "the revision is in force only from 2025-12-31 on, and the plan ends on 2025-12-31; it does not count",
    "mend 生效日期 by the document: not before the plan's issue, and before its last day"),
  told(
    "a revision of a year's number after the year", .revisionOutside(Period(year: 2024).start, Period(year: 2023)),
    zh: "调整的是2023年的任务数，却自2024-01-01起生效，不在这一期内，这次调整不算数", "按调整文件改正“生效日期”：在这一期之内",
    en: "the revision of the number for 2023 is in force from 2024-01-01 on, outside of it; it does not count",
    "mend 生效日期 by the document: a day within the period"),
  told(
    "a plan beyond its title", .planOverTitle(Period(year: 2035), years: plan),
    zh: "规划期写作2035年，而文件名称写明的是2021—2025年", "period 按文件填写",
    en: "the period is 2035, but the title names 2021 to 2025", "give the period of the document"),
  told(
    "exceptions for a century", .exceptionDays("36500"),
    zh: "exceptionDays 写了36500，最多1830天；改正之前按366天", "改正，或删去",
    en: "exceptionDays is 36500; at most 1830 days; until it is mended 366 days are taken", "mend it or leave it out"),
  told(
    "a tolerance of a half", .tolerance("50"),
    zh: "容差写了50，最多10（% 或百分点）；改正之前按没有写", "改正，或删去",
    en: "the tolerance is 50; at most 10 (percent or points); until it is mended it counts as not stated",
    "mend it or leave it out"),
  told(
    "an exception that outlasts the year", .exceptionTooLong(exception, days: 366),
    zh: "FYP101“coverage”的例外到2025-12-31为止，超过今后366天，不予放行", "到期提前，届时再报批；期限另有规定的，写入 plan.json 的 exceptionDays",
    en: "the exception for FYP101 “coverage” holds until 2025-12-31, more than 366 days ahead; it approves nothing",
    "choose an earlier day and have it renewed, or state exceptionDays in plan.json"),
  told(
    "an exception for a table that was not read", .exceptionOfTable(.missingColumn, .indicators),
    zh: "indicators.csv 没有读全（FYP410），缺了哪些内容谁也不知道，不能批准为例外", "改好那张表，删去这一行",
    en: "indicators.csv was not read whole (FYP410): nobody knows what is missing, so it cannot be approved",
    "mend the table and remove this row"),
  told(
    "an equation for another decade", .equation(.outsidePlan(Period(year: 2030), plan: Period(year: 2023))),
    zh: "这个等式只用于2030年，不在规划期2023年内，什么也没有核对", "改正“时期”，或留空（各期都核对）",
    en: "the equation is for 2030 alone, outside the plan's 2023, and checks nothing",
    "mend 时期, or leave it empty to check every period"),
  told(
    "an equation of numbers", .equation(.ofNumbers),
    zh: "等式两边都没有编码，什么也没有核对", "写入指标或统计项的编码，或删去这一行",
    en: "neither side of the equation has a code, so it checks nothing",
    "use the codes of indicators or statistics, or remove the row"),
  told(
    "an equation that was never checked", .equation(.unchecked),
    zh: "规划期已满，这个等式的各项没有一期是齐全的，一次也没有核对", "补报缺的数，改正编码，或删去这一行",
    en: "the plan is over, and in no period have all terms of the equation been reported: it has checked nothing",
    "report what is missing, mend the codes, or remove the row"),
  told(
    "a share that is added up", .totalOfRates(unit: "%"),
    zh: "“计量”写作累计，而这样的数（单位“%”）逐年相加没有意义", "改为 期末；逐年下降或上升的百分数写 累计降幅 或 累计增幅",
    en: "计量 says 累计, but figures like these (in “%”) do not add up",
    "make it 期末; for yearly falls or rises in percent 累计降幅 or 累计增幅"),
  told(
    "a figure without a source", .unsourced(observation: 0, count: 1),
    zh: "判定依据的这个数没有写来源", "填“来源”，并在 plan.json 的 sources 中登记",
    en: "a verdict rests on this figure, which names no source", "fill in 来源, and list it under sources in plan.json"),
  told(
    "three figures without a source", .unsourced(observation: 0, count: 3),
    zh: "判定依据的3个数没有写来源，这是其中第一个", "填“来源”，并在 plan.json 的 sources 中登记",
    en: "a verdict rests on 3 figures that name no source; this is the first",
    "fill in 来源, and list it under sources in plan.json"),
  told(
    "a parent that is not there", .relative(.parent, .unknown("natoin", nearest: ["nation"])),
    zh: "parent 写的规划“natoin”不在同一个文件夹里，是不是“nation”？", "改正；没有录入的规划，删去这个键，写入 note",
    en: "parent names the plan “natoin”, which is not in the same folder of plans; did you mean “nation”?",
    "mend it; leave out a plan that is not kept here, and name it under note"),
  told(
    "a plan that comes before itself", .relative(.predecessor, .own),
    zh: "predecessor 写的是这个规划自己", "写上一期规划的 id，或删去",
    en: "predecessor names the plan itself", "give the id of the plan before, or leave it out"),
  told(
    "plans below one another", .relative(.children, .circle(["a", "b", "a"])),
    zh: "children 绕了一圈又回到自己：a → b → a", "只写下级规划的 id",
    en: "children leads back to the plan itself: a → b → a", "give only ids of plans below"),
]

@Test(arguments: claims) private func aClaimBeyondTheBoundsIsReadInFull(claim: Told) { claim.expectToBeRead() }
