import PlanRules

/// What single lines above and below a table say of all its rows: `单位：万人`, `数据来源：2023年统计公报`, `填报地区：甲县`, and the
/// year in a title.
struct TableLines {
  typealias Line = (text: String, place: Place)

  /// The unit of all figures that state no other.
  private(set) var unit: Line?
  /// Where all figures come from.
  private(set) var source: Line?
  /// The region that all figures are of.
  private(set) var region: Line?
  /// The months, at most a year, that the lines above name, if they name only one such period.
  private(set) var period: (period: Period, text: String, place: Place)?

  /// Reads the lines of a grid around a header: every cell above it, and below it, where that is wanted, those that stand
  /// alone in their row.
  init(_ grid: any Grid, around header: ClosedRange<Int>, isBelowWanted: Bool) {
    var periods: [(period: Period, text: String, place: Place)] = []
    var sources: [Line] = []
    var regions: [Line] = []
    for row in 0..<(isBelowWanted ? grid.rowCount : header.lowerBound) where !header.contains(row) {
      let filled = (0..<grid.cellCount(ofRow: row)).filter { grid.size($0, ofRow: row) > 0 }
      let isAbove = row < header.lowerBound
      guard isAbove || filled.count == 1 else { continue }
      for position in filled {
        let text = grid.text(position, ofRow: row)
        let place = grid.place(position, ofRow: row)
        if let own = TableLines.content(of: text, after: TableLines.units).flatMap(TableLines.unit),
          isAbove || unit == nil
        {
          unit = (own, place)
        }
        if let own = TableLines.content(of: text, after: TableLines.sources) { sources.append((own, place)) }
        if let own = TableLines.content(of: text, after: TableLines.regions) { regions.append((own, place)) }
        if isAbove { periods += TableLines.periods(in: text).map { ($0.period, $0.text, place) } }
      }
    }
    // Two lines leave open which figures come from where, and whose they are.
    source = sources.count == 1 ? sources[0] : nil
    region = regions.first.map { first in (regions.map(\.text).joined(separator: "、"), first.place) }
    if let first = periods.first, periods.allSatisfy({ $0.period == first.period }) { period = first }
  }

  private static let units = ["单位", "计量单位", "計量單位", "單位"]
  private static let sources = ["数据来源", "资料来源", "來源", "来源", "资料出处"]
  private static let regions = ["地区", "填报地区", "统计地区", "地區", "区域", "行政区", "行政区划", "县区"]

  /// What stands behind a label and its colon, alone or in brackets behind a title.
  private static func content(of text: String, after labels: [String]) -> String? {
    guard text.utf8.count < 400, let colon = text.lastIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
    let before = text[..<colon]
    let label = before.lastIndex { "（( 　".contains($0) }.map { before[before.index(after: $0)...] } ?? before
    guard labels.contains(String(label).trimmingBlanks) else { return nil }
    let rest = String(text[text.index(after: colon)...].filter { $0 != "）" && $0 != ")" }).trimmingBlanks
    return rest.isEmpty ? nil : rest
  }

  /// A unit that the grammar knows; a list of several says of no figure which one it has.
  private static func unit(_ text: String) -> String? { Unit(text).isKnown ? text : nil }

  /// The periods of at most a year that a title names: `2023年上半年主要指标完成情况`.
  private static func periods(in title: String) -> [(period: Period, text: String)] {
    let text = NameFolding.folded(title)
    guard text.utf8.count < 400 else { return [] }
    var found: [(period: Period, text: String)] = []
    var rest = Substring(text)
    while let year = rest.firstIndex(where: { $0.isASCII && $0.isWholeNumber }) {
      rest = rest[year...]
      let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
      defer { rest = rest.dropFirst(digits.count) }
      guard digits.count == 4, rest.dropFirst(4).first == "年" else { continue }
      for length in stride(from: min(rest.count, 14), through: 5, by: -1) {
        guard let written = try? WrittenPeriod(String(rest.prefix(length))) else { continue }
        if written.period.months <= 12 { found.append((written.period, String(rest.prefix(length)))) }
        break
      }
    }
    return found
  }
}
