import Testing

@testable import PlanRules

private func series(_ code: String, _ name: String) -> Series {
  Series(code: code, name: name, unit: Unit("%"), measure: .level, place: Place(file: "indicators.csv"))
}

private func indicator(_ number: String?, _ code: String, _ name: String) -> Indicator {
  Indicator(number: number, series: series(code, name), target: nil, nature: nil)
}

private func statistic(_ code: String, _ name: String) -> Statistic { Statistic(series: series(code, name)) }

/// Numbers, codes and names that lead to different rows: the code of the third is the number of the second, and the name of
/// the fourth is the code of the first.
private let index = NameIndex(
  indicators: [
    indicator("1", "rehab", "残疾人康复服务覆盖率"), indicator("b2", "aid", "辅助器具适配率"), indicator("3", "b2", "补贴覆盖率"),
    indicator(nil, "fourth", "rehab"),
  ],
  statistics: [statistic("served", "康复服务人数"), statistic("aided", "适配人数")])

@Test(
  arguments: [
    ("1", 0), ("１", 0), ("b2", 1), ("aid", 1), ("rehab", 0), ("fourth", 3), ("残疾人 康复服务覆盖率", 0), ("补贴覆盖率", 2),
    ("适配率", 1), ("served", 4), ("康复服务人数", 4),
  ] as [(String, Int)])
func aNumberComesBeforeACodeAndACodeBeforeAName(text: String, position: Int) {
  #expect(index.series(text) == .one(SeriesID(position)))
}

@Test func indicatorsComeBeforeStatistics() {
  // An indicator and a statistic have 康复服务, and two statistics 人数.
  #expect(index.series("康复服务") == .one(SeriesID(0)))
  #expect(index.series("人数") == .several([SeriesID(4), SeriesID(5)]))
}

@Test func whatFitsSeveralIndicatorsNamesNoneAndNoStatistic() {
  #expect(index.series("覆盖率") == .several([SeriesID(0), SeriesID(2)]))
  let index = NameIndex(
    indicators: [indicator("1", "a", "城镇参保率"), indicator("2", "b", "农村参保率")],
    statistics: [statistic("c", "参保率分母")])
  #expect(index.series("参保率") == .several([SeriesID(0), SeriesID(1)]))
}

@Test func twoRowsOfOneNumberOrNameAreSeveral() {
  let index = NameIndex(indicators: [indicator("1", "a", "参保率"), indicator("1", "b", "参保率")])
  #expect(index.series("1") == .several([SeriesID(0), SeriesID(1)]))
  #expect(index.series("参保率") == .several([SeriesID(0), SeriesID(1)]))
  #expect(index.series("b") == .one(SeriesID(1)))
}

@Test func aWholeNameComesBeforeTheSameTextAsAPart() {
  let index = NameIndex(indicators: [indicator("1", "a", "参保率"), indicator("2", "b", "医保参保率")])
  #expect(index.series("参保率") == .one(SeriesID(0)))
}

@Test func aPartHasTwoCharactersAndTheNearestIsNamedWhereNoneFits() {
  // 率 is in three names, but one character is too little.
  guard case .none = index.series("率") else {
    Issue.record("one character names a series")
    return
  }
  #expect(index.series("补贴复盖率") == .none(nearest: ["补贴覆盖率"]))
  #expect(index.series("户籍").only == nil)
}

@Test func aDepartmentIsFoundByAnyOfItsNamesElseTheNearestIsNamed() {
  var register = DepartmentRegister()
  register.add(Department(name: "市残联"))
  register.add(Department(name: "市卫生健康局", aliases: ["市卫健局"]))
  let index = NameIndex(departments: register)
  #expect(index.department("市卫健局") == .one(DepartmentID(1)))
  #expect(index.department("市残连") == .none(nearest: ["市残联"]))
}
