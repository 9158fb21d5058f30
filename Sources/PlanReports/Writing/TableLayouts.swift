import PlanFiles
import PlanRules

extension ReportCell {
  /// The cell where people read it: what is absent is a dash, a name has its unit behind it.
  var shown: String {
    switch self {
    case .absent: "—"
    case .text(let text), .figure(let text), .status(let text, _, _): text
    case .number(let number, let code): number ?? code
    case .name(let name, let unit): unit.isEmpty ? name : "\(name)（\(unit)）"
    case .percent(let text): "\(text)%"
    case .count(let count): String(count)
    case .date(let day): day.description
    case .list(let names, let isOpen): names.joined(separator: "、") + (isOpen ? "等" : "")
    }
  }

  /// The cell where a program reads it: what is absent is empty, a column holds one thing.
  var plain: String {
    switch self {
    case .absent: ""
    case .number(let number, _): number ?? ""
    case .name(let name, _): name
    case .percent(let text): text
    case .text, .figure, .count, .date, .status, .list: shown
    }
  }

  /// How it stands out on a terminal.
  var emphasis: Emphasis? { if case .status(_, _, let emphasis) = self { emphasis } else { nil } }

  /// The cell on a page, which has room for the reason of what is open.
  func onPage(_ language: Language) -> String {
    guard case .status(let status, let reason?, _) = self else { return shown }
    return language.text("\(status)：\(reason)", "\(status): \(reason)")
  }
}

extension TextLayout {
  /// The lines of a report's table on a terminal, where it is too narrow without the columns that can go.
  func lines<Row>(_ table: ReportTable<Row>, separator: String = "、") -> [String] {
    let expendable = table.columns.compactMap(\.rank).sorted()
    var shown = ShownTexts(language)
    let cells = table.rows.map { row in table.columns.map { $0.cell(row).onTerminal(separator, &shown) } }
    for left in 0...expendable.count {
      let kept = table.columns.indices.filter { position in
        table.columns[position].rank.map { !expendable.prefix(left).contains($0) } ?? true
      }
      var text = TextTable(kept.map { table.columns[$0].onTerminal(language) })
      for row in cells { text.append(kept.map { row[$0] }) }
      let lines = lines(text)
      guard let width, left < expendable.count else { return lines }
      if lines.allSatisfy({ measure.cells(of: $0) <= width }) { return lines }
    }
    return []
  }
}

extension ReportCell {
  fileprivate func onTerminal(_ separator: String, _ texts: inout ShownTexts) -> TextCell {
    if case .list(let names, false) = self { return TextCell(texts.once(names.joined(separator: separator))) }
    return TextCell(texts.once(shown), emphasis)
  }
}

extension ReportColumn {
  fileprivate var rank: Int? {
    switch give {
    case .goes(let rank), .wrapsOrGoes(_, let rank): rank
    case .nothing, .wraps: nil
    }
  }

  fileprivate func onTerminal(_ language: Language) -> TextColumn {
    let title = shortTitle.text(in: language)
    let alignment: TextColumn.Alignment = isFigure ? .right : .left
    switch give {
    case .wraps(let least), .wrapsOrGoes(let least, _):
      return TextColumn(title, alignment, isFlexible: true, minimum: least)
    case .nothing, .goes: return TextColumn(title, alignment)
    }
  }
}

/// A table as CSV for spreadsheets: RFC 4180, lines ending in CR LF, UTF-8 with a byte order mark.
///
/// Without the mark Excel takes UTF-8 for the system's own encoding and shows Chinese as rubbish. Cells that a
/// spreadsheet would take for formulas begin with an apostrophe (OWASP, CSV Injection); what must not be printed is
/// written out as on a terminal, but for line ends, which a quoted cell may hold.
enum CSVText {
  /// What every file begins with.
  static let mark = "\u{FEFF}"

  /// The line of titles.
  static func header<Row>(_ columns: [ReportColumn<Row>], _ language: Language) -> String {
    line(columns.map { $0.title.text(in: language) })
  }

  /// The line of a row.
  static func line<Row>(_ row: Row, _ columns: [ReportColumn<Row>]) -> String {
    line(columns.map { $0.cell(row).plain })
  }

  /// What every line ends with.
  static let lineEnd = "\r\n"

  /// One line with its end.
  static func line(_ cells: [String]) -> String { self.cells(cells) + lineEnd }

  /// Cells that stand beside each other in a line.
  static func cells(_ cells: [String]) -> String {
    cells.map { quoted(SpreadsheetText.safe($0)) }.joined(separator: ",")
  }

  /// Besides what the standard asks for, whatever a program may take for the end of a field or a formula is quoted: some
  /// read `;` and tabs beside commas.
  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
      case UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "\t"): true
      default: false
      }
    }
    guard needsQuotes || cell.hasPrefix(" ") || cell.hasSuffix(" ") else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars { quoted += scalar == "\"" ? "\"\"" : String(scalar) }
    return quoted + "\""
  }
}

extension MarkdownText {
  /// The header of a table and the row that says on which side columns stand.
  static func head<Row>(_ columns: [ReportColumn<Row>], _ language: Language) -> String {
    row(columns.map { $0.title.text(in: language) }) + "|"
      + columns.map { $0.isFigure ? " ---: |" : " --- |" }.joined() + "\n"
  }

  /// One row of a table.
  static func row<Row>(_ row: Row, _ columns: [ReportColumn<Row>], _ language: Language) -> String {
    self.row(columns.map { $0.cell(row).onPage(language) })
  }

  /// A whole table.
  static func table<Row>(_ table: ReportTable<Row>, _ language: Language) -> String {
    var shown = ShownTexts(language)
    var text = head(table.columns, language)
    for row in table.rows { text += self.row(table.columns.map { shown.once($0.cell(row).onPage(language)) }) }
    return text
  }
}
