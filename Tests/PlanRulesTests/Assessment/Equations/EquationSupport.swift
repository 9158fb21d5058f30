import Testing

@testable import PlanRules

/// A small plan for equations: its statistics are named by single words, all of them counts.
struct EquationLab {
  static let codes = ["total", "a", "b", "c", "rate", "rehab-visual", "employment-age"]
  static let place = Place(file: "equations.csv", line: 2)

  private var observations: [Observation] = []
  private var equations: [Equation] = []

  /// The id of a code.
  static func series(_ code: String) -> SeriesID? { codes.firstIndex(of: code).map(SeriesID.init) }

  static func expression(_ text: String) throws(EquationSyntaxError) -> Equation.Expression {
    try Equation.Expression(text, resolve: series)
  }

  mutating func state(
    _ left: String, _ relation: Equation.Relation, _ right: String, in period: Period? = nil, tolerance: Figure? = nil
  ) throws {
    equations.append(
      Equation(
        code: "E\(equations.count + 1)", left: try Self.expression(left), relation: relation,
        right: try Self.expression(right), period: period, tolerance: tolerance, place: Self.place))
  }

  mutating func report(
    _ code: String, _ value: Reading?, over quotient: (String, String)? = nil, year: Int = 2023, region: String? = nil
  ) throws {
    let series = try #require(Self.series(code))
    observations.append(
      Observation(
        series: series, region: region, period: Period(year: year), value: value,
        numerator: quotient.flatMap { Figure($0.0) }.map { Reading($0) },
        denominator: quotient.flatMap { Figure($0.1) }.map { Reading($0) }, place: Place(file: "actuals.csv")))
  }

  mutating func report(_ code: String, _ value: String, year: Int = 2023, region: String? = nil) throws {
    try report(code, Reading(try #require(Figure(value))), year: year, region: region)
  }

  var plan: Plan {
    Plan(
      head: Head(
        id: "lab", title: "Lab", period: Period(year: 2023), owner: DepartmentID(0), place: Place(file: "plan.json")),
      indicators: [],
      statistics: Self.codes.map { code in
        let series = Series(
          code: code, name: code, unit: Unit(code == "rate" ? "%" : "人"), measure: .level,
          lead: code == "total" ? [DepartmentID(1)] : [], place: Place(file: "statistics.csv"))
        return Statistic(series: series)
      }, equations: equations, departments: departments)
  }

  private var departments: DepartmentRegister {
    var register = DepartmentRegister()
    register.add(Department(name: "市残联"))
    register.add(Department(name: "市民政局"))
    return register
  }

  func check() -> EquationCoverage { EquationCheck(plan: plan, records: Records(observations: observations)).check() }
}

extension EquationCoverage {
  /// The outcome of each check, in order.
  var truths: [Truth] { results.map(\.truth) }
}

/// The result of a relation of numbers alone.
func check(_ left: String, _ relation: Equation.Relation = .equal, _ right: String) throws -> EquationResult {
  let equation = Equation(
    code: "E1", left: try EquationLab.expression(left), relation: relation, right: try EquationLab.expression(right),
    place: EquationLab.place)
  return EquationJudge(equation: equation, terms: []).result(at: 0, in: Period(year: 2023), region: nil)
}
