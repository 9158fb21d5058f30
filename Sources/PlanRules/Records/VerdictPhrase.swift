extension VerdictClass {
  /// The class of an announced word; `nil` where it is not known, so that it is asked about.
  ///
  /// Words are put together as usual: what they are about, forecasts (`预计`, `有望`) and resolves (`力争`) first, then
  /// negations, then how (`提前`, `如期`), and nothing is left over.
  public init?(word: String) {
    var words = PhraseCutter(VerdictPhrase.plain(word))
    while words.dropLast(["。", ".", "!", ";", ","]) {}
    for _ in 0..<2 {
      if let found = VerdictPhrase.read(words) {
        self = found
        return
      }
      guard words.skip(VerdictWords.matters) else { return nil }
    }
    return nil
  }
}

/// Reads the word of an announced verdict.
private enum VerdictPhrase {
  /// Without quotation marks, 时序 written as 序时.
  static func plain(_ text: String) -> String {
    let marks: [Unicode.Scalar] = ["“", "”", "\"", "‘", "’", "'"]
    return String(String.UnicodeScalarView(NotationText.folded(text).unicodeScalars.filter { !marks.contains($0) }))
      .inOneSpelling
  }

  static func read(_ words: PhraseCutter) -> VerdictClass? {
    risk(words) ?? resolve(words) ?? forecast(words) ?? hopeless(words) ?? negation(words) ?? vague(words) ?? done(
      words)
      ?? pace(words)
  }

  /// `完成难度较大`, `存在风险`.
  private static func risk(_ words: PhraseCutter) -> VerdictClass? {
    var words = words
    guard words.dropLast(VerdictWords.risks) else { return nil }
    return words.text.isEmpty || isGoal(words) ? .atRisk : nil
  }

  /// `力争完成`, `确保如期实现`.
  private static func resolve(_ words: PhraseCutter) -> VerdictClass? {
    var words = words
    guard words.skip(VerdictWords.resolves) else { return nil }
    return isGoal(words) ? .strives : nil
  }

  /// `预计可完成`, `有望提前实现`, `预计难以完成`.
  private static func forecast(_ words: PhraseCutter) -> VerdictClass? {
    var words = words
    guard words.skip(VerdictWords.forecasts) else { return nil }
    if let dark = hopeless(words) { return dark }
    if words.skip(["不能", "不会", "未能"]) { return isGoal(words) ? .willNotComplete : nil }
    _ = words.skip(["基本"])
    return isGoal(words) ? .willComplete : nil
  }

  /// `难以完成`, `无法如期实现`, `完不成`.
  private static func hopeless(_ words: PhraseCutter) -> VerdictClass? {
    var words = words
    if words.text == "完不成" { return .willNotComplete }
    guard words.skip(VerdictWords.hopeless) else { return nil }
    return isGoal(words) ? .willNotComplete : nil
  }

  /// `未完成`, `不达标`; `未达到序时进度`, `不及预期`.
  private static func negation(_ words: PhraseCutter) -> VerdictClass? {
    var words = words
    guard words.skip(VerdictWords.negations) else { return nil }
    // 未提前完成 only denies how it was completed.
    if ["提前", "超额"].contains(where: words.text.begins) { return nil }
    if isGoal(words) { return .notCompleted }
    if words.text == "滞后" || words.text == "落后" { return .onTrack }
    _ = words.skip(["及"])
    return isYardstick(words) || pace(words) == .onTrack ? .behind : nil
  }

  /// `基本完成`, `总体符合预期`, `总体快于预期`.
  private static func vague(_ words: PhraseCutter) -> VerdictClass? {
    var words = words
    _ = words.skip(VerdictWords.perfect)
    let isOnTheWhole = words.skip(["总体上", "整体上", "总体", "整体"])
    guard isOnTheWhole || words.skip(["基本上", "基本", "大体上", "大体", "大致"]) else { return nil }
    _ = words.skip(["基本"])
    if isGoal(words) { return .mostlyCompleted }
    switch pace(words) {
    case .onTrack: return .mostlyOnTrack
    case let found?: return isOnTheWhole ? found : nil
    case nil: return isOnTheWhole ? negation(words) : nil
    }
  }

  /// `已完成`, `提前两年实现`, `超额完成规划目标`.
  private static func done(_ words: PhraseCutter) -> VerdictClass? {
    var words = words
    _ = words.skip(VerdictWords.perfect)
    if ["逾期完成", "延期完成"].contains(words.text) { return .completed }
    var isEarly = false
    while true {
      if words.skip(["提前"]) {
        isEarly = true
        _ = words.skip(VerdictWords.advances)
      } else if !words.skip(VerdictWords.manners) {
        break
      }
    }
    return isGoal(words) ? (isEarly ? .completedEarly : .completed) : nil
  }

  /// `快于预期`, `按序时推进`, `进展缓慢`.
  private static func pace(_ words: PhraseCutter) -> VerdictClass? {
    var words = words
    _ = words.skip(VerdictWords.perfect)
    if let found = plainPace(words.text) { return found }
    _ = words.skip(VerdictWords.subjects)
    if let found = plainPace(words.text) { return found }
    while words.skip(VerdictWords.degrees) {}
    if let found = plainPace(words.text) { return found }
    var rest = words
    if rest.skip(VerdictWords.faster), isYardstick(rest) { return .ahead }
    rest = words
    if rest.skip(VerdictWords.slower), isYardstick(rest) { return .behind }
    rest = words
    if rest.skip(["符合", "达到", "达", "跟上", "完成"]), isYardstick(rest) { return .onTrack }
    rest = words
    if rest.skip(["按照", "按"]) {
      _ = rest.dropLast(["推进", "进行", "实施", "有序推进", "正常推进"])
      return isYardstick(rest) || rest.text == "节点" || rest.text == "时间节点" ? .onTrack : nil
    }
    return nil
  }

  private static func plainPace(_ text: String) -> VerdictClass? {
    if VerdictWords.smooth.contains(text) { return .onTrack }
    if VerdictWords.slow.contains(text) { return .behind }
    return VerdictWords.quick.contains(text) ? .ahead : nil
  }

  /// What is reached: `完成`, `如期实现规划目标`.
  private static func isGoal(_ words: PhraseCutter) -> Bool {
    var words = words
    while words.skip(VerdictWords.manners) || words.skip(["提前"]) {}
    if ["完成", "实现", "达标", "达成"].contains(words.text) { return true }
    // 达到预期目标 may be said of the pace as well.
    if words.skip(["达到"]) {
      _ = words.skip(VerdictWords.plans)
      return ["目标", "目标值", "目标要求"].contains(words.text)
    }
    guard words.skip(["完成", "实现", "达成"]) else { return false }
    _ = words.skip(["了"])
    _ = words.skip(VerdictWords.plans)
    return ["目标", "目标值", "目标任务", "任务", "预期目标", "目标要求"].contains(words.text)
  }

  /// What a pace is held against.
  private static func isYardstick(_ words: PhraseCutter) -> Bool {
    var words = words
    _ = words.dropLast(["要求", "目标", "水平"])
    return VerdictWords.yardsticks.contains(words.text)
  }
}

/// The words that announced verdicts are put together from.
private enum VerdictWords {
  static let matters = ["该指标", "本指标", "各项指标", "指标", "目标任务", "规划目标", "目标", "任务", "目前", "截至目前", "总体来看,", "总体看,"]
  static let perfect = ["已经", "均已", "现已", "业已", "全部已", "已", "均"]
  static let plans = ["十四五规划", "十三五规划", "十五五规划", "十四五", "十三五", "十五五", "规划", "既定", "预定"]
  static let manners = [
    "如期", "按期", "按时", "超额", "圆满", "顺利", "高质量", "全部", "全面", "整体", "超前", "及时", "较好",
  ]
  static let resolves = ["将力争", "力争", "争取", "确保", "努力", "全力", "力保"]
  static let forecasts = [
    "预计可以", "预计能够", "预计可", "预计能", "预计将", "预计会", "预计", "有望", "可望", "可以", "能够", "可", "能", "将",
  ]
  static let hopeless = ["难以", "很难", "较难", "难于", "恐难以", "恐难", "将难以", "无法", "不能", "恐不能", "难"]
  static let negations = ["尚未", "还未", "仍未", "均未", "暂未", "未能", "未", "没有", "没能", "没", "不"]
  static let advances = [
    "一年", "两年", "二年", "三年", "四年", "半年", "一年半", "两年半", "1年", "2年", "3年", "4年", "一个月", "1个月", "两个月", "2个月", "三个月", "3个月",
    "6个月", "六个月",
  ]
  static let risks = [
    "难度较大", "难度大", "难度很大", "有难度", "有一定难度", "存在难度", "存在一定难度", "存在困难", "存在较大困难", "有困难", "压力较大", "压力大", "压力很大", "存在压力",
    "有压力", "存在风险", "有风险", "存在较大风险", "存在一定风险", "有一定风险", "风险较大",
  ]
  static let subjects = ["总体进展", "工作进展", "实施进展", "进展情况", "工作进度", "实施进度", "推进进度", "完成进度", "进展", "进度", "推进", "实施", "工作"]
  static let degrees = ["明显", "略微", "略", "稍", "大幅", "显著", "严重", "较为", "有所", "相对", "大大", "远"]
  static let yardsticks = [
    "预期", "预期进度", "序时进度", "序时", "时间进度", "目标进度", "计划进度", "规划进度", "规划预期", "进度", "计划",
  ]
  static let faster = ["快于", "好于", "优于", "超过", "超出", "超", "领先于", "领先", "超前于", "提前于"]
  static let slower = ["滞后于", "落后于", "慢于", "低于", "不及", "差于", "逊于", "落后", "滞后", "欠"]
  static let smooth = [
    "顺利", "进展顺利", "进展正常", "正常", "正常推进", "顺利推进", "推进顺利", "良好", "进展良好", "保持", "持续保持", "保持稳定", "控制在目标内", "控制在目标以内",
    "控制在目标值内", "控制在目标值以内", "控制在目标范围内", "控制在上限内", "控制在上限以内", "在预期内", "在预期之内", "与预期一致", "与预期相符", "与预期相一致",
  ]
  static let slow = [
    "滞后", "落后", "缓慢", "较慢", "偏慢", "慢", "不快", "不理想", "进展缓慢", "进展较慢", "推进缓慢", "与预期有差距", "与预期有较大差距", "与预期存在差距",
  ]
  static let quick = ["较快", "超前", "进展较快", "进展超前"]
}
