/// What the name of an indicator says of the way it should go and of what its figures are.
struct MeasuredName {
  private let scalars: [Unicode.Scalar]

  init(_ name: String) {
    scalars = name.unicodeScalars.compactMap { scalar in
      NotationText.fold(scalar).map { ("a"..."z").contains($0) ? Unicode.Scalar(UInt8($0.value) - 32) : $0 }
    }
  }

  /// What the lists make of it.
  enum Verdict: Hashable {
    /// None of their words.
    case none
    /// Words of equal length that say the contrary.
    case open
    /// The longest word.
    case word(MeasuredWord)
  }

  /// By the longest word of either list; words that leave no doubt before others of their length.
  var verdict: Verdict {
    var name = ""
    name.unicodeScalars.append(contentsOf: scalars)
    let bytes = Array(name.utf8)
    var (longest, length) = ([MeasuredWord](), 0)
    for word in MeasuredWords.lists.flatMap({ $0.words(in: bytes) }) {
      let count = word.text.unicodeScalars.count
      if count > length { (longest, length) = ([], count) }
      if count == length { longest.append(word) }
    }
    guard let first = longest.first else { return .none }
    if longest.contains(where: { $0.direction != first.direction }) { return .open }
    return .word(longest.first(where: \.isClear) ?? first)
  }

  /// Whether its figures are reductions: 单位GDP能耗降低, 削减率.
  var isReduction: Bool { holds(anyOf: MeasuredName.reductions) }

  /// Whether its figures are rates of growth.
  var isGrowth: Bool { holds(anyOf: MeasuredName.growths) }

  /// Whether it is a share of something, which has a level under %: 失业率, 比重, but not 下降率.
  var isShare: Bool {
    scalars.indices.contains { position in
      guard let length = MeasuredName.shares.first(where: { scalars[position...].starts(with: $0) })?.count,
        length > 0
      else { return false }
      return !(MeasuredName.reductions + MeasuredName.growths).contains { change in
        position >= change.count && scalars[(position - change.count)..<position].elementsEqual(change)
      }
    }
  }

  /// Whether it is what there is at a time, such as 保有量 or 总数, and not what was done in it.
  var isStock: Bool { holds(anyOf: MeasuredName.stocks) && !holds(anyOf: MeasuredName.flows) }

  /// Whether its figures are averages or quotients, which do not add up.
  var isAverage: Bool { holds(anyOf: MeasuredName.averages) }

  private static let reductions = words("降低 下降 减少 降幅 削减 压减 缩减 消减 减量 减排")
  private static let growths = words("增长 增速 递增 增幅 涨幅 提高 增加")
  private static let shares = words("率 比重 占比 比例 比率 份额 满意度")
  private static let stocks = words("保有量 存量 总数 总量 总规模 总人口 常住人口 拥有量 里程 总面积 蓄积量 库容 容量 余额 期末 年末")
  private static let flows = words("新增 新建 新改建 改造 新开工 净增 完成 培训 投资额")
  private static let averages = words("人均 户均 地均 亩均 平均 每 预期寿命 年限 指数 系数 浓度 密度 比值 收入比 排名 位次 名次")

  private static func words(_ text: String) -> [[Unicode.Scalar]] {
    text.split(separator: " ").map { Array($0.unicodeScalars) }
  }

  private func holds(anyOf words: [[Unicode.Scalar]]) -> Bool { words.contains(where: holds) }

  private func holds(_ word: [Unicode.Scalar]) -> Bool {
    guard let first = word.first, scalars.count >= word.count else { return false }
    return (0...(scalars.count - word.count)).contains { start in
      scalars[start] == first && scalars[start...].starts(with: word)
    }
  }
}
