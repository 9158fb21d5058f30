import PlanFiles
import PlanRules
import Testing

/// 80 → 90 from 2021 to 2025, of which 86 is due at the end of 2023, with one reading and one announced word.
private func judged(
  _ word: String, _ reading: String?, from baseline: String = "80", in year: Int = 2023
) throws -> IndicatorAssessment {
  let folder = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,基期,目标,属性,计量\ncoverage,覆盖率,%,\(baseline),≥90,预期性,期末\n",
    "actuals.csv": "指标,时期,数值,来源\n" + (reading.map { "coverage,\(year),\($0),report\n" } ?? ""),
    "verdicts.csv": "指标,日期,结论,来源\ncoverage,\(year)-12-20,\(word),report\n",
  ])
  return try #require(folder.assessment(year)?.indicators.first)
}

// Everyday rows with their answers, written down before any was judged.
@Test(
  arguments: [
    // On schedule with 87, behind with 85, met early with 91.
    ("快于预期", "87", false), ("快于预期", "85", true), ("符合预期", "85", true), ("滞后于预期", "87", true), ("滞后", "85", false),
    ("进展缓慢", "91", true), ("已完成", "87", true), ("已完成", "91", false), ("提前完成", "91", false), ("提前实现", "85", true),
    ("基本完成", "85", false), ("基本符合预期", "85", false), ("力争完成", "85", false), ("预计可完成", "85", true),
    ("预计可完成", "87", false),
    ("难以完成", "87", true), ("难以完成", "85", false), ("未完成", "87", false), ("未完成", "91", true), ("完成难度较大", "87", false),
    ("完成难度较大", "91", true), ("已完成", nil, false), ("滞后", nil, false),
  ] as [(String, String?, Bool)])
func anAnnouncementIsHeldAgainstTheFiguresOnTheWay(word: String, reading: String?, isContradicted: Bool) throws {
  let row = try judged(word, reading)
  #expect(row.official?.conclusion == word)
  #expect(row.contradictsOfficial == isContradicted)
}

@Test(
  arguments: [
    ("如期完成", "90", false), ("如期完成", "89", true), ("基本完成", "89", true), ("基本符合预期", "89", true), ("力争完成", "89", false),
    ("未完成", "89", false), ("未完成", "90", true), ("难以完成", "89", false), ("符合预期", "90", false),
  ])
func anAnnouncementIsHeldAgainstTheFiguresAtTheEnd(word: String, reading: String, isContradicted: Bool) throws {
  #expect(try judged(word, reading, in: 2025).contradictsOfficial == isContradicted)
}

// 95 → ≥90 is to be kept: 92 keeps it, 88 does not.
@Test(
  arguments: [
    ("保持", "92", false), ("已达标", "92", false), ("未达标", "92", true), ("达到时序进度", "92", false), ("保持", "88", true),
    ("控制在目标内", "88", true), ("未达标", "88", false),
  ])
func anAnnouncementIsHeldAgainstWhatIsKept(word: String, reading: String, isContradicted: Bool) throws {
  #expect(try judged(word, reading, from: "95").contradictsOfficial == isContradicted)
}

@Test func anUnknownWordIsAskedAboutWithTheNearestOnesAndNotTaken() throws {
  let folder = try ExampleFolder.load(["verdicts.csv": "指标,日期,结论\ncoverage,2023-12-20,快于预测\n"])
  #expect(folder.records.verdicts.isEmpty)
  guard case .data(.cell("快于预测", .verdict(let nearest))) = try #require(folder.findings.first).facts else {
    Issue.record("\(folder.findings)")
    return
  }
  #expect(nearest.first == "快于预期")
}
