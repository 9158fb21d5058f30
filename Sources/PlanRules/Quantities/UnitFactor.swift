/// What one of a unit is in another that measures the same: a whole number, times a power of ten, over a power of three.
///
/// Nothing else lies between the units of plans: a 亩 is 2000 ÷ 3 square metres, a minute 1 ÷ 60 of an hour.
struct UnitFactor: Hashable {
  let times: Int128
  let power: Int
  let thirds: UInt8

  static let one = UnitFactor(times: 1, power: 0, thirds: 0)

  private init(times: Int128, power: Int, thirds: UInt8) {
    (self.times, self.power, self.thirds) = (times, power, thirds)
  }

  /// A quotient that is above nothing; `nil` where figures over it could not be kept.
  init?(_ quotient: Ratio) {
    var (times, rest, power, thirds) = (quotient.numerator, quotient.denominator, 0, UInt8(0))
    while times % 10 == 0 { (times, power) = (times / 10, power + 1) }
    while rest % 10 == 0 { (rest, power) = (rest / 10, power - 1) }
    while rest % 2 == 0 { (times, rest, power) = (times * 5, rest / 2, power - 1) }
    while rest % 5 == 0 { (times, rest, power) = (times * 2, rest / 5, power - 1) }
    while rest % 3 == 0 { (rest, thirds) = (rest / 3, thirds + 1) }
    guard rest == 1, thirds <= Figure.maximumThirds, abs(power) < Figure.maximumPlaces else { return nil }
    self.init(times: times, power: power, thirds: thirds)
  }
}
