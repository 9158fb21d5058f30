import PlanRules
import PlanRun

/// The sum behind a value that yearly rates or levels make together: ` = 1 − (1 − 2.7%) × (1 + 0.5%)`.
struct RateSum {
  private let assessed: IndicatorAssessment
  private let series: Series
  private let language: Language

  init(of assessed: IndicatorAssessment, in series: Series, _ language: Language) {
    self.assessed = assessed
    self.series = series
    self.language = language
  }

  /// The sum; empty where there is none to show.
  var text: String {
    guard let terms = assessed.rateTerms else { return "" }
    switch assessed.value?.making {
    case .compounded(let isFall):
      let product = terms.map { factor($0) + of($0) }.joined(separator: " × ")
      return isFall ? " = 1 − \(product)" : " = \(product) − 1"
    case .averageRate:
      let product = terms.map { factor($0) + exponent($0) + of($0) }.joined(separator: " × ")
      return " = (\(product))^(1/\(assessed.yearsOfTerms)) − 1"
    case .mean:
      let sum = terms.map { FigureText.printed($0.figure) + times($0) + of($0) }.joined(separator: " + ")
      return " = (\(sum)) ÷ \(assessed.yearsOfTerms)"
    case .reading, .sum, .between, .growth, nil: return ""
    }
  }

  private func of(_ term: RateTerm) -> String { language.bracketed(term.period.text(in: language)) }
  private func exponent(_ term: RateTerm) -> String { term.severalYears.map { "^\($0)" } ?? "" }
  private func times(_ term: RateTerm) -> String { term.severalYears.map { " × \($0)" } ?? "" }

  /// `(1 − 2.7%)`; of an index `(108.4 ÷ 100)`.
  private func factor(_ term: RateTerm) -> String {
    let figure = FigureText.printed(term.figure)
    if series.indexBase != nil { return "(\(figure) ÷ 100)" }
    return "(1 \(term.isFall ? "−" : "+") \(figure)\(series.unit.isPermille ? "‰" : "%"))"
  }
}
