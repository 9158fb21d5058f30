import Testing

@testable import PlanRules

private func ids(_ rows: [(String, String?)]) -> [String] { TaskNumbering(rows.map { ($0.0, $0.1) }).ids }

@Test func aNumberThatOnlyOneTaskHasIsItsID() {
  #expect(ids([("1", "社会保障"), ("（二）", "医疗"), ("３", nil)]) == ["1", "（二）", "３"])
}

@Test func aNumberOfSeveralChaptersIsWrittenWithTheChapter() {
  // 3 stands once and stays.
  let rows: [(String, String?)] = [("1", "社会保障"), ("2", "社会保障"), ("1", "医疗"), ("2.", "医疗"), ("3", "医疗")]
  #expect(ids(rows) == ["社会保障 1", "社会保障 2", "医疗 1", "医疗 2", "3"])
}

@Test func aRowWithoutAChapterBelongsToThatOfTheRowAbove() {
  #expect(ids([("1", "社会保障"), ("2", nil), ("1", "医疗"), ("2", nil)]) == ["社会保障 1", "社会保障 2", "医疗 1", "医疗 2"])
  #expect(ids([("1", nil), ("1", "医疗")]) == ["无类别 1", "医疗 1"])
}

@Test func theSecondOfOneNumberInOneChapterKeepsAnIDOfItsOwn() {
  let numbering = TaskNumbering([("1", nil), ("１", nil), ("2", nil), ("1、", nil)])
  #expect(numbering.ids == ["1", "１（重号2）", "2", "1、（重号3）"])
  #expect(numbering.firsts == [nil, 0, nil, 0])
  #expect(ids([("1", "甲"), ("1", "甲"), ("1", "乙")]) == ["甲 1", "甲 1（重号2）", "乙 1"])
}

@Test func noTwoTasksHaveOneID() {
  // The third row is printed as the second would be kept.
  let numbering = TaskNumbering([
    ("1", nil), ("1", nil), ("1（重号2）", nil), ("甲 1", nil), ("5", "甲"), ("5", "乙"), ("甲 5", "乙"),
  ])
  #expect(Set(numbering.ids).count == 7)
}
