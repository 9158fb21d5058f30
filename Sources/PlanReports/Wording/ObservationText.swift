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
  /// A published cell followed by the unit, unless the cell prints one itself.
  func following(_ cell: String) -> String {
    let printsUnit = ["%", "％", "‰"].contains(where: cell.contains(text:))
    // Words such as 持平 have no unit.
    guard !printsUnit, base.isEmpty || !cell.ends(with: base), cell.unicodeScalars.contains(where: Unit.isDigit) else {
      return cell
    }
    guard let (figure, word) = Unit.split(cell) else { return cell + behindFigures }
    return figure + behindFigures + word
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

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  /// A difference of two figures in the unit: that of two percentages is in points.
  func difference(_ figure: String, _ language: Language) -> String {
    guard isRate else { return figure + behindFigures }
    let isOne = figure.drop { $0 == "+" || $0 == "-" } == "1"
    let points = isOne ? "point" : "points"
    return isPercent
      ? language.text("\(figure)个百分点", "\(figure) \(points)")
      : language.text("\(figure)个千分点", "\(figure) \(points) per thousand")
  }
}
