/// What kind of rate a series in `%` or `‰` is, by its name: a share of a whole cannot pass it.
extension Series {
  /// The whole of which figures in the unit are shares; `nil` where they are none.
  var whole: Ratio? {
    guard measure == .level || measure == .averageLevel || measure == .eachYear else { return nil }
    return unit.isPercent ? .hundred : unit.isPermille ? Ratio(1000) : nil
  }

  /// Whether a rate may lie below nothing or above its whole: what grows, what is held against a plan or a demand, what is
  /// counted in other people or other years than those below the line.
  var mayPassWhole: Bool { isChange || RateWords.index.classes(in: NotationText.folded(name)).contains(.passing) }

  /// Whether its figures are changes, which may be near nothing in any year.
  var isChange: Bool {
    switch measure {
    case .compoundedFall, .compoundedRise: return true
    case .averageGrowth: return !growsFromLevels
    case .level, .total, .averageLevel, .eachYear: break
    }
    if unit.isPoints { return true }
    return unit.isRate && RateWords.index.classes(in: NotationText.folded(name)).contains(.changing)
  }
}

/// Which words stand in the name of a rate that tell what may become of it.
private struct RateWords: OptionSet, Hashable {
  let rawValue: UInt8

  /// It changes from year to year.
  static let changing = RateWords(rawValue: 1)
  /// It may pass its whole.
  static let passing = RateWords(rawValue: 2)

  static let index = WordIndex<RateWords>([
    .changing: """
    增长 增速 增幅 增加率 涨幅 涨跌 变化 变动 上升 上涨 提高 提升 降低 下降 降幅 减少 削减 缩减 净流入 净迁 同比 环比
    """,
    .passing: """
    \(againstPlans) \(inOthers) \(ofMoney)
    """,
  ])

  /// Against a plan, a demand or a supply.
  private static let againstPlans = """
    完成率 完成进度 完成比例 完成情况 完成程度 计划完成 进度 到位率 执行率 征缴率 征收率 收缴率 兑现率 自给率 保障率 满足率 平衡率 产销率 产销衔接 \
    销售率 补充率 置换率 替代率 达产率 负荷率 载客率 客座率 上座率 使用率 利用率 周转率 保值增值率 超额 兑付
    """
  /// Counted in other people than those below the line.
  private static let inOthers = """
    参保 参合 毛入学率 毛入园率 入园率 普及率 渗透率 拥有率 抚养比 抚养系数 性别比 就诊率 城镇化质量
    """
  /// Of money, where what is above the line is no part of what is below it.
  private static let ofMoney = """
    债务 负债 杠杆 依存度 贡献率 贡献度 拉动 弹性 利润率 收益率 回报率 报酬率 拨备 资本充足 流动性 偿付 存贷比 贷存比 备付 指数 溢价 倍
    """
}
