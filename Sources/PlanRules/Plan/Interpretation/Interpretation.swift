/// One way in which a row of the indicator table can be read.
public struct Interpretation: Sendable, Hashable {
  /// How its figures turn into one value.
  public let measure: Measure
  /// The target as it is then understood: `〔1〕` of a level is a change against the baseline.
  public let target: Target?
  /// Which way is better.
  public let direction: Direction
  /// What decided the direction.
  public let basis: DirectionBasis
  /// What a figure of a fall says.
  public internal(set) var signs = FallSigns.falls
  /// Whether name or 计量 call the figures falls, so that one without a sign is a fall.
  var namesFalls = false
  /// Whether the target writes a fall with its sign.
  var signsFalls = false

  /// The same with figures counted otherwise.
  func counted(as measure: Measure) -> Interpretation {
    var other = Interpretation(measure: measure, target: target, direction: direction, basis: basis)
    (other.signs, other.namesFalls, other.signsFalls) = (signs, namesFalls, signsFalls)
    return other
  }

  /// What decided the direction of a row.
  public enum DirectionBasis: Sendable, Hashable {
    /// The 方向 cell.
    case stated
    /// The target's own sign or verb.
    case comparator
    /// A word of the name.
    case word(MeasuredWord)
    /// The side of the baseline on which the target lies.
    case baseline
    /// That totals of counts are to be reached.
    case total
    /// That falls, rises and rates of growth are to be reached.
    case measure
    /// Nothing: the other direction is as good.
    case open

    /// The name in JSON.
    public var name: String {
      switch self {
      case .stated: "stated"
      case .comparator: "comparator"
      case .word: "word"
      case .baseline: "baseline"
      case .total: "total"
      case .measure: "measure"
      case .open: "open"
      }
    }
  }

  /// What a figure of a fall says by its sign.
  public enum FallSigns: Sendable, Hashable {
    /// 3 is a fall, −3 a rise.
    case falls
    /// −3 is a fall, 3 a rise.
    case changes
  }

  /// Whether the target is a change against the baseline in the unit of the row.
  public var isChange: Bool { change != nil }

  /// The change against the baseline that the target is understood as, where it is.
  public var change: LevelChange? {
    guard measure == .level, let target, !target.changesYearly, let signed = target.change else { return nil }
    return LevelChange(size: signed.magnitude, isFall: signed.digits < 0)
  }

  /// A change of a level, without its sign.
  public struct LevelChange: Sendable, Hashable {
    /// How much.
    public let size: Figure
    /// Whether the level falls.
    public let isFall: Bool
  }
}

/// Which cell leaves a row open.
public enum OpenCell: Sendable, Hashable, CaseIterable {
  /// 计量.
  case measure
  /// 方向.
  case direction
  /// Whether the target's percent are of the figure or points of it: 下降3% of a rate of 12.
  case percent
  /// The sign of the target or of a reading.
  case sign
}
