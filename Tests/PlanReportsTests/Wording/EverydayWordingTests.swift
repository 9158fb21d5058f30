import PlanRules
import Testing

private let rows = [
  // 850 of 800 due: enough of a total that is to be reached, too much of one that is not to be passed.
  ToldExample(
    "occasions of which neither the measure nor the direction is said", .measureMissing, on: "2022",
    [
      "indicators.csv": "编码,指标,单位,基期,目标,属性\nvisits,办理次数,次,,2000,约束性\n",
      "actuals.csv": "指标,时期,数值,来源\nvisits,2021,400,report\nvisits,2022,450,report\n",
    ],
    zh:
      "数怎样计没有写明，结论因此不同：按期末计、以升为好则无法判定（没有基期值，期末之前没有应达值），按累计计、以升为好则达到时序进度，按期末计、以降为好则达到时序进度，按累计计、以降为好则滞后",
    "表中没有“计量”列，请加上这一列，本行填 期末、累计 或 每年",
    en:
      "how the figures are counted is not said: level at the end, up is better: cannot be determined (no baseline, so nothing is due before the end); total, up is better: on track; level at the end, down is better: on track; total, down is better: behind schedule",
    "the table has no column 计量: add it, and in this row fill in 期末 (level at the end), 累计 (total) or 每年 (each year)"),
  // 80 + 10 × 2 ÷ 5 = 84; the name, which is all that the row is known by, stands once.
  ToldExample(
    "a rate without number and code", .bindingTargetBehind, on: "2022",
    [
      "indicators.csv": "指标,单位,基期,目标,属性,计量,方向\n失业保险参保率,%,80,90,约束性,期末,升\n",
      "actuals.csv": "指标,时期,数值,来源\n失业保险参保率,2022,81,report\n",
    ],
    zh: "约束性指标“失业保险参保率”滞后：截至2022-12-31应达≥84%，实际81%（低于应达值3个百分点）；负责：市残联（规划归口单位）",
    "请市残联说明原因和补救措施；算法见 fyplan explain example 失业保险参保率",
    en:
      "binding indicator “失业保险参保率” is behind schedule: due ≥84% by 2022-12-31, actual 81% (3 percentage points below the value due); lead: 市残联 (owner of the plan)",
    "ask 市残联 for cause and remedy; for the arithmetic see fyplan explain example 失业保险参保率"),
]

@Test(arguments: rows) func anEverydayRowIsToldOfInFull(row: ToldExample) throws { try row.expectToBeRead() }
