extension Equation.Expression {
  /// How deep parentheses may be nested.
  public static let maximumDepth = 32

  /// One side of an equation as a table states it: `recorded ÷ (employment-age − exempt) × 100`.
  ///
  /// Operators stand between blanks, so that a `-` inside a word belongs to the code. Full-width forms count as
  /// half-width. A word made of digits is a number, whatever codes there are.
  public init(_ text: String, resolve: (String) -> SeriesID?) throws(EquationSyntaxError) {
    var parser = EquationParser()
    let length = try EquationWord.forEach(in: text) { word throws(EquationSyntaxError) in
      try parser.take(word, resolve: resolve)
    }
    self.init(wellFormed: try parser.finish(at: length))
  }
}

/// Takes the words of one side in turn and sees to it that they make an expression.
private struct EquationParser {
  private var tokens: [Equation.Expression.Token] = []
  /// Where the parentheses stand that are still open.
  private var opened: [Int] = []
  private var expectsOperand = true

  mutating func take(_ word: EquationWord, resolve: (String) -> SeriesID?) throws(EquationSyntaxError) {
    switch word.text {
    case "(": try open(at: word.offset)
    case ")": try close(at: word.offset)
    default:
      if let sign = word.sign {
        try join(by: sign, at: word.offset)
      } else {
        try takeOperand(word, resolve: resolve)
      }
    }
  }

  func finish(at end: Int) throws(EquationSyntaxError) -> [Equation.Expression.Token] {
    if expectsOperand { throw EquationSyntaxError(.operandExpected, at: end) }
    if let offset = opened.last { throw EquationSyntaxError(.unclosedParenthesis, at: offset) }
    return tokens
  }

  private mutating func open(at offset: Int) throws(EquationSyntaxError) {
    guard expectsOperand else { throw EquationSyntaxError(.operatorExpected, at: offset) }
    guard opened.count < Equation.Expression.maximumDepth else { throw EquationSyntaxError(.tooDeep, at: offset) }
    opened.append(offset)
    tokens.append(.open)
  }

  private mutating func close(at offset: Int) throws(EquationSyntaxError) {
    guard !opened.isEmpty else { throw EquationSyntaxError(.unclosedParenthesis, at: offset) }
    guard !expectsOperand else { throw EquationSyntaxError(.operandExpected, at: offset) }
    opened.removeLast()
    tokens.append(.close)
  }

  private mutating func join(by sign: Equation.Operator, at offset: Int) throws(EquationSyntaxError) {
    guard !expectsOperand else { throw EquationSyntaxError(.operandExpected, at: offset) }
    expectsOperand = true
    tokens.append(.operation(sign))
  }

  private mutating func takeOperand(
    _ word: EquationWord, resolve: (String) -> SeriesID?
  ) throws(EquationSyntaxError) {
    guard expectsOperand else {
      throw EquationSyntaxError(word.beginsWithSign ? .blanksNeeded : .operatorExpected, at: word.offset)
    }
    if let number = word.number {
      tokens.append(.number(number))
    } else if let series = resolve(word.text) {
      tokens.append(.series(series))
    } else {
      throw word.failure
    }
    expectsOperand = false
  }
}
