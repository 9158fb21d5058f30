import PlanFiles
import PlanRules

/// What a text report keeps of a plan until all plans are there: fields of one line each, in one record.
///
/// Tables that hold lines of several plans can be laid out only when the last of them is known.
struct ListRecord {
  private static let field: Character = "\u{1F}"
  private static let row: Character = "\u{1E}"

  /// The fields.
  let fields: [String]
  /// The rows of a table, each with its cells.
  let rows: [[String]]

  /// A record; control characters in its texts are written out.
  init(_ fields: [String], rows: [[String]] = []) {
    self.fields = fields.map { TerminalText.cell($0) }
    self.rows = rows.map { $0.map { TerminalText.cell($0) } }
  }

  /// A record as it was written.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let parts = String(decoding: bytes, as: UTF8.self).split(
      separator: ListRecord.row, omittingEmptySubsequences: false
    ).map { $0.split(separator: ListRecord.field, omittingEmptySubsequences: false).map(String.init) }
    fields = parts[0]
    rows = Array(parts.dropFirst())
  }

  /// The record as text.
  var text: String {
    ([fields] + rows).map { $0.joined(separator: String(ListRecord.field)) }.joined(separator: String(ListRecord.row))
  }
}

extension Part {
  /// Adds a record of fields.
  mutating func add(_ record: ListRecord, to band: Band) { add(record.text, to: band) }
}

extension Spool {
  /// The records of fields in a band.
  func listRecords(in band: Band) -> [ListRecord] {
    var records: [ListRecord] = []
    forEachRecord(in: band) { bytes, _ in records.append(ListRecord(bytes)) }
    return records
  }
}

extension TextLayout {
  /// The lines of a table whose cells are there already, under the columns that they were made for.
  func lines<Row>(_ columns: [ReportColumn<Row>], _ rows: [[String]]) -> [String] {
    let read = columns.enumerated().map { position, column in
      ReportColumn<[String]>(
        column.key, column.shortTitle.zh, column.shortTitle.en, isFigure: column.isFigure,
        give: ReportColumn<[String]>.Give(column.give)
      ) { .text($0[position]) }
    }
    return lines(ReportTable(columns: read, rows: rows))
  }
}

extension ReportColumn.Give {
  fileprivate init<Other>(_ other: ReportColumn<Other>.Give) {
    self =
      switch other {
      case .nothing: .nothing
      case .wraps(let least): .wraps(to: least)
      case .wrapsOrGoes(let least, let rank): .wrapsOrGoes(to: least, rank: rank)
      case .goes(let rank): .goes(rank: rank)
      }
  }
}
