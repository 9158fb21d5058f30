import PlanRules
import Testing

/// An obligation that stays open, and why.
private struct Open {
  let what: String
  let rows: String
  let actuals: String
  let day: String

  init(_ what: String, _ row: String, _ actuals: String, on day: String) {
    self.what = what
    rows = "序号,编码,指标,单位,基期,目标,属性,计量,方向\n1," + row + "\n"
    self.actuals = "指标,时期,数值,来源\n" + actuals
    self.day = day
  }

  /// What a planner reads of it: name and reason, and the remedy.
  func told(zh: String, _ zhRemedy: String, en: String, _ enRemedy: String) -> ToldExample {
    ToldExample(
      what, .bindingTargetUndetermined, on: day, ["indicators.csv": rows, "actuals.csv": actuals],
      zh: "约束性指标1\(zh)；负责：市残联（规划归口单位）", zhRemedy,
      en: "binding indicator 1 \(en); lead: 市残联 (owner of the plan)", enRemedy)
  }
}

private let rate = "rate,毕业率,%,60,64,约束性,期末,升"

private let tolerance = (
  zh: "在 plan.json 的 assumptions 中写明目标的容差，如 \"approximate\": {\"targets\": 5}，即容许比目标数差 5%",
  en:
    "state a tolerance for targets under assumptions in plan.json, as \"approximate\": {\"targets\": 5}, which allows 5% of the number"
)

private let rows = [
  Open("a time that may be better up or down", "time,办理时间,天,5,6,约束性,期末,", "time,2025,5.5,report\n", on: "2025")
    .told(
      zh: "“办理时间”无法判定：表中没有写明升降方向；目标6，已报5.5天", "在 indicators.csv 的“方向”列填 升 或 降",
      en: "“办理时间” cannot be determined: the table does not say which way is better; target 6, reported 5.5天",
      "fill in 方向 (升 or 降) in indicators.csv"),
  Open("homes that may be a level or a total", "homes,签约户数,户,,2000,约束性,,", "homes,2021,500,report\n", on: "2021")
    .told(
      zh: "“签约户数”无法判定：表中没有写明计量方式；目标2000，已报500户", "在 indicators.csv 的“计量”列填 期末、累计 或 每年",
      en: "“签约户数” cannot be determined: the table does not say how the figures are counted; target 2000, reported 500户",
      "fill in 计量 (期末, 累计 or 每年) in indicators.csv"),
  Open("a fall reported with its sign", "energy,单位GDP能耗降低,%,,〔13.5〕,约束性,,", "energy,2021,-3.0,report\n", on: "2021")
    .told(
      zh: "“单位GDP能耗降低”无法判定：正负号可作两种理解；目标〔13.5〕，已报-3%", "把带正负号的数写作 下降3% 或 增长3%，或写明目标的正负号",
      en: "“单位GDP能耗降低” cannot be determined: a sign may be meant either way; target 〔13.5〕, reported -3%",
      "write signed figures as 下降3% or 增长3%, or the sign of the target"),
  // 6.6 − 0.2 × 12 ÷ 60 = 6.56.
  Open("nine months of a year's water", "water,用水总量,亿立方米,6.6,6.4,约束性,期末,降", "water,2021Q1-Q3,4.9,report\n", on: "2021")
    .told(
      zh: "“用水总量”无法判定：只有部分月份的数，全年才能判定，缺2021年第四季度的数据；截至2021-12-31应达≤6.56亿立方米，已报≥4.9亿立方米",
      "请市残联补报2021年第四季度的数据，写入 example/actuals.csv",
      en:
        "“用水总量” cannot be determined: only part of the year was reported, figures for 2021Q4 are missing; due ≤6.56亿立方米 by 2021-12-31, reported ≥4.9亿立方米",
      "ask 市残联 for the figures of 2021Q4 and enter them in example/actuals.csv"),
  Open(
    "output at prices that nobody states", "gdp,地区生产总值,亿元,1000,年均增长5%,约束性,年均增速,", "gdp,2021,1060,report\n", on: "2021"
  )
  .told(
    zh: "“地区生产总值”无法判定：没有写明是不变价还是现价，算不出实际增速；截至2021-12-31应达≥5%，已报6%",
    "在“口径”列写明 不变价 或 现价，或另列一行各年公布的实际增速",
    en:
      "“地区生产总值” cannot be determined: whether prices are constant or current is not stated, so no real growth follows; due ≥5% by 2021-12-31, reported 6%",
    "say 不变价 (constant) or 现价 (current prices) in 口径, or add a row with the published real growth of each year"),
  Open("a forecast", rate, "rate,2025,预计64.1,report\n", on: "2025")
    .told(
      zh: "“毕业率”无法判定：只有预计数；截至2025-12-31应达≥64%，已报预计64.1%",
      "请市残联报送2025年的实际数，写入 example/actuals.csv；预计数不用于判定",
      en: "“毕业率” cannot be determined: only a forecast is there; due ≥64% by 2025-12-31, reported 预计64.1%",
      "ask 市残联 for the actual figure of 2025 and enter it in example/actuals.csv; a forecast decides nothing"),
  Open("more than all", rate, "rate,2025,641,report\n", on: "2025")
    .told(
      zh: "“毕业率”无法判定：数值不可信，待核定；截至2025-12-31应达≥64%，已报641%",
      "请与来源核对；确属无误的，在 example/actuals.csv 该行状态填 核定、审核填谁和何时",
      en:
        "“毕业率” cannot be determined: a figure that cannot be right until it is checked; due ≥64% by 2025-12-31, reported 641%",
      "check it against the source; if it is right, enter 核定 and under 审核 who checked it and when in example/actuals.csv"
    ),
  Open("two values for the end of a year", rate, "rate,2025,64.1,report\nrate,2025-12,63.9,report\n", on: "2025")
    .told(
      zh: "“毕业率”无法判定：数据互相矛盾；截至2025-12-31应达≥64%，已报64.1／63.9%", "请核对互相矛盾的各行，只留正确的数",
      en: "“毕业率” cannot be determined: readings contradict each other; due ≥64% by 2025-12-31, reported 64.1／63.9%",
      "check the rows that contradict each other and keep the right figure"),
  Open("57 of about 60", "towns,城镇化率,%,50,60%左右,约束性,期末,升", "towns,2025,57,report\n", on: "2025")
    .told(
      zh: "“城镇化率”无法判定：目标写“左右”而没有写明容差，57%比60%低3个百分点", tolerance.zh,
      en:
        "“城镇化率” cannot be determined: an approximate target without a stated tolerance, and 57% is 3 percentage points below 60%",
      tolerance.en),
  Open("53 where about 50 is not to be passed", "water,人均用水,立方米,60,50左右,约束性,期末,降", "water,2025,53,report\n", on: "2025")
    .told(
      zh: "“人均用水”无法判定：目标写“左右”而没有写明容差，53立方米比50立方米高3立方米", tolerance.zh,
      en:
        "“人均用水” cannot be determined: an approximate target without a stated tolerance, and 53立方米 is 3立方米 above 50立方米",
      tolerance.en),
]

@Test(arguments: rows) func whyAnObligationStaysOpenIsReadInFull(row: ToldExample) throws { try row.expectToBeRead() }
