import PlanRules

extension Observation {
  /// What was published without its unit: the value, else the two counts.
  var printed: String { value == nil ? FigureText.counts(of: self) : text }

  /// What was published, followed by the unit where the cell does not print one itself.
  ///
  /// A claim has no unit, nor has what is given only as numerator and denominator.
  func text(in unit: Unit) -> String {
    guard let value, value.content != .claim else { return printed }
    return unit.following(text)
  }
}

extension Unit {
  /// A published cell followed by the unit, unless the cell prints one itself; of a unit of ten thousands only what is
  /// counted follows a cell that counts in ten thousands itself: `1100万人以上`.
  func following(_ cell: String) -> String {
    let printsUnit = ["%", "％", "‰", "百分点", "/"].contains(where: cell.contains(text:))
    // Words such as 持平 have no unit.
    let printsPlace = isRank && ["第", "名", "位", "前"].contains(where: cell.contains(text:))
    guard !printsUnit, !printsPlace, base.isEmpty || !cell.contains(text: base),
      cell.unicodeScalars.contains(where: Unit.isDigit)
    else { return cell }
    let isCounted = ["万", "亿"].contains(where: cell.contains(text:))
    let unit = isCounted && powerOfTen > 0 ? base : behindFigures
    guard !Unit.isPlain(cell), let (figure, word) = Unit.split(cell) else { return cell + unit }
    return figure + unit + word
  }

  /// A cell before and from the word behind its figure: `92以上`, `64.1（初步）`; `nil` where it ends with the figure.
  private static func split(_ cell: String) -> (figure: Substring, word: Substring)? {
    let words = ["以上", "以下", "以内", "以外", "左右", "上下", "（", "(", "预计", "初步"]
    guard let first = cell.firstIndex(where: { $0.unicodeScalars.contains(where: isDigit) }) else { return nil }
    var rest = cell[first...]
    while let head = rest.first {
      if words.contains(where: { rest.hasPrefix($0) }) { return (cell[..<rest.startIndex], rest) }
      guard head.unicodeScalars.allSatisfy({ isDigit($0) || ".,，．余多几万亿".unicodeScalars.contains($0) }) else {
        return nil
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Whether a cell holds nothing but digits and points, as most do.
  private static func isPlain(_ cell: String) -> Bool {
    cell.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  /// A difference of two figures in the unit: that of two percentages is in percentage points, that of ranks in places.
  func difference(_ figure: String, _ language: Language) -> String {
    if isRank { return language.text("\(figure)位", "\(figure) \(figure == "1" ? "place" : "places")") }
    guard isRate else { return figure + behindFigures }
    let points = figure == "1" ? "point" : "points"
    return isPercent
      ? language.text("\(figure)个百分点", "\(figure) percentage \(points)")
      : language.text("\(figure)个千分点", "\(figure) per mille \(points)")
  }
}
