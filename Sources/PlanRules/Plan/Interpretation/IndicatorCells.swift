/// What a row of the indicator table states that decides how it is read.
public struct IndicatorCells: Sendable {
  /// The name.
  public let name: String
  /// The unit.
  public let unit: Unit
  /// The value before the period.
  public let baseline: Baseline
  /// The target.
  public let target: Target?
  /// What 计量 states.
  public let measure: StatedMeasure?
  /// What 方向 states.
  public let direction: StatedDirection?
  /// Whether the target stands in the last of several columns of yearly targets, so that it may be only the last year's.
  public var isLastOfYearlyTargets = false

  /// The cells of a row.
  public init(
    name: String, unit: Unit, baseline: Baseline, target: Target?, measure: StatedMeasure?, direction: StatedDirection?
  ) {
    self.name = name
    self.unit = unit
    self.baseline = baseline
    self.target = target
    self.measure = measure
    self.direction = direction
  }

  /// All ways in which the row can be read, the likeliest first; never none.
  public var interpretations: [Interpretation] {
    let read = interpretationsOfTarget
    guard isLastOfYearlyTargets, measure == nil else { return read }
    return read + read.filter { $0.measure == .total }.map { $0.counted(as: .eachYear) }
  }

  private var interpretationsOfTarget: [Interpretation] {
    guard let target else {
      return [Interpretation(measure: statedMeasure ?? .level, target: nil, direction: .up, basis: .measure)]
    }
    let name = MeasuredName(name)
    let understood = countsPlaces ? target.ofPlaces : target
    if let worded = madeAnew(understood, name) ?? wordedChange(understood, name) { return worded }
    return interpretations(of: understood, name)
  }

  /// The ways in which the row can be read with a target that is a number, a phrase or a change over all the years.
  func interpretations(of target: Target, _ name: MeasuredName) -> [Interpretation] {
    senses(of: target, name).flatMap { sense in
      switch sense {
      case .change(let demand): changes(by: demand, of: target, name)
      case .measure(let measure): interpretations(of: target, counted: measure, name)
      }
    }
  }

  /// Whether the figures are places in an order, of which the smaller is better.
  var countsPlaces: Bool { unit.countsPlaces(of: name) }

  /// How the figures of the likeliest reading turn into one value.
  public var likeliestMeasure: Measure { interpretations.first?.measure ?? .level }

  /// The word without doubt that the stated direction contradicts, if it does.
  ///
  /// A figure that is a reduction goes up where what it reduces goes down, so that either may be meant.
  public var contradictedWord: MeasuredWord? {
    guard case .direction(let stated) = direction, stated != .within else { return nil }
    let name = MeasuredName(name)
    guard !name.isReduction, case .word(let word) = name.verdict, word.isClear, word.direction != stated else {
      return nil
    }
    return word
  }

  /// Whether 计量 says 累计 of what does not add up over time, and the row is read so: a rate, or something per something,
  /// by unit or name. Under % a target in brackets is read as a compounded rate all the same.
  public var addsUpRates: Bool {
    guard statedMeasure == .total else { return false }
    let isRate =
      unit.isRate || unit.isPoints || unit.isPerSomething
      || ["人均", "户均", "地均", "亩均"].contains(where: NameFolding.folded(name).contains(text:))
    return isRate && likeliestMeasure == .total
  }

  var statedMeasure: Measure? { if case .measure(let measure) = measure { measure } else { nil } }
  var statedDirection: Direction? { if case .direction(let direction) = direction { direction } else { nil } }
}

extension Indicator {
  /// What the row states, with the target that is in force.
  public func cells(with target: Target?) -> IndicatorCells {
    IndicatorCells(
      name: series.name, unit: series.unit, baseline: baseline, target: target, measure: statedMeasure,
      direction: hasUnreadableDirection ? .unreadable : statedDirection.map(StatedDirection.direction))
  }

  /// The row as one reading has it.
  func read(as interpretation: Interpretation) -> Indicator {
    Indicator(
      number: number, category: category, series: series.counted(as: interpretation.measure), baseline: baseline,
      target: interpretation.target, nature: nature, statedDirection: interpretation.direction,
      statedMeasure: statedMeasure, cells: cells, revisions: revisions)
  }
}
