import Testing

@testable import PlanReports

private func sample(flexible: Bool = false) -> TextTable {
  var table = TextTable([
    TextColumn("序号", .right), TextColumn("指标"), TextColumn("说明", isFlexible: flexible),
  ])
  table.append(["1", "养老参保率", "按时"])
  table.append(["11", "无障碍改造", "市残联、市住建局负责，每年报送"])
  return table
}

@Test func columnsArePaddedByDisplayWidth() {
  #expect(
    sample().lines(width: nil) == [
      "序号  指标        说明",
      "----  ----------  ------------------------------",
      "   1  养老参保率  按时",
      "  11  无障碍改造  市残联、市住建局负责，每年报送",
    ])
}

@Test func flexibleCellsGoOnInFurtherLines() {
  // 4 + 2 + 10 + 2 leaves 12 of 30 cells to the last column.
  #expect(
    sample(flexible: true).lines(width: 30) == [
      "序号  指标        说明",
      "----  ----------  ------------",
      "   1  养老参保率  按时",
      "  11  无障碍改造  市残联、市住",
      "                  建局负责，每",
      "                  年报送",
    ])
}

@Test func nothingIsWrappedIntoAPipe() {
  #expect(sample(flexible: true).lines(width: nil) == sample().lines(width: nil))
}

@Test func columnsThatAreNotFlexibleKeepTheirWidth() {
  #expect(sample().lines(width: 20) == sample().lines(width: nil))
}

@Test func aFlexibleColumnNeverGoesBelowItsMinimum() {
  let lines = sample(flexible: true).lines(width: 10)
  #expect(lines[1] == "----  ----------  --------")
  #expect(lines.last == "                  年报送")
}

@Test func theWidestFlexibleColumnGivesFirst() {
  var table = TextTable([TextColumn("a", isFlexible: true), TextColumn("b", isFlexible: true)])
  table.append(["一二三四五", "一二三四五六七八九十"])
  // 10 + 2 + 20 cells; the second column gives 8.
  #expect(
    table.lines(width: 24) == [
      "a           b",
      "----------  ------------",
      "一二三四五  一二三四五六",
      "            七八九十",
    ])
}

@Test func everyLineFitsTheWidth() {
  var table = TextTable([TextColumn("项"), TextColumn("原因", isFlexible: true), TextColumn("措施", isFlexible: true)])
  let text = "因资金（2023年度）未到位，“十四五”期间 barrier-free-homes 项目推迟；"
  table.append(["1", TextCell(text + text), TextCell(text + text + text)])
  let measure = DisplayWidth(ambiguous: .wide)
  let lines = table.lines(width: 60, measure: measure)
  #expect(lines.allSatisfy { measure.cells(of: $0) <= 60 })
  #expect(lines[1].utf8.count == 60)
}

@Test func linesHaveNoTrailingBlanks() {
  var table = TextTable([TextColumn("甲"), TextColumn("乙"), TextColumn("", .right)])
  table.append(["一", "", ""])
  table.append(["二", "x  "])
  table.append(["", "", "3"])
  #expect(table.lines(width: nil) == ["甲  乙", "--  --  -", "一", "二  x", "        3"])
}

@Test func aTableWithoutTitlesHasNoHeader() {
  var table = TextTable([TextColumn(""), TextColumn("")])
  table.append(["到期应达", "1200"])
  #expect(table.lines(width: 80) == ["到期应达  1200"])
}

@Test func aTableWithoutRowsStillNamesItsColumns() {
  #expect(TextTable([TextColumn("指标"), TextColumn("目标")]).lines(width: 80) == ["指标  目标", "----  ----"])
}

@Test func controlCharactersInCellsAreEscapedBeforeTheyAreMeasured() {
  var table = TextTable([TextColumn("甲"), TextColumn("乙")])
  table.append(["a\u{1B}c", "一\n二"])
  #expect(table.lines(width: nil)[2] == #"a\u{1B}c  一⏎二"#)
  #expect(table.lines(width: nil)[1] == "--------  -----")
}

@Test func emphasisTakesNoCells() {
  var table = TextTable([TextColumn(""), TextColumn("")])
  table.append([TextCell("滞后", .red), "一"])
  table.append(["提前完成", TextCell("二", .dim)])
  #expect(
    table.lines(width: 80, style: Style(isColored: true)) == [
      "\u{1B}[31m滞后\u{1B}[0m      一", "提前完成  \u{1B}[2m二\u{1B}[0m",
    ])
}
