import PlanRules
import Testing

/// What may be found on figures that contradict each other or another plan; a new fact does not compile before it has a
/// kind, nor pass before it has a sentence.
private enum Kind: CaseIterable {
  case equation, printedRate, ratio, ratioFarOff, samePeriod, partExceedsWhole, partsDiffer, officialVerdict,
    definitions, baselineRevised
  case regions, regionsAlone
  case outsideShare, partAboveWhole, slip, totalsToDate, baseline, weakerNature, weakerTarget

  init?(_ facts: Facts) {
    switch facts {
    case .consistency(let facts): self.init(facts)
    case .hierarchy(let facts):
      switch facts {
      case .baseline: self = .baseline
      case .weakerNature: self = .weakerNature
      case .weakerTarget: self = .weakerTarget
      }
    case .targets, .tasks, .data, .changes, .run: return nil
    }
  }

  private init(_ facts: ConsistencyFacts) {
    self =
      switch facts {
      case .equation: .equation
      case .printedRate: .printedRate
      case .ratio(let quotient, _, _): quotient.agreement == .misfits ? .ratioFarOff : .ratio
      case .disagreement(let disagreement, _): Kind(disagreement.kind)
      case .officialVerdict: .officialVerdict
      case .definitions: .definitions
      case .baseline: .baselineRevised
      case .implausible(let flaw, _): Kind(flaw)
      case .totalsToDate: .totalsToDate
      case .regions(_, _, sum: _, whole: nil): .regionsAlone
      case .regions: .regions
      }
  }

  private init(_ kind: Disagreement.Kind) {
    self =
      switch kind {
      case .samePeriod: .samePeriod
      case .partExceedsWhole: .partExceedsWhole
      case .partsDiffer: .partsDiffer
      }
  }

  private init(_ flaw: Implausibility) {
    self =
      switch flaw {
      case .outsideShare: .outsideShare
      case .partAboveWhole: .partAboveWhole
      case .slip: .slip
      }
  }
}

private let homes = "编码,指标,单位,基期,目标,属性,计量\nhomes,改造户数,户,,2000,约束性,累计\n"

private func actuals(_ rows: String) -> String { "指标,时期,数值,来源\n\(rows)" }

private let mend = (
  zh: "请与来源核对各行，改正错的一行；改正之前都不用于判定",
  en: "check the rows against their sources and mend the wrong one; until then none of them decides"
)
private let review = (
  zh: "请与来源核对数值和单位；确属无误的，在该行状态填 核定、审核填谁和何时，之前不用于判定",
  en:
    "check figure and unit against the source; if it is right, enter 核定 under 状态 and who checked it and when under 审核; until then it decides nothing"
)

private func regional(_ rows: String) -> String { "指标,地区,时期,数值,来源\n\(rows)" }

private let contradictions = [
  ToldExample(
    "regions that make more than the whole", .regionsDoNotAddUp, on: "2023",
    [
      "indicators.csv": homes,
      "actuals.csv": regional(
        "homes,,2023,300,report\nhomes,甲县,2023,100,report\nhomes,乙县,2023,250,report\n"),
    ],
    zh: "“改造户数”各地区合计350户（甲县、乙县），全区域的数是300户", "与报送单位核对各地区和全区域的数",
    en: "“改造户数”: the regions make 350户 (甲县, 乙县), the whole is 300户",
    "check the figures of the regions and of the whole with those who reported"),
  ToldExample(
    "regions without the whole", .regionsDoNotAddUp, on: "2023",
    [
      "indicators.csv": homes,
      "actuals.csv": regional("homes,甲县,2023,100,report\nhomes,乙县,2023,250,report\n"),
    ],
    zh: "“改造户数”只有甲县、乙县的数，合计350户，没有全区域的数，规划指标不能据以判定", "请报全区域的数：地区一格留空",
    en: "“改造户数” has only figures of 甲县, 乙县, 350户 together, and none for the whole, which they do not decide",
    "report the figure of the whole, with 地区 left empty"),
  ToldExample(
    "an aim of what is an obligation above", .weakerThanParent, on: "2023",
    [
      "example/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
      "above/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
    ],
    zh: "“覆盖率”在这里是预期性的，在上级规划 above 里是约束性的", "“属性”改为 约束性，或核对上级规划的表",
    en: "“覆盖率” is expected (预期性) here, but binding (约束性) in the parent plan above",
    "make 属性 约束性, or check the table of the plan above"),
  ToldExample(
    "a binding share below that of the plan above", .weakerThanParent, on: "2023",
    [
      "example/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,70,80,约束性\n",
      "above/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
    ],
    zh: "“覆盖率”的目标是“80”，比上级规划 above 的“85”宽，那里也是约束性的",
    "目标不得比上级宽；上级另行下达的，在 exceptions.csv 中写明依据",
    en: "the target of “覆盖率” is “80”, weaker than the “85” of the parent plan above, where it is binding too",
    "ask for no less than the plan above; where that has assigned another number, give the document in exceptions.csv"),
  ToldExample(
    "100 in all, of parts that make 101", .equationBroken, on: "2023",
    [
      "equations.csv": "编号,左式,关系,右式\nE1,total,=,a + b\n",
      "statistics.csv": "编码,名称,单位\ntotal,总数,人\na,甲数,人\nb,乙数,人\n",
      "actuals.csv": actuals("total,2023,100,report\na,2023,60,report\nb,2023,41,report\n"),
    ],
    zh: "勾稽关系E1在2023年不成立：应有 100 = 60 + 41，而左边为100，右边为101", "请与来源核对各数：“总数”、“甲数”、“乙数”",
    en: "equation E1 does not hold for 2023: 100 = 60 + 41 should be, but the left side is 100 and the right side 101",
    "check the figures against their source: “总数”, “甲数”, “乙数”"),
  // 84 ÷ 80 = 1.05.
  ToldExample(
    "a printed rate of 106 where the figures make 105", .printedRateMismatch, on: "2023",
    [
      "annual-targets.csv": "指标,时期,目标,完成率,来源\ncoverage,2023,80,106,report\n",
      "actuals.csv": actuals("coverage,2023,84,report\n"),
    ],
    zh: "“覆盖率”印出的完成率106%与数据不符：84 ÷ 80 = 105%", "请与来源核对完成数、目标数和完成率",
    en: "the printed completion rate 106% of “覆盖率” does not follow: 84 ÷ 80 = 105%",
    "check actual, target and rate against the source"),
  // 169 ÷ 200 = 84.5 %.
  ToldExample(
    "84.6 beside 169 of 200", .ratioMismatch, on: "2023",
    ["actuals.csv": "指标,时期,数值,分子,分母,来源\ncoverage,2023,84.6,169,200,report\n"],
    zh: "“覆盖率”2023年的数值84.6%与分子、分母不符：169 ÷ 200 × 100 得 84.5%", "请与来源核对三个数；判定以分子、分母为准",
    en: "84.6% of “覆盖率” for 2023 does not follow: 169 ÷ 200 × 100 makes 84.5%",
    "check the three figures against the source; verdicts rest on the quotient"),
  ToldExample(
    "42 beside 169 of 200, which is half of it and less", .ratioMismatch, on: "2023",
    ["actuals.csv": "指标,时期,数值,分子,分母,来源\ncoverage,2023,42,169,200,report\n"],
    zh: "“覆盖率”2023年的数值42%与分子、分母不符：169 ÷ 200 × 100 得 84.5%", "请与来源核对三个数；相差太大，改正之前都不用于判定",
    en: "42% of “覆盖率” for 2023 does not follow: 169 ÷ 200 × 100 makes 84.5%",
    "check the three figures against the source; they are too far apart, and until mended none of them decides"),
  ToldExample(
    "two levels for the end of one year", .overlappingPeriodsDisagree, on: "2023",
    ["actuals.csv": actuals("coverage,2023,84,report\ncoverage,2023-12,83,report\n")],
    zh: "“覆盖率”2023年12月有两个不同的数：83%与2023年84%（example/actuals.csv:2）", mend.zh,
    en: "“覆盖率” has two different values for 2023-12: 83% and 84% for 2023 (example/actuals.csv:2)", mend.en),
  ToldExample(
    "a half of a year above the year", .overlappingPeriodsDisagree, on: "2021",
    ["indicators.csv": homes, "actuals.csv": actuals("homes,2021,300,report\nhomes,2021H1,301,report\n")],
    zh: "“改造户数”2021年为300户，小于其中一段：2021年上半年301户（example/actuals.csv:3）", mend.zh,
    en: "“改造户数” is 300户 for 2021, less than a part of it: 301户 for 2021H1 (example/actuals.csv:3)", mend.en),
  ToldExample(
    "two halves that do not make the year", .overlappingPeriodsDisagree, on: "2021",
    [
      "indicators.csv": homes,
      "actuals.csv": actuals("homes,2021,440,report\nhomes,2021H1,200,report\nhomes,2021H2,250,report\n"),
    ],
    zh: "“改造户数”2021年为440户，而由其他时期推得450户：2021年上半年200户（example/actuals.csv:3）、2021年下半年250户（example/actuals.csv:4）",
    mend.zh,
    en:
      "“改造户数” is 440户 for 2021, but other periods make it 450户: 200户 for 2021H1 (example/actuals.csv:3), 250户 for 2021H2 (example/actuals.csv:4)",
    mend.en),
  ToldExample(
    "announced as done, and at 84 of 85", .differsFromOfficialVerdict, on: "2025",
    [
      "actuals.csv": actuals("coverage,2025,84,report\n"),
      "verdicts.csv": "指标,日期,结论,来源\ncoverage,2025-12-31,完成,report\n",
    ],
    zh: "“覆盖率”2025-12-31公布的结论是“完成”，按数据计算为“未完成”", "请核对公布所依据的数据；两个结论并列，互不改变",
    en: "“覆盖率” was announced as “完成” on 2025-12-31, but by the data it is “not achieved”",
    "check the figures behind the announcement; both stand side by side"),
  ToldExample(
    "readings of which one says whom it counts", .definitionChanged, on: "2022",
    ["actuals.csv": "指标,时期,数值,口径,来源\ncoverage,2021,81,,report\ncoverage,2022,82,持证残疾人,report\n"],
    zh: "“覆盖率”的数据口径不同：“未注明”与“持证残疾人”", "换算成同一口径，或把另一口径的数记作另一个统计项",
    en: "readings of “覆盖率” count different things: “not stated” and “持证残疾人”",
    "bring them to one definition, or keep the other as a statistic of its own"),
  ToldExample(
    "79.2 reported for the base year of a baseline of 80", .baselineRevised, on: "2022",
    [
      "indicators.csv": "编码,指标,单位,基期,基期年,目标,属性\ncoverage,覆盖率,%,80,2020,85,约束性\n",
      "actuals.csv": actuals("coverage,2020,79.2,report\n"),
    ],
    zh: "“覆盖率”基期年2020年的数是79.2%，基期写作80%",
    "基期经订正的，写入 revisions.csv（原基期、新基期、文号）；没有订正的，请与来源核对这一行",
    en: "“覆盖率” is 79.2% for its base year 2020, but the baseline says 80%",
    "a revised baseline goes to revisions.csv (原基期, 新基期, 文号); otherwise check the row against its source"),
]

private let implausible = [
  ToldExample(
    "a share of more than all", .implausibleValue, on: "2023", ["actuals.csv": actuals("coverage,2023,845,report\n")],
    zh: "“覆盖率”2023年的845%不可信：比重应在 0 到 100% 之间", review.zh,
    en: "845% of “覆盖率” for 2023 cannot be right: a share lies between 0 and 100%", review.en),
  ToldExample(
    "a part above its whole", .implausibleValue, on: "2023",
    ["actuals.csv": "指标,时期,数值,分子,分母,来源\ncoverage,2023,,201,200,report\n"],
    zh: "“覆盖率”2023年的201 ÷ 200不可信：分子201大于分母200，部分不会大于总体", review.zh,
    en: "201 ÷ 200 of “覆盖率” for 2023 cannot be right: the part 201 is more than its whole 200", review.en),
  // 50000 is 10⁴ times 5.
  ToldExample(
    "persons under a column of ten thousand persons", .implausibleValue, on: "2023",
    [
      "indicators.csv": "编码,指标,单位,基期,目标,属性\njobs,在岗职工,万人,4.2,5,预期性\n",
      "actuals.csv": actuals("jobs,2023,50000,report\n"),
    ],
    zh: "“在岗职工”2023年的50000万人不可信：约为基期4.2万人、目标5万人的 10000 倍，像是把“人”的数填在“万人”里", review.zh,
    en:
      "50000万人 of “在岗职工” for 2023 cannot be right: about 10000 times the baseline 4.2万人, the target 5万人, as if it were counted in 人, not 万人",
    review.en),
  // 1200 of the 2000 are due after three years; 400, 800 and 1200 make 2400.
  ToldExample(
    "totals to date under single years", .implausibleValue, on: "2023",
    [
      "indicators.csv": homes,
      "actuals.csv": actuals("homes,2021,400,report\nhomes,2022,800,report\nhomes,2023,1200,report\n"),
    ],
    zh: "“改造户数”各期的数可能是累计数：2021年400户、2022年800户、2023年1200户，逐期不减，最后一个单独就接近应达值，加起来则远远超过",
    "如是累计数，请把时期改为自规划首年起（如 2021-2023）；确属无误的，在该行状态填 核定、审核填谁和何时，之前不用于判定",
    en:
      "the figures of “改造户数” may be totals to date: 400户 for 2021, 800户 for 2022, 1200户 for 2023; none is below the one before, the last alone is near the value due, and all together are far past it",
    "if they are totals, give the periods from the plan's first year on (2021-2023); if it is right, enter 核定 under 状态 and who checked it and when under 审核; until then it decides nothing"
  ),
]

private let hierarchy = [
  ToldExample(
    "a baseline of 80 where the plan before ended at 79", .baselineContradictsPredecessor, on: "2023",
    ["before/actuals.csv": actuals("coverage,2020,79,report\n"), "actuals.csv": actuals("coverage,2023,84,report\n")],
    zh: "“覆盖率”的基期写作“80”，而 before 在2020年的结果是79%", "两处都照原文，不必改数；查明口径是否不同，写入备注",
    en: "the baseline of “覆盖率” is “80”, but the result of before for 2020 is 79%",
    "both stay as published; find out whether they count different things and say so under 备注")
]

@Test(arguments: contradictions + implausible + hierarchy)
func whatContradictsItselfIsReadInFull(row: ToldExample) throws { try row.expectToBeRead() }

@Test func everyContradictionHasSentences() throws {
  let rows = contradictions + implausible + hierarchy
  #expect(Set(try rows.map { Kind(try $0.finding().facts) }) == Set(Kind.allCases))
}
