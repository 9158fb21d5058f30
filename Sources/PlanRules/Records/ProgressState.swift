/// How far a task has come.
public enum ProgressState: String, Sendable, Hashable, CaseIterable {
  /// Not begun.
  case notStarted
  /// Under way.
  case underWay
  /// Under way and on schedule.
  case onSchedule
  /// Behind schedule.
  case behind
  /// Not done.
  case notDone
  /// Handed back: what was reported as done is to be done again.
  case returned
  /// An extension is asked for, or was given; only an approval moves the day.
  case extended
  /// Done.
  case done
  /// Going on for good; closes a task that has no deadline of its own.
  case ongoing
  /// Suspended; only with an approval.
  case suspended
  /// Made part of another task; only with an approval.
  case merged
  /// Given up; only with an approval.
  case ended

  /// The word that tables use.
  public var name: Wording {
    switch self {
    case .notStarted: Wording(zh: "未启动", en: "not started")
    case .underWay: Wording(zh: "推进中", en: "under way")
    case .onSchedule: Wording(zh: "按序时推进", en: "on schedule")
    case .behind: Wording(zh: "滞后", en: "behind")
    case .notDone: Wording(zh: "未完成", en: "not done")
    case .returned: Wording(zh: "退回", en: "returned")
    case .extended: Wording(zh: "延期", en: "extension")
    case .done: Wording(zh: "已完成", en: "done")
    case .ongoing: Wording(zh: "常态化推进", en: "ongoing")
    case .suspended: Wording(zh: "暂缓", en: "suspended")
    case .merged: Wording(zh: "并入", en: "merged")
    case .ended: Wording(zh: "终止", en: "ended")
    }
  }

  /// The words that stand for the state as they are; ``ProgressPhrase`` reads those that are put together.
  var words: [String] {
    switch self {
    case .notStarted:
      ["未启动", "暂未开启", "未开展", "尚未启动", "未动", "待启动", "待开工", "待实施", "拟启动", "计划启动", "准备启动", "即将启动"]
    case .underWay:
      [
        "推进中", "推进", "进行中", "在推进", "在办", "在办理", "在建", "正在办", "办理之中", "启动", "已启动", "开工", "已开工", "动工", "开工建设",
        "已开展", "开展前期工作", "前期工作", "前期", "复工", "恢复实施", "恢复推进", "接近完成", "即将完成", "部分完成", "大部分完成", "完成过半", "过半",
        "主体封顶", "主体完工", "进展顺利", "进展正常", "取得进展", "有进展",
      ]
    case .onSchedule:
      [
        "按序时", "按序时推进", "按序时进度", "按序时进度推进", "按照序时进度推进", "序时推进", "符合序时进度", "符合序时", "达序时", "达序时进度", "达到序时进度",
        "达到序时进度要求", "达进度", "达到进度", "超进度", "超序时", "超序时进度", "超过序时进度", "快于序时进度", "快于序时", "与序时同步", "按计划推进", "按计划进行",
        "按计划实施", "按进度推进", "按期推进", "如期推进", "按时推进", "按节点推进", "符合进度", "符合进度要求", "符合计划进度", "进度正常", "进度符合要求",
      ]
    case .behind:
      [
        "推进缓慢", "进展缓慢", "进度缓慢", "推进较慢", "进展较慢", "进度较慢", "进度偏慢", "进展偏慢", "推进偏慢", "推进不力", "停滞", "停滞不前", "欠进度",
        "欠序时", "欠序时进度", "慢于序时进度", "低于序时进度", "落后序时进度", "未按期推进", "未如期推进", "超期未办结", "超期未完成", "逾期未办结", "逾期未完成",
      ]
    case .notDone: ["完不成", "未完", "没做完", "未实现", "未达到目标", "未通过验收"]
    case .returned:
      [
        "退回", "退回重办", "退回整改", "退回补充", "退回修改", "退回重报", "退回完善", "退回补正", "退回补充完善", "退回整改完善", "退回重新办理", "退回责任单位",
        "退回办理单位", "退回承办单位", "打回", "打回重办", "发回重办", "责成重办", "不予销号", "不予办结", "不予认定", "验收不通过", "验收未通过", "核查不通过",
        "核查未通过", "不通过",
      ]
    case .extended: ["延期", "延期办理", "延期办结申请", "展期", "顺延", "延期中"]
    case .done: ["已落实", "已竣工验收", "同意销号", "准予销号", "同意办结", "办毕", "办完"]
    case .ongoing:
      [
        "常态化", "长期", "持续", "长期坚持", "长期推进", "长期实施", "长期开展", "长期执行", "常抓不懈", "日常开展", "经常性开展", "转入常态化", "转为常态化", "纳入常态化",
        "进入常态化", "转入常态化管理", "纳入常态化管理", "纳入日常工作", "转入日常工作", "纳入日常管理", "转入日常管理",
      ]
    case .suspended:
      [
        "暂缓", "暂缓实施", "暂缓推进", "暂缓办理", "暂停", "暂停实施", "暂停推进", "暂停办理", "中止", "搁置", "缓办", "缓建", "缓实施", "暂不实施", "暂不推进",
        "暂不办理",
      ]
    case .merged: ["合并", "合并办理", "合并推进", "合并实施", "并案办理"]
    case .ended:
      [
        "终止", "终止实施", "终止推进", "取消", "取消实施", "不再实施", "不再推进", "不再开展", "不再执行", "不再办理", "停止实施", "停止推进", "撤销", "撤项", "作废",
        "废止", "项目终止", "项目取消", "任务取消", "任务终止",
      ]
    }
  }

  /// A few words of each state, for suggestions.
  public static var knownWords: [String] { allCases.flatMap { [$0.name.zh] + $0.words.prefix(3) } }

  private static let table: NameTable = {
    var table = NameTable()
    for (position, state) in allCases.enumerated() {
      for word in state.words { table.insert(word, position) }
    }
    return table
  }()

  /// The state that a folded word stands for as it is.
  init?(word: String) {
    guard let position = ProgressState.table[word] else { return nil }
    self = ProgressState.allCases[position]
  }
}
