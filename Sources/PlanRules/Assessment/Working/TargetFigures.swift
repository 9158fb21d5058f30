/// The numbers of a target: as published where the cell has its own, else as they follow from the baseline or the unit.
public struct TargetFigures: Sendable, Hashable {
  /// How the value must stand to the number; `nil` where both ends count, or none.
  public let comparator: Comparator?
  /// The number, or the upper one of two.
  public let value: Ratio?
  /// The lower one of two numbers.
  public let lower: Ratio?
  /// What a number that is only approximate allows, in percent of it; `nil` where none is stated or needed.
  public let tolerance: Ratio?

  init(comparator: Comparator?, value: Ratio?, lower: Ratio?, tolerance: Ratio? = nil) {
    self.comparator = comparator
    self.value = value
    self.lower = lower
    self.tolerance = tolerance
  }

  /// No numbers.
  static let none = TargetFigures(comparator: nil, value: nil, lower: nil)
}

extension TargetFigures {
  /// The numbers of a target, as judged: its comparator is that of the goal, and without a goal the stated one, else the
  /// usual one of the direction.
  init(of target: Target, goal: Goal?, direction: Direction?) {
    let judged: (comparator: Comparator?, value: Ratio?) =
      switch goal {
      case .threshold(let comparator, let number): (comparator, number)
      case .about(_, let number, _): (nil, number)
      case .between, nil: (nil, nil)
      }
    switch target.requirement {
    case .threshold(let stated, let figure):
      let usual: Comparator = direction == .down ? .atMost : .atLeast
      self.init(comparator: judged.comparator ?? stated ?? usual, value: figure.ratio, lower: nil)
    case .range(let lower, let upper): self.init(comparator: nil, value: upper.ratio, lower: lower.ratio)
    case .approximate(let figure):
      self.init(comparator: nil, value: figure.ratio, lower: nil, tolerance: goal?.tolerance)
    case .change, .universal:
      self.init(comparator: judged.comparator, value: judged.value, lower: nil, tolerance: goal?.tolerance)
    case .inStep(let step, _, _): self.init(comparator: step.comparator, value: nil, lower: nil)
    case .assigned, .statement: self = .none
    }
  }
}
