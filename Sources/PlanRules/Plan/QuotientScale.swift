/// What a quotient of two counts is multiplied by, so that it stands in the unit of its series: 1,000 for 每千人口.
public struct QuotientScale: Sendable, Hashable {
  /// The word of unit or name that says so, as found there: `每千`, `万`; `nil` where neither does, or the unit is the sign.
  public let word: String?
  /// How many of what is below the line the series is per.
  let per: Int128
  /// Whether that is money, which tables count in 万元 and 亿元 as the unit does.
  let isMoney: Bool
  /// What one of the unit is in its base, as a power of ten: 4 for `万元/人`.
  let powerOfTen: Int

  /// The scale of a series: the unit comes first, then the name.
  init(of series: Series) {
    let found = QuotientScale.inUnit(series.unit) ?? QuotientScale.inName(NotationText.folded(series.name))
    word = found?.text == series.unit.base ? nil : found?.text
    per = found?.count ?? 1
    isMoney = found?.isMoney ?? false
    powerOfTen = series.unit.powerOfTen
  }

  /// The factors that are possible, the strict one first: counts may be typed in the multiples that the unit names.
  var factors: [Ratio] {
    let below = isMoney ? [per, 1] : [per]
    let above = powerOfTen > 0 ? [Figure.powerOfTen(powerOfTen), 1] : [1]
    return below.flatMap { per in above.map { Ratio(reducing: per, over: $0) } }
  }

  /// The factor where no printed value tells: what a cell prints with 万 or 亿 is a whole count.
  func factor(numerator: String, denominator: String) -> Ratio {
    let below = isMoney && !denominator.printsMultiplier ? 1 : per
    let above = powerOfTen > 0 && numerator.printsMultiplier ? Figure.powerOfTen(powerOfTen) : 1
    return Ratio(reducing: below, over: above)
  }
}

extension QuotientScale {
  /// `%`, `‰`, `1/10万`, `人/万人`, `万分之一`.
  private static func inUnit(_ unit: Unit) -> ScaleWord? {
    switch unit.base {
    case "%": return ScaleWord(sign: "%", count: 100)
    case "‰": return ScaleWord(sign: "‰", count: 1000)
    case "‱": return ScaleWord(sign: "‱", count: 10_000)
    default: break
    }
    var scanner = CellScanner(NotationText.folded(unit.text))
    while !scanner.isAtEnd {
      if scanner.skip("/"), let found = scanner.scaleWord() { return found.isTime ? nil : found }
      let ahead = scanner
      if let found = scanner.scaleWord(), scanner.skip("分之") { return found }
      scanner = ahead
      scanner.rewind(to: scanner.position + 1)
    }
    return nil
  }

  /// `每千人口…`, `每10万…`, and without 每 at the head of a name: `万人…`, `亿元GDP…`; `万车` and `百万吨死亡率` anywhere.
  private static func inName(_ name: String) -> ScaleWord? {
    var scanner = CellScanner(name)
    while !scanner.isAtEnd {
      let start = scanner.position
      let isEach = scanner.skip("每")
      if var found = scanner.scaleWord(), !found.isTime {
        let isCounted = start == 0 && scanner.stands(anyOf: ["人", "名", "户", "元"])
        let isUsual = scanner.stands(anyOf: ["车死亡", "吨死亡", "元GDP", "元地区生产总值", "元国内生产总值", "元工业增加值", "元增加值"])
        if isEach { found.text = "每" + found.text }
        if isEach || isCounted || isUsual { return found }
      }
      scanner.rewind(to: start + 1)
    }
    return nil
  }
}

extension String {
  fileprivate var printsMultiplier: Bool { contains(text: "万") || contains(text: "亿") }
}
