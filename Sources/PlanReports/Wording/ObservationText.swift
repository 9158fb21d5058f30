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
    let printsUnit = ["%", "％", "‰"].contains(where: cell.ends)
    return printsUnit || (!base.isEmpty && cell.ends(with: base)) ? cell : cell + text
  }

  /// A difference of two figures in the unit: that of two percentages is in points.
  func difference(_ figure: String, _ language: Language) -> String {
    guard isRate else { return figure + text }
    let isOne = figure.drop { $0 == "+" || $0 == "-" } == "1"
    let points = isOne ? "point" : "points"
    return isPercent
      ? language.text("\(figure)个百分点", "\(figure) \(points)")
      : language.text("\(figure)个千分点", "\(figure) \(points) per thousand")
  }
}
