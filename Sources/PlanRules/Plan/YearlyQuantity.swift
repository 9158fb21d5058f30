/// What only a whole year has, though the table counts it as a level: part of the year speaks for that part alone.
public enum YearlyQuantity: Sendable, Hashable {
  /// It accrues over the year, so that parts which cover the year are added up: 用水总量, 产值, 收入.
  case accruing
  /// It is an average over the year, which lies between the lowest and the highest of parts that cover the year:
  /// 优良天数比率, 浓度, 失业率, 单位GDP能耗.
  case averaged
}

extension Series {
  /// Whether only a whole year has it, by its name and unit; `nil` for a level of a day.
  ///
  /// Shares and rates never accrue, and of what is counted only events do: 低收入人口 are people on a day.
  public var yearlyQuantity: YearlyQuantity? {
    measure == .level || measure == .eachYear ? quantityWithinYear : nil
  }

  /// The same of the figures within one year, whatever is made of the years: each year's own, or the average of them.
  var quantityWithinYear: YearlyQuantity? {
    let name = NameFolding.folded(name)
    let words = YearlyWords.index.classes(in: name)
    return unit.isShare || (unit.base.isEmpty && name.ends(with: "比"))
      ? words.yearlyShare : words.yearlyAmount(in: unit)
  }
}

/// Which words stand in a name that tell what a year makes of a figure.
private struct YearlyWords: OptionSet, Hashable {
  let rawValue: UInt16

  /// Averages over a year.
  static let averaged = YearlyWords(rawValue: 1)
  /// Amounts that accrue.
  static let accruing = YearlyWords(rawValue: 2)
  /// Events, which are counted over a year.
  static let event = YearlyWords(rawValue: 4)
  /// Counts that are called an amount of something accruing: 客运量.
  static let amount = YearlyWords(rawValue: 8)
  /// What there is on a day, even where another word stands beside it: 用电户数, 发电装机容量.
  static let stock = YearlyWords(rawValue: 16)
  /// Shares, which are of a year where they are of something that accrues.
  static let share = YearlyWords(rawValue: 32)
  /// Growth, which compares one stretch of time with the same one a year before.
  static let growth = YearlyWords(rawValue: 64)
  /// Falls, which are chained and not read as levels.
  static let fall = YearlyWords(rawValue: 128)
  /// What divides by something that accrues itself: 单位GDP能耗, 万元产值用水量.
  static let quotient = YearlyWords(rawValue: 256)

  static let index = WordIndex<YearlyWords>([
    .averaged: """
    优良天数 达标天数 污染天数 空气质量 浓度 PM2.5 PM10 降尘 水体比例 水质 断面 失业率 死亡率 发病率 出生率 生育率 漏损率
    """,
    .accruing: """
    用水 取水 供水 耗水 用电 发电 供电 供气 用气 用煤 用能 能耗 能源消费 能源消耗 煤炭消费 煤消费 产值 增加值 生产总值 GDP 收入 \
    零售额 零售总额 销售 营业额 交易额 成交额 贸易额 进出口 出口 投资 支出 经费 税收 利润 产量 周转量 吞吐量 业务量 货运 客运 排放 \
    产生量 处理量 利用量 使用量 施用量 消费量 劳动生产率 外资
    """,
    .event: "事故 死亡人数 火灾 案件 发案 人次 游客 新增",
    .amount: "运量 业务量 产量 销量 吞吐量",
    .stock: """
    户数 人口 人数 家庭 企业数 单位数 装机 能力 容量 面积 普及 覆盖 保有 储备 余额 存量 定额 收入标准 价格 设施
    """,
    .share: "比重 占 强度 收入比",
    .growth: "增速 增长 增幅 涨幅",
    .fall: "降低 下降 减少 降幅 削减 压减",
    .quotient: """
    单位GDP 单位地区 单位国内 单位生产总值 单位工业 单位产品 单位产值 单位增加值 单位面积 单位建筑 万元GDP 万元地区 万元国内 万元生产总值 \
    万元工业 万元产值 万元增加值 亿元GDP 亿元地区 亿元生产总值 每万元 每亿元 每吨 每单位 吨钢 强度
    """,
  ])

  var yearlyShare: YearlyQuantity? {
    if contains(.fall) { return nil }
    return contains(.averaged) || contains(.growth) || isSuperset(of: [.accruing, .share]) ? .averaged : nil
  }

  func yearlyAmount(in unit: Unit) -> YearlyQuantity? {
    // Days of good air are counted, their share is an average.
    if contains(.averaged) { return unit.base == "天" ? .accruing : .averaged }
    if contains(.event) || unit.base == "人次" { return .accruing }
    guard contains(.accruing), isDisjoint(with: [.stock, .growth, .fall]), !unit.isCount || contains(.amount) else {
      return nil
    }
    return contains(.quotient) || unit.isPerAmount ? .averaged : .accruing
  }
}

extension Unit {
  /// Whether figures in it are parts of something else, which never accrue.
  fileprivate var isShare: Bool { isRate || isPoints || (isRatio && !base.isEmpty) }

  /// Whether it divides by something that accrues itself (`吨标准煤/万元`), not by people, whose number is one of a day.
  fileprivate var isPerAmount: Bool {
    base.contains(text: "/") && !["/人", "/人·年", "/户", "/年", "/亩", "/公顷", "/平方公里"].contains(where: base.ends)
  }
}
