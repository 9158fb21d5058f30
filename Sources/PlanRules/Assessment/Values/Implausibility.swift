/// Why a figure cannot be.
public enum Implausibility: Sendable, Hashable {
  /// A share below nothing or above its whole: 100 for %, 1,000 for ‰.
  case outsideShare(whole: Ratio)
  /// The numerator is more than the denominator, of which it is a part.
  case partAboveWhole
  /// It differs from all that there is to compare it with by about a power of ten.
  case slip(Slip)
}

/// A figure that is off by a power of ten, as when its unit was mistaken.
public struct Slip: Sendable, Hashable {
  /// By which power of ten: 2, 3, 4 or 8.
  public let power: Int
  /// Whether it is too large.
  public let isTooLarge: Bool
  /// What it was compared with.
  public let neighbours: [Neighbour]

  /// The power as a number.
  public var factor: Ratio { Ratio(Figure.powerOfTen(power)) }

  /// What a figure is compared with.
  public enum Neighbour: Sendable, Hashable {
    /// The value before the plan.
    case baseline(Ratio)
    /// A number of the target.
    case target(Ratio)
    /// The share of a total that is due in as many months.
    case shareDue(Ratio)
    /// The number set for the same months.
    case annualTarget(Ratio)
    /// An earlier reading; its position in the records.
    case reading(Int, Ratio)

    /// The value to compare with.
    public var value: Ratio {
      switch self {
      case .baseline(let value), .target(let value), .shareDue(let value), .annualTarget(let value),
        .reading(_, let value):
        value
      }
    }
  }
}

extension Slip {
  /// What the same thing in another unit differs by: % and a fraction, ‰ or kilo-, 万, 亿.
  private static let powers = [2, 3, 4, 8]
  /// Half of the smallest power.
  fileprivate static let near: UInt64 = 50
  /// How far from a power of ten a factor may be.
  private static let reach = Ratio(2)

  /// The same where only a share of a total is there to compare with, which one year may well exceed.
  private static let reachOfShares = Ratio(reducing: 3, over: 2)

  /// The slip that a value shows beside its neighbours; `nil` where it is near one of them, or no power of ten brings it
  /// there.
  ///
  /// Of a total `whole` is what it may have come to, so that a figure is brought between its share and that.
  init?(_ value: Ratio, beside neighbours: [Neighbour], whole: Ratio? = nil) {
    let size = value.magnitude
    let sizes = neighbours.map(\.value.magnitude).filter { $0 > .zero }
    guard size > .zero, let least = sizes.min(), let most = sizes.max(),
      neighbours.allSatisfy({ ($0.value < .zero) == (value < .zero) || $0.value == .zero })
    else { return nil }
    // Nearer than that it is a fast or slow year.
    guard let above = try? most * Ratio(Int128(Slip.near)), let below = try? least / Ratio(Int128(Slip.near)) else {
      return nil
    }
    // From nothing a value may begin as small as it likes.
    guard size > above || (size < below && sizes.count == neighbours.count) else { return nil }
    isTooLarge = size > above
    let farthest = max(most, whole?.magnitude ?? most)
    let reach = neighbours.allSatisfy(\.isShareDue) ? Slip.reachOfShares : Slip.reach
    let fits = Slip.powers.compactMap { power in
      Slip.distance(of: size, movedBy: power, isTooLarge: size > above, from: least, to: farthest)
        .flatMap { $0 <= reach ? (power, $0) : nil }
    }
    guard let nearest = fits.min(by: { $0.1 < $1.1 }) else { return nil }
    power = nearest.0
    self.neighbours = neighbours
  }

  /// By which factor a value, moved by a power of ten, lies outside of a range, 1 inside; `nil` where it is out of range.
  private static func distance(
    of size: Ratio, movedBy power: Int, isTooLarge: Bool, from least: Ratio, to most: Ratio
  ) -> Ratio? {
    let factor = Ratio(Figure.powerOfTen(power))
    guard let moved = try? isTooLarge ? size / factor : size * factor, let over = try? moved / most,
      let under = try? least / moved
    else { return nil }
    return max(over, under, .one)
  }
}

extension Slip.Neighbour {
  /// Whether a value is so near that it is no slip, whatever else there is to compare it with.
  func isNear(_ other: Ratio) -> Bool { value.isWithin(Slip.near, of: other) }

  fileprivate var isShareDue: Bool { if case .shareDue = self { true } else { false } }
}
