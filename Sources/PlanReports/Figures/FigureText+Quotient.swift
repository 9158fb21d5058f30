import PlanRules

extension FigureText {
  /// Two counts as published: `201 ÷ 200`.
  static func counts(of observation: Observation) -> String {
    "\(observation.numerator?.text ?? "") ÷ \(observation.denominator?.text ?? "")"
  }

  /// Two counts as published and what scales their quotient: `1.36万 ÷ 481.0万 × 1000`.
  static func counts(_ quotient: Quotient, of observation: Observation) -> String {
    let counts = self.counts(of: observation)
    return quotient.factor == .one ? counts : "\(counts) × \(exact(quotient.factor))"
  }

  /// The quotient that an observation states in its series, and its counts; `nil` where it states none.
  static func quotient(of observation: Observation, in series: Series) -> (quotient: Quotient, counts: String)? {
    guard let quotient = (try? observation.quotient(of: series)) ?? nil else { return nil }
    return (quotient, counts(quotient, of: observation))
  }

  /// By about how much a figure is off: 100, 1000, 10000 or 100000000.
  static func factor(of slip: Slip) -> String { exact(slip.factor) }
}
