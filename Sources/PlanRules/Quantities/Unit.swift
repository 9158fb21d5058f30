/// The unit of a table's column: `%`, `人`, `万户`, `元/人·年`.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Unit: Sendable, Hashable {
  /// The unit as the table prints it.
  public let text: String
  /// The unit without a leading multiplier: `户` for `万户`.
  public let base: String
  /// What one of the unit is in its base, as a power of ten: 4 for `万户`.
  public let powerOfTen: Int

  /// Multipliers by their power of ten that tables print before a unit, the longest first; the 千 of 千瓦 is none.
  private static let multipliers: [(word: String, value: Int)] = [
    ("万亿", 12), ("千亿", 11), ("百亿", 10), ("十亿", 9), ("千万", 7), ("百万", 6), ("亿", 8), ("万", 4), ("千", 3),
  ]

  /// Units whose 千 is a part of their name.
  static let ofThousand = ["千瓦", "千克", "千米", "千卡", "千焦", "千伏", "千帕", "千赫"]

  private static let multiplierHeads: [Unicode.Scalar] = ["万", "亿", "千", "百", "十"]

  /// A unit as printed; empty for a plain number.
  public init(_ text: String) {
    let folded = NotationText.folded(text)
    let mayBeMultiplied = folded.unicodeScalars.first.map(Unit.multiplierHeads.contains) ?? false
    let leading =
      mayBeMultiplied
      ? Unit.multipliers.first { multiplier in
        // 万分之一 is a share of its own.
        folded.begins(with: multiplier.word) && folded.count > multiplier.word.count
          && !folded.dropFirst(multiplier.word.count).hasPrefix("分之")
          && !(multiplier.word == "千" && Unit.ofThousand.contains { folded.begins(with: $0) })
      } : nil
    self.text = text
    base = leading.map { String(folded.dropFirst($0.word.count)) } ?? folded
    powerOfTen = leading?.value ?? 0
  }

  /// Whether both are printed alike.
  public static func == (left: Unit, right: Unit) -> Bool { left.text == right.text }

  /// By its text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The rate that a cell prints, `%` or `‰`; no unit where it prints none.
  public convenience init(ratePrintedIn cell: String) {
    let sign = NotationText.folded(cell).unicodeScalars.first { $0 == "%" || $0 == "‰" }
    self.init(sign.map { String($0) } ?? "")
  }

  /// The unit as it stands behind a figure: in brackets where it would read on from the number, `12（1/10万）`; of places
  /// in an order `10位`.
  public var behindFigures: String {
    if isRank { return "位" }
    let readsOn = text.unicodeScalars.first.map { ("0"..."9").contains($0) || $0 == "/" } ?? false
    return readsOn || text.contains(text: "=") || text.contains(text: "＝") ? "（\(text)）" : text
  }

  /// No unit: plain numbers, and ratios.
  public static let none = Unit("")

  /// A share of a hundred.
  public static let percent = Unit("%")

  /// A share of a thousand.
  static let permille = Unit("‰")

  /// Whether the unit is a share of a hundred.
  public var isPercent: Bool { base.hasSameBytes(as: "%") }
  /// Whether the unit is a share of a thousand.
  public var isPermille: Bool { base.hasSameBytes(as: "‰") }
  /// Whether figures in it are rates, which do not add up over time or places.
  public var isRate: Bool { isPercent || isPermille }
  /// Whether figures in it are amounts, so that a growth rate in percent is something else than they are.
  public var holdsLevels: Bool { !text.isEmpty && !isRate && !isPoints }
  /// Whether the unit is the percentage point.
  public var isPoints: Bool { base.hasSameBytes(as: "百分点") || base.hasSameBytes(as: "个百分点") }
  /// Whether a cell may print `2.21∶1`: the column holds ratios to one, or states no unit.
  public var isRatio: Bool { base.isEmpty || Unit.ratios.contains(base) || base.ends(with: "为1") }

  private static let ratios: Set<String> = ["比", "比值", "比例", "倍", ":1", "比1"]

  /// Whether the unit counts things, so that a cell alone does not tell a level from a five-year total.
  public var isCount: Bool { Unit.counted.contains(base) }
}

extension Unit {
  private static let counted: Set<String> = [
    "人", "人次", "户", "户次", "个", "家", "名", "件", "次", "场", "期", "项", "套", "间", "台", "辆", "艘", "架", "条", "张", "本",
    "册", "份", "例", "所", "座", "处", "栋", "村", "床", "床位", "对", "支", "篇", "起", "宗", "批", "站", "园",
  ]

  /// Units that the grammar knows by name, so that it can say which one a cell prints instead of its column's.
  static let known: Set<String> = counted.union([
    "元", "元/人", "元/人·年", "公里", "千米", "米", "平方公里", "平方米", "立方米", "亩", "公顷", "吨", "标准煤", "吨标准煤", "公斤", "千克", "千瓦",
    "千瓦时", "岁", "场次", "台套", "人天", "小时", "微克/立方米", "℃",
  ]).union(UnitShape.words)
  private static let longest = known.map(\.unicodeScalars.count).max() ?? 0

  /// The longest known unit at the head of a folded text.
  static func wellKnown(atHeadOf text: String) -> String? {
    let head = Array(text.unicodeScalars.prefix(longest))
    for length in (0...head.count).reversed() {
      let word = String(head[..<length])
      if known.contains(word) { return word }
    }
    return nil
  }

  /// Whether it is one that the grammar knows by name, or a rate.
  public var isKnown: Bool { Unit.known.contains(base) || isRate || isPoints || isLevel }

  /// Whether both are the same, however they are printed.
  public func counts(as other: Unit) -> Bool { base == other.base && powerOfTen == other.powerOfTen }

  /// Whether both count the same: 名 and 位 are 人.
  public func names(theSameAs other: Unit) -> Bool {
    func word(_ base: String) -> String { base == "名" || base == "位" ? "人" : base }
    return word(base) == word(other.base)
  }

  /// The words of a unit that has two: 套 and 间 for `套（间）`.
  var names: Set<String> {
    guard let open = base.firstIndex(of: "("), base.ends(with: ")") else { return [base] }
    return [base, String(base[..<open]), String(base[base.index(after: open)...].dropLast())]
  }
}
