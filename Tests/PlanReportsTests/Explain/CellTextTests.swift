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
func howOneStandsToAnotherIsAComparatorInJSON(cell: String, comparator: String?) {
  let text = CellText(cell, unit: nil, TextLayout(language: .en))
  let target = JSONReference.document(text, cell, .en)["target"]
  #expect(target?["kind"]?.string == "inStep")
  #expect(target?["comparator"]?.string == comparator)
}

@Test func inStepAndBasicallyInStepAreToldApart() {
  #expect(lines("与国内生产总值增长同步", in: .en)[1].contains("  in step with the growth of 国内生产总值 "))
  #expect(lines("与国内生产总值增长基本同步", in: .en)[1].contains("  basically in step with the growth of 国内生产总值 "))
  #expect(lines("与国内生产总值增长同步")[1].contains("与国内生产总值增长同步"))
  #expect(lines("与国内生产总值增长基本同步")[1].contains("与国内生产总值增长基本同步"))
}
