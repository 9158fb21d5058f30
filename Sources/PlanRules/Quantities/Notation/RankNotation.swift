/// Places in an order: `前10`, `进入全国前10名`, `第10位`; the smaller is better.
extension CellScanner {
  private static let leads = [
    "进入", "保持在", "保持", "稳居", "跻身", "位居", "位列", "排名", "列", "居", "力争", "达到", "全国", "全省", "全区", "全市", "全球", "世界", "国内",
    "省内",
    "西部", "中部", "东部", "同类城市", "稳定在", "提升到", "提升至", "上升到", "争取", "确保", "同类地区",
  ]

  /// A place, and whether any place before it is as good (`前10`); `nil` where none stands here.
  ///
  /// Throws `unitMismatch` in a column of anything but places: 前10 of an income in 亿元 is no 10 亿元.
  mutating func rank(in unit: Unit) throws(NotationError) -> (place: Figure, isAtMost: Bool)? {
    let start = offset
    guard let rank = place() else { return nil }
    guard unit.countsPlaces else { throw NotationError(.unitMismatch(found: "名次", expected: unit.text), at: start) }
    return rank
  }

  private mutating func place() -> (place: Figure, isAtMost: Bool)? {
    attempt { scanner in
      while scanner.skip(anyOf: CellScanner.leads) {}
      let isAtMost = scanner.skip("前")
      guard isAtMost || scanner.skip("第"), let place = scanner.ordinal() else { return nil }
      _ = scanner.skip(anyOf: ["位次", "位", "名", "强"])
      _ = scanner.skip(anyOf: ["以内", "之内", "以前"])
      guard scanner.isAtEnd || scanner.next == "(" else { return nil }
      return (place, isAtMost)
    }
  }

  private mutating func ordinal() -> Figure? {
    if let next, CellWords.isNumeral(next) { return numeral().map { Figure(digits: Int128($0)) } }
    guard let place = try? number(), place.places == 0, place.digits > 0 else { return nil }
    return place
  }

  /// A number from 1 to 100 in words: 三, 十, 十二, 二十, 一百.
  private mutating func numeral() -> Int? {
    attempt { scanner in
      func one(_ scanner: inout CellScanner) -> Int? {
        guard let value = scanner.next?.chineseDigit, value > 0 else { return nil }
        scanner.rewind(to: scanner.position + 1)
        return value
      }
      if scanner.skip("一百") || scanner.skip("百") { return 100 }
      let tens = one(&scanner)
      guard scanner.skip("十") else { return tens }
      return 10 * (tens ?? 1) + (one(&scanner) ?? 0)
    }
  }
}

extension Unit {
  /// Whether figures in it may be places in an order.
  var countsPlaces: Bool { base.isEmpty || isRank || base.isOne(of: ["位", "名", "第", "排名", "-", "--"]) }
}
