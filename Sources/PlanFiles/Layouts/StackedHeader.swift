import PlanRules

/// The rows of a header, one over the other, with cells merged across and down.
enum StackedHeader {
  /// A column: what it says under all that stands above it.
  struct Column {
    let position: Int
    let header: HeaderName
    /// The row that its own text stands in.
    let row: Int
    /// A unit that stands below its text in a row of units.
    let unit: String?
  }

  /// The most rows that a header has.
  static let deepest = 3

  /// The columns that rows of texts make.
  static func columns(of rows: [[String]]) -> [Column] {
    var carried = [String](repeating: "", count: rows.count)
    return (0..<(rows.map(\.count).max() ?? 0)).map { position in
      var stack = rows.indices.map { position < rows[$0].count ? rows[$0][position] : "" }
      for row in rows.indices where !stack[row].isEmpty {
        carried[row] = stack[row]
        for below in rows.indices where below > row { carried[below] = "" }
      }
      var unit: String?
      if let last = stack.lastIndex(where: { !$0.isEmpty }), last > 0, isUnit(stack[last]),
        stack[..<last].contains(where: { !$0.isEmpty })
      {
        (unit, stack[last]) = (bare(stack[last]), "")
      }
      let own = stack.lastIndex { !$0.isEmpty } ?? 0
      let above = rows.indices.prefix(own).reversed().compactMap { row -> HeaderName? in
        let text = stack[row].isEmpty ? carried[row] : stack[row]
        return text.isEmpty ? nil : HeaderName(text)
      }
      return Column(position: position, header: HeaderName(stack[own]).under(above), row: own, unit: unit)
    }
  }

  /// Whether a row goes on with a header above it: it says nothing where the rows have their name, something below a cell
  /// that is merged across or left empty, or what the header still lacks, and no figure.
  static func isContinued<C: OfficeColumn>(
    _ header: [String], by below: [String], name: Int?, isComplete: Bool, _ columns: C.Type
  ) -> Bool {
    let filled = below.indices.filter { !below[$0].isEmpty }
    guard !filled.isEmpty, let name, name >= below.count || below[name].isEmpty else { return false }
    func isEmpty(_ position: Int) -> Bool { position >= header.count || header[position].isEmpty }
    let isOpen = filled.contains { isEmpty($0) || isEmpty($0 + 1) && $0 + 1 < below.count && !below[$0 + 1].isEmpty }
    func isWord(_ position: Int) -> Bool {
      let header = HeaderName(below[position])
      return isUnit(below[position])
        || !header.name.isEmpty && (FigureKind(header.name) != nil || C.named(header.name) != nil)
    }
    guard isOpen || !isComplete || filled.allSatisfy(isWord) else { return false }
    return filled.allSatisfy { position in
      let text = below[position]
      let header = HeaderName(text)
      return isUnit(text) || header.period != nil || FigureKind(header.name) != nil || C.named(header.name) != nil
        || C.named(header.whole) != nil || !text.contains { $0.isWholeNumber } || header.isPartOfYear
    }
  }

  private static func isUnit(_ text: String) -> Bool { Unit(bare(text)).isKnown }

  /// A unit without brackets around it.
  private static func bare(_ text: String) -> String {
    guard let first = text.first, let last = text.last, "（(".contains(first), "）)".contains(last) else { return text }
    return String(text.dropFirst().dropLast())
  }
}
