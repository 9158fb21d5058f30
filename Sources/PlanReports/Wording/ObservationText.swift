import PlanRules

extension Observation {
  /// What was published, followed by the unit where the cell does not print one itself.
  ///
  /// A claim has no unit, nor has what is given only as numerator and denominator.
  func text(in unit: Unit) -> String {
    guard let value, value.content != .claim else { return text }
    return unit.following(text)
  }
}

extension Quotient {
  /// The two counts as published and what scales them: `1.36万 ÷ 481.0万 × 1000`.
  func text(of observation: Observation) -> String {
    let counts = "\(observation.numerator?.text ?? "") ÷ \(observation.denominator?.text ?? "")"
    return factor == .one ? counts : "\(counts) × \(FigureText.exact(factor))"
  }
}

extension Unit {
  /// A published cell followed by the unit, unless the cell prints one itself.
  func following(_ cell: String) -> String {
    let printsUnit = ["%", "％", "‰"].contains(where: cell.ends)
    return printsUnit || (!base.isEmpty && cell.ends(with: base)) ? cell : cell + text
  }
}
