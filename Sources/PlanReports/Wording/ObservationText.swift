import PlanRules

extension Observation {
  /// What was published, followed by the unit where the cell does not print one itself.
  func text(in unit: Unit) -> String {
    let ending = unit.base
    let printsUnit = text.hasSuffix("%") || text.hasSuffix("％") || text.hasSuffix("‰")
    return printsUnit || value?.content == .claim || (!ending.isEmpty && text.hasSuffix(ending))
      ? text : text + unit.text
  }
}
