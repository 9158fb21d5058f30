/// A word of a name that tells whether what is measured should rise or fall.
public struct MeasuredWord: Sendable, Hashable {
  /// The word.
  public let text: String
  /// Which way is better.
  public let direction: Direction
  /// Whether it leaves no doubt, so that a target on the other side of the baseline is a limit to be kept.
  public let isClear: Bool
}

/// The two lists of what is measured: ceilings and what should fall, floors and what should rise.
public enum MeasuredWords {
  /// Ceilings and what should fall, without doubt.
  public static let clearFalls =
    """
    用水总量 取水总量 总用水量 GDP用水量 生产总值用水量 增加值用水量 GDP水耗 能源消费总量 能源消耗总量 能耗总量 用能总量 煤炭消费总量 煤炭消费量 化石能源消费 \
    单位GDP能耗 GDP能耗 生产总值能耗 增加值能耗 GDP能源消耗 生产总值能源消耗 能耗强度 排放总量 排放量 排放强度 二氧化碳排放 碳排放强度 碳强度 建设用地总规模 \
    建设用地规模 建设用地总量 失业率 死亡率 死亡人数 死亡人口 伤亡人数 发病率 患病率 感染率 致残率 缺陷发生率 贫困发生率 返贫率 辍学率 近视率 \
    吸烟率 犯罪率 发案率 万人发案 事故起数 事故数 事故发生率 负债率 债务率 债务余额 不良贷款率 不良率 赤字率 价格涨幅 消费价格 物价涨幅 CPI涨幅 PM2.5 PM₂.₅ \
    PM10 细颗粒物 可吸入颗粒物 浓度 劣V类 劣Ⅴ类 劣五类 漏损率 线损率 恩格尔系数 基尼系数 收入比 收入差距 排名 位次 名次 超标率 药占比 重污染天数 受害率 成灾率 大班额 水资源开发利用率 物流总费用 物流成本
    """
  /// Other ceilings and what should fall.
  public static let falls =
    """
    能耗 能源消耗 能源消费 用能 用水 取水 耗水 水耗 电耗 煤耗 物耗 消耗 煤炭 建设用地 占地 排放 污染 噪声 强度 失业 死亡 伤亡 事故 案件 发案 发生率 复发率 违法 犯罪 \
    债务 负债 赤字 不良 逾期 欠薪 拖欠 物价 通勤时间 通勤时长 通勤 等候时间 等待时间 候诊时间 办理时间 办理时限 办结时限 审批时限 审批时间 响应时间 响应时长 时限 用时 时延 \
    停电时间 成本 费用 空置率 流失率 差错率 隐患 投诉率 投诉 上访 贫困 危房 辍学 近视 差距 黑臭 水土流失 拥堵 违约 缺口 去化周期 损失 自付比例 个人负担 平均住院日 \
    抗菌药物 农药 化肥 费用增幅 费用增长 超载 沙化 荒漠化 石漠化 盐碱化 酸化 用地规模 用地总规模 垃圾产生量 废物产生量 污泥产生量 地下水开采 \
    地下水超采 超采 低收入 最低收入 待业 亚健康 滞后率 超期 闲置 退化 老龄化率 空心化率 开发利用率 火灾 治理成本 整治成本 改造成本 治理费用
    """
  /// Floors and what should rise, without doubt.
  public static let clearRises =
    """
    保有量 保护面积 保护红线 红线 播种面积 基本农田 耕地面积 森林面积 湿地面积 参保率 覆盖率 接受义务教育 入学率 达标率 合格率 普及率 巩固率 优良率 优良天数 优良比例 优良水体比例 优良断面 \
    就业率 处理率 处置率 收集率 回收率 满意度 满意率 知晓率 脱贫率 改造率 适配率 服务率 接种率 治愈率 成活率 破案率 办结率 结案率 化解率 整改率 治理率 计量率 执结率 筛查率 检出整改率 利用率 资源化率 无害化率 达成率 成功率 完好率 及格率 优秀率 \
    录取率 升学率 签约率 建档率 规范管理率 管理率 监测率 监控率 检测率 检查率 巡查率 抽检率 抽查率 配备率 配置率 覆盖度 通达率 通畅率 通车率 通水率 通气率 供水率 供热率 入户率 到位率 \
    征缴率 收缴率 征收率 消除率 修复率 拆除率 清零率 淘汰率 调解率 化解成功率 审结率 侦破率 查处率 处理处置率 清运率 分类率 回收利用率 公开率 响应率 满足率 合规率 标准化率 规范化率 信息化率 数字化率 \
    机械化率 电气化率 自动化率 绿化率 非化石能源 可再生能源消费 清洁能源消费 清洁能源消费总量 新能源消费总量 非化石能源消费 研发经费 R&D经费 研发投入 达标排放 排放达标 溶解氧 负氧离子 碳排放权 \
    失业保险参保 失业保险覆盖 失业人员再就业 再就业 隐患整改 案件办结 债务化解 有效利用系数 投入强度 投资强度 经费强度 产出强度 研发强度 中药占比 基药占比 创新药占比 单位建设用地 建设用地盘活 污染治理 污染防治
    """
  /// Other floors and what should rise.
  public static let rises =
    """
    覆盖 参保 入学 达标 普及 就业 优良 水质 保护 森林 绿地 绿化 公园 蓄积量 湿地 耕地 粮食 产量 产能 储备 存栏 增长 增速 增幅 增加值 生产总值 GDP 产值 收入 利润 税收 投资 \
    零售 进出口 出口 外资 研发 R&D 专利 高新技术 数字经济 生产率 城镇化 寿命 受教育 教育年限 义务教育 毛入学率 医师 护士 床位 托位 适配 服务 救助 补贴 保障 培训 培养 \
    新增 新建 供给 供应 装机 可再生能源 清洁能源 新能源 里程 通车 宽带 体育场地 锻炼 志愿者 再生水 利用量 污水处理 节水 节能 节约 化债 回用 满意 健康 素养 \
    安全感 签约 登记率 认证 转化率 自给率 贡献率 控制率 保障率 通过率 开通率 参与率 完成率 执行率 兑现率 人才 劳动力 技能 养老 托育 文化 旅游 游客 图书 阅读 化率 利用能力 用能力 能力 利用水 饮用水 低能耗 近零能耗 超低能耗建筑 能耗监测 能耗在线监测 研发费用 亩均产出 亩均产值 亩均税收 亩均收入 亩均效益 \
    亩均增加值 亩均工业增加值 亩均投资 地均产出 地均产值 地均税收 地均GDP 地均生产总值 地均增加值 节约用水 节水器具 新能源汽车保有量
    """

  /// What undoes what should fall, so that more of it is better: 危房改造户数, 黑臭水体治理数.
  public static let undoings = "化解 拆除 整治 治理 改造 整改 消除 清理 清零 淘汰 关停 取缔 清退 修复 防治 处置 侦破 破获 调解 清收 追回 挽回 盘活"
  /// What may be wanted more of as well as less.
  public static let either = "机动车保有量 汽车保有量"
  /// Words that hold another one of these lists by accident, and say nothing themselves.
  public static let accidents =
    """
    收入比重 收入比例 收入比率 收入比上 收入比去 收入比较 收入比全 用水平 用能权 使用时 利用时 应用时 事故数据 不良反应 社会治理 社区治理 基层治理 乡村治理 治理体系 治理能力 成本核算 成本监审
    """
  /// What turns a word behind it into its contrary: 不合格率, 未就业, 零排放.
  static let negations = "不 未 无 零 非 低"

  /// What a word of a list says.
  enum Meaning: Hashable {
    case falls(isClear: Bool)
    case rises(isClear: Bool)
    case undoes
    case either
    case nothing
  }

  /// The words of one list, as they are written above.
  struct List {
    let text: String
    let meaning: Meaning
    /// Where each word stands in the text: found once, as every name asks.
    let words: [Word]

    init(text: String, meaning: Meaning) {
      self.text = text
      self.meaning = meaning
      var list = text
      words = list.withUTF8 { bytes in
        var (words, start) = ([Word](), 0)
        for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
          let mark = end - start < 3 ? nil : CharacterMarks.mark(bytes[start + 1], bytes[start + 2])
          if end > start { words.append(Word(bytes: start..<end, mark: mark)) }
          start = end + 1
        }
        return words
      }
    }
  }

  /// A word of a list.
  struct Word {
    /// Where it stands in the text of the list.
    let bytes: Range<Int>
    /// The mark of its first character, where it has one of three bytes.
    let mark: Int?
  }

  static let lists = [
    List(text: clearFalls, meaning: .falls(isClear: true)), List(text: falls, meaning: .falls(isClear: false)),
    List(text: clearRises, meaning: .rises(isClear: true)), List(text: rises, meaning: .rises(isClear: false)),
    List(text: undoings, meaning: .undoes), List(text: either, meaning: .either),
    List(text: accidents, meaning: .nothing),
  ]

  /// The words that count where they stand in a name, in no order: none that a longer one holds, and none that something
  /// is divided by.
  static func seen(in name: MeasuredName) -> [SeenWord] {
    let bytes = Array(name.text.utf8)
    let marks = CharacterMarks(of: bytes)
    let all = lists.flatMap { $0.words(in: bytes, marks) }
    guard !all.isEmpty else { return [] }
    let divisors = name.divisors
    return all.filter { word in
      !divisors.contains { $0.lowerBound <= word.bytes.lowerBound && word.bytes.upperBound <= $0.upperBound }
        && !all.contains { $0.bytes.count > word.bytes.count && $0.holds(word) }
    }.map { $0.inverted(in: bytes) }
  }
}

/// A word of the lists where it stands in a name.
struct SeenWord {
  let text: String
  let meaning: MeasuredWords.Meaning
  /// Where it stands, in bytes of the name.
  let bytes: Range<Int>

  /// Its length in code points.
  var length: Int { text.unicodeScalars.count }

  /// The word, where it tells which way is better.
  var word: MeasuredWord? {
    switch meaning {
    case .falls(let isClear): MeasuredWord(text: text, direction: .down, isClear: isClear)
    case .rises(let isClear): MeasuredWord(text: text, direction: .up, isClear: isClear)
    case .undoes: MeasuredWord(text: text, direction: .up, isClear: false)
    case .either, .nothing: nil
    }
  }

  func holds(_ other: SeenWord) -> Bool {
    bytes.lowerBound <= other.bytes.lowerBound && other.bytes.upperBound <= bytes.upperBound
  }

  /// Behind 不, 未 and the like it says the contrary.
  fileprivate func inverted(in name: [UInt8]) -> SeenWord {
    let inverse: MeasuredWords.Meaning
    switch meaning {
    case .falls(let isClear): inverse = .rises(isClear: isClear)
    case .rises(let isClear): inverse = .falls(isClear: isClear)
    case .undoes: inverse = .falls(isClear: false)
    case .either, .nothing: return self
    }
    guard bytes.lowerBound >= 3 else { return self }
    let before = String(decoding: name[(bytes.lowerBound - 3)..<bytes.lowerBound], as: UTF8.self)
    // 降低能耗 is no 低能耗.
    let isOfReduction = name[..<(bytes.lowerBound - 3)].suffix(3).elementsEqual("降".utf8)
    guard MeasuredWords.negations.contains(text: before), !isOfReduction else { return self }
    return SeenWord(text: before + text, meaning: inverse, bytes: (bytes.lowerBound - 3)..<bytes.upperBound)
  }
}

extension MeasuredWords.List {
  /// The words wherever a name, as UTF-8, holds them; a run asks for a few names, so no other word is made.
  func words(in name: [UInt8], _ marks: CharacterMarks) -> [SeenWord] {
    var (list, found) = (text, [SeenWord]())
    list.withUTF8 { bytes in
      for word in words {
        // Most words begin with a character that the name has not, which one look tells.
        if let mark = word.mark, !marks.has(mark) { continue }
        let range = word.bytes
        guard name.count >= range.count else { continue }
        for position in 0...(name.count - range.count) where name[position] == bytes[range.lowerBound] {
          guard (1..<range.count).allSatisfy({ name[position + $0] == bytes[range.lowerBound + $0] }) else { continue }
          found.append(
            SeenWord(
              text: String(decoding: bytes[range], as: UTF8.self), meaning: meaning,
              bytes: position..<(position + range.count)))
        }
      }
    }
    return found
  }
}

/// Which characters a name may have, by the second and third bytes of each.
struct CharacterMarks {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// The marks of a name, as UTF-8.
  init(of name: [UInt8]) {
    for position in name.indices.dropFirst() {
      let mark = CharacterMarks.mark(name[position - 1], name[position])
      bits[mark >> 6] |= 1 << UInt64(mark & 63)
    }
  }

  /// Whether some character of the name has a mark.
  func has(_ mark: Int) -> Bool { bits[mark >> 6] & (1 << UInt64(mark & 63)) != 0 }

  /// The mark of a character of three bytes: twelve bits of its sixteen.
  static func mark(_ second: UInt8, _ third: UInt8) -> Int { Int(second & 63) << 6 | Int(third & 63) }
}
