/// What a name says is measured, without the words for its growth: 地区生产总值 of `地区生产总值（GDP）年均增长`.
public struct MeasuredThing: Sendable, Hashable {
  /// The name that is left.
  public let name: String

  /// What a name speaks of.
  public init(_ text: String) {
    var name = MeasuredThing.withoutRemarks(NameFolding.folded(text))
    while let shorter = MeasuredThing.shortened(name) { name = shorter }
    self.name = name
  }

  /// Whether it is the output of a country or a region, by whichever of its names.
  public var isOutput: Bool { nationalOutput || localOutput || MeasuredThing.output.contains(name) }

  /// How near the thing is to another one: 0 where the names are the same, 1 where both may be the output of one place,
  /// 2 where that of the country would stand for that of a region; `nil` where they are two things.
  public func distance(to other: MeasuredThing) -> Int? {
    if self == other { return 0 }
    guard isOutput, other.isOutput else { return nil }
    return (nationalOutput && other.localOutput) || (localOutput && other.nationalOutput) ? 2 : 1
  }

  private var nationalOutput: Bool { MeasuredThing.national.contains(name) }
  private var localOutput: Bool {
    MeasuredThing.local.contains { place in
      name.begins(with: place) && MeasuredThing.output.contains(String(name.dropFirst(place.count)))
    }
  }

  private static let output: Set<String> = ["生产总值", "GDP", "经济", "经济总量", "生产总值GDP"]
  private static let national: Set<String> = ["国内生产总值", "国内生产总值GDP", "全国GDP", "全国经济", "全国国内生产总值"]
  private static let local = ["地区", "全市地区", "全省地区", "全县地区", "全区地区", "全市", "全省", "全县", "全区", "区域"]

  private static let endings = [
    "增长速度", "增长率", "增长", "增速", "增幅", "涨幅", "降幅", "降低率", "下降率", "削减率", "降低", "下降", "减少", "削减", "速度", "指数", "年均",
    "实际", "名义", "同比", "累计", "比上年", "较上年",
  ]
  private static let beginnings = ["年均", "实际"]

  private static func shortened(_ name: String) -> String? {
    if let ending = endings.first(where: { name.ends(with: $0) && name.count > $0.count }) {
      return String(name.dropLast(ending.count))
    }
    if let beginning = beginnings.first(where: { name.begins(with: $0) && name.count > $0.count }) {
      return String(name.dropFirst(beginning.count))
    }
    return nil
  }

  private static func withoutRemarks(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "(")) else { return name }
    var depth = 0
    return String(
      name.filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")" { depth -= 1 } }
        return depth <= 0
      })
  }
}

extension String {
  /// Whether a name is of a rate of growth: `地区生产总值增速`, `居民收入年均增长（%）`; the natural growth of a
  /// population and the rise of prices are levels to be kept.
  public var namesGrowth: Bool {
    guard String.growth.contains(where: contains(text:)) else { return false }
    return !["自然增长", "增长极", "增长点"].contains(where: contains(text:))
  }

  private static let growth = ["增长", "增速", "增幅", "递增"]
}
