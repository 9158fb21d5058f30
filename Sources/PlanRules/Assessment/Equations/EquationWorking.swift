extension EquationResult {
  /// A word of a side after its series have been replaced by what was reported.
  public enum WorkingToken: Sendable, Hashable {
    /// A number of the equation itself.
    case number(Figure)
    /// What was reported of a series.
    case value(SeriesID, Value)
    /// An operator.
    case operation(Equation.Operator)
    /// An opening parenthesis.
    case open
    /// A closing parenthesis.
    case close
  }

  /// A side with what was reported in place of its series.
  public func working(_ side: Side) -> [WorkingToken] {
    let values = Dictionary(terms.map { ($0.series, $0.value) }) { first, _ in first }
    return statement[side].tokens.compactMap { token in
      switch token {
      case .number(let figure): .number(figure)
      case .series(let id): values[id].map { .value(id, $0) }
      case .operation(let sign): .operation(sign)
      case .open: .open
      case .close: .close
      }
    }
  }

  /// A side in figures: `(789 + 1378) ÷ 2`; numbers and signs, the same in every language.
  public func workingText(_ side: Side) -> String {
    var text = ""
    var previous: WorkingToken?
    for token in working(side) {
      if let previous, previous != .open, token != .close { text += " " }
      text += token.description
      previous = token
    }
    return text
  }
}

extension EquationResult.WorkingToken: CustomStringConvertible {
  /// The figure as printed, or the sign; an exact quotient whose decimals do not end shows four of them.
  public var description: String {
    switch self {
    case .number(let figure), .value(_, .printed(let figure)): figure.description
    case .value(_, .quotient(let ratio)): (ratio.decimal ?? ratio.rounded(to: 4))?.description ?? "?"
    case .value(_, .unusable(_, let text)): text
    case .operation(let sign): sign.sign
    case .open: "("
    case .close: ")"
    }
  }
}

extension Equation {
  /// One of the two sides.
  public subscript(side: EquationResult.Side) -> Expression {
    switch side {
    case .left: left
    case .right: right
    }
  }
}
