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
    let years = judged.plan.years
    let all = ProgressTable.all(of: judged, over: years, .en).keeping(ProgressTable.inSpreadsheet(over: years))
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

  func expectTheSameFigures(of position: Int) throws {
    let assessed = judged.indicators[position]
    let json = ShownFigures(
      json: try WrittenJSON(JSONIndicator(assessed, in: judged, .en).add), of: assessed, in: judged.plan)
    let unit = judged.plan[assessed.indicator].valueUnit.text
    let steps = Working(assessed, in: judged, .en).steps
    let explained = ShownFigures(
      explained: Dictionary(uniqueKeysWithValues: steps.map { ($0.key, $0.lines) }),
      unit: unit)
    let about = Comment(
      "\(judged.plan[assessed.indicator].code) of \(judged.plan.head.place), \(judged.assessment.asOf)")
    #expect(
      json.only(ShownFigures.inTables)
        == ShownFigures(table: table[position], isSettledByYears: assessed.isSettledByYears), about)
    #expect(json.only(ShownFigures.inText) == ShownFigures(text: text[position], unit: unit), about)
    // A value that nothing is compared with stands in its own step.
    let isCompared = steps.contains { $0.key == "comparison" && $0.lines.first?.contains("decides: actual ") == true }
    let kinds = ShownFigures.explained.filter { $0 != .actual || isCompared }
    #expect(json.only(kinds) == explained.only(kinds), about)
  }

  func expectTheSameRates() throws {
    for (position, annual) in judged.annual.enumerated() {
      let series = judged.plan[annual.series]
      let isAmount = [.total, .eachYear].contains(series.measure) && !series.unit.isRate && !series.unit.isPoints
      // Of what does not add up only the JSON has a share; a rate that the source printed stands everywhere.
      let all = try WrittenJSON(JSONAnnual(annual, in: judged).add)["completionRate"]?.string
      let json = isAmount || annual.printedRate != nil ? all : nil
      let row = table[judged.indicators.count + position]
      #expect(row["rate (%)"] == json ?? "")
      let shown = annualText[position]["rate or distance"] ?? ""
      #expect(json.map { "\($0)%" == shown } ?? !shown.hasSuffix("%"))
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
  for _ in 0..<360 {
    let reported = Reported(try folders.judge())
    for position in reported.judged.indicators.indices { try reported.expectTheSameFigures(of: position) }
    try reported.expectTheSameRates()
    for assessed in reported.judged.indicators {
      let json = try WrittenJSON(JSONIndicator(assessed, in: reported.judged, .en).add)
      let figures = ShownFigures(json: json, of: assessed, in: reported.judged.plan)
      for kind in ShownFigures.explained where figures[kind] != nil {
        shown[kind.rawValue, default: 0] += 1
      }
    }
  }
  // Each figure must have been there often enough for the comparison to mean something.
  for kind in ShownFigures.explained { #expect(shown[kind.rawValue, default: 0] > 12, "\(kind): \(shown)") }
}
