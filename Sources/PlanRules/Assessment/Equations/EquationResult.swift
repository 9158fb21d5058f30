/// How an equation stands in one period and region.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class EquationResult: Sendable {
  /// The position of the equation in the plan.
  public let equation: Int
  /// The equation.
  public let statement: Equation
  /// The months.
  public let period: Period
  /// The region; `nil` for the plan's own.
  public let region: String?
  /// What was reported of its series, each once, in the order they are written.
  public let terms: [Term]
  /// The value of the left side; `nil` where it has none.
  public let left: Ratio?
  /// The value of the right side; `nil` where it has none.
  public let right: Ratio?
  /// Decimal places of the left side as printed: the most of its terms.
  public let leftPlaces: Int
  /// How the sides were compared.
  public let comparison: Comparison
  /// Whether the equation holds.
  public let truth: Truth
  /// Why the figures do not decide; `nil` where they do.
  public let doubt: Doubt?

  /// What became of the equation at a position.
  init(
    of statement: Equation, at position: Int, in period: Period, region: String?, terms: [Term],
    left: Ratio?, right: Ratio?, leftPlaces: Int, comparison: Comparison, truth: Truth, doubt: Doubt?
  ) {
    equation = position
    self.statement = statement
    self.period = period
    self.region = region
    self.terms = terms
    self.left = left
    self.right = right
    self.leftPlaces = leftPlaces
    self.comparison = comparison
    self.truth = truth
    self.doubt = doubt
  }

  /// A side of an equation.
  public enum Side: Sendable, Hashable, CaseIterable {
    /// The left one.
    case left
    /// The right one.
    case right
  }

  /// How sides are compared; the equation's tolerance applies besides.
  public enum Comparison: Sendable, Hashable {
    /// As they are.
    case exact
    /// After rounding a computed side, half away from zero, to the places that the other one is printed with.
    case rounded(Side, places: Int)
  }

  /// Why figures do not decide an equation.
  public enum Doubt: Error, Sendable, Hashable {
    /// A term is only bounded.
    case bound
    /// A term is only about right.
    case approximate
    /// A term is a claim without a figure.
    case claim
    /// Two different values for a term.
    case conflict
    /// A divisor is zero.
    case divisionByZero
    /// A step of the calculation cannot be held.
    case overflow
  }

  /// What was reported of one series.
  public struct Term: Sendable, Hashable {
    /// The series.
    public let series: SeriesID
    /// What it states.
    public let value: Value
    /// The positions of the observations in the records; several where they state the same or contradict each other.
    public let observations: [Int]
  }

  /// What was reported of a series for a period.
  public enum Value: Sendable, Hashable {
    /// A figure as printed.
    case printed(Figure)
    /// The exact quotient of numerator and denominator, where no value is printed.
    case quotient(Ratio)
    /// Nothing that can be calculated with, as published.
    case unusable(Doubt, text: String)
  }

  /// The positions of all observations the result rests on, by term.
  public var observations: [Int] { terms.flatMap(\.observations) }
}

extension EquationResult.Doubt {
  init(_ error: ArithmeticError) {
    switch error {
    case .divisionByZero: self = .divisionByZero
    case .overflow: self = .overflow
    }
  }
}

extension EquationResult.Value {
  /// The exact value; `nil` where none is stated.
  public var ratio: Ratio? {
    switch self {
    case .printed(let figure): figure.ratio
    case .quotient(let ratio): ratio
    case .unusable: nil
    }
  }

  /// Decimal places as printed, 0 where no figure is.
  var places: Int { if case .printed(let figure) = self { figure.places } else { 0 } }

  var doubt: EquationResult.Doubt? { if case .unusable(let doubt, _) = self { doubt } else { nil } }

  var isQuotient: Bool { if case .quotient = self { true } else { false } }
}
