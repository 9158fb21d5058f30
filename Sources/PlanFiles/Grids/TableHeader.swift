import PlanRules

/// Where a table's columns stand, found by the names in the first row of a grid.
struct TableHeader {
  /// The position of each column; -1 where it is not there.
  private(set) var positions: [Int]
  /// What stands in the first row and names no column.
  private var unknown: [UnknownHeader] = []

  private struct UnknownHeader {
    let position: Int
    /// Empty where there is none.
    let name: String
  }

  /// Finds the columns of these headers; one that stands twice is reported.
  init(of grid: any Grid, _ headers: [String], _ table: PlanTable, _ findings: FindingCollector) {
    positions = [Int](repeating: -1, count: headers.count)
    var next = 0
    for position in 0..<grid.cellCount(ofRow: 0) {
      let name = NameFolding.folded(grid.content(position, ofRow: 0).text)
      guard let column = TableHeader.column(named: name, in: headers, from: next) else {
        unknown.append(UnknownHeader(position: position, name: name))
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

  /// Reports the columns that are unknown, and those without a name that hold something.
  ///
  /// It is an error where one that decides is not there and may be meant: what stands in it would be passed over.
  func reportUnknown(
    in grid: any Grid, _ headers: [String], deciding: [Int], isRead: Bool, _ table: PlanTable,
    _ findings: FindingCollector
  ) {
    guard !unknown.isEmpty else { return }
    let lost = deciding.filter { positions[$0] < 0 }.map { headers[$0] }
    for header in unknown {
      let nearest = NearestNames.nearest(to: header.name, among: headers)
      // Of a table that is not read, as its first row is a title, nothing in particular is passed over.
      guard !header.name.isEmpty || isRead && grid.holdsSomething(inColumn: header.position) else { continue }
      let mayBeLost = header.name.isEmpty ? !lost.isEmpty : nearest.contains(where: lost.contains)
      findings.add(
        .unknownColumn(header.name, nearest: nearest), weighing: mayBeLost ? .error : nil, about: .table(table),
        field: header.name, at: grid.place(header.position, ofRow: 0))
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

extension Grid {
  /// Whether a row below the first says something at a position.
  fileprivate func holdsSomething(inColumn position: Int) -> Bool {
    (1..<max(rowCount, 1)).contains { row in
      guard position < cellCount(ofRow: row) else { return false }
      return switch content(position, ofRow: row) {
      case .nothing: false
      case .text(let text): !text.trimmingBlanks.isEmpty
      case .noText: true
      }
    }
  }
}
