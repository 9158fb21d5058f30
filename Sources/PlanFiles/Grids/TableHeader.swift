import PlanRules

/// Where a table's columns stand, found by the names in the first row of a grid.
struct TableHeader {
  /// The position of each column; -1 where it is not there.
  private(set) var positions: [Int]

  /// Finds the columns of these headers; a column that is unknown or stands twice is reported.
  init(of grid: any Grid, _ headers: [String], _ table: PlanTable, _ findings: FindingCollector) {
    positions = [Int](repeating: -1, count: headers.count)
    var next = 0
    for position in 0..<grid.cellCount(ofRow: 0) {
      let name = NameFolding.folded(grid.content(position, ofRow: 0).text)
      guard let column = TableHeader.column(named: name, in: headers, from: next) else {
        guard !name.isEmpty else { continue }
        let nearest = NearestNames.nearest(to: name, among: headers)
        findings.add(
          .unknownColumn(name, nearest: nearest), about: .table(table), field: name,
          at: grid.place(position, ofRow: 0))
        continue
      }
      next = column + 1
      if positions[column] < 0 {
        positions[column] = position
      } else {
        findings.add(.doubledColumn(name), about: .table(table), field: name, at: grid.place(position, ofRow: 0))
      }
    }
  }

  /// The column of a name, looked for from `start` on and then before it: headers mostly keep the table's order.
  private static func column(named name: String, in headers: [String], from start: Int) -> Int? {
    headers.indices.dropFirst(start).first { headers[$0].hasSameBytes(as: name) }
      ?? headers.indices.prefix(start).first { headers[$0].hasSameBytes(as: name) }
  }
}

extension CellContent {
  /// The text; empty where there is none.
  fileprivate var text: String { if case .text(let text) = self { text } else { "" } }
}
