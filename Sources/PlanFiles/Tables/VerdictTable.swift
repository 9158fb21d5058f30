package import PlanRules

/// What offices announced.
package enum VerdictTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case indicator, date, conclusion, source

    package static let table = PlanTable.verdicts
    package static let required: [Column] = [.indicator, .date, .conclusion]
    package static let long: [Column] = []

    package static func canHold(_ text: String, in column: Column) -> Bool {
      column != .date || CalendarDate(written: text) != nil
    }

    package var header: String {
      switch self {
      case .indicator: "指标"
      case .date: "日期"
      case .conclusion: "结论"
      case .source: "来源"
      }
    }
  }

  /// The announcements on a plan's indicators, in file order.
  static func read(
    _ rows: TableRows<Column>, on indicators: [Indicator], names: NameIndex, head: HeadFacts
  ) -> [OfficialVerdict] {
    var verdicts: [OfficialVerdict] = []
    for row in rows {
      guard let indicator = row[.indicator].indicator(in: names, among: indicators),
        let date = row[.date].requiredDate(),
        let (conclusion, verdictClass) = row[.conclusion].requiredVerdict()
      else { continue }
      verdicts.append(
        OfficialVerdict(
          indicator: indicator, date: date, conclusion: conclusion, verdictClass: verdictClass,
          source: row[.source].source(of: head),
          place: row.place))
    }
    return verdicts
  }
}

extension CellReader {
  /// The word of a verdict and what it says; an unknown one is asked about, never taken.
  fileprivate func requiredVerdict() -> (word: String, verdictClass: VerdictClass)? {
    guard let text = requiredText() else { return nil }
    if let found = VerdictClass(word: text) { return (text, found) }
    reject(text, .verdict(nearest: nearest(to: text, among: VerdictClass.allCases.flatMap(\.words))))
    return nil
  }
}
