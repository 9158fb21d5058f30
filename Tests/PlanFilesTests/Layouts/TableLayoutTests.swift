import PlanRules
import Testing

@testable import PlanFiles

@Suite struct TableLayoutTests {
  @Test func titlesADocumentNumberAndAUnitMayStandAboveTheHeader() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": """
      附件1,,,
      主要指标,,,
      单位：%,,,
      序号,指 标,2020年,2025年,属性
      1,覆盖率,80,85,约束性
      2,适配率,90,95,预期性

      """
    ])
    #expect(
      ReadPlan(folder).indicators == [
        "1|覆盖率||覆盖率|%|80|2020|85|binding|", "2|适配率||适配率|%|90|2020|95|expected|",
      ])
    #expect(
      folder.codes == ["FYP422 indicators.csv:1:1", "FYP422 indicators.csv:2:1", "FYP422 indicators.csv:3:1"])
  }

  @Test func titlesBetweenRowsAreTheirCategory() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": """
      序号,主要指标,计量单位,现状值,规划目标,指标属性
      一、发展水平,,,,,
      1,人均收入增长,%,—,5,预期性
      （二）民生福祉,,,,,
      2,覆盖率,%,80,85,约束性

      """
    ])
    #expect(
      ReadPlan(folder).indicators == [
        "1|人均收入增长|发展水平|人均收入增长|%|—||5|expected|", "2|覆盖率|民生福祉|覆盖率|%|80||85|binding|",
      ])
  }

  @Test func aMergedCategoryCarriesOnDownwards() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "类别,指标名称,单位,基期值,目标值,属性\n民生,覆盖率,%,80,85,约束性\n,适配率,%,90,95,预期性\n就业,就业率,%,60,65,预期性\n"
    ])
    #expect(
      ReadPlan(folder).indicators.map { $0.split(separator: "|")[1] } == ["民生", "民生", "就业"])
  }

  /// 2020 is the year before the plan, 2025 its last one; what lies between was reported, or set.
  @Test func theYearsOfAnIndicatorTableAreBaselineTargetFiguresAndNumbersSet() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "指标,单位,2020年,2022年,2023年计划,2025年目标,属性\n覆盖率,%,80,82.5,83,85,约束性\n"
    ])
    #expect(ReadPlan(folder).indicators == ["|覆盖率||覆盖率|%|80|2020|85|binding|"])
    #expect(ReadPlan(folder).readings == ["覆盖率 2022 82.5"])
    #expect(ReadPlan(folder).numbers == ["覆盖率 2023 83"])
  }

  /// The unit behind a header is its column's: 60 under 2025年（万人） are 60万人, whatever the other columns count in.
  @Test func everyColumnHasTheUnitOfItsOwnHeader() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "主要指标,2020年（人）,2025年（万人）,属性\n参保人数,500000,60,约束性\n",
      "actuals.csv": "指标,2022年（万人）,2023年（人）,完成率（%）\n参保人数,55.5,580000,97\n",
    ])
    #expect(ReadPlan(folder).indicators == ["|参保人数||参保人数|人|500000|2020|60万人|binding|"])
    #expect(ReadPlan(folder).readings == ["参保人数 2022 55.5万人", "参保人数 2023 580000人"])
    #expect(folder.records.observations.map(\.value?.figure) == [555_000, 580_000].map { Figure(digits: $0) })
    #expect(folder.faults == ["FYP402 actuals.csv:1:23"])
  }

  @Test func aUnitBehindANameIsOfItsRowAndComesBeforeThatOfTheTable() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "单位：万人,,\n主要指标,2020年,2025年\n参保人数,50,60\n参保率（%）,85,95\n",
      "actuals.csv": "指标,时期,数值\n参保人数（人）,2023,580000\n参保率（%）,2023,91\n",
    ])
    #expect(ReadPlan(folder).indicators == ["|参保人数||参保人数|万人|50|2020|60||", "|参保率||参保率|%|85|2020|95||"])
    #expect(folder.records.observations.map(\.value?.figure) == [Figure(digits: 58), Figure(digits: 91)])
  }

  /// A percentage is no number of people: the header and the cell of the unit contradict each other.
  @Test func aHeaderWhoseUnitIsNotThatOfTheRowIsAskedAbout() throws {
    let folder = try ExampleFolder.load(["indicators.csv": "指标,单位,2020年（%）,2025年（%）,属性\n参保人数,万人,50,60,约束性\n"])
    #expect(folder.faults == ["FYP406 indicators.csv:2:9", "FYP406 indicators.csv:2:12"])
  }

  @Test func aLineBelowStatesTheSourceOfAllFigures() throws {
    let folder = try ExampleFolder.load(["actuals.csv": "指标,2022年,2023年\n覆盖率,82,83\n数据来源：2023年统计公报,,\n"])
    #expect(folder.records.observations.map(\.source) == ["2023年统计公报", "2023年统计公报"])
    let two = try ExampleFolder.load(["actuals.csv": "指标,2022年,2023年\n覆盖率,82,83\n数据来源：甲,,\n数据来源：乙,,\n"])
    #expect(two.records.observations.map(\.source) == [nil, nil])
  }

  @Test func aFigureUnderAYearHasThePlaceOfItsCell() throws {
    let folder = try ExampleFolder.load(["actuals.csv": "指标,2022年,2023年\n覆盖率,82,不详\n"])
    #expect(ReadPlan(folder).readings == ["覆盖率 2022 82"])
    #expect(folder.faults == ["FYP401 actuals.csv:2:8"])
  }

  @Test func aHeaderOverTwoLinesNamesYearsUnderOneHeading() throws {
    let folder = try ExampleFolder.load([
      "actuals.csv": """
      序号,指标名称,计量单位,实际完成值,,
      ,,,2021年,2022年,2023年上半年
      1,覆盖率,%,81,82,—
      填报人：张三,,审核人：李四,,,

      """
    ])
    #expect(ReadPlan(folder).readings == ["覆盖率 2021 81", "覆盖率 2022 82"])
    #expect(folder.codes == ["FYP422 actuals.csv:4:1"])
  }

  @Test func numbersSetAndFiguresStandSideBySideUnderAYear() throws {
    let folder = try ExampleFolder.load([
      "actuals.csv": "指标,2022年目标,2022年完成,2023年目标,2023年完成\n覆盖率,82,82.5,83,84\n"
    ])
    #expect(ReadPlan(folder).readings == ["覆盖率 2022 82.5", "覆盖率 2023 84"])
    #expect(ReadPlan(folder).numbers == ["覆盖率 2022 82", "覆盖率 2023 83"])
  }

  @Test func tasksComeWithRepeatedHeadersAndChapters() throws {
    let folder = try ExampleFolder.load([
      "tasks.csv": """
      重点任务分工表,,,,
      序号,任务内容,牵头单位,责任单位,完成时间
      一、社会保障,,,,
      1,完善低保制度,市民政局,市残联,2024年6月底
      序号,任务内容,牵头单位,责任单位,完成时间
      （二）康复服务,,,,
      2,推广精准康复,市卫生健康局,,长期坚持
      合计,2项,,,

      """
    ])
    #expect(
      ReadPlan(folder).tasks == [
        "1|社会保障|完善低保制度|市民政局|市残联|2024年6月底", "2|康复服务|推广精准康复|市卫生健康局||长期坚持",
      ])
    #expect(folder.faults.isEmpty)
    #expect(folder.codes.count == 5)
  }

  @Test(arguments: [
    ("合计,,,,", true), ("小计（前两项）,,,,", true), ("注：按常住人口计算,,,,", true), ("注1,,,,", true), ("说明：见附件,,,,", true),
    ("填报人：张三,,审核人：李四,,", true), ("联系电话：0751-123,,,,", true), ("2024年1月10日,,,,", true),
    ("序号,指标,单位,2020年,2025年", true), ("合计完成率,%,80,85", false), ("说明书覆盖率,%,80,85", false), ("注册率,%,80,85", false),
  ])
  func aRowThatIsNoneOfTheTableIsToldFromOneThatBeginsAlike(row: String, isAside: Bool) throws {
    let text = isAside ? row : "9," + row
    let folder = try ExampleFolder.load(["indicators.csv": "序号,指标,单位,2020年,2025年\n1,覆盖率,%,80,85\n\(text)\n"])
    #expect(folder.codes.filter { $0.hasPrefix("FYP422") } == (isAside ? ["FYP422 indicators.csv:3:1"] : []))
    #expect(folder.plan?.indicators.count == (isAside ? 1 : 2))
  }

  /// A name without anything else is a row that somebody has not filled in, not a title.
  @Test(arguments: [("适配率,,,", 1), ("1．适配率,,,", 1), ("一、适配,,,", 0), ("（二）适配,,,", 0), ("第三章 适配,,,", 0)])
  func aNameAloneIsNoTitleWithoutAChaptersNumeral(row: String, rows: Int) throws {
    let folder = try ExampleFolder.load(["indicators.csv": "指标,单位,2020年,2025年\n\(row)\n覆盖率,%,80,85\n"])
    #expect(folder.plan?.indicators.count == 1 + rows)
    #expect(folder.codes.contains("FYP422 indicators.csv:2:1") == (rows == 0))
  }

  @Test func aSumIsNoIndicatorThoughAllItsCellsAreFilled() throws {
    let coded = try ExampleFolder.load(["indicators.csv": "编码,指标,单位,基期,目标\ncoverage,覆盖率,%,80,85\n,合计,%,80,85\n"])
    #expect(coded.plan?.indicators.map(\.series.name) == ["覆盖率"])
    let named = try ExampleFolder.load(["indicators.csv": "指标,单位,基期,目标\n覆盖率,%,80,85\n合计,%,80,85\n"])
    #expect(named.plan?.indicators.map(\.series.name) == ["覆盖率"])
  }

  /// Which of two columns states the target nobody can tell.
  @Test func twoColumnsForOneThingAreToldOf() throws {
    let folder = try ExampleFolder.load(["indicators.csv": "指标,单位,2020年,2025年,目标值\n覆盖率,%,80,85,90\n"])
    #expect(folder.faults.filter { !$0.hasPrefix("FYP415") } == ["FYP405 indicators.csv:1:19"])
  }

  @Test func aRowWithFiguresThatNobodyKnowsStaysAnError() throws {
    let folder = try ExampleFolder.load(["actuals.csv": "指标名称,2022年,2023年\n覆盖率,82,84\n不认识的指标,5,6\n"])
    #expect(ReadPlan(folder).readings == ["覆盖率 2022 82", "覆盖率 2023 84"])
    #expect(folder.codes == ["FYP403 actuals.csv:3:1", "FYP403 actuals.csv:3:1"])
  }

  @Test func theUnitOfARowOfFiguresIsThatOfItsFigures() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "编码,指标,单位,基期,目标,属性,计量\nserved,服务人数,人,0,50000,预期性,累计\n",
      "actuals.csv": "指标,时期,数值,单位\n服务人数,2021,1.2,万人\n服务人数,2022,13000,人\n服务人数,2023,90,%\n",
    ])
    #expect(folder.records.observations.map { $0.value?.figure } == [Figure(digits: 12_000), Figure(digits: 13_000)])
    #expect(folder.faults == ["FYP406 actuals.csv:4:11"])
  }

  /// 1.2 under 万人 are 12,000 people, wherever the table says 万人, and of what was set as well.
  @Test(arguments: [
    "单位：万人,\n指标,2021年\n服务人数,1.2\n", "指标,2021年（万人）\n服务人数,1.2\n", "指标,单位,2021年\n服务人数,万人,1.2\n",
    "指标,时期,数值,目标,单位\n服务人数,2021,1.2,1.2,万人\n",
  ])
  func aUnitAboveOrBesideFiguresCounts(table: String) throws {
    for file in ["actuals.csv", "annual-targets.csv"] {
      let folder = try ExampleFolder.load([
        "indicators.csv": "编码,指标,单位,基期,目标,属性,计量\nserved,服务人数,人,0,50000,预期性,累计\n", file: table,
      ])
      let read = folder.records.observations.map { $0.value?.figure }
      let set = folder.records.annualTargets.map { $0.target?.requirement }
      #expect(read == (file == "actuals.csv" ? [Figure(digits: 12_000)] : []), "\(file)")
      #expect(set == (file == "actuals.csv" ? [] : [.threshold(nil, Figure(digits: 12_000))]), "\(file)")
    }
  }

  @Test func aRemarkBehindAHeaderIsNoUnit() throws {
    let folder = try ExampleFolder.load(["indicators.csv": "指标,2020年,2025年,责任单位（部门）\n服务人数,0,500,市残联\n"])
    #expect(folder.plan?.indicators.map(\.series.unit.text) == [""])
  }

  @Test func aPlanMayBeKeptInEnglish() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "code,indicator,unit,baseline,target,nature\ncoverage,Coverage,%,80,85,binding\n",
      "actuals.csv": "indicator,period,value,source\nCoverage,2023,84,report\n",
      "tasks.csv": "number,task,department,due\n1,Extend services,市残联,2024年底\n",
    ])
    #expect(ReadPlan(folder).indicators == ["|coverage||Coverage|%|80||85|binding|"])
    #expect(ReadPlan(folder).readings == ["Coverage 2023 84"])
    #expect(ReadPlan(folder).tasks == ["1||Extend services|市残联||2024年底"])
    #expect(folder.codes.isEmpty)
  }

  @Test func headersMayBeInTraditionalCharactersAndBrokenOverLines() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "序號,\"指標\n名稱\",計量單位,\"2020 年\n基期值\",\"2025年\n（%）\",屬性\n1,覆盖率,%,80,85,约束性\n"
    ])
    #expect(ReadPlan(folder).indicators == ["1|覆盖率||覆盖率|%|80|2020|85|binding|"])
  }

  /// The plan's own months say what a year is; without them nothing does.
  @Test func aYearOutsideThePlanIsNoFigureOfIt() throws {
    let folder = try ExampleFolder.load(["actuals.csv": "指标,2019年,2023年\n覆盖率,79,84\n"])
    #expect(ReadPlan(folder).readings == ["覆盖率 2023 84"])
    #expect(folder.codes == ["FYP402 actuals.csv:1:4"])
  }
}

@Suite struct NamesForCodesTests {
  private static let two = "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\nfit,适配率,%,90,95,预期性\n"

  @Test(arguments: ["coverage", "覆盖率", "覆盖率（%）", "1．覆盖率（%）", "1、覆盖率", "覆 盖 率"])
  func aTableMayCallAnIndicatorByItsNameWithNumberAndUnit(name: String) throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": Self.two, "actuals.csv": "指标,时期,数值,来源\n\(name),2023,84,report\n",
    ])
    #expect(ReadPlan(folder).readings == ["覆盖率 2023 84"])
    #expect(folder.codes.isEmpty)
  }

  @Test func aNumberWillDoWhereTheTableHasNumbers() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "序号,指标,单位,基期,目标,属性\n6,覆盖率,%,80,85,约束性\n",
      "actuals.csv": "指标,时期,数值,来源\n6,2023,84,report\n",
    ])
    #expect(ReadPlan(folder).readings == ["覆盖率 2023 84"])
  }

  /// Two rows of one name have two codes; which one a figure is of nobody can tell.
  @Test func aNameThatFitsTwoIsAskedAboutWithBoth() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv":
        "编码,指标,单位,基期,目标,属性\ntown,覆盖率,%,80,85,约束性\nrural,覆盖率,%,70,80,预期性\n",
      "actuals.csv": "指标,时期,数值\n覆盖率,2023,84\n",
    ])
    #expect(folder.records.observations.isEmpty)
    #expect(folder.codes == ["FYP403 actuals.csv:2:1"])
    guard case .data(.ambiguousNumber(let text, let candidates))? = folder.findings.first?.facts else {
      Issue.record("no finding on an ambiguous name")
      return
    }
    #expect(text == "覆盖率" && candidates == ["town", "rural"])
  }

  /// 80 and 90 make 170, whatever the sum calls its parts.
  @Test(arguments: ["coverage + fit", "覆盖率 + 适配率", "覆盖率 + fit"])
  func anEquationMayCallItsSeriesByTheirNames(side: String) throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": Self.two + "both,两率之和,%,,170,预期性\n", "equations.csv": "编号,左式,关系,右式\nE1,两率之和,=,\(side)\n",
    ])
    #expect(folder.plan?.equations.count == 1)
    #expect(folder.codes.isEmpty)
  }

  @Test func withoutACodeTheFoldedNameIsTheIdentityAndNumberAndUnitStandInTheName() throws {
    let folder = try ExampleFolder.load([
      "indicators.csv": "指标名称,2020年,2025年,属性\n6．养老 保险参保率（%）,90,95,约束性\n7．新增就业（人）,0,500,预期性\n"
    ])
    #expect(
      ReadPlan(folder).indicators == [
        "6|养老保险参保率||养老 保险参保率|%|90|2020|95|binding|", "7|新增就业||新增就业|人|0|2020|500|expected|",
      ])
  }

  @Test func aRemarkInTheNameIsNoUnit() throws {
    let folder = try ExampleFolder.load(["indicators.csv": "指标,2020年,2025年\n参保率（含新农保）,90,95\n"])
    #expect(folder.plan?.indicators.map(\.series.name) == ["参保率（含新农保）"])
  }
}
