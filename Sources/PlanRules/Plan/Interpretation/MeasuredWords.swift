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
    建设用地规模 建设用地总量 用地总规模 用地规模 失业率 死亡率 死亡人数 死亡人口 伤亡人数 发病率 患病率 感染率 致残率 缺陷发生率 贫困发生率 返贫率 辍学率 近视率 \
    吸烟率 犯罪率 发案率 万人发案 事故起数 事故数 事故发生率 负债率 债务率 债务余额 不良贷款率 不良率 赤字率 价格涨幅 消费价格 物价涨幅 CPI涨幅 PM2.5 PM₂.₅ \
    PM10 细颗粒物 可吸入颗粒物 浓度 劣V类 劣Ⅴ类 劣五类 漏损率 线损率 恩格尔系数 基尼系数 收入比 收入差距 排名 位次 名次 超标率 药占比 重污染天数
    """
  /// Other ceilings and what should fall.
  public static let falls =
    """
    能耗 能源消耗 能源消费 用能 用水 取水 耗水 水耗 电耗 煤耗 物耗 消耗 煤炭 建设用地 占地 排放 污染 噪声 强度 失业 死亡 伤亡 事故 案件 发案 发生率 复发率 违法 犯罪 \
    债务 负债 赤字 不良 逾期 欠薪 拖欠 物价 通勤时间 通勤时长 通勤 等候时间 等待时间 候诊时间 办理时间 办理时限 办结时限 审批时限 审批时间 响应时间 响应时长 时限 用时 时延 \
    停电时间 成本 费用 空置率 流失率 差错率 隐患 投诉率 投诉 上访 贫困 危房 辍学 近视 差距 黑臭 水土流失 拥堵 违约 缺口 去化周期 损失 自付比例 个人负担 平均住院日 \
    抗菌药物 农药 化肥 费用增幅 费用增长 超载 沙化
    """
  /// Floors and what should rise, without doubt.
  public static let clearRises =
    """
    保有量 保护面积 保护红线 红线 播种面积 基本农田 耕地面积 森林面积 湿地面积 参保率 覆盖率 入学率 达标率 合格率 普及率 巩固率 优良率 优良天数 优良比例 优良水体比例 优良断面 \
    就业率 处理率 处置率 收集率 回收率 满意度 满意率 知晓率 脱贫率 改造率 适配率 服务率 接种率 治愈率 成活率 破案率 办结率 结案率 化解率 整改率 治理率 达标排放 排放达标 溶解氧 负氧离子 碳排放权 \
    失业保险参保 失业保险覆盖 失业人员再就业 再就业 隐患整改 案件办结 债务化解 有效利用系数 投入强度 投资强度 经费强度 产出强度 单位建设用地 建设用地盘活 污染治理 污染防治
    """
  /// Other floors and what should rise.
  public static let rises =
    """
    覆盖 参保 入学 达标 普及 就业 优良 水质 保护 森林 绿地 绿化 公园 蓄积量 湿地 耕地 粮食 产量 产能 储备 存栏 增长 增速 增幅 增加值 生产总值 GDP 产值 收入 利润 税收 投资 \
    零售 进出口 出口 外资 研发 R&D 专利 高新技术 数字经济 生产率 城镇化 寿命 受教育 教育年限 义务教育 毛入学率 医师 护士 床位 托位 适配 改造 服务 救助 补贴 保障 培训 培养 \
    新增 新建 供给 供应 装机 非化石能源 可再生能源 清洁能源 新能源 里程 通车 宽带 体育场地 锻炼 志愿者 再生水 利用率 利用量 污水处理 节水 节能 节约 化债 回用 满意 健康 素养 \
    安全感 签约 登记率 认证 转化率 自给率 贡献率 控制率 保障率 到位率 通过率 开通率 参与率 完成率 执行率 兑现率 人才 劳动力 技能 养老 托育 文化 旅游 游客 图书 阅读
    """

  /// The words of one list, as they are written above.
  struct List {
    let text: String
    let direction: Direction
    let isClear: Bool
  }

  static let lists = [
    List(text: clearFalls, direction: .down, isClear: true), List(text: falls, direction: .down, isClear: false),
    List(text: clearRises, direction: .up, isClear: true), List(text: rises, direction: .up, isClear: false),
  ]
}

extension MeasuredWords.List {
  /// The words that a name holds, both as UTF-8; a run asks for a few names, so no other word is made.
  func words(in name: [UInt8]) -> [MeasuredWord] {
    var (list, found) = (text, [MeasuredWord]())
    list.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
        start = end + 1
        guard Self.holds(name, word) else { continue }
        found.append(
          MeasuredWord(text: String(decoding: word, as: UTF8.self), direction: direction, isClear: isClear))
      }
    }
    return found
  }

  private static func holds(_ name: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, name.count >= word.count else { return false }
    return (0...(name.count - word.count)).contains { start in
      name[start] == first && word.indices.allSatisfy { name[start + $0] == word[$0] }
    }
  }
}
