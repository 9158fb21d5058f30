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

extension Unit {
  /// A published cell followed by the unit, unless the cell prints one itself.
  func following(_ cell: String) -> String {
    let printsUnit = ["%", "％", "‰"].contains(where: cell.ends)
    return printsUnit || (!base.isEmpty && cell.ends(with: base)) ? cell : cell + text
  }
}
