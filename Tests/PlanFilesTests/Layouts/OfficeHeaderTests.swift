import PlanRules
import TestSupport
import Testing

@testable import PlanFiles

/// Headers as offices lay them out, and what stands below them.
@Suite struct OfficeHeaderTests {
  private func actuals(_ text: String) throws -> LoadedFolder {
    try ExampleFolder.load([
      "indicators.csv": "序号,指标,单位,2020年,2025年,属性\n1,覆盖率,%,80,85,约束性\n2,就业人数,人,900,2000,预期性\n", "actuals.csv": text,
    ])
  }

  /// Of a header of two rows and three the columns below are told apart, never is the first taken for all.
  @Test(arguments: [
    ("指标,来源,2023年,\n,,目标值,完成值\n覆盖率,甲,95,92\n", ["覆盖率 2023 92"], ["覆盖率 2023 95"]),
    ("指标,2023年,,\n,目标,完成,排名\n覆盖率,95,92,3\n", ["覆盖率 2023 92"], ["覆盖率 2023 95"]),
    ("指标,2023年,\n,增速(%),绝对量\n覆盖率,6.2,82\n", ["覆盖率 2023 82"], []),
    ("指标,2022年,2023年,\n,全年,上半年,全年\n覆盖率,82,83,84\n", ["覆盖率 2022 82", "覆盖率 2023H1 83", "覆盖率 2023 84"], []),
    ("指标,2022年,2023年\n,完成值,完成值\n覆盖率,82,83\n", ["覆盖率 2022 82", "覆盖率 2023 83"], []),
    ("指标,年度,,\n,实际,,目标\n,2022年,2023年,2023年\n覆盖率,82,83,84\n", ["覆盖率 2022 82", "覆盖率 2023 83"], ["覆盖率 2023 84"]),
    ("2023年就业进度,,\n指标,1—6月,1—12月\n就业人数,500,1100\n", ["就业人数 2023H1 500", "就业人数 2023 1100"], []),
    ("2023年完成情况,\n指标,完成值\n覆盖率,82\n", ["覆盖率 2023 82"], []),
    ("指标,2023年①,2022年*\n覆盖率,83,82\n", ["覆盖率 2023 83", "覆盖率 2022 82"], []),
  ])
  func rowsOfAHeaderAreReadTogether(text: String, readings: [String], numbers: [String]) throws {
    let read = ReadPlan(try actuals(text))
    #expect(read.readings == readings)
    #expect(read.numbers == numbers)
  }

  /// What stands in brackets makes other figures of those below: it is understood, or they are not taken.
  @Test(arguments: [
    "2023年（上年同期）", "2023年（全国）", "2023年（同比）", "2023年（预计完成值）", "2023年（甲县）", "2023年（累计）", "2023年（得分）", "2020年完成值",
    "“十三五”完成值",
    "2035年", "累计完成值",
  ])
  func figuresUnderAHeaderThatPromisesOthersAreNotTaken(header: String) throws {
    let folder = try actuals("指标,\(header)\n覆盖率,96\n")
    #expect(ReadPlan(folder).readings == [])
    #expect(folder.codes.contains { $0.hasPrefix("FYP402 actuals.csv:1:4") })
  }

  @Test(arguments: [("2023年（预计）", FigureState.forecast), ("2023年快报数", .preliminary), ("2023年（核定）", .verified)])
  func aHeaderSaysHowFinalFiguresAre(header: String, state: FigureState) throws {
    let folder = try actuals("指标,\(header)\n覆盖率,83\n")
    #expect(folder.records.observations.map(\.finality) == [state])
    #expect(folder.faults == [])
  }

  @Test(arguments: [
    ("指标,单位,2015年,2020年,2025年", "80,90,95", "90|2020|95"), ("指标,单位,2020年目标,2020年完成,2025年目标", "88,90,95", "90|2020|95"),
    ("指标,单位,“十三五”规划目标,2020年,2025年", "88,90,95", "90|2020|95"), ("指标,单位,“十三五”末,“十四五”末,2035年", "90,95,99", "90|2020|95"),
    ("指标,单位,2020年（基期）,2025年（目标）,备注", "90,95,", "90|2020|95"), ("指标,单位,2020年现状,2025年预期,备注", "90,95,", "90|2020|95"),
    ("指标,单位,2020年基数,2023年中期目标,2025年终期目标", "90,93,95", "90|2020|95"),
    ("指标,单位,基期（2020年）,期末（2025年）,备注", "90,95,", "90|2020|95"),
  ])
  func theYearOfTheBaselineAndThatOfTheTargetAreThePlans(header: String, cells: String, meant: String) throws {
    let folder = try ExampleFolder.load(["indicators.csv": "\(header),属性\n覆盖率,%,\(cells),约束性\n"])
    let cells = try #require(ReadPlan(folder).indicators.first).split(separator: "|", omittingEmptySubsequences: false)
    #expect(cells[5...7].joined(separator: "|") == meant)
  }

  /// Which of two columns states the target nobody can tell, so neither does; where they agree there is no question.
  @Test func ofColumnsWithOneMeaningARowThatDiffersTakesNone() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "指标,单位,基期值,目标值,规划目标,属性\n覆盖率,%,80,85,90,约束性\n适配率,%,80,90,90,约束性\n就业率,%,80,,70,约束性\n"
    ])
    #expect(
      ReadPlan(folder).indicators.map { $0.split(separator: "|", omittingEmptySubsequences: false)[7] } == [
        "", "90", "70",
      ])
    guard case .data(.contestedColumn(let column, let names))? = folder.findings.first?.facts else {
      Issue.record("\(folder.findings)")
      return
    }
    #expect((column, names) == ("目标", ["目标值", "规划目标"]))
  }

  @Test func aSecondHeaderWithItsColumnsInAnotherOrderCountsFromThereOn() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "指标,单位,2020年,2025年,属性\n参保率,%,90,95,约束性\n指标,单位,2025年,2020年,属性\n森林覆盖率,%,46,45,约束性\n"
    ])
    #expect(
      ReadPlan(folder).indicators == [
        "|参保率||参保率|%|90|2020|95|binding|", "|森林覆盖率||森林覆盖率|%|45|2020|46|binding|",
      ])
  }

  /// A table that lacks a column is told so at its header, wherever that is, and what stands above is no header.
  @Test func aHeaderThatLacksAColumnIsStillTheHeader() throws {
    let folder = try actuals("2023年情况,,\n指标名称,单位,附记\n覆盖率,%,83\n")
    #expect(folder.faults.contains("FYP410 actuals.csv:2:1"))
    #expect(folder.faults.count { $0.hasPrefix("FYP410") } == 1)
  }

  @Test func rowsOfFiguresAboveTheHeaderAreNotLostInSilence() throws {
    let folder = try ExampleFolder.load(["indicators.csv": "参保率,%,90,95,约束性\n指标,单位,2020年,2025年,属性\n覆盖率,%,80,85,约束性\n"])
    #expect(folder.findings.filter { $0.severity == .error }.map(\.rule.code) == ["FYP422"])
  }

  // MARK: Rows

  @Test(arguments: [
    ("一,民生福祉,,,,", ["民生福祉"]), ("（二）,民生福祉,,,,", ["民生福祉"]), ("续表1,,,,,", [""]), ("— 2 —,,,,,", [""]),
    ("第 3 页,,,,,", [""]),
    ("（此页无正文）,,,,,", [""]), ("注,口径为户籍人口,,,,", [""]),
  ])
  func whatStandsBetweenRowsIsATitleOrNothing(row: String, categories: [String]) throws {
    let folder = try ExampleFolder.load(["indicators.csv": "序号,指标,单位,2020年,2025年,属性\n\(row)\n1,覆盖率,%,80,85,约束性\n"])
    #expect(folder.plan?.indicators.map { $0.category ?? "" } == categories)
    #expect(folder.codes == ["FYP422 indicators.csv:2:1"])
  }

  /// What is left of a row that was torn in two is no title: what it says of a deadline or a body would be lost.
  @Test(arguments: [",,,2024年3月底前", ",,市财政局,", "91万人,,,"])
  func theRestOfATornRowIsNoTitle(row: String) throws {
    let folder = try ExampleFolder.load(["tasks.csv": "序号,任务,责任单位,完成时限\n1,甲事,市民政局,2023年底\n\(row)\n"])
    #expect(!folder.faults.isEmpty)
  }

  @Test func aPartIsOneOfTheRowAboveIt() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv":
        "指标,单位,2020年,2025年,属性\n自来水普及率,%,90,95,约束性\n其中：农村,%,85,92,预期性\n卫生厕所普及率,%,80,90,约束性\n其中：农村,%,70,85,预期性\n",
      "actuals.csv": "指标,2023年\n自来水普及率,93\n其中：农村,90\n卫生厕所普及率,87\n其中：农村,80\n",
    ])
    #expect(
      ReadPlan(folder).readings == [
        "自来水普及率 2023 93", "自来水普及率（其中：农村） 2023 90", "卫生厕所普及率 2023 87", "卫生厕所普及率（其中：农村） 2023 80",
      ])
    #expect(folder.faults == [])
  }

  @Test func oneNameWithTwoUnitsIsTwoIndicators() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "指标,2020年,2025年,属性\n床位数（张）,900,1500,约束性\n床位数（张/千人）,30,40,预期性\n",
      "actuals.csv": "指标,时期,数值\n床位数（张）,2023,1300\n床位数（张/千人）,2023,37\n床位数,2022,34\n",
    ])
    #expect(folder.plan?.indicators.count == 2)
    #expect(folder.records.observations.map(\.series.index) == [0, 1])
    #expect(folder.faults == ["FYP403 actuals.csv:4:1"])
  }

  /// Merged cells of a name, a year and a region; a region behind the names stands only for its own row.
  @Test(arguments: [
    ("指标,年份,完成值\n覆盖率,2022年,82\n,2023年,83\n", ["覆盖率  2022 82", "覆盖率  2023 83"]),
    ("年份,指标,完成值\n2023年,覆盖率,82\n,就业人数,1300\n", ["覆盖率  2023 82", "就业人数  2023 1300"]),
    ("地区,指标,2023年\n甲县,覆盖率,82\n,就业人数,300\n", ["覆盖率 甲县 2023 82", "就业人数 甲县 2023 300"]),
    ("指标,地区,2023年\n覆盖率,甲县,82\n覆盖率,,83\n", ["覆盖率 甲县 2023 82", "覆盖率  2023 83"]),
    ("填报地区：甲县,\n指标,2023年\n覆盖率,82\n", ["覆盖率 甲县 2023 82"]),
  ])
  func mergedCellsStandForTheRowsBelow(text: String, readings: [String]) throws {
    let folder = try actuals(text)
    let plan = try #require(folder.plan)
    #expect(
      folder.records.observations.map { "\(plan[$0.series].name) \($0.region ?? "") \($0.period) \($0.text)" }
        == readings)
  }

  /// The bodies of a group whose cells were merged lead its other tasks too.
  @Test func mergedBodiesLeadAllTasksOfTheirGroup() throws {
    let folder = try ExampleFolder.load([
      "tasks.csv":
        "序号,领域,重点任务,工作内容,牵头单位,完成时间\n1,健康,健康教育,建专家库,市卫生健康局,2023年底\n2,,,印手册,,2023年底\n3,饮食,食堂,建食堂,市教育局,2023年底\n"
    ])
    #expect(
      ReadPlan(folder).tasks.map {
        $0.split(separator: "|", omittingEmptySubsequences: false)[1...3].joined(separator: "|")
      }
        == ["健康|建专家库|市卫生健康局", "健康|印手册|市卫生健康局", "饮食|建食堂|市教育局"])
  }

  /// The national outline states growth on average, or a total in brackets, beside the number of the last year.
  @Test func growthOrATotalStandsForTheNumberOfTheLastYear() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv":
        "指标,单位,2020年,2025年,年均/累计,属性\n收入增长,%,2.3,—,>5,预期性\n能耗降低,%,—,—,〔13.5〕,约束性\n城镇化率,%,60,65,—,预期性\n总产值,亿元,300,—,7,预期性\n"
    ])
    #expect(folder.plan?.indicators.map { $0.target?.text ?? "" } == ["年均>5", "〔13.5〕", "65", "年均增长7%"])
  }

  /// 2000 may be what 2025 is to bring, or all five years.
  @Test func theLastOfYearlyTargetsIsAskedAbout() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "指标,单位,2021年目标,2022年目标,2023年目标,2024年目标,2025年目标,属性\n新增就业人数,人,2000,2000,2000,2000,2000,约束性\n",
      "actuals.csv": "指标,2021年,2022年,2023年\n新增就业人数,100,200,1800\n",
    ])
    #expect(folder.assessment()?.indicators.map(\.status) == [.undetermined])
    #expect(folder.assessment()?.indicators.map(\.reason) == [.noMeasure])
  }
}
