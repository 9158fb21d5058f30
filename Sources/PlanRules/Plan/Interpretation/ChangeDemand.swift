/// A target that may be a change: the number with its sign, and how the change must stand to it.
struct ChangeDemand: Hashable {
  /// So much, as printed.
  let amount: Figure
  let comparator: Comparator?
  let isApproximate: Bool

  private init(_ amount: Figure, comparator: Comparator? = nil, isApproximate: Bool = false) {
    self.amount = amount
    self.comparator = comparator
    self.isApproximate = isApproximate
  }

  /// The number of a demand; of two the one that is enough.
  init?(_ requirement: Target.Requirement) {
    switch requirement {
    case .threshold(let comparator, let figure): self.init(figure, comparator: comparator)
    case .approximate(let figure): self.init(figure, isApproximate: true)
    case .range(let lower, let upper): self.init(upper.digits <= 0 ? upper : lower)
    case .change, .inStep, .universal, .assigned, .statement: return nil
    }
  }

  /// The change of the level: `signed` with the sign that is meant, better in a direction.
  func change(by signed: Figure, towards direction: Direction) -> Target.Change {
    // `≥3` of a fall written without its sign is one of at least 3.
    let own = comparator.map { (signed.digits < 0) == (amount.digits < 0) ? $0 : $0.mirrored }
    return Target.Change(
      .amount(signed), isApproximate: isApproximate, comparator: own ?? (direction == .down ? .atMost : .atLeast))
  }

  /// The demand on a fall, whose figures are written without a sign.
  var ofFall: Target.Requirement {
    if isApproximate { return .approximate(amount.magnitude) }
    return .threshold(amount.digits < 0 ? comparator?.mirrored : comparator, amount.magnitude)
  }
}

extension Target {
  /// What stands in `〔 〕` or behind 累计: the change over all the years, where the figures do not add up.
  var bracketedChange: ChangeDemand? { span == .cumulative ? ChangeDemand(requirement) : nil }
}
