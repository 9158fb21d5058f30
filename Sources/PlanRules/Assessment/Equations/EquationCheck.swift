/// Checks the equations of a plan in every period and region in which all their terms are reported.
///
/// Only readings for the very same months make one check; all data counts, whatever the day of an assessment.
public struct EquationCheck: Sendable {
  private let index: ObservationIndex
  private var plan: Plan { index.plan }

  /// A check of a plan and its records.
  public init(plan: Plan, records: Records) { self.init(ObservationIndex(plan: plan, records: records)) }

  /// A check of a plan whose observations are in order already.
  public init(_ index: ObservationIndex) { self.index = index }

  /// All results: by equation, then by period, the plan's own region before the others in the order they first appear.
  public func check() -> EquationCoverage {
    guard !plan.equations.isEmpty else { return EquationCoverage(equations: 0, results: []) }
    var terms = EquationTerms(index)
    let results = plan.equations.indices.flatMap { check($0, in: &terms) }
    return EquationCoverage(equations: plan.equations.count, results: results)
  }

  private func check(_ position: Int, in terms: inout EquationTerms) -> [EquationResult] {
    let equation = plan.equations[position]
    let series = equation.series
    let tables = series.map { terms.terms(of: $0) }
    return slots(of: equation, in: tables).map { slot in
      EquationJudge(equation: equation, terms: tables.compactMap { $0.term(at: slot) })
        .result(at: position, in: slot.period, region: terms.region(of: slot))
    }
  }

  /// The periods and regions in which all terms are reported; a relation of numbers alone is checked once.
  private func slots(of equation: Equation, in tables: [SlottedTerms]) -> [EquationSlot] {
    guard let fewest = tables.min(by: { $0.count < $1.count }) else {
      return [EquationSlot(period: equation.period ?? plan.period, region: 0)]
    }
    return fewest.slots.filter { slot in
      (equation.period ?? slot.period) == slot.period && tables.allSatisfy { $0.holds(slot) }
    }
  }
}

extension Equation {
  /// The series of both sides, each once, in the order they are written.
  public var series: [SeriesID] { (left.series + right.series).distinct }
}
