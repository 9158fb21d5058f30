/// Units of one quantity, which are converted exactly: 公顷 and 亩, 分钟 and 小时, ‰ and 1/10万.
///
/// 吨标准煤 is no 吨, 人次 no 人, 家 no 个: what is not listed together is never converted.
/// Source: GB 3100—1993 for the units of the SI; 1 亩 = 1/15 公顷 (国家计量局, 1990).
extension Unit {
  /// What one of this unit is of another one, multipliers such as 万 of both left aside; `nil` where they do not measure
  /// the same.
  func factor(to other: Unit) -> UnitFactor? {
    let (own, wanted) = (UnitShape(base), UnitShape(other.base))
    // A plain number is no share of anything.
    guard !base.isEmpty, !other.base.isEmpty else { return base == other.base ? .one : nil }
    return own == wanted ? .one : own.size(in: wanted).flatMap(UnitFactor.init)
  }
}

/// A unit taken apart: what is counted, and per how many of what.
struct UnitShape: Hashable {
  /// What stands above the line; empty for a plain number, as of a share.
  var above: String
  /// What stands below it; empty for a plain number, or where none does.
  var below = ""
  /// Per how many, as a power of ten: 2 for %, 5 for `1/10万`.
  var power = 0

  /// The shape of a unit's text, folded and without a multiplier before it.
  init(_ base: String) {
    switch base {
    case "%": self.init(above: "", power: 2)
    case "‰": self.init(above: "", power: 3)
    case "‱": self.init(above: "", power: 4)
    default: self = UnitShape.quotient(base) ?? UnitShape.fraction(base) ?? UnitShape(above: base, power: 0)
    }
  }

  private init(above: String, below: String = "", power: Int) {
    (self.above, self.below, self.power) = (above, below, power)
  }

  /// `人/万人`, `1/10万`, `/10万`, `微克/立方米`.
  private static func quotient(_ base: String) -> UnitShape? {
    let parts = base.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let above = String(parts[0])
    var scanner = CellScanner(String(parts[1]))
    let power = scanner.powerOfTen() ?? 0
    let below = String(scanner.rest)
    guard power > 0 || !below.isEmpty else { return nil }
    return UnitShape(above: above == "1" ? "" : above, below: below == "人口" ? "人" : below, power: power)
  }

  /// `万分之一`, `十万分之一`.
  private static func fraction(_ base: String) -> UnitShape? {
    var scanner = CellScanner(base)
    guard let power = scanner.powerOfTen(), power > 0, scanner.skip("分之一"), scanner.isAtEnd else { return nil }
    return UnitShape(above: "", power: power)
  }

  /// What one of this is of another one; `nil` where they do not measure the same.
  func size(in other: UnitShape) -> Ratio? {
    let people = below.isEmpty || other.below.isEmpty
    guard let above = UnitShape.size(of: above, in: other.above),
      let below = people && (power > 0 && other.power > 0)
        ? Ratio.one : UnitShape.size(of: below, in: other.below)
    else { return nil }
    return try? above / below * Ratio(Figure.powerOfTen(other.power)) / Ratio(Figure.powerOfTen(power))
  }

  private static func size(of word: String, in other: String) -> Ratio? {
    if word == other { return .one }
    for quantity in quantities {
      if let own = quantity[word], let wanted = quantity[other] { return try? own / wanted }
    }
    return nil
  }

  /// The words of all quantities.
  static var words: [String] { quantities.flatMap(\.keys) }

  private static let (million, billion, trillion): (Int128, Int128, Int128) = (
    1_000_000, 1_000_000_000, 1_000_000_000_000
  )
  private static func ofTon(_ parts: Int128) -> Ratio { Ratio(reducing: 1, over: parts) }

  /// Each unit by what it is of the first of its quantity.
  private static let quantities: [[String: Ratio]] = [
    [
      "平方米": .one, "㎡": .one, "m²": .one, "公顷": Ratio(10_000), "亩": Ratio(reducing: 2000, over: 3),
      "平方公里": Ratio(1_000_000), "平方千米": Ratio(1_000_000), "km²": Ratio(1_000_000),
    ],
    ["米": .one, "公里": Ratio(1000), "千米": Ratio(1000), "km": Ratio(1000)],
    ["秒": .one, "分钟": Ratio(60), "小时": Ratio(3600)],
    [
      "吨": .one, "公斤": Ratio(reducing: 1, over: 1000), "斤": Ratio(reducing: 1, over: 2000),
      "千克": Ratio(reducing: 1, over: 1000),
      "克": ofTon(million), "毫克": ofTon(billion), "mg": ofTon(billion), "微克": ofTon(trillion), "μg": ofTon(trillion),
      "µg": ofTon(trillion), "ug": ofTon(trillion),
    ],
    ["立方米": .one, "m³": .one, "m3": .one, "升": Ratio(reducing: 1, over: 1000)],
    [
      "千瓦": .one, "kW": .one, "瓦": Ratio(reducing: 1, over: 1000), "兆瓦": Ratio(1000), "MW": Ratio(1000),
      "吉瓦": Ratio(1_000_000), "GW": Ratio(1_000_000),
    ],
    ["千瓦时": .one, "kWh": .one, "兆瓦时": Ratio(1000), "MWh": Ratio(1000)],
    ["吨标准煤": .one, "吨标煤": .one, "tce": .one],
    ["人": .one, "名": .one],
  ]
}

extension CellScanner {
  /// A power of ten in digits and words: 5 of `10万`, 3 of `千`; `nil` where none stands or it is none.
  fileprivate mutating func powerOfTen() -> Int? {
    attempt { scanner in
      guard let word = scanner.scaleWord() else { return nil }
      var (count, power) = (word.count, 0)
      while count % 10 == 0 { (count, power) = (count / 10, power + 1) }
      return count == 1 ? power : nil
    }
  }
}
