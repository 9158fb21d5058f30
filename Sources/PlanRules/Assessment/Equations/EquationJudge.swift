/// Decides one equation by the figures of one period and region.
struct EquationJudge {
  typealias Doubt = EquationResult.Doubt

  private let equation: Equation
  private let terms: [EquationResult.Term]
  /// The terms by series, ascending.
  private let ordered: [EquationResult.Term]

  /// A judge of an equation; `terms` has one entry for each of its series.
  init(equation: Equation, terms: [EquationResult.Term]) {
    self.equation = equation
    self.terms = terms
    ordered = terms.sorted { $0.series < $1.series }
  }

  private func value(of series: SeriesID) -> EquationResult.Value? {
    var (low, high) = (0, ordered.count)
    while low < high {
      let middle = (low + high) / 2
      if ordered[middle].series < series { low = middle + 1 } else { high = middle }
    }
    return low < ordered.count && ordered[low].series == series ? ordered[low].value : nil
  }

  /// The result for a period and region.
  func result(at position: Int, in period: Period, region: String?) -> EquationResult {
    let comparison = comparison
    let left = Result { () throws(Doubt) in try value(of: equation.left) }
    let right = Result { () throws(Doubt) in try value(of: equation.right) }
    let verdict = Result { () throws(Doubt) in try holds(try left.get(), try right.get(), by: comparison) }
    return EquationResult(
      of: equation, at: position, in: period, region: region, terms: terms, left: left.success, right: right.success,
      leftPlaces: places(of: equation.left), comparison: comparison,
      truth: verdict.success.map(Truth.init) ?? .undetermined, doubt: verdict.failure)
  }
}

extension EquationJudge {
  private func value(of side: Equation.Expression) throws(Doubt) -> Ratio {
    for id in side.series {
      if let doubt = value(of: id)?.doubt { throw doubt }
    }
    do {
      return try side.value { value(of: $0)?.ratio ?? .zero }
    } catch {
      throw Doubt(error)
    }
  }

  /// The most decimal places that a term of the side is printed with.
  private func places(of side: Equation.Expression) -> Int {
    side.tokens.reduce(0) { most, token in
      switch token {
      case .number(let figure): max(most, figure.places)
      case .series(let id): max(most, value(of: id)?.places ?? 0)
      case .operation, .open, .close: most
      }
    }
  }

  /// Whether the side is calculated rather than printed, so that it has more places than anyone would print.
  private func isComputed(_ side: Equation.Expression) -> Bool {
    side.hasProduct || side.series.contains { value(of: $0)?.isQuotient ?? false }
  }

  /// A computed side is rounded like the printed one; two computed sides leave nothing that was rounded.
  private var comparison: EquationResult.Comparison {
    switch (isComputed(equation.left), isComputed(equation.right)) {
    case (false, true): .rounded(.right, places: places(of: equation.left))
    case (true, false): .rounded(.left, places: places(of: equation.right))
    case (false, false), (true, true): .exact
    }
  }
}

extension EquationJudge {
  /// What is equal as printed satisfies `≤` and `≥` too.
  private func holds(
    _ left: Ratio, _ right: Ratio, by comparison: EquationResult.Comparison
  ) throws(Doubt) -> Bool {
    switch equation.relation {
    case .atMost where left < right, .atLeast where left > right: return true
    case .equal, .atMost, .atLeast: break
    }
    do {
      return try isEqual(left, right, by: comparison)
    } catch {
      throw Doubt(error)
    }
  }

  private func isEqual(
    _ left: Ratio, _ right: Ratio, by comparison: EquationResult.Comparison
  ) throws(ArithmeticError) -> Bool {
    if left == right { return true }
    if let tolerance = equation.tolerance, try (left - right).magnitude <= tolerance.ratio { return true }
    switch comparison {
    case .exact: return false
    case .rounded(.left, let places): return try left.roundedExactly(to: places) == right
    case .rounded(.right, let places): return try right.roundedExactly(to: places) == left
    }
  }
}

extension Ratio {
  /// The value rounded half away from zero, as a quotient again.
  fileprivate func roundedExactly(to places: Int) throws(ArithmeticError) -> Ratio {
    guard let figure = rounded(to: places) else { throw .overflow }
    return figure.ratio
  }
}

extension Result {
  fileprivate var success: Success? { if case .success(let value) = self { value } else { nil } }
  fileprivate var failure: Failure? { if case .failure(let error) = self { error } else { nil } }
}
