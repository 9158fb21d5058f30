import PlanFiles
import PlanRules
import Testing

/// What is wrong with a row: one for every fault that a row may have.
enum RowFlaw: String, CaseIterable {
  case unclosedQuote = "a quote that nothing closes"
  case textAfterQuote = "text after a closing quote"
  case strayQuote = "a quote inside an unquoted cell"
  case nulByte = "a NUL byte"
  case rowTooLong = "a row beyond the limit"
  case cellTooLong = "a cell beyond the limit"
  case tooManyCells = "more cells than columns"
  case rowsInCell = "rows of the table in a cell"
  case loneReturn = "a lone CR among LF"
  case mergeMark = "marks of an unresolved merge"

  init(_ fault: RowFault) {
    self =
      switch fault {
      case .unclosedQuote: .unclosedQuote
      case .textAfterQuote: .textAfterQuote
      case .strayQuote: .strayQuote
      case .nulByte: .nulByte
      case .rowTooLong: .rowTooLong
      case .cellTooLong: .cellTooLong
      case .tooManyCells: .tooManyCells
      case .rowsInCell: .rowsInCell
      case .loneReturn: .loneReturn
      case .mergeMark: .mergeMark
      }
  }

  /// A folder with such a row, which stands before a good one.
  var example: FlawedFolder {
    switch self {
    case .unclosedQuote: RowFlaw.row("2:15", "coverage,2022,\"83")
    case .textAfterQuote: RowFlaw.row("2:22", "coverage,2022,83,\"通报\"载")
    case .strayQuote: RowFlaw.row("2:20", "coverage,2022,83,通报\"载")
    case .nulByte: RowFlaw.row("2:18", "coverage,2022,83,\0")
    case .rowTooLong: RowFlaw.row("2:1", "coverage,2022,83" + String(repeating: ",", count: 1 << 20))
    case .cellTooLong: RowFlaw.row("2:18", "coverage,2022,83," + String(repeating: "载", count: 1 << 16))
    case .tooManyCells: RowFlaw.row("2:20", "coverage,2022,83,1,095")
    case .rowsInCell: RowFlaw.row("3:1", "coverage,2022,83,\"\ncoverage,2021,80,\"")
    case .loneReturn: RowFlaw.row("3:1", "coverage,2021,82,\rcoverage,2022,83,")
    case .mergeMark: RowFlaw.row("2:1", "<<<<<<< HEAD\ncoverage,2022,83,\n=======\n>>>>>>> main")
    }
  }

  private static func row(_ place: String, _ row: String) -> FlawedFolder {
    FlawedFolder("actuals.csv:\(place)", ["actuals.csv": "指标,时期,数值,备注\n\(row)\ncoverage,2023,84,\n"])
  }
}

@Test(arguments: RowFlaw.allCases) func everyFlawOfARowIsFoundAtItsPlaceAndTheOtherRowsAreRead(flaw: RowFlaw) throws {
  let folder = try flaw.example.load()
  #expect(folder.summary == ["\(flaw.example.place) \(flaw.rawValue)"])
  #expect(folder.status() == .onSchedule)
}
