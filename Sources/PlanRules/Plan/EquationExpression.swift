extension Equation {
  /// One side of an equation: a sum, difference, product or quotient of series and numbers.
  ///
  /// It is kept as the row of words it was written in. A cell holds chains of many thousand terms, and a tree as deep as
  /// that would overflow the stack when it is walked or freed.
  public struct Expression: Sendable, Hashable {
    /// The words, in the order they were written; always well-formed.
    public let tokens: [Token]
    /// The series in it, each once, in the order they are written.
    public let series: [SeriesID]

    /// A word of an expression.
    public enum Token: Sendable, Hashable {
      /// A number.
      case number(Figure)
      /// A series of the plan.
      case series(SeriesID)
      /// What joins the words around it.
      case operation(Operator)
      /// An opening parenthesis.
      case open
      /// A closing parenthesis.
      case close
    }

    /// A single series.
    public init(_ series: SeriesID) { self.init(wellFormed: [.series(series)]) }

    /// Words that are known to be well-formed.
    init(wellFormed tokens: [Token]) {
      self.tokens = tokens
      series =
        tokens.compactMap { token in
          if case .series(let id) = token { id } else { nil }
        }.distinct
    }
  }

  /// What joins two expressions; products and quotients bind more closely than sums and differences.
  public enum Operator: Sendable, Hashable {
    /// Sum.
    case plus
    /// Difference.
    case minus
    /// Product.
    case times
    /// Quotient.
    case over

    /// The sign as reports print it.
    public var sign: String {
      switch self {
      case .plus: "+"
      case .minus: "−"
      case .times: "×"
      case .over: "÷"
      }
    }
  }
}

extension Equation.Expression {
  /// The series where the expression is nothing but one.
  public var singleSeries: SeriesID? {
    guard tokens.count == 1, case .series(let id) = tokens[0] else { return nil }
    return id
  }

  /// Whether a product or quotient occurs in it.
  public var hasProduct: Bool { tokens.contains(.operation(.times)) || tokens.contains(.operation(.over)) }
}

extension Equation.Expression {
  /// The exact value, given the value of each series.
  ///
  /// Linear in the number of words; its depth is that of the parentheses. Throws `divisionByZero`, and `overflow` where
  /// a step cannot be held.
  public func value(of series: (SeriesID) throws(ArithmeticError) -> Ratio) throws(ArithmeticError) -> Ratio {
    var levels: [Level] = []
    var level = Level()
    for token in tokens {
      switch token {
      case .number(let figure): try level.take(figure.ratio)
      case .series(let id): try level.take(try series(id))
      case .operation(let sign): try level.join(by: sign)
      case .open:
        levels.append(level)
        level = Level()
      case .close:
        let inner = try level.total
        level = levels.removeLast()
        try level.take(inner)
      }
    }
    return try level.total
  }

  /// What has been read of the words between two parentheses: a sum, and the product that is to be joined to it.
  private struct Level {
    private var sum = Ratio.zero
    private var product = Ratio.one
    private var subtracts = false
    private var divides = false

    var total: Ratio {
      get throws(ArithmeticError) { subtracts ? try sum - product : try sum + product }
    }

    mutating func take(_ value: Ratio) throws(ArithmeticError) {
      product = divides ? try product / value : try product * value
    }

    mutating func join(by sign: Equation.Operator) throws(ArithmeticError) {
      switch sign {
      case .times, .over: divides = sign == .over
      case .plus, .minus:
        sum = try total
        product = .one
        divides = false
        subtracts = sign == .minus
      }
    }
  }
}

extension [SeriesID] {
  /// Each once, at its first place.
  var distinct: [SeriesID] {
    // A set costs more to make than a few comparisons; a cell may hold thousands all the same.
    guard count > 32 else {
      return reduce(into: []) { known, id in
        if !known.contains(id) { known.append(id) }
      }
    }
    var seen: Set<SeriesID> = []
    return filter { seen.insert($0).inserted }
  }
}
