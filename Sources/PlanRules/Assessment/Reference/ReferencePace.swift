/// What an in-step target is held against: the growth of another series over the same years, or its figure of the same
/// time.
public struct ReferencePace: Sendable, Hashable {
  /// Where the figures stand.
  public let source: Source
  /// The name of the series, or of the region.
  public let name: String
  /// What exactly the series counts (`口径`), where it says so.
  public let definition: String?
  /// How its figures make the one that is compared.
  public let kind: Kind
  /// The whole years put together, or the time of the one figure.
  public let period: Period
  /// What the series comes to, in percent or in the unit of the row.
  public let value: Ratio
  /// How much slower still counts as in step, in percentage points.
  public let tolerance: Figure

  /// Where the figures of a reference stand.
  public enum Source: Sendable, Hashable {
    /// In a series that the plan's assumptions name.
    case stated(SeriesID)
    /// In a series of the same plan, found by its name.
    case found(SeriesID)
    /// In the rows of the indicator itself, for another region.
    case region(String)
    /// In the plan above, found by its name; that plan's id.
    case parent(String)
  }

  /// How figures make the one that is compared.
  public enum Kind: Sendable, Hashable {
    /// The average yearly growth.
    case averageGrowth
    /// The growth over all years together.
    case compoundedGrowth
    /// The mean of the years.
    case averageLevel
    /// The figure of the same time.
    case level
  }

  /// Whether the plan leaves open what it is held against, so that the name decided.
  public var isAssumed: Bool { if case .stated = source { false } else { true } }

  /// The goal for one's own figure, by so many percentage points above or below it: faster is never a fault.
  func goal(for step: Target.Step, by margin: Figure?) throws(ArithmeticError) -> Goal {
    if let margin = margin?.ratio {
      return switch step {
      case .together, .nearlyTogether, .faster, .notSlower: .threshold(.atLeast, try value + margin)
      case .slower, .notFaster: .threshold(.atMost, try value - margin)
      }
    }
    return switch step {
    case .together, .nearlyTogether: .threshold(.atLeast, try value - tolerance.ratio)
    case .faster: .threshold(.moreThan, value)
    case .notSlower: .threshold(.atLeast, value)
    case .slower: .threshold(.lessThan, value)
    case .notFaster: .threshold(.atMost, value)
    }
  }
}
