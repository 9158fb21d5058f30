/// Which equations of a plan were checked, where, and with what outcome.
public struct EquationCoverage: Sendable {
  /// All checks: by equation, then by period and region.
  public let results: [EquationResult]
  /// How each equation of the plan stands, in file order.
  public let standings: [Standing]

  /// How an equation stands over all periods and regions.
  public enum Standing: Sendable, Hashable, CaseIterable {
    /// It holds wherever the figures decide it, and they do somewhere.
    case holds
    /// It is broken somewhere.
    case broken
    /// All its terms are reported somewhere, but the figures decide it nowhere.
    case undetermined
    /// Its terms are nowhere reported together.
    case unchecked
  }

  init(equations: Int, results: [EquationResult]) {
    self.results = results
    var standings = [Standing](repeating: .unchecked, count: equations)
    for result in results {
      standings[result.equation] = standings[result.equation].joined(by: result.truth)
    }
    self.standings = standings
  }

  /// How many equations stand so.
  public func count(_ standing: Standing) -> Int { standings.count { $0 == standing } }

  /// How many equations the figures decide nowhere.
  public var notCheckable: Int { count(.undetermined) + count(.unchecked) }

  /// The checks that failed.
  public var broken: [EquationResult] { results.filter { $0.truth == .no } }
}

extension EquationCoverage.Standing {
  fileprivate func joined(by truth: Truth) -> EquationCoverage.Standing {
    if self == .broken || truth == .no { return .broken }
    return self == .holds || truth == .yes ? .holds : .undetermined
  }
}
