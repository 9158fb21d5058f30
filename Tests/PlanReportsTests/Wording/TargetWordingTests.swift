import PlanRules
import Testing

private let binding = "序号,编码,指标,单位,基期,目标,属性\n1,coverage,覆盖率,%,80,85,约束性\n"
private let expected = "序号,编码,指标,单位,基期,目标,属性\n1,coverage,覆盖率,%,80,85,预期性\n"

private func actuals(_ year: String, _ value: String) -> String {
  "指标,时期,数值,来源\ncoverage,\(year),\(value),report\n"
}

private let cause = (
  zh: "请市残联说明原因和补救措施；算法见 fyplan explain example coverage",
  en: "ask 市残联 for cause and remedy; for the arithmetic see fyplan explain example coverage"
)
private let owner = (zh: "；负责：市残联（规划归口单位）", en: "; lead: 市残联 (owner of the plan)")

private let indicators = [
  ToldExample(
    "an obligation of 85 that ends at 84", .bindingTargetMissed, on: "2025",
    ["indicators.csv": binding, "actuals.csv": actuals("2025", "84")],
    zh: "约束性指标1“覆盖率”未完成：目标85，实际84%（低于目标值1个百分点）" + owner.zh, cause.zh,
    en: "binding indicator 1 “覆盖率” was not achieved: target 85, actual 84% (1 percentage point below the target)"
      + owner.en, cause.en),
  // 80 + (85 − 80) × 36 ÷ 60 = 83.
  ToldExample(
    "an obligation that is at 82 where 83 is due", .bindingTargetBehind, on: "2023",
    ["indicators.csv": binding, "actuals.csv": actuals("2023", "82")],
    zh: "约束性指标1“覆盖率”滞后：截至2023-12-31应达≥83%，实际82%（低于应达值1个百分点）" + owner.zh, cause.zh,
    en:
      "binding indicator 1 “覆盖率” is behind schedule: due ≥83% by 2023-12-31, actual 82% (1 percentage point below the value due)"
      + owner.en, cause.en),
  ToldExample(
    "an obligation of which only a head count was reported", .bindingTargetUnreported, on: "2023",
    [
      "indicators.csv": binding, "statistics.csv": "编码,名称,单位,相关指标\nserved,服务人数,人,coverage\n",
      "actuals.csv": "指标,时期,数值,来源\nserved,2023,1200,report\n",
    ],
    zh: "约束性指标1“覆盖率”没有2023年的数据；只报了2023年服务人数 1200人，那不是本指标的数" + owner.zh,
    "请市残联报送2023年的“覆盖率”（%），连同来源写入 example/actuals.csv",
    en:
      "binding indicator 1 “覆盖率” has no reading for 2023; only 服务人数 1200人 for 2023 was reported, which is not this indicator"
      + owner.en, "ask 市残联 for “覆盖率” (%) for 2023 and enter it with its source in example/actuals.csv"),
  ToldExample(
    "an obligation of which only a bound is known", .bindingTargetUndetermined, on: "2023",
    ["indicators.csv": binding, "actuals.csv": actuals("2023", "82以上")],
    zh: "约束性指标1“覆盖率”无法判定：公布的只是界限；截至2023-12-31应达≥83%，已报≥82%" + owner.zh, "请市残联报送能判定的确切数值",
    en:
      "binding indicator 1 “覆盖率” cannot be determined: only a bound was published; due ≥83% by 2023-12-31, reported ≥82%"
      + owner.en, "ask 市残联 for an exact figure that decides"),
  ToldExample(
    "an aim of 85 that ends at 84, for which two departments answer", .expectedTargetMissed, on: "2025",
    [
      "indicators.csv": "序号,编码,指标,单位,基期,目标,属性,负责单位\n1,coverage,覆盖率,%,80,85,预期性,市残联、市民政局\n",
      "actuals.csv": actuals("2025", "84"),
    ],
    zh: "预期性指标1“覆盖率”未完成：目标85，实际84%（低于目标值1个百分点）；负责：市残联、市民政局（共同负责，表中写明）",
    "请市残联、市民政局说明原因和补救措施；算法见 fyplan explain example coverage",
    en:
      "expected indicator 1 “覆盖率” was not achieved: target 85, actual 84% (1 percentage point below the target); lead: 市残联, 市民政局 (jointly, named in the table)",
    "ask 市残联, 市民政局 for cause and remedy; for the arithmetic see fyplan explain example coverage"),
  ToldExample(
    "an aim that was attained and has been lost since, as its task leads it", .expectedTargetBehind, on: "2023",
    [
      "indicators.csv": expected,
      "tasks.csv": "序号,重点工作任务,负责单位,配合单位,指标\n5,扩大覆盖,市民政局,市残联,coverage\n",
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2022,86,report\ncoverage,2023,82,report\n",
    ],
    zh: "预期性指标1“覆盖率”滞后：截至2023-12-31应达≥83%，实际82%（低于应达值1个百分点），2022年曾达到目标，此后没有保持；负责：市民政局（任务5）；配合：市残联",
    "请市民政局说明原因和补救措施；算法见 fyplan explain example coverage",
    en:
      "expected indicator 1 “覆盖率” is behind schedule: due ≥83% by 2023-12-31, actual 82% (1 percentage point below the value due), achieved in 2022 and lost since; lead: 市民政局 (task 5); supporting: 市残联",
    "ask 市民政局 for cause and remedy; for the arithmetic see fyplan explain example coverage"),
  ToldExample(
    "an aim without a nature or a number in the table, and without data", .expectedTargetUnreported, on: "2023",
    ["indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,\n"],
    zh: "指标coverage“覆盖率”没有2023年的数据" + owner.zh, "请市残联报送2023年的“覆盖率”（%），连同来源写入 example/actuals.csv",
    en: "unclassified indicator coverage “覆盖率” has no reading for 2023" + owner.en,
    "ask 市残联 for “覆盖率” (%) for 2023 and enter it with its source in example/actuals.csv"),
  ToldExample(
    "an aim of which only a claim is known", .expectedTargetUndetermined, on: "2023",
    ["indicators.csv": expected, "actuals.csv": actuals("2023", "应保尽保")],
    zh: "预期性指标1“覆盖率”无法判定：只有表述，没有数值；截至2023-12-31应达≥83%，已报“应保尽保”" + owner.zh, "请市残联报送能判定的确切数值",
    en:
      "expected indicator 1 “覆盖率” cannot be determined: a claim without a figure; due ≥83% by 2023-12-31, reported “应保尽保”"
      + owner.en, "ask 市残联 for an exact figure that decides"),
]

private let annual = [
  // 83 ÷ 84 = 0.98809….
  ToldExample(
    "84 set for a year that ended at 83", .annualTargetMissed, on: "2023",
    ["annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n", "actuals.csv": actuals("2023", "83")],
    zh: "2023年目标“覆盖率”未完成：目标84%，实际83%，低于目标值1个百分点" + owner.zh, "请市残联说明原因和补救措施",
    en: "the 2023 target “覆盖率” was not achieved: target 84%, actual 83%, 1 percentage point below the target"
      + owner.en,
    "ask 市残联 for cause and remedy"),
  ToldExample(
    "84 set for a town's year, and no result", .annualTargetUnreported, on: "2023",
    ["annual-targets.csv": "指标,地区,时期,目标,来源\ncoverage,甲镇,2023,84,report\n"],
    zh: "2023年目标“覆盖率”（甲镇）没有报送完成数：目标84%" + owner.zh, "请市残联报送完成数，写入 example/actuals.csv",
    en: "no result was reported for the 2023 target “覆盖率” (甲镇): target 84%" + owner.en,
    "ask 市残联 for the result and enter it in example/actuals.csv"),
  ToldExample(
    "84 set for a year of which only a bound is known", .annualTargetUndetermined, on: "2023",
    ["annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n", "actuals.csv": actuals("2023", "83以上")],
    zh: "2023年目标“覆盖率”无法判定：公布的只是界限；目标84%，已报≥83%" + owner.zh, "请市残联报送确切的完成数",
    en: "the 2023 target “覆盖率” cannot be determined: only a bound was published; target 84%, reported ≥83%" + owner.en,
    "ask 市残联 for an exact result"),
  // 82 at the end of 2022; 82 + 2 × 9 ÷ 12 = 83.5.
  ToldExample(
    "84 set for a year that runs, at 83 in September", .annualTargetBehind, on: "2023Q3",
    [
      "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n",
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2022,82,report\ncoverage,2023Q3,83,report\n",
    ],
    zh: "2023年目标“覆盖率”滞后：目标84%，2023年前三季度83%，应达83.5%（从上年末起的直线），低于应达值0.5个百分点；余下时间须1个百分点"
      + owner.zh, "请市残联说明原因和补救措施",
    en:
      "the 2023 target “覆盖率” is behind: target 84%, 83% in 2023Q1-Q3, due 83.5% (the line from the end of the year before), 0.5 percentage points below the value due; the rest of the period must bring 1 percentage point"
      + owner.en, "ask 市残联 for cause and remedy"),
  ToldExample(
    "about 84 set for a year that runs, at 83", .annualTargetUndetermined, on: "2023Q3",
    [
      "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84左右,report\n",
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2022,82,report\ncoverage,2023Q3,83,report\n",
    ],
    zh: "2023年目标“覆盖率”至今无法判定：公布的数或目标只是约数；目标84%左右，已报83%" + owner.zh, "核对任务数和已报的数，或等全年的数",
    en:
      "the 2023 target “覆盖率” cannot be determined to date: a figure or the target is only approximate; target 84%左右, reported 83%"
      + owner.en, "check the number set and the figures, or wait for the whole year"),
]

private let revisions = [
  ToldExample(
    "a number of the year raised by a document", .targetRevised, on: "2023Q3",
    [
      "annual-targets.csv": "指标,时期,目标,下达单位,来源\ncoverage,2023,84,省残联,report\n",
      "actuals.csv": actuals("2022", "82"),
      "revisions.csv": "指标,时期,生效日期,原目标,新目标,文号,来源\ncoverage,2023,2023-06-01,84,84.5,残工委〔2023〕5号,report\n",
    ],
    zh: "覆盖率：2023年任务数（省残联下达）由“84”调整为“84.5”，2023-06-01起，依据 残工委〔2023〕5号（来源 report）",
    "与文件核对；原来的数仍写在 annual-targets.csv",
    en:
      "覆盖率: the number for 2023 (set by 省残联) was “84” and is “84.5” from 2023-06-01 on, by 残工委〔2023〕5号 (source report)",
    "check it against the document; what was before stands in annual-targets.csv"),
  ToldExample(
    "a target lowered by a document", .targetRevised, on: "2023",
    [
      "actuals.csv": actuals("2023", "84"),
      "revisions.csv": "指标,生效日期,原目标,新目标,原基期,新基期,文号,来源\ncoverage,2023-06-01,85,83,80,79,残工委〔2023〕5号,report\n",
    ],
    zh: "覆盖率：目标由“85”调整为“83”，基期由“80”订正为“79”，2023-06-01起，依据 残工委〔2023〕5号（来源 report）",
    "与文件核对；原来的数仍写在 example/indicators.csv",
    en:
      "覆盖率: the target was “85” and is “83”, the baseline was “80” and is “79” from 2023-06-01 on, by 残工委〔2023〕5号 (source report)",
    "check it against the document; what was before stands in example/indicators.csv"),
]

@Test(arguments: indicators + annual + revisions) func whatIsFoundOnATargetIsReadInFull(row: ToldExample) throws {
  try row.expectToBeRead()
}

@Test func everyRuleOnTargetsHasSentences() {
  let rules = RuleBook.standard.rules.filter { $0.family == .targets }
  #expect(Set((indicators + annual + revisions).map(\.rule.code)).sorted() == rules.map(\.code))
}
