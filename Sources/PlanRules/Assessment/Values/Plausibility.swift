/// What the figures of one series are held against to find those that cannot be.
struct Plausibility {
  private let period: Period
  private let series: Series
  /// The baseline and the numbers of the target, for the plan's own region.
  private let fixed: [Slip.Neighbour]
  /// The number of the target, where shares of it are due.
  private let total: Ratio?
  private let annual: [AnnualTarget]
  /// The whole of which the figures are shares; `nil` where they are none.
  private let whole: Ratio?

  /// What a series of a plan is held against, an indicator's by a target and the numbers that it leads to.
  init(of series: Series, baseline: Baseline?, numbers: [Ratio], in period: Period, annual: [AnnualTarget]) {
    self.period = period
    self.series = series
    self.annual = annual
    whole = series.whole
    total = series.addsUp ? numbers.first : nil
    // A total counts from nothing, and a rate of growth is no level.
    let start = series.addsUp || series.measure.isCumulative ? nil : baseline?.start?.ratio
    let targets = series.addsUp || series.growsFromLevels ? [] : numbers
    fixed = (start.map { [.baseline($0)] } ?? []) + targets.map(Slip.Neighbour.target)
  }

  /// What is wrong with observations of one region, by their positions.
  func flaws(among quantities: [Quantity], in records: Records, region: String?) -> [Int: Implausibility] {
    var flaws: [Int: Implausibility] = [:]
    var earlier = EarlierReadings()
    let addsUp = series.addsUp
    func comesBefore(_ left: Int, _ right: Int) -> Bool {
      let (left, right) = (quantities[left].period, quantities[right].period)
      return (left.last, left.first) < (right.last, right.first)
    }
    // What rose or fell is no figure of this kind.
    var order = Array(quantities.indices)
    if quantities.contains(where: { $0.movement != nil }) { order.removeAll { quantities[$0].movement != nil } }
    let isInTime = !zip(order, order.dropFirst()).contains { comesBefore($1, $0) }
    if !isInTime { order.sort(by: comesBefore) }
    for position in order {
      let quantity = quantities[position]
      let length = addsUp ? quantity.period.months : 0
      if let flaw = shareFlaw(of: quantity, records.observations[quantity.observation])
        ?? slip(of: quantity, after: earlier[length], region: region)
      {
        flaws[quantity.observation] = flaw
      } else if let value = quantity.interval?.printed {
        earlier[length] = .reading(quantity.observation, value)
      }
    }
    return flaws
  }
}

extension Plausibility {
  /// A share outside its whole, or a part above it.
  private func shareFlaw(of quantity: Quantity, _ observation: Observation) -> Implausibility? {
    guard let whole else { return nil }
    if let numerator = observation.numerator?.figure, let denominator = observation.denominator?.figure,
      numerator > denominator
    {
      return isShare(of: whole) ? .partAboveWhole : nil
    }
    guard let interval = quantity.interval, interval.surely(.lessThan, .zero) || interval.surely(.moreThan, whole)
    else { return nil }
    return isShare(of: whole) ? .outsideShare(whole: whole) : nil
  }

  /// Whether the series is a share; one with a baseline or a target outside the whole is none.
  private func isShare(of whole: Ratio) -> Bool {
    !series.mayPassWhole && fixed.allSatisfy { $0.value >= .zero && $0.value <= whole }
  }

  private func slip(of quantity: Quantity, after earlier: Slip.Neighbour?, region: String?) -> Implausibility? {
    guard let value = quantity.interval?.printed else { return nil }
    // Nearly every figure is near the one before it, the baseline or the target.
    if let earlier, earlier.isNear(value) { return nil }
    if region == nil, fixed.contains(where: { $0.isNear(value) }) { return nil }
    let neighbours =
      (region == nil ? fixed + shareDue(in: quantity.period) : []) + set(for: quantity.period, region)
      + (earlier.map { [$0] } ?? [])
    guard let slip = Slip(value, beside: neighbours, whole: total), !isWholeAtOnce(value, in: quantity.period) else {
      return nil
    }
    // A change may well be a hundredth of last year's, and a total may begin slowly.
    return slip.isTooLarge || !(series.isChange || (series.addsUp && neighbours.allSatisfy(\.isDue)))
      ? .slip(slip) : nil
  }

  /// Whether a part of a year brought no more than the whole total, which may be done at once.
  private func isWholeAtOnce(_ value: Ratio, in period: Period) -> Bool {
    guard let total, total > .zero, period.months < 12 else { return false }
    return value > .zero && value <= total
  }

  /// The share of a total that is due in the months of a period; of each year's number its own share.
  private func shareDue(in period: Period) -> [Slip.Neighbour] {
    let span = series.measure == .eachYear ? 12 : self.period.months
    guard let total, let share = try? Ratio(Int128(period.months), over: Int128(span)), let due = try? total * share
    else { return [] }
    return [.shareDue(due)]
  }

  /// The number set for just these months.
  private func set(for period: Period, _ region: String?) -> [Slip.Neighbour] {
    annual.compactMap { annual in
      guard annual.period == period, annual.region == region, !series.growsFromLevels,
        case .threshold(_, let figure) = annual.target?.requirement
      else { return nil }
      return .annualTarget(figure.ratio)
    }
  }
}

/// The last reading of each length of time, of which nearly every series has one.
private struct EarlierReadings {
  private var last: (length: Int, reading: Slip.Neighbour)?
  private var others: [Int: Slip.Neighbour] = [:]

  subscript(length: Int) -> Slip.Neighbour? {
    get { last?.length == length ? last?.reading : others.isEmpty ? nil : others[length] }
    set {
      guard let newValue else { return }
      if let last, last.length != length { others[last.length] = last.reading }
      last = (length, newValue)
    }
  }
}

extension Slip.Neighbour {
  /// Whether it is what is to be reached, and no figure for as long a time.
  fileprivate var isDue: Bool {
    switch self {
    case .target, .shareDue: true
    case .baseline, .annualTarget, .reading: false
    }
  }
}
