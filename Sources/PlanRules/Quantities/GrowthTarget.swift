extension Target {
  /// A yearly growth set over figures that are levels, as `年均增长7%` where the unit is 元; `nil` where the cell states
  /// anything else.
  public static func growth(cell: String, overLevelsIn unit: Unit, isIndex: Bool = false) -> Target? {
    guard unit.holdsLevels || isIndex else { return nil }
    if let growth = (try? Target(cell: cell, unit: .percent)) ?? nil, growth.span == .average {
      if growth.isYearlyGrowth, Target.speaksOfGrowth(cell) { return growth }
      if growth.yearlyRate != nil { return growth.asYearlyRate }
    }
    if let own = try? Target(cell: cell, unit: unit), own.comparesGrowth { return own }
    return nil
  }

  /// `年均下降3%` as the rate of growth that it sets; any other target as it is.
  public var asYearlyRate: Target { yearlyRate.map { understood(as: $0, towards: statedDirection) } ?? self }

  /// `年均下降3%` as a rate of growth: at most −3 % a year; `nil` for anything else.
  var yearlyRate: Requirement? {
    guard span == .average, case .change(let change) = requirement, case .percent(let figure) = change.amount else {
      return nil
    }
    if change.isApproximate { return .approximate(figure) }
    return .threshold(figure.digits < 0 ? .atMost : .atLeast, figure)
  }

  /// Whether the change is by so much in every year, on their average (`年均提高1个百分点`).
  public var changesYearly: Bool {
    guard case .change = requirement else { return false }
    return span == .average
  }

  /// Whether a name or a cell speaks of growth.
  public static func speaksOfGrowth(_ text: String) -> Bool {
    ["增长", "增速", "递增"].contains(where: text.contains(text:))
  }

  /// Whether the target, read under percent, is a yearly rate of growth, or has no number of its own.
  ///
  /// `翻一番` and `比2020年增长46%` are changes over all the years together, and so is what stands in `〔 〕`.
  public var isYearlyGrowth: Bool {
    guard span == nil || span == .average else { return false }
    switch requirement {
    case .threshold, .range, .approximate, .inStep, .assigned, .statement: return true
    case .change, .universal: return false
    }
  }

  /// Whether the target is held against the growth of another series, not against its level.
  public var comparesGrowth: Bool {
    guard case .inStep(let step, let reference, _) = requirement else { return false }
    return step.isTogether || Target.speaksOfGrowth(text) || MeasuredThing(reference).isOutput
  }

  /// Whether the target is a growth over the baseline that the years make at a constant rate: `翻一番`, `增长1.5倍`.
  public var isStatedAsGrowth: Bool {
    guard case .change(let change) = requirement else { return false }
    switch change.amount {
    case .times: return true
    case .percent(let figure): return changesYearly || (figure.digits > 0 && Target.speaksOfGrowth(text))
    case .points, .amount: return false
    }
  }

  /// Whether a growth rate prints its sign, without which a number might be a level.
  public var printsRate: Bool {
    switch requirement {
    case .threshold, .range, .approximate:
      let folded = NameFolding.folded(text)
      return folded.contains(text: "%") || folded.contains(text: "‰")
    default: return true
    }
  }
}
