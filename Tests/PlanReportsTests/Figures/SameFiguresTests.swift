import PlanRules
import PlanRun
import Testing

@testable import PlanReports

/// A plan in all the reports that show the figures of its rows.
private struct Reported {
  let judged: PlanResult
  let table: [[String: String]]
  let text: [[String: String]]
  /// The numbers set for single periods in the table for terminals.
  let annualText: [[String: String]]

  init(_ judged: PlanResult) {
    self.judged = judged
    let all = ProgressTable.all(of: judged, .en).keeping(ProgressTable.inSpreadsheet)
    table = all.rows.map { row in
      Dictionary(uniqueKeysWithValues: all.columns.map { ($0.title.en, $0.cell(row).plain) })
    }
    let tables = PlanTables(judged: judged, layout: TextLayout(language: .en))
    text = Reported.rows(of: tables.progress)
    annualText = Reported.rows(of: tables.annual)
  }

  /// The rows below a line of titles and a line under it; columns stand at least two blanks apart.
  private static func rows(of lines: [String]) -> [[String: String]] {
    let cells = lines.map { line in line.found(#"\S+(?: \S+)*"#).map { $0[0] } }
    guard let titles = cells.first else { return [] }
    return cells.dropFirst(2).map { Dictionary(uniqueKeysWithValues: zip(titles, $0)) }
  }

  func expectTheSameFigures(of position: Int) {
    let assessed = judged.indicators[position]
    let json = ShownFigures(json: JSONIndicator(assessed, in: judged, .en).object())
    let steps = Working(assessed, in: judged, .en).steps
    let explained = ShownFigures(
      explained: Dictionary(uniqueKeysWithValues: steps.map { ($0.key, $0.lines) }),
      unit: judged.plan[assessed.indicator].valueUnit.text)
    let about = Comment(
      "\(judged.plan[assessed.indicator].code) of \(judged.plan.head.place), \(judged.assessment.asOf)")
    #expect(json.only(ShownFigures.inTables) == ShownFigures(table: table[position]), about)
    #expect(json.only(ShownFigures.inText) == ShownFigures(text: text[position]), about)
    // A value that nothing is compared with stands in its own step.
    let isCompared = steps.contains { $0.key == "comparison" && $0.lines.first?.contains(" against ") == true }
    let kinds = ShownFigures.explained.filter { $0 != .actual || isCompared }
    #expect(json.only(kinds) == explained.only(kinds), about)
  }

  func expectTheSameRates() {
    for (position, annual) in judged.annual.enumerated() {
      let json = JSONAnnual(annual, in: judged).object()["completionRate"]?.string
      let row = table[judged.indicators.count + position]
      #expect(row["rate (%)"] == json ?? "")
      #expect(annualText[position]["rate"] == json.map { "\($0)%" } ?? "—")
      let lines = AnnualWorking(annual, in: judged, .en).steps.first { $0.key == "rate" }?.lines ?? []
      let explained = lines.first?.found(#"(?: = |^printed as )([-0-9.]+)%"#).first?[1]
      // A printed rate decides whatever the figures; of figures that contradict each other no table shows it.
      #expect(explained == json || annual.printedRate != nil)
    }
  }
}

@Test func allReportsShowTheSameFigures() throws {
  var folders = try RandomFolder(seed: 21)
  var shown: [String: Int] = [:]
  for _ in 0..<300 {
    let reported = Reported(try folders.judge())
    for position in reported.judged.indicators.indices { reported.expectTheSameFigures(of: position) }
    reported.expectTheSameRates()
    for assessed in reported.judged.indicators {
      let json = JSONIndicator(assessed, in: reported.judged, .en).object()
      for kind in ShownFigures.explained where ShownFigures(json: json)[kind] != nil {
        shown[kind.rawValue, default: 0] += 1
      }
    }
  }
  // Each figure must have been there often enough for the comparison to mean something.
  for kind in ShownFigures.explained { #expect(shown[kind.rawValue, default: 0] > 15, "\(kind): \(shown)") }
}
