import TestSupport
import Testing

@testable import PlanRules

/// How the figures of everyday rows are counted, written down by somebody who had not read the rules: one measure, or
/// `open` where only the text of the plan could tell.
@Suite struct EverydayMeasureTests {
  private struct Row {
    let cells: IndicatorCells
    let measure: String
    let text: String
  }

  private func rows() throws -> [Row] {
    try Repository.text("Tests/PlanRulesTests/Interpretation/everyday-measures.tsv").split(separator: "\n").dropFirst()
      .map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        let unit = Unit(cells[1])
        let growth = Target.growth(cell: cells[3], overLevelsIn: unit)
        return Row(
          cells: IndicatorCells(
            name: cells[0], unit: unit,
            baseline: Baseline(text: cells[2], reading: try Reading(cell: cells[2], unit: unit), year: nil),
            target: try growth ?? Target(cell: cells[3], unit: unit),
            measure: growth == nil ? nil : .measure(.averageGrowth), direction: nil),
          measure: cells[4], text: cells[..<4].joined(separator: " "))
      }
  }

  /// A row may be asked about, but none is counted otherwise than it should be.
  @Test func noRowIsCountedOtherwiseThanItShouldBe() throws {
    var (told, asked) = (0, 0)
    for row in try rows() {
      let measures = Set(row.cells.interpretations.map(\.measure))
      let wanted: [Measure] =
        switch row.measure {
        case "level": [.level]
        case "total": [.total, .compoundedFall]
        case "mean": [.averageLevel]
        case "each-year": [.eachYear]
        case "yearly-rate": [.averageGrowth]
        default: []
        }
      if measures.count > 1 || wanted.isEmpty {
        asked += 1
        #expect(measures.count > 1 || known.contains(row.text), "\(row.text): \(measures)")
      } else {
        told += 1
        #expect(!measures.isDisjoint(with: wanted) || known.contains(row.text), "\(row.text): \(measures)")
      }
    }
    #expect(told == 50 && asked == 18, "\(told) told, \(asked) asked")
  }

  /// Rows on which careful readers differ, and how the rules take them.
  private let known: Set<String> = [
    // New ones, several times as many as before, are those of all years.
    "新增普惠性养老床位 张 620 3000", "新增高新技术企业 家 22 100", "新增城镇就业 万人  6",
    // A limit or a harvest of each year is judged in the year that counts.
    "城镇调查失业率 % 5.5 <5.5", "城镇登记失业率 % 3.1 4.5以内", "粮食总产量 万吨 152 150以上",
    // So many more of a stock is a change of its level.
    "规模以上工业企业数 家 320 净增100",
    // What a superior assigns is judged by the numbers of the years.
    "主要污染物排放总量减少 %  完成省下达任务",
  ]
}
