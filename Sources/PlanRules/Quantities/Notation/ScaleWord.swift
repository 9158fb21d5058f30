/// A number word that says of how many something is: the 千 of 每千人口, the 10万 of 1/10万.
struct ScaleWord {
  /// As written.
  var text: String
  let count: Int128
  /// Whether money follows: 万元, 亿元.
  let isMoney: Bool
  /// Whether a length of time follows: 每十年.
  let isTime: Bool

  /// A sign that stands for one.
  init(sign: String, count: Int128) {
    self.init(text: sign, count: count, isMoney: false, isTime: false)
  }

  fileprivate init(text: String, count: Int128, isMoney: Bool, isTime: Bool) {
    (self.text, self.count, self.isMoney, self.isTime) = (text, count, isMoney, isTime)
  }
}

extension CellScanner {
  private static let powers: [(sign: Unicode.Scalar, power: Int)] = [("十", 1), ("百", 2), ("千", 3), ("万", 4), ("亿", 8)]

  func stands(anyOf words: [String]) -> Bool { words.contains(where: stands) }

  /// scale word = { digit } { 十 | 百 | 千 | 万 | 亿 }, more than one; the 千 of 千瓦 and the 百 of 百分 are none.
  mutating func scaleWord() -> ScaleWord? {
    attempt { scanner in
      let start = scanner.position
      let digits = scanner.take(while: \.isDigit)
      guard digits.utf8.count <= 9, var count = digits.isEmpty ? 1 : Int128(digits) else { return nil }
      var total = 0
      while let power = CellScanner.powers.first(where: { $0.sign == scanner.next })?.power, total + power <= 16,
        !scanner.startsUnitOfThousand
      {
        total += power
        scanner.rewind(to: scanner.position + 1)
      }
      count *= Figure.powerOfTen(total)
      guard count > 1, !scanner.stands("分") || scanner.stands("分之") else { return nil }
      return ScaleWord(
        text: scanner.text(from: start, to: scanner.position), count: count,
        isMoney: scanner.stands("元") && count >= 10_000, isTime: scanner.stands(anyOf: ["年", "月", "天", "日", "小时"]))
    }
  }

  private var startsUnitOfThousand: Bool { stands(anyOf: ["千瓦", "千克", "千米", "千卡", "千焦", "千伏"]) }
}
