/// Remarks behind a complete figure: `91.5%（同比提高0.5个百分点）`, `1045万人（完成年度任务的95%）`.
struct FreeRemark {
  /// As the grammar folds it; empty where it only repeats what the cell says anyway.
  let text: String
  /// The year that it says the figure is of.
  var year: Int?
  /// Whether it calls the figure a total to date.
  var isToDate = false
}

extension CellScanner {
  /// Ways that a value went, which alone in brackets turn the figure into a change.
  private static let ways = [
    "增", "减", "升", "降", "负", "正", "增长", "减少", "上升", "下降", "降低", "提高", "增幅", "降幅", "增速", "增长率", "同比", "环比", "同比增长",
    "同比下降",
  ]
  /// What is no figure that was reached, or none that stands.
  private static let notReached = [
    "目标", "目标值", "目标数", "计划", "计划数", "计划值", "任务", "任务数", "规划值", "规划目标", "预算", "预算数", "草稿", "草案", "待核", "待核实", "待核定",
    "待审",
    "待定", "未核实", "未审核", "未审", "存疑", "有误", "作废", "暂定", "暂估", "测试",
  ]
  /// What says that another figure is meant, or that this one is somebody else's.
  private static let doubts = [
    "应为", "实为", "实际为", "更正", "修订为", "改为", "调整为", "核减", "核增", "上年", "去年", "前年", "同期", "全国", "全省", "平均", "预计", "力争", "拟",
    "测算",
    "不含", "不包括", "仅", "未达标", "另一", "?", "±",
  ]
  private static let totals = ["累计", "累计数", "累计值", "累计完成", "五年累计"]

  /// A remark in brackets, or behind a comma where it tells of a change or a share; `nil` where none stands.
  mutating func freeRemark(in unit: Unit) throws(NotationError) -> FreeRemark? {
    if next == "," || next == ";" { return trailingRemark() }
    let open = offset
    guard let closing = match(CellScanner.brackets) else { return nil }
    let inside = self
    let text = bracketed(until: closing.closing, opening: closing.opening)
    guard skip(String(closing.closing)) else { throw NotationError(.unclosedBracket, at: open) }
    return try inside.remark(text, in: unit)
  }

  private static let brackets = WordList<(opening: Unicode.Scalar, closing: Unicode.Scalar)>(["(", "[", "【"]) { group in
    switch group {
    case 0: ("(", ")")
    case 1: ("[", "]")
    default: ("【", "】")
    }
  }

  private mutating func bracketed(until closing: Unicode.Scalar, opening: Unicode.Scalar) -> String {
    var depth = 0
    return take { scalar in
      if scalar == opening { depth += 1 }
      if scalar == closing { depth -= 1 }
      return depth >= 0
    }
  }

  /// What a text in brackets says of the figure before it; refused where it would change what that means.
  private func remark(_ text: String, in unit: Unit) throws(NotationError) -> FreeRemark {
    if text.isEmpty { throw failure(.notUnderstood) }
    if isFootnote { return FreeRemark(text: "") }
    if text.isOne(of: ["含", "含本数"]) || text == unit.base { return FreeRemark(text: "") }
    if text.isOne(of: CellScanner.totals) { return FreeRemark(text: "", isToDate: true) }
    if text.isOne(of: CellScanner.notReached) { throw failure(.notReached) }
    if text.isOne(of: CellScanner.ways) { throw failure(.notUnderstood) }
    var number = CellScanner(text)
    if let other = try? number.statedNumber(in: unit), number.isAtEnd, other.scale.unit == nil || unit.isRate {
      throw failure(.severalTargets)
    }
    // A unit or 以上 in brackets would make another figure of it.
    if CellScanner(text).isOnlyAboutNumbers || Unit.wellKnown(atHeadOf: text) == text { throw failure(.notUnderstood) }
    guard let written = try? WrittenPeriod(text) else {
      // `全国平均` alone says whose figure it is, `高于全国平均` how this one stands to it.
      let isOfOthers = text.begins(with: "全") && text.ends(with: "平均")
      if isOfOthers || !CellScanner(text).isTold && CellScanner.doubts.contains(where: text.contains(text:)) {
        throw failure(.notUnderstood)
      }
      return FreeRemark(text: text)
    }
    let years = written.period.years
    return FreeRemark(text: text, year: years.count == 1 ? years.lowerBound : nil)
  }

  /// `[1]`, `[12]`: the number of a note, not of the value.
  private var isFootnote: Bool {
    let digits = rest.prefix(while: \.isDigit)
    guard position > 0, text(from: position - 1, to: position) == "[", rest.dropFirst(digits.count).first == "]" else {
      return false
    }
    return Int(String(digits)).map { (1...20).contains($0) } ?? false
  }

  private static let comparisons = ["同比", "环比", "比", "较", "与上年", "与去年", "高于", "低于", "好于", "优于"]
  private static let changes = [
    "增长", "增幅", "增速", "增加", "上升", "上涨", "提高", "提升", "下降", "降低", "减少", "降幅", "回落", "其中", "占",
  ]
  private static let ranks = ["居", "位居", "位列", "列", "排名", "排", "全国", "全省", "全市", "全县", "全区"]
  private static let dones = [
    "已完成", "已全部完成", "已超额完成", "超额完成", "完成", "已达标", "达标", "已达到目标", "达到目标", "已实现", "已达到规划目标", "达到规划目标",
  ]

  /// Whether what follows on a comma only tells of the figure before it, and is none that may be meant instead.
  private var isTold: Bool {
    if standsCompletionRate(in: .none) || stands(anyOf: CellScanner.comparisons + CellScanner.changes) { return true }
    if stands(anyOf: CellScanner.ranks) {
      return rest.contains("第") || rest.contains("排") || stands("居") || stands("位") || rest.contains("均")
    }
    return CellScanner.dones.contains(String(rest).trimmingFullStop)
  }

  /// `，同比提高0.5个百分点`, `，完成年度任务的95%`, `，占110%`, `；全市第3位`, `，已完成`.
  private mutating func trailingRemark() -> FreeRemark? {
    attempt { scanner in
      guard scanner.skip(",") || scanner.skip(";") else { return nil }
      let beginning = scanner.position
      guard scanner.isTold else { return nil }
      _ = scanner.take { _ in true }
      return FreeRemark(text: scanner.text(from: beginning))
    }
  }
}

/// What tells other things than the value itself, and totals to date.
extension CellScanner {
  private static let plans = [
    "任务数", "任务量", "任务", "目标任务", "目标数", "目标值", "目标", "计划数", "计划任务", "计划", "指标数", "指标", "预算数", "预算", "责任目标", "总任务", "总目标",
  ]

  /// Whether the rest says which part of a number set is done: `完成年度任务的82.3%`, `完成率82.3%`. Under a unit that is no
  /// rate `完成82.3%` is one as well.
  func standsCompletionRate(in unit: Unit) -> Bool {
    var ahead = self
    _ = ahead.skip(anyOf: ["累计", "已经", "已", "共"])
    let isNamed = ahead.skip(anyOf: [
      "任务完成率", "目标完成率", "计划完成率", "完成比例", "完成进度", "完成率", "时序进度", "序时进度", "时间进度",
    ])
    if isNamed {
      _ = ahead.skip(anyOf: ["为", "达到", "达", ":"])
    } else {
      guard
        ahead.skip(anyOf: ["超额完成", "完成了", "完成", "占", "达到", "达", "为", "相当于", "实现", "超过", "超"])
      else { return false }
      _ = ahead.skip(anyOf: ["全市", "全县", "全区", "全省"])
      _ = ahead.skip(anyOf: ["本年度", "本年", "全年度", "全年", "当年", "今年", "年度", "年初", "年", "规划期", "五年", "上级下达", "省下达", "市下达"])
      _ = ahead.skip(anyOf: ["下达", "确定"])
      _ = ahead.skip("的")
      let isOfPlan = ahead.skip(anyOf: CellScanner.plans)
      guard isOfPlan || (stands("完成") && !unit.isRate && !unit.isPoints && !unit.base.isEmpty) else { return false }
      if isOfPlan {
        _ = ahead.skip(anyOf: CellScanner.plans)
        _ = ahead.skip(anyOf: ["总量", "总数"])
        _ = ahead.skip("的")
      }
    }
    _ = ahead.match(CellWords.before)
    guard (try? ahead.number()) != nil, ahead.skip("%") else { return false }
    _ = ahead.match(CellWords.after)
    return ahead.isAtEnd || ahead.next == "(" || ahead.next == "," || ahead.isFootnoteNext
  }

  private var isFootnoteNext: Bool { next.map(CellWords.isFootnote) ?? false }

  /// `累计`, `本年累计完成`, `“十四五”以来累计`: what follows is a total to date; a change (`累计下降`) is none.
  mutating func reach() -> Reading.Reach? {
    attempt { scanner in
      let ofYear = scanner.skip(anyOf: ["今年以来", "本年以来", "年初以来", "年初至今", "本年度", "本年", "当年", "全年", "今年"])
      let ofPlan = !ofYear && scanner.skipPlansBeginning()
      _ = scanner.skip("已")
      guard scanner.skip("累计") || (ofPlan && scanner.skip("共")) else { return nil }
      _ = scanner.skip("已")
      _ = scanner.skip(anyOf: CellScanner.deeds)
      var ahead = scanner
      _ = ahead.match(CellWords.before)
      return ahead.startsNumber ? (ofYear ? .year : ofPlan ? .plan : .open) : nil
    }
  }

  private mutating func skipPlansBeginning() -> Bool {
    let didSkip: Bool? = attempt { scanner in
      _ = scanner.skip(anyOf: ["自", "从"])
      _ = scanner.skip(anyOf: ["“", "\""])
      guard scanner.skip(anyOf: ["十三五", "十四五", "十五五", "规划实施", "规划期", "规划"]) else { return nil }
      _ = scanner.skip(anyOf: ["”", "\""])
      _ = scanner.skip(anyOf: ["期间", "时期", "规划实施"])
      return scanner.skip(anyOf: ["以来", "至今", "期内", "内"]) || scanner.stands("累计") ? true : nil
    }
    return didSkip == true
  }

  private static let deeds = [
    "完成投资", "投入资金", "到位资金", "发放资金", "发放补贴", "投资", "完成", "达到", "达", "实现", "新增", "新建", "改造", "培训", "建成", "建设", "发放", "服务",
    "救助", "帮扶", "惠及", "投入", "到位", "参保", "办理",
    "开展",
    "举办", "为", "共有", "有",
  ]

  /// `零`, `零起`: nothing at all.
  func isNought(in unit: Unit) -> Bool {
    var ahead = self
    return ahead.skip("零") && (ahead.isAtEnd || ahead.skip(unit.base) && ahead.isAtEnd)
  }

  /// `1:18`: eighteen to one, in a column of ratios; `nil`, with nothing read, where none stands.
  mutating func numberToOne(in unit: Unit) -> Figure? {
    guard unit.isRatio else { return nil }
    return attempt { scanner in
      guard scanner.skip("1:"), let number = try? scanner.number(), number.digits > 0 else { return nil }
      return number
    }
  }
}

extension String {
  fileprivate var trimmingFullStop: String { hasSuffix("。") ? String(dropLast()) : self }
}

extension PrintedUnit {
  /// Whether it is a rate or a difference of rates.
  var isRate: Bool {
    switch self {
    case .percent, .permille, .points: true
    case .column, .other: false
    }
  }
}
