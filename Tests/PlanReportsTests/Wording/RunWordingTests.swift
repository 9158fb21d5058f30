import PlanRules
import Testing

/// What may be found on a run; a new fact does not compile before it has a kind, nor pass before it has a sentence.
private enum Kind: CaseIterable {
  case noSuchPlan, noPlanAtAll, nothingJudged, usage, unknownDepartment, unknownCategory, unknownIndicator
  case ambiguousDepartment, ambiguousCategory, ambiguousIndicator, sharedID, knownFindingGone, judgedInThePast
  case knownPlanGone, oneOfAPlanGone

  init(_ facts: RunFacts) {
    self =
      switch facts {
      case .noPlan(named: _?, _): .noSuchPlan
      case .noPlan(named: nil, _): .noPlanAtAll
      case .nothingJudged: .nothingJudged
      case .usage: .usage
      case .unknownName(.department, _, _): .unknownDepartment
      case .unknownName(.category, _, _): .unknownCategory
      case .unknownName(.indicator, _, _): .unknownIndicator
      case .ambiguousName(.department, _, _): .ambiguousDepartment
      case .ambiguousName(.category, _, _): .ambiguousCategory
      case .ambiguousName(.indicator, _, _): .ambiguousIndicator
      case .sharedID: .sharedID
      case .knownFindingGone: .knownFindingGone
      case .judgedInThePast: .judgedInThePast
      case .knownPlanGone(_, count: 1): .oneOfAPlanGone
      case .knownPlanGone: .knownPlanGone
      }
  }
}

private func named(_ names: String...) -> [RunFacts.Fitting] { names.map { RunFacts.Fitting(name: $0) } }

private func told(
  _ what: String, _ facts: RunFacts, zh: String, _ zhRemedy: String, en: String, _ enRemedy: String
) -> (kind: Kind, told: Told) {
  (Kind(facts), Told(what, .run(facts), zh: zh, zhRemedy, en: en, enRemedy))
}

private func known(subject: String, period: String) -> KnownFinding {
  KnownFinding(
    fingerprint: "0", code: "FYP101", plan: "example", subject: subject, period: period,
    place: Place(file: "known.csv", line: 2))
}

private let rows = [
  told(
    "a plan on which reporting has stopped",
    .judgedInThePast(Period(year: 2021).end, series: 1, since: Period(year: 2022).end.adding(days: 31)),
    zh: "按2021-12-31判定，那以后已有1项数据到了报送期（最早2023-01-31）", "录入以后的数据；要按应报的时期判定（如持续集成），用 --as-of due",
    en: "judged for 2021-12-31; figures of 1 series have been due since then (the first on 2023-01-31)",
    "enter the figures since then; to judge by what is due, as in CI, use --as-of due"),
  told(
    "a plan that is not there, and none like it", .noPlan(named: "none", nearest: []),
    zh: "没有名为“none”的规划", "规划是一个含 plan.json 的文件夹，按路径或按 plans/ 下的名称指定",
    en: "there is no plan “none”",
    "a plan is a folder with a plan.json, named by its path or by its name under plans/"),
  told(
    "a plan's name with a letter wrong", .noPlan(named: "ankang-2032", nearest: ["ankang-2023", "ankang-2022"]),
    zh: "没有名为“ankang-2032”的规划，是不是“ankang-2023”或“ankang-2022”？",
    "规划是一个含 plan.json 的文件夹，按路径或按 plans/ 下的名称指定",
    en: "there is no plan “ankang-2032”; did you mean “ankang-2023” or “ankang-2022”?",
    "a plan is a folder with a plan.json, named by its path or by its name under plans/"),
  told(
    "no plans anywhere", .noPlan(named: nil, nearest: []),
    zh: "没有找到任何规划", "在含 plans/ 的文件夹中运行，或用 --plans 指明，或写出规划文件夹",
    en: "no plan was found", "run in a folder with plans/, name it with --plans, or name a plan folder"),
  told(
    "plans without anything to judge", .nothingJudged,
    zh: "没有任何指标、年度目标或任务可以判定", "什么都没有判定不算通过：请录入数据，或改选规划、日期；用 --department 时只算该单位负责的",
    en: "no indicator, annual target or task could be judged",
    "a run that judged nothing has not passed: enter data, or choose another plan or day; with --department only what it leads counts"
  ),
  told(
    "a command line that is said to be wrong elsewhere", .usage(Wording(zh: "“soon”不是日期", en: "“soon” is no date")),
    zh: "“soon”不是日期", "写法见 fyplan help", en: "“soon” is no date", "see fyplan help"),
  told(
    "a department that no plan knows", .unknownName(.department, "市民正局", nearest: ["市民政局"]),
    zh: "没有单位“市民正局”，是不是“市民政局”？", "写法见 fyplan help",
    en: "there is no department “市民正局”; did you mean “市民政局”?", "see fyplan help"),
  told(
    "a category that no plan knows", .unknownName(.category, "收入", nearest: []),
    zh: "没有类别“收入”", "写法见 fyplan help", en: "there is no category “收入”", "see fyplan help"),
  told(
    "an indicator that no plan knows", .unknownName(.indicator, "99", nearest: []),
    zh: "没有指标“99”", "写法见 fyplan help", en: "there is no indicator “99”", "see fyplan help"),
  told(
    "part of two departments' names", .ambiguousName(.department, "卫生", fitting: named("市卫生健康局", "市卫生监督所")),
    zh: "“卫生”不只指一个单位：“市卫生健康局”、“市卫生监督所”", "写全名称",
    en: "“卫生” fits more than one department: “市卫生健康局”, “市卫生监督所”", "give the whole name"),
  told(
    "part of two categories' names", .ambiguousName(.category, "保障", fitting: named("社会保障", "保障条件")),
    zh: "“保障”不只指一个类别：“社会保障”、“保障条件”", "写全名称",
    en: "“保障” fits more than one category: “社会保障”, “保障条件”", "give the whole name"),
  told(
    "part of six indicators' names, of which five are shown",
    .ambiguousName(.indicator, "率", fitting: named("甲率", "乙率", "丙率", "丁率", "戊率", "己率")),
    zh: "“率”不只指一个指标：“甲率”、“乙率”、“丙率”、“丁率”、“戊率”等6个", "写全名称，或写序号、编码",
    en: "“率” fits more than one indicator: “甲率”, “乙率”, “丙率”, “丁率”, “戊率” and 1 more",
    "give the whole name, a number or a code"),
  told(
    "the name of two indicators, which number and code tell apart",
    .ambiguousName(
      .indicator, "覆盖率",
      fitting: [
        RunFacts.Fitting(name: "覆盖率", number: "3", code: "cover"), RunFacts.Fitting(name: "覆盖率", code: "cover-2"),
      ]),
    zh: "“覆盖率”不只指一个指标：“覆盖率”（序号 3，编码 cover）、“覆盖率”（编码 cover-2）", "写序号或编码",
    en: "“覆盖率” fits more than one indicator: “覆盖率” (No. 3, code cover), “覆盖率” (code cover-2)",
    "give a number or a code"),
  told(
    "two folders of one name", .sharedID("x", paths: ["c/x", "d/x"]),
    zh: "有2个文件夹都叫“x”：c/x、d/x", "规划以文件夹名相区别，一次只能查其中一个，或给文件夹改名",
    en: "2 folders are called “x”: c/x, d/x",
    "plans are told apart by their folders' names: name one of them at a time, or rename a folder"),
  told(
    "a known finding of a year that is found no more", .knownFindingGone(known(subject: "homes", period: "2024")),
    zh: "已知问题 FYP101（example homes 2024）不再出现", "用 --write-known 重写清单",
    en: "the known finding FYP101 (example homes 2024) is found no more", "write the list anew with --write-known"),
  told(
    "a known finding on a file that is found no more", .knownFindingGone(known(subject: "", period: "")),
    zh: "已知问题 FYP101（example）不再出现", "用 --write-known 重写清单",
    en: "the known finding FYP101 (example) is found no more", "write the list anew with --write-known"),
  told(
    "a plan that was deleted though things were known of it", .knownPlanGone("national", count: 12),
    zh: "已知问题清单里有规划“national”的12条，而这个规划不见了", "找回规划文件夹；规划确已撤下的，用 --write-known 重写清单",
    en: "the list of known findings has 12 entries of the plan “national”, which is gone",
    "bring the plan's folder back; if it was withdrawn, write the list anew with --write-known"),
  told(
    "a plan that was deleted with one thing known of it", .knownPlanGone("national", count: 1),
    zh: "已知问题清单里有规划“national”的1条，而这个规划不见了", "找回规划文件夹；规划确已撤下的，用 --write-known 重写清单",
    en: "the list of known findings has 1 entry of the plan “national”, which is gone",
    "bring the plan's folder back; if it was withdrawn, write the list anew with --write-known"),
]

@Test(arguments: rows.map(\.told)) func whatIsFoundOnARunIsReadInFull(row: Told) { row.expectToBeRead() }

@Test func everythingFoundOnARunHasASentence() { #expect(Set(rows.map(\.kind)) == Set(Kind.allCases)) }
