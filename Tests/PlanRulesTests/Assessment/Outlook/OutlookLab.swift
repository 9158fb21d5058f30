import Testing

@testable import PlanRules

/// A plan for 2021–2025 with one indicator, to look at its outlook and its light.
struct OutlookLab {
  var measure = Measure.level
  var baseline: Reading?
  var baselineYear: Int? = 2020
  var target: Target.Requirement
  var direction: Direction?
  var lights = LightRule.standard
  var readings: [(period: String, value: Reading)] = []

  init(_ baseline: String?, to target: String, _ direction: Direction? = nil, measure: Measure = .level) throws {
    self.baseline = try baseline.map { Reading(try #require(Figure($0))) }
    self.target = .threshold(nil, try #require(Figure(target)))
    self.direction = direction
    self.measure = measure
  }

  /// The same plan with a plain figure reported.
  func reporting(_ value: String, for period: String) throws -> OutlookLab {
    var lab = self
    lab.readings.append((period, Reading(try #require(Figure(value)))))
    return lab
  }

  /// The same plan with another rule for its lights.
  func with(_ rule: LightRule) -> OutlookLab {
    var lab = self
    lab.lights = rule
    return lab
  }

  func assess(on day: String) throws -> IndicatorAssessment {
    let asOf = try #require(CalendarDate(asOf: day))
    return try #require(Assessor(plan: try plan, records: try records, asOf: asOf).assess().indicators.first)
  }

  private var plan: Plan {
    get throws {
      var assumptions = Assumptions()
      assumptions.lights = lights
      let place = Place(file: "indicators.csv", line: 2)
      let series = Series(
        code: "row", name: "row普及", unit: Unit(measure == .total ? "户" : "%"), measure: measure, place: place)
      return Plan(
        head: Head(
          id: "lab", title: "Lab", period: try #require(Period("2021-2025")), owner: nil, assumptions: assumptions,
          place: place),
        indicators: [
          Indicator(
            series: series,
            baseline: Baseline(
              text: baseline?.text ?? "", reading: baseline, year: baseline == nil ? nil : baselineYear),
            target: Target(text: "", requirement: target), nature: .binding, statedDirection: direction,
            statedMeasure: .measure(measure))
        ])
    }
  }

  private var records: Records {
    get throws {
      Records(
        observations: try readings.map { period, value in
          Observation(
            series: SeriesID(0), period: try #require(Period(period)), value: value, place: Place(file: "actuals.csv"))
        })
    }
  }
}

/// A decimal as an exact quotient.
func quotient(_ text: String) throws -> Ratio { try #require(Figure(text)).ratio }
