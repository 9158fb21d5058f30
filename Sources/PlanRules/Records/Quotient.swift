/// Numerator ÷ denominator in the unit of their series, beside what was printed.
public struct Quotient: Sendable, Hashable {
  /// The exact quotient, scaled.
  public let value: Ratio
  /// What the quotient of the two counts is multiplied by.
  public let factor: Ratio
  /// The word of unit or name that says so, where one does.
  public let word: String?
  /// How it stands to the printed value.
  public let agreement: Agreement

  /// How a quotient stands to a printed value.
  public enum Agreement: Sendable, Hashable {
    /// None is printed.
    case unprinted
    /// It makes the printed value, rounded half up to its places, or lies within its bounds.
    case agrees
    /// It differs, but is of its size.
    case differs
    /// It is of another size: the scale does not fit, or one of the three is wrong, and none of them decides.
    case misfits
  }
}

extension Observation {
  /// The exact quotient of numerator and denominator, scaled as unit and name of its series say; `nil` unless both are
  /// plain figures.
  public func quotient(of series: Series) throws(ArithmeticError) -> Quotient? {
    guard let above = numerator, let below = denominator, let numerator = above.figure, let denominator = below.figure
    else { return nil }
    let scale = QuotientScale(of: series)
    let plain = try numerator.ratio / denominator.ratio
    guard let value, value.content != .claim else {
      let factor = scale.factor(numerator: above.text, denominator: below.text)
      return Quotient(value: try plain * factor, factor: factor, word: scale.word, agreement: .unprinted)
    }
    var first: Quotient?
    for factor in scale.factors {
      let scaled = try plain * factor
      let quotient = Quotient(value: scaled, factor: factor, word: scale.word, agreement: value.agreement(with: scaled))
      if quotient.agreement == .agrees { return quotient }
      first = first ?? quotient
    }
    return first
  }
}

extension Reading {
  /// How an exact quotient stands to the cell.
  fileprivate func agreement(with quotient: Ratio) -> Quotient.Agreement {
    if let figure, quotient.rounded(to: figure.places) == figure { return .agrees }
    guard let stated = (try? interval(approximateWithin: Reading.usualTolerance)) ?? nil else { return .agrees }
    if figure == nil, !stated.isDisjoint(with: Interval(quotient)) { return .agrees }
    guard let printed = stated.printed ?? stated.lower?.value else { return .differs }
    return printed.isOfSize(of: quotient) ? .differs : .misfits
  }

  /// What 约 and 左右 allow by default, in percent.
  private static let usualTolerance = Figure(digits: 5)
}

extension Ratio {
  /// Whether two values are of one sign and differ by less than a factor of two.
  fileprivate func isOfSize(of other: Ratio) -> Bool {
    let (small, large) = magnitude < other.magnitude ? (magnitude, other.magnitude) : (other.magnitude, magnitude)
    guard small > .zero, (self < .zero) == (other < .zero), let quotient = try? large / small else { return false }
    return quotient < Ratio(2)
  }
}
