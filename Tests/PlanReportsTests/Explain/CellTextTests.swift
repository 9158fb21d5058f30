import PlanReports
import PlanRules
import Testing

private func lines(_ cell: String, under unit: Unit? = nil, in language: Language = .zh) -> [String] {
  CellText(cell, unit: unit, TextLayout(language: language)).lines()
}

@Test func aCellWithItsOwnPercentSignNeedsNoOtherUnit() {
  #expect(
    lines("60%左右") == ["“60%左右”，单位“%”（单元格自己写明）：", "作为目标  约 60%（规范写法 约60）", "作为数据  约 60%（规范写法 约60）"])
  #expect(
    lines("60%左右", in: .en) == [
      "“60%左右” under the unit “%” (which the cell prints):", "as a target  about 60% (canonically 约60)",
      "as a reading  about 60% (canonically 约60)",
    ])
}

@Test(arguments: [("80‰", "80‰"), ("99.73％", "99.73%"), ("下降2.7%", "下降 2.7%")])
func soDoReadings(cell: String, meaning: String) {
  #expect(lines(cell).last?.hasPrefix("作为数据  \(meaning)（") == true)
}

@Test func whatPrintsNoRateHasNoUnit() {
  #expect(lines("60左右").first == "“60左右”，没有单位：")
  #expect(lines("60左右", in: .en).first == "“60左右” without a unit:")
}

@Test func aUnitThatIsGivenCounts() {
  #expect(lines("60", under: Unit("户")).first == "“60”，单位“户”：")
}

@Test(
  arguments: [
    ("高于国内生产总值增长", ">"), ("不低于国内生产总值增长", ">="), ("低于国内生产总值增长", "<"), ("不高于国内生产总值增长", "<="),
    ("与国内生产总值增长同步", nil), ("与国内生产总值增长基本同步", nil),
  ] as [(String, String?)])
func howOneStandsToAnotherIsAComparatorInJSON(cell: String, comparator: String?) throws {
  let text = CellText(cell, unit: nil, TextLayout(language: .en))
  let target = try WrittenJSON(JSONReference.document(text, cell, .en))["target"]
  #expect(target?["kind"]?.string == "inStep")
  #expect(target?["comparator"]?.string == comparator)
}

@Test func inStepAndBasicallyInStepAreToldApart() {
  #expect(lines("与国内生产总值增长同步", in: .en)[1].contains("  in step with the growth of 国内生产总值 "))
  #expect(lines("与国内生产总值增长基本同步", in: .en)[1].contains("  basically in step with the growth of 国内生产总值 "))
  #expect(lines("与国内生产总值增长同步")[1].contains("与国内生产总值增长同步"))
  #expect(lines("与国内生产总值增长基本同步")[1].contains("与国内生产总值增长基本同步"))
}

private func lines(_ cell: String, as use: CellUse, _ language: Language = .zh, in plan: Plan? = nil) -> [String] {
  Array(CellText(cell, unit: nil, as: [use], in: plan, TextLayout(language: language)).lines().dropFirst())
}

@Test func aPeriodIsToldByItsDaysAndAPointOfTimeByFromWhenItCounts() {
  #expect(
    lines("2023年1—9月份", as: .period) == [
      "作为时期  2023年前三季度，2023-01-01至2023-09-30，共 9 个月（规范写法 2023Q1-Q3）"
    ])
  #expect(
    lines("截至2023年9月底", as: .period)[1].hasSuffix("累计数从当年1月算起（2023年前三季度），跨年累计的要写明起止"))
  #expect(
    lines("2022—2023学年", as: .period, .en) == [
      "as a period  school year 2022–23, from 2022-09-01 to 2023-08-31, 12 months (canonically 2022-09..2023-08)"
    ])
}

@Test func aPeriodThatCannotBeToldSaysWhyAndHowToWriteIt() {
  #expect(lines("9月末", as: .period) == ["作为时期  “时期”里的“9月末”没有写哪一年", "          加上年份，如 2023年9月末"])
}

@Test func aDeadlineIsToldByItsDays() throws {
  #expect(
    lines("2024年6月底前并长期坚持", as: .deadline, .en) == [
      "as a deadline  by the end of 2024-06-30", "               a duty without an end, which is never overdue",
    ])
  #expect(lines("过几天", as: .deadline)[2] == "          ^")
  let head = Head(
    id: "p", title: "p", period: try #require(Period("2024")), owner: nil, place: Place(file: "plan.json", line: 1))
  let plan = Plan(head: head, indicators: [], names: NameIndex())
  #expect(
    lines("每季度末月25日前", as: .deadline, in: plan) == [
      "作为时限  规划期内 4 次：2024-03-25、2024-06-25、2024-09-25、2024-12-25"
    ])
}

@Test func departmentsAreToldWithTheirRoles() {
  #expect(
    lines("市残联牵头，市财政局配合", as: .departments) == ["作为单位  市残联：负责", "          市财政局：配合"])
  #expect(
    lines("市残联、市财政局等", as: .departments, .en) == [
      "as departments  市残联: leading jointly", "                市财政局: leading jointly",
      "                the list ends in 等: it names only some",
    ])
}

@Test func whatWasNotAskedIsNullInJSON() throws {
  let text = CellText("9月末", unit: nil, as: [.period], TextLayout(language: .en))
  let document = try WrittenJSON(JSONReference.document(text, "9月末", .en))
  for use in ["target", "reading", "deadline", "departments"] { #expect(document[use]?.isNull == true, "\(use)") }
  #expect(document["period"]?["message"]?.string == "“9月末” under “时期” does not say of which year")
}
