import PlanRules
import PlanRun

/// The sum behind a value that yearly rates or levels make together: ` = 1 − (1 − 2.7%) × (1 + 0.5%)`.
struct RateSum {
  private let value: ValueToDate
  private let assessed: IndicatorAssessment
  private let judged: PlanResult
  private let language: Language

  init(_ value: ValueToDate, of assessed: IndicatorAssessment, in judged: PlanResult, _ language: Language) {
    self.value = value
    self.assessed = assessed
    self.judged = judged
    self.language = language
  }

  /// The sum; empty where one figure is the value, or where a reading is no single figure of whole years.
  var text: String {
    let terms = value.observations.compactMap { Term(judged.records.observations[$0], isFall: isFall) }
    guard value.interval?.single != nil, value.observations.count > 1, terms.count == value.observations.count else {
      return ""
    }
    switch value.making {
    case .compounded(let isFall):
      let product = terms.map { factor($0) + of($0.period) }.joined(separator: " × ")
      return isFall ? " = 1 − \(product)" : " = \(product) − 1"
    case .averageRate:
      let product = terms.map { powered(factor($0), $0.period) + of($0.period) }.joined(separator: " × ")
      return " = (\(product))^(1/\(years(terms))) − 1"
    case .mean:
      let sum = terms.map { term in
        let years = term.period.wholeYears ?? 1
        return term.figure.description + (years > 1 ? " × \(years)" : "") + of(term.period)
      }.joined(separator: " + ")
      return " = (\(sum)) ÷ \(years(terms))"
    case .reading, .sum, .between, .growth, nil: return ""
    }
  }

  private var isFall: Bool { if case .compounded(isFall: true) = value.making { true } else { false } }
  private var series: Series { judged.plan.indicators[assessed.indicator.index].series }

  private func of(_ period: Period) -> String { language.bracketed(period.text(in: language)) }

  private func years(_ terms: [Term]) -> Int { terms.reduce(0) { $0 + ($1.period.wholeYears ?? 1) } }

  private func powered(_ factor: String, _ period: Period) -> String {
    guard let years = period.wholeYears, years > 1 else { return factor }
    return "\(factor)^\(years)"
  }

  /// `(1 − 2.7%)`; of an index `(108.4 ÷ 100)`.
  private func factor(_ term: Term) -> String {
    if series.indexBase != nil { return "(\(term.figure) ÷ 100)" }
    let falls = term.isFall ?? (isFall && assessed.interpretation?.signs != .changes)
    let isNegative = term.figure.digits < 0
    return "(1 \(falls != isNegative ? "−" : "+") \(term.figure.magnitude)\(series.unit.isPermille ? "‰" : "%"))"
  }

  /// One reading.
  private struct Term {
    let figure: Figure
    let period: Period
    /// Whether the cell itself says that it is a fall, or a rise.
    let isFall: Bool?

    init?(_ observation: Observation, isFall: Bool) {
      guard observation.numerator == nil, let reading = observation.value else { return nil }
      let figure: Figure? =
        if case .figure(let figure) = reading.content { figure } else { nil }
      guard let figure else { return nil }
      self.figure = figure
      period = observation.period
      self.isFall = reading.movement.map { $0.direction == .down }
    }
  }
}
