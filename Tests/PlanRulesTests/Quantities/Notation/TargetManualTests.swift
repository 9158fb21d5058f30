import TestSupport
import Testing

@testable import PlanRules

/// A cell of the manual's table of targets.
private struct ManualCell: CustomTestStringConvertible {
  let unit: String
  let understood: String
  let cell: String

  var testDescription: String { "\(cell) (\(unit))" }

  /// The cells between the marks of the table.
  static func all() throws -> [ManualCell] {
    let text = try Repository.text("README.md")
    let table = text.split(separator: "<!-- targets -->").last?.split(separator: "<!-- end of targets -->").first ?? ""
    return table.split(separator: "\n").flatMap { line -> [ManualCell] in
      let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      guard cells.count == 3, cells[2].hasPrefix("`") else { return [] }
      let written = cells[2].split(separator: "`").enumerated().filter { $0.offset.isMultiple(of: 2) }
      return written.map {
        ManualCell(unit: cells[0], understood: cells[1].filter { $0 != "`" }, cell: String($0.element))
      }
    }
  }
}

@Test func theManualsTableOfTargetsIsWhatTheGrammarReads() throws {
  let cells = try ManualCell.all()
  try #require(cells.count > 100)
  for cell in cells {
    let target = try? Target(cell: cell.cell, unit: Unit(cell.unit))
    #expect(target?.canonicalText == cell.understood, "\(cell.testDescription)")
  }
}
