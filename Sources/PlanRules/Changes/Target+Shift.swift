extension Target {
  /// Which way a demand moved that this target made, and another one makes now.
  ///
  /// `scale` is what one of the other's unit is in this one's; `lastYear` is when a target without a year of its own is
  /// due; `goal` brings a target to numbers, in its own unit.
  func shift(to other: Target, scale: Ratio = .one, lastYear: Int, goal: (Target) -> Goal?) -> Shift {
    shiftOfDemand(to: other, scale: scale, goal: goal)
      + Shift(from: dueYear ?? lastYear, to: other.dueYear ?? lastYear, moreIsLooser: true)
      + (isOfNew == other.isOfNew ? .same : .unclear)
      + (Target.folded(part) == Target.folded(other.part) ? .same : part == nil ? .stricter : .unclear)
  }

  private static func folded(_ text: String?) -> String? { text.map(NameFolding.folded) }

  private func shiftOfDemand(to other: Target, scale: Ratio, goal: (Target) -> Goal?) -> Shift {
    switch (requirement, other.requirement) {
    case (.change(let own), .change(let others)):
      if let shift = own.shift(to: others, scale: scale) { return shift }
    case (.inStep(let step, let reference, let margin), .inStep(let other, let otherReference, let otherMargin)):
      // GDP and 国内生产总值 are one thing.
      guard let distance = MeasuredThing(reference).distance(to: MeasuredThing(otherReference)), distance < 2 else {
        return .unclear
      }
      return step.shift(to: other) + step.shift(ofMargin: margin, to: otherMargin)
    default: break
    }
    if let own = goal(self), let others = goal(other)?.scaled(by: scale) {
      let shift = own.shift(to: others)
      guard shift == .same, isStatedAsGrowth != other.isStatedAsGrowth else { return shift }
      // On the way a constant rate asks for less than the straight line to the same end.
      return other.isStatedAsGrowth ? .looser : .stricter
    }
    let (own, others) = (weight, other.weight)
    if own != others { return Shift(from: own, to: others, moreIsLooser: false) }
    return requirement == other.requirement && NameFolding.folded(text) == NameFolding.folded(other.text)
      ? .same : own == .all ? .same : .unclear
  }

  /// How firm a demand is by its kind alone.
  private enum Weight: Int, Comparable {
    case statement, assigned, all, number

    static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  private var weight: Weight {
    switch requirement {
    case .statement: .statement
    case .assigned: .assigned
    case .universal: .all
    case .threshold, .range, .approximate, .change, .inStep: .number
    }
  }
}

extension Target.Change {
  /// Which way a change moved that is to be made against the same baseline; `nil` where the amounts are of two kinds.
  fileprivate func shift(to other: Target.Change, scale: Ratio) -> Shift? {
    guard since == other.since else { return nil }
    let (old, new): (Figure, Figure)
    var factor = Ratio.one
    switch (amount, other.amount) {
    case (.percent(let own), .percent(let others)), (.times(let own), .times(let others)): (old, new) = (own, others)
    case (.points(let own), .points(let others)), (.amount(let own), .amount(let others)):
      (old, new, factor) = (own, others, scale)
    default: return nil
    }
    let assumptions = Assumptions()
    guard
      let aim = other.goal(at: new.ratio, towards: other.direction, assuming: assumptions).scaled(by: factor)
    else { return .unclear }
    let own = goal(at: old.ratio, towards: direction, assuming: assumptions)
    let years: Shift =
      isEveryYear == other.isEveryYear ? .same : isEveryYear ? .looser : .stricter
    return own.shift(to: aim) + years + (wording == other.wording ? .same : .unclear)
  }
}

extension Target.Step {
  /// Which way a demand to keep in step moved.
  fileprivate func shift(to other: Target.Step) -> Shift {
    guard self != other else { return .same }
    guard let own = firmness, let others = other.firmness, (own < 0) == (others < 0) else { return .unclear }
    return Shift(from: abs(own), to: abs(others), moreIsLooser: false)
  }

  /// How much it asks for, below nothing where it is a ceiling.
  private var firmness: Int? {
    switch self {
    case .nearlyTogether: 1
    case .together: 2
    case .notSlower: 3
    case .faster: 4
    case .notFaster: -1
    case .slower: -2
    }
  }

  fileprivate func shift(ofMargin margin: Figure?, to other: Figure?) -> Shift {
    let (own, others) = (margin?.ratio ?? .zero, other?.ratio ?? .zero)
    return Shift(from: own, to: others, moreIsLooser: false)
  }
}
