/// Reads a reporter's words: one of those known, or a few of them put together as everybody does (`已全部按期办结`,
/// `尚未启动`, `完成进度80%`, `拟延期至2024年9月底`).
///
/// Negations are heard first, and nothing is left over: a phrase of which a part is not understood is not understood, so
/// that `滞后问题已整改完成` is neither behind nor done.
struct ProgressPhrase {
  private(set) var state: ProgressState?
  private(set) var mergedInto: String?
  private(set) var share: Figure?
  private(set) var amount: String?
  private(set) var newDeadline: CalendarDate?

  init(_ text: String) {
    // Most notes say one of two words.
    if text.hasSameBytes(as: "推进中") {
      state = .underWay
    } else if text.hasSameBytes(as: "已完成") {
      state = .done
    } else {
      read(text)
    }
  }

  private mutating func read(_ text: String) {
    var words = PhraseCutter(NotationText.folded(text).inOneSpelling)
    while words.dropLast(["。", ".", "!", ";", ","]) {}
    if read(words) { return }
    _ = words.skip(Lexicon.matters)
    _ = words.skip(["截至目前", "到目前为止", "目前", "至今", "现阶段", "现"])
    _ = words.skip([","])
    if read(words) || readRequest(words) { return }
    var rest = words
    if rest.skip(Lexicon.perfect), read(rest) || readRequest(rest) { return }
    readClauses(words)
    if state == nil { readAmount(words) }
  }

  /// `累计完成80户`, `已新建120个`: how much is done, which only what was promised makes a state of.
  private mutating func readAmount(_ words: PhraseCutter) {
    var words = words
    while words.skip(Lexicon.untilNow) {}
    guard words.skip(Lexicon.deeds) else { return }
    _ = words.skip(Lexicon.deeds)
    _ = words.skip(["了"])
    let isRough = ["近", "超过", "超"].contains(where: words.text.begins(with:))
    if words.beginsWithDigit || isRough { amount = words.text }
  }

  /// `未完成，正在推进`: several words none of which says that it is done; what is behind in one is behind.
  private mutating func readClauses(_ words: PhraseCutter) {
    let clauses = words.text.split(separator: ",")
    guard clauses.count > 1 else { return }
    var states: [ProgressState] = []
    for clause in clauses {
      var one = ProgressPhrase()
      guard one.read(PhraseCutter(String(clause))), let found = one.state else { return }
      states.append(found)
    }
    let open: [ProgressState] = [.underWay, .onSchedule, .behind, .notDone]
    guard states.allSatisfy(open.contains) else { return }
    state = states.contains(.behind) ? .behind : states[0]
  }

  /// Whether the words are understood without anything before them.
  private mutating func read(_ words: PhraseCutter) -> Bool {
    state = ProgressState(word: words.text)
    if state != nil { return true }
    return readNegation(words) || readShare(words) || readMerger(words) || readExtension(words) || readDone(words)
      || readBehind(words) || readOngoing(words) || readUnderWay(words)
  }

  /// `拟终止`, `申请延期至…`: a wish to end or to put off; only an approval makes it so.
  private mutating func readRequest(_ words: PhraseCutter) -> Bool {
    var words = words
    guard words.skip(Lexicon.requests) else { return false }
    _ = words.skip(Lexicon.requests)
    var wished = ProgressPhrase()
    guard wished.read(words), let state = wished.state, [.ended, .suspended, .merged, .extended].contains(state) else {
      return false
    }
    self = wished
    return true
  }

  private init() {}

  private mutating func accept(_ state: ProgressState, if isWhole: Bool = true) -> Bool {
    if isWhole { self.state = state }
    return isWhole
  }

  // MARK: What is not

  private mutating func readNegation(_ words: PhraseCutter) -> Bool {
    var words = words
    guard words.skip(Lexicon.negations) else { return false }
    if words.text == "滞后" { return accept(.onSchedule) }
    if Lexicon.schedules.contains(words.text) { return accept(.behind) }
    while words.skip(Lexicon.manners) {}
    if Lexicon.beginnings.contains(words.text) { return accept(.notStarted) }
    return accept(.notDone, if: Lexicon.endings.contains(words.text) || Lexicon.goals.contains(words.text))
  }

  // MARK: How far

  /// `完成80%`, `形象进度达80%`, `80%`, `推进中（80%）`.
  private mutating func readShare(_ words: PhraseCutter) -> Bool {
    guard words.text.ends(with: "%") || words.text.ends(with: "%)") else { return false }
    var words = words
    let isInBrackets = words.dropLast([")"])
    _ = words.dropLast(["%"])
    let digits = words.trailingNumber()
    guard let figure = Figure(digits), words.dropLast(["("]) == isInBrackets else { return false }
    if isInBrackets || words.text.ends(with: "中") { return readShare(figure, of: words) }
    _ = words.skip(Lexicon.perfect)
    _ = words.skip(Lexicon.measures)
    _ = words.skip(["总工程量的", "总进度的", "总任务的", "总量的", "任务的", "目标的", "工程量的"])
    let isRough = words.skip(["约", "近", "接近", "超过", "超", "过", "将近"])
    _ = words.skip(["已达到", "已达", "达到", "达", "为", "至", "到"])
    guard words.text.isEmpty, figure.ratio >= .zero else { return false }
    let isWhole = figure.ratio >= .hundred
    if !isRough, figure.ratio <= .hundred { share = figure }
    return accept(isWhole && !isRough ? .done : figure.digits == 0 ? .notStarted : .underWay)
  }

  /// `推进中（80%）`: a word with the share behind it, which must not say otherwise.
  private mutating func readShare(_ figure: Figure, of words: PhraseCutter) -> Bool {
    var before = ProgressPhrase()
    guard before.read(words), let state = before.state, figure.ratio <= .hundred else { return false }
    switch state {
    case .underWay, .onSchedule, .behind: share = figure
    case .done where figure.ratio == .hundred: share = figure
    default: return false
    }
    return accept(state)
  }

  /// `滞后1个月`, `进度严重滞后`; what has since been mended is not behind.
  private mutating func readBehind(_ words: PhraseCutter) -> Bool {
    var words = words
    while words.skip(Lexicon.degrees) {}
    guard words.skip(["滞后", "落后"]) else { return false }
    let isOpen = ["完成", "已", "解决", "扭转", "消除", "销号", "赶", "追", "改善", "不", "未", "无", "没", "取消", "恢复", "问题"]
    return accept(.behind, if: !isOpen.contains(where: words.text.contains(text:)))
  }

  /// `已全部按期办结`, `完成并长期坚持`.
  private mutating func readDone(_ words: PhraseCutter) -> Bool {
    var words = words
    _ = words.skip(Lexicon.perfect)
    while words.skip(Lexicon.manners) {}
    guard words.skip(Lexicon.endings) else { return false }
    _ = words.skip(["全部任务", "目标任务", "任务", "了"])
    guard words.skip([",并", "并", ","]) else { return accept(.done, if: words.text.isEmpty) }
    if words.skip(["持续", "长期", "常态化"]) { return accept(.done, if: Lexicon.lastings.contains(words.text)) }
    return accept(.done, if: ["销号", "验收", "办结", "通过验收", "已销号", "已办结", "已通过验收"].contains(words.text))
  }

  /// `正在加快推进`, `办理中`, `有序开展`.
  private mutating func readUnderWay(_ words: PhraseCutter) -> Bool {
    var words = words
    let isOn = words.skip(["正在"])
    var isLively = isOn
    while words.skip(Lexicon.energies) { isLively = true }
    let isIn = words.dropLast(["之中", "当中", "中"])
    if Lexicon.works.contains(words.text) { return accept(.underWay, if: isLively || isIn) }
    // 全面落实 may be done as well.
    return accept(.underWay, if: (isOn || isIn) && Lexicon.settlings.contains(words.text))
  }

  /// `常态化开展`, `持续推进`.
  private mutating func readOngoing(_ words: PhraseCutter) -> Bool {
    var words = words
    guard words.skip(["常态化", "常态", "持续", "长期"]) else { return false }
    _ = words.dropLast(["中"])
    return accept(.ongoing, if: Lexicon.lastings.contains(words.text))
  }

  // MARK: What others decide

  /// `并入任务3`, `与任务3合并办理`.
  private mutating func readMerger(_ words: PhraseCutter) -> Bool {
    var words = words
    if words.skip(["并入", "合并到", "合并至", "合并入", "归并到", "归并至", "归并入", "整合到", "整合至"]) {
      _ = words.dropLast(Lexicon.together)
    } else if words.skip(["与", "和", "同"]) {
      _ = words.dropLast(Lexicon.together)
      guard words.dropLast(["合并", "归并"]) else { return false }
    } else {
      return false
    }
    _ = words.skip(["任务"])
    mergedInto = words.text.isEmpty ? nil : words.text
    return accept(.merged)
  }

  /// `延期至2024年9月30日`, `延期3个月`.
  private mutating func readExtension(_ words: PhraseCutter) -> Bool {
    var words = words
    guard words.skip(["延期", "顺延", "展期", "延长", "延"]) else { return false }
    _ = words.skip(["办理", "完成", "办结", "实施"])
    guard words.skip(["至", "到"]) else {
      let isTerm = ["天", "日", "周", "月", "年"].contains(where: words.text.ends(with:)) && words.beginsWithDigit
      return accept(.extended, if: isTerm)
    }
    guard !words.text.isEmpty else { return false }
    while words.dropLast(["完成", "办结", "办理", "实施"]) {}
    newDeadline = CalendarDate(lastOf: words.text)
    return accept(.extended)
  }
}

/// The words that phrases are put together from.
private enum Lexicon {
  static let matters = [
    "全部任务", "所有任务", "各项任务", "该任务", "本任务", "该项工作", "此项工作", "该工作", "该项目", "本项目", "该事项", "任务", "工作", "项目", "事项",
  ]
  static let perfect = ["已经", "业已", "现已", "均已", "都已", "全部已", "已被", "已", "均", "被", "经"]
  static let requests = [
    "申请", "拟", "建议", "请求", "正在申请", "拟申请", "已申请", "已同意", "同意", "批准", "已批准", "经批准", "获批", "准予", "提请",
  ]
  static let negations = [
    "尚未", "还未", "仍未", "暂未", "并未", "从未", "未能", "未曾", "没有", "还没有", "仍没有", "尚没有", "还没", "没", "未", "不能",
    "无法", "难以", "不", "无",
  ]
  static let manners = [
    "提前", "如期", "按期", "按时", "及时", "超额", "圆满", "顺利", "高质量", "保质保量", "逾期", "超期", "全部", "全面", "整体", "正式", "完全", "已",
  ]
  static let endings = [
    "完成", "办结", "完结", "销号", "竣工", "完工", "办理完毕", "办理完成", "办理完结", "实施完毕", "实施完成", "执行完毕", "落实到位", "完毕", "结案", "建成",
    "建成投用", "建成投入使用", "竣工投用", "竣工验收合格", "完成竣工验收", "通过验收", "通过竣工验收", "验收合格", "验收通过", "交付使用", "投入使用", "完成销号",
  ]
  /// What only a negation makes clear: `已办理` may be under way.
  static let goals = ["办理", "落实", "整改", "达标", "达到目标", "实现", "完成任务", "完成目标", "完成目标任务", "验收"]
  static let beginnings = ["启动", "开展", "开工", "实施", "开始", "开启", "动工", "着手", "部署", "启动实施", "开工建设", "组织实施"]
  static let schedules = [
    "按序时", "按序时推进", "按序时进度推进", "按序时进度", "按计划推进", "按进度推进", "按节点推进", "达进度", "达到进度", "达到进度要求", "达序时", "达序时进度",
    "达到序时进度", "达到序时进度要求", "符合序时进度", "跟上序时进度", "完成序时进度",
  ]
  static let measures = [
    "完成进度", "工程进度", "形象进度", "总体进度", "整体进度", "建设进度", "实施进度", "工作进度", "总进度", "进度", "完成率", "完成比例", "累计完成", "完成",
    "推进至", "推进到", "推进",
  ]
  static let degrees = [
    "进度", "进展", "工作", "推进", "实施", "建设", "办理", "严重", "略有", "轻微", "明显", "稍有", "有所", "相对", "较为", "总体", "整体", "略", "稍",
  ]
  static let untilNow = ["已经", "现已", "已", "累计", "共计", "总计", "合计", "共", "全年", "今年以来", "今年", "实际"]
  static let deeds = [
    "完成", "建成", "新建", "改造", "建设", "新增", "培训", "安置", "发放", "办理", "救助", "服务", "帮扶", "安装", "采购", "培育", "引进", "创建", "检查",
    "整治", "修缮", "升级", "达到",
  ]
  static let energies = [
    "积极", "加快", "有序", "稳步", "扎实", "全力", "抓紧", "稳妥", "深入", "大力", "统筹", "协调", "逐步", "继续", "正常", "加紧", "有力", "有效", "平稳",
    "高效", "同步", "加速", "强力", "全面", "顺利", "陆续", "组织",
  ]
  static let works = [
    "推进", "推动", "办理", "实施", "开展", "建设", "施工", "进行", "执行", "编制", "起草", "筹备", "跟进", "研究", "审批", "招标", "采购", "推广", "制定",
    "修订", "征求意见", "论证", "调研", "审核", "谋划", "对接", "协商",
  ]
  static let settlings = ["落实", "整改", "验收", "协调", "收尾", "办"]
  static let lastings = [
    "推进", "开展", "落实", "实施", "运行", "运转", "管理", "坚持", "进行", "巡查", "监管", "整治", "执行", "保持", "管护", "巩固", "深化", "跟踪", "推动",
    "抓好", "加强",
  ]
  static let together = ["推进", "办理", "实施", "一并推进", "一并办理", "统筹推进", "统筹办理"]
}
