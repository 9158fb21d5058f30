/// What the name of an indicator says of the way it should go and of what its figures are.
struct MeasuredName {
  private let scalars: [Unicode.Scalar]
  /// The name without blanks, in capitals.
  let text: String

  init(_ name: String) {
    scalars = name.unicodeScalars.compactMap { scalar in
      NotationText.fold(scalar).map { ("a"..."z").contains($0) ? Unicode.Scalar(UInt8($0.value) - 32) : $0 }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(3 * scalars.count)
    for scalar in scalars { bytes.append(contentsOf: scalar.utf8) }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// What the lists make of it.
  enum Verdict: Hashable {
    /// None of their words.
    case none
    /// Words of equal length that say the contrary.
    case open
    /// Something of which more may be wanted as well as less, so that only the 方向 cell tells.
    case either
    /// The word that decides.
    case word(MeasuredWord)
  }

  /// By the rate that ends the name, else by the longest word of the lists; of that length the one without doubt.
  ///
  /// A word inside a longer one does not count (收入比 of 收入比重), nor what a quotient divides by (GDP of 单位GDP电耗),
  /// nor what should fall before a word for its undoing (危房 of 危房改造).
  var verdict: Verdict {
    let seen = MeasuredWords.seen(in: self)
    if let head = headRate(of: seen) ?? headOfShare(of: seen) ?? headCost(of: seen) { return .word(head) }
    if seen.contains(where: { $0.meaning == .either }) { return .either }
    let undoing = seen.filter { $0.meaning == .undoes }.map(\.bytes).max { $0.lowerBound < $1.lowerBound }
    let counted = seen.filter { word in
      guard let undoing, word.word?.direction == .down else { return true }
      return word.bytes.lowerBound >= undoing.lowerBound
    }
    let longest = counted.filter { $0.word != nil }.max { $0.length < $1.length }?.length
    let words = counted.filter { $0.length == longest }.compactMap(\.word)
    guard let first = words.first else { return .none }
    // 治理污染 undoes what follows, 治理成本 is what follows.
    if undoing != nil, words.contains(where: { $0.direction == .down }) { return .open }
    if words.contains(where: { $0.direction != first.direction }) { return .open }
    return .word(words.first(where: \.isClear) ?? first)
  }

  /// Whether it is a share or a rate that no word of the lists names, of which a word for the thing says little: 煤炭占比,
  /// 案件上诉率; of 义务教育大班额比例 the word before 比例 does.
  var isShareOfThing: Bool {
    let head = text.withoutRemark
    if ["比重", "占比", "份额"].contains(where: head.ends) { return true }
    guard ["比例", "比率", "率"].contains(where: head.ends) else { return false }
    let seen = MeasuredWords.seen(in: self)
    return headRate(of: seen) == nil && headOfShare(of: seen) == nil
  }

  /// What stands before 比例 and the like is what there is a share of: 大班额 of 义务教育大班额比例.
  private func headOfShare(of seen: [SeenWord]) -> MeasuredWord? {
    let head = text.withoutRemark
    guard let ending = MeasuredName.sharesOfThings.first(where: head.ends) else { return nil }
    return longest(of: seen, endingAt: head.utf8.count - ending.utf8.count)
  }

  /// What should fall is the head where it ends the name, unless something is done against it: 成本 of 污水处理成本, but
  /// not 污染 of 治理污染.
  private func headCost(of seen: [SeenWord]) -> MeasuredWord? {
    let head = text.withoutRemark
    guard !head.ends(with: "强度"), !seen.contains(where: { $0.meaning == .undoes }),
      let word = longest(of: seen, endingAt: head.utf8.count), word.direction == .down
    else { return nil }
    return word
  }

  private func longest(of seen: [SeenWord], endingAt end: Int) -> MeasuredWord? {
    seen.filter { $0.word != nil && $0.bytes.upperBound == end }.max { $0.length < $1.length }?.word
  }

  private static let sharesOfThings = ["比重", "占比", "比例", "比率", "份额"]

  /// The rate that ends the name, or the thing that a rate is called by: 执结率 of 案件执结率, 城镇化 of 城镇化率.
  private func headRate(of seen: [SeenWord]) -> MeasuredWord? {
    let head = text.withoutRemark
    guard head.ends(with: "率") || head.ends(with: "满意度") else { return nil }
    let end = head.utf8.count
    if let ending = longest(of: seen, endingAt: end) { return ending }
    return head.ends(with: "率") ? longest(of: seen, endingAt: end - "率".utf8.count) : nil
  }

  /// Whether its figures are reductions: 单位GDP能耗降低, 削减率.
  var isReduction: Bool { holds(anyOf: MeasuredName.reductions) && !holds(anyOf: MeasuredName.machines) }

  /// Whether the reduction is named as an amount, so that its figures are nothing else: 碳减排量, but not 排放减少.
  var isAmountOfReduction: Bool {
    MeasuredName.reductions.contains { reduction in MeasuredName.amounts.contains { holds(reduction + $0) } }
  }

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
  var isStock: Bool { holds(anyOf: MeasuredName.stocks) && !isDoneOverTime }

  /// Whether it is what was done in a time: 新增, 改造, 培训.
  var isDoneOverTime: Bool { holds(anyOf: MeasuredName.flows) }

  /// Whether it is what was made anew in a time: 新增, 新建.
  var isMadeAnew: Bool { holds(anyOf: MeasuredName.news) }

  /// Whether it is money that comes in over a time: 到位资金, 利用外资.
  var isInflow: Bool { holds(anyOf: MeasuredName.inflows) }

  /// Whether its figures are averages or quotients, which do not add up.
  var isAverage: Bool { holds(anyOf: MeasuredName.averages) }

  private static let reductions = words("降低 下降 减少 降幅 削减 压减 缩减 消减 核减 压缩 缩短 减量 减排")
  /// What holds 压缩 by accident.
  private static let machines = words("压缩机 压缩空气 压缩天然气")
  /// What makes of a reduction its amount: 减排量, 压减面积.
  private static let amounts = words("量 额 数 面积 规模 幅度 率 比例")
  private static let growths = words("增长 增速 递增 增幅 涨幅 提高 增加")
  private static let shares = words("率 比重 占比 比例 比率 份额 满意度")
  private static let stocks = words("保有量 户籍人口 人口数 企业数 公司数 在校生 存量 总数 总量 总规模 总人口 常住人口 拥有量 里程 总面积 蓄积量 库容 容量 余额 期末 年末")
  private static let flows = words("新增 新建 新改建 改造 新开工 净增 完成 培训 投资额")
  private static let news = words("新增 新建 新改建 新开工 净增")
  private static let inflows = words("到位资金 利用外资 招商引资 引进内资 引进资金 争取资金 投资额 固定资产投资 完成投资")
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

extension MeasuredName {
  /// Which way numbers set for a series want to go that has no target of its own: they are to be reached, unless the name
  /// says that less is wanted; of a word that leaves room for doubt either way (`within`).
  var directionOfNumbers: Direction {
    guard !isReduction, !isDoneOverTime, case .word(let word) = verdict, word.direction == .down else { return .up }
    return word.isClear ? .down : .within
  }
}
