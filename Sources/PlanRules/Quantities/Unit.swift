/// The unit of a table's column: `%`, `人`, `万户`, `元/人·年`.
public struct Unit: Sendable, Hashable {
  /// The unit as the table prints it.
  public let text: String
  /// The unit without a leading multiplier: `户` for `万户`.
  public let base: String
  /// What one of the unit is in its base, as a power of ten: 4 for `万户`.
  public let powerOfTen: Int

  /// Multipliers by their power of ten that tables print before a unit, the longest first; the 千 of 千瓦 is none.
  private static let multipliers: [(word: String, value: Int)] = [("万亿", 12), ("亿", 8), ("万", 4)]

  /// A unit as printed; empty for a plain number.
  public init(_ text: String) {
    let folded = NotationText.folded(text)
    let leading = Unit.multipliers.first { folded.hasPrefix($0.word) && folded.count > $0.word.count }
    self.text = text
    base = leading.map { String(folded.dropFirst($0.word.count)) } ?? folded
    powerOfTen = leading?.value ?? 0
  }

  /// Whether the unit is a share of a hundred.
  public var isPercent: Bool { base == "%" }
  /// Whether the unit is a share of a thousand.
  public var isPermille: Bool { base == "‰" }
  /// Whether figures in it are rates, which do not add up over time or places.
  public var isRate: Bool { isPercent || isPermille }

  /// Whether the unit counts things, so that a cell alone does not tell a level from a five-year total.
  public var isCount: Bool { Unit.counted.contains(base) }

  private static let counted: Set<String> = [
    "人", "人次", "户", "户次", "个", "家", "名", "件", "次", "场", "期", "项", "套", "间", "台", "辆", "艘", "架", "条", "张", "本",
    "册", "份", "例", "所", "座", "处", "栋", "村", "床", "床位", "对", "支", "篇", "起", "宗", "批", "站", "园",
  ]

  /// The word for a unit at the head of a text, the longest that fits; for saying what a cell prints instead.
  static func wellKnown(atHeadOf text: String) -> String? {
    let folded = multipliers.first { text.hasPrefix($0.word) }.map { text.dropFirst($0.word.count) } ?? text[...]
    let known = counted.union(["元", "公里", "平方米", "立方米", "亩", "公顷", "吨", "千瓦", "千瓦时", "%", "‰", "岁"])
    return known.filter { folded.hasPrefix($0) }.max { $0.count < $1.count }
  }
}
