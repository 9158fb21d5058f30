/// One rate, index or level of those that a value was compounded or averaged from.
public struct RateTerm: Sendable, Hashable {
  /// Its size as published, without a sign; of a level with it.
  public let figure: Figure
  /// Whether what it is of fell by so much.
  public let isFall: Bool
  /// The months it is of.
  public let period: Period
  /// As how many years it counts.
  public let years: Int

  /// As how many years it counts, where it is of more than one.
  public var severalYears: Int? { years == 1 ? nil : years }
}

extension IndicatorAssessment {
  /// What the value was compounded or averaged from, in the order of time; `nil` where it was not, or where a reading is
  /// not one figure.
  public var rateTerms: [RateTerm]? {
    guard let value, value.isOfRates, value.interval?.single != nil, value.observations.count > 1 else { return nil }
    let terms = value.observations.compactMap { term(of: index.records.observations[$0], making: value.making) }
    return terms.count == value.observations.count ? terms : nil
  }

  /// The years of all terms together.
  public var yearsOfTerms: Int { (rateTerms ?? []).reduce(0) { $0 + $1.years } }

  /// Whether figures without a word for it were counted as falls, so that one below zero is a rise.
  public var readsNegativesAsRises: Bool {
    guard measure == .compoundedFall, interpretation?.signs == .falls else { return false }
    return (value?.observations ?? []).contains { position in
      (index.records.observations[position].value?.figure?.digits ?? 0) < 0
    }
  }

  private func term(of observation: Observation, making: ValueToDate.Making?) -> RateTerm? {
    guard observation.numerator == nil, let reading = observation.value, case .figure(let figure) = reading.content
    else { return nil }
    let years = observation.period.wholeYears ?? 1
    if making == .mean { return RateTerm(figure: figure, isFall: false, period: observation.period, years: years) }
    var countsFalls = false
    if case .compounded(isFall: true) = making { countsFalls = interpretation?.signs != .changes }
    let isFall = reading.movement.map { $0.direction == .down } ?? (countsFalls != (figure.digits < 0))
    return RateTerm(figure: figure.magnitude, isFall: isFall, period: observation.period, years: years)
  }
}
