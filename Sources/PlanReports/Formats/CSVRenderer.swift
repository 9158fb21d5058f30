/// A table as CSV for spreadsheets: RFC 4180, lines ending in CR LF, UTF-8 with a byte order mark.
///
/// Without the mark Excel takes UTF-8 for the system's own encoding and shows Chinese as rubbish. Cells that a
/// spreadsheet would take for formulas begin with an apostrophe (OWASP, CSV Injection); what cannot be printed is
/// written out as on a terminal, but for line ends, which a quoted cell may hold.
struct CSVRenderer: ReportRenderer {
  private let table: ReportTable

  init(_ table: ReportTable) { self.table = table }

  func write(to output: inout some TextOutputStream) {
    output.write("\u{FEFF}")
    output.write(line(table.header))
    table.forEachRow { output.write(line($0)) }
  }

  private func line(_ cells: [String]) -> String {
    cells.map { quoted(SpreadsheetText.safe($0)) }.joined(separator: ",") + "\r\n"
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes = cell.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }
    guard needsQuotes || cell.hasPrefix(" ") || cell.hasSuffix(" ") else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars { quoted += scalar == "\"" ? "\"\"" : String(scalar) }
    return quoted + "\""
  }
}
