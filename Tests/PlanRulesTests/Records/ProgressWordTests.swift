import TestSupport
import Testing

@testable import PlanRules

/// Everyday words of supervision ledgers, by the state that an officer would hear in them.
private let everyday: [(state: ProgressState?, words: [String])] = [
  (
    .notStarted,
    [
      "未启动", "尚未启动", "暂未启动", "还未启动", "没有启动", "还没启动", "未开工", "尚未开工", "未开展", "尚未开展", "未开始", "还没开始", "未实施", "尚未实施",
      "未着手", "待启动", "待开工", "拟启动", "暂未开启", "未正式启动", "目前尚未启动",
    ]
  ),
  (
    .underWay,
    [
      "推进中", "正在推进", "正在办理", "办理中", "有序推进", "稳步推进", "积极推进", "加快推进", "扎实推进", "正常推进", "正在积极推进", "推进之中", "进行中", "实施中",
      "施工中", "在建", "已启动", "已开工", "正在编制", "正在征求意见", "稳步推进中", "部分完成", "接近完成", "即将完成", "工作正在有序推进", "落实中", "正在落实",
      "正在组织实施",
    ]
  ),
  (
    .onSchedule,
    [
      "按序时", "按序时推进", "按序时进度推进", "按时序进度推进", "符合序时进度", "符合时序进度", "达到序时进度", "达序时进度", "达进度", "超进度", "超序时进度", "快于序时进度",
      "按计划推进", "按进度推进", "按期推进", "如期推进", "符合进度要求", "未滞后", "没有滞后", "不滞后", "序时推进", "已达序时进度",
    ]
  ),
  (
    .behind,
    [
      "滞后", "滞后1个月", "滞后于序时进度", "略有滞后", "严重滞后", "进度滞后", "进展滞后", "工作推进滞后", "推进缓慢", "进展缓慢", "进度偏慢", "推进较慢", "欠进度",
      "欠序时进度", "未按序时推进", "未按序时进度推进", "未达序时进度", "未达到序时进度", "低于序时进度", "超期未办结", "逾期未完成", "停滞不前", "滞后，正在整改", "没有按计划推进",
    ]
  ),
  (
    .notDone,
    [
      "未完成", "尚未完成", "还未完成", "仍未完成", "没有完成", "没完成", "未办结", "尚未办结", "未能完成", "未能按期完成", "未按期完成", "未按时完成", "未如期完成",
      "未全部完成", "未销号", "未落实到位", "无法完成", "不能按期完成", "难以完成", "至今未完成", "任务未完成", "未竣工",
    ]
  ),
  (
    .returned,
    [
      "退回", "已退回", "被退回", "退回重办", "已退回重办", "退回整改", "退回补充", "退回修改", "退回重报", "退回完善", "退回补充完善", "退回责任单位", "打回", "打回重办",
      "发回重办", "不予销号", "不予办结", "验收不通过", "验收未通过", "核查不通过",
    ]
  ),
  (
    .extended,
    [
      "申请延期", "拟延期", "拟申请延期", "正在申请延期", "同意延期", "已同意延期", "延期", "延期办理", "建议延期", "延期至2024年9月30日", "延期到2024年9月30日",
      "延期至2024-09-30", "申请延期至2024年9月底", "同意延期至2024年9月30日", "延至2024年9月底", "延期3个月", "延期15天", "顺延", "顺延至2024年底",
      "延期至2024年9月底前完成",
      "批准延期",
    ]
  ),
  (
    .done,
    [
      "已完成", "完成", "已经完成", "均已完成", "全部完成", "已全部完成", "全面完成", "提前完成", "超额完成", "如期完成", "按期完成", "按时完成", "圆满完成", "逾期完成",
      "办结", "已办结", "按期办结", "办理完毕", "已办理完毕", "落实到位", "已落实到位", "销号", "已销号", "完成并销号", "竣工", "已完工", "任务已完成", "已完成。",
      "完成100%", "验收合格", "已建成投用", "已完成并长期坚持",
    ]
  ),
  (
    .ongoing,
    [
      "常态化", "常态化推进", "常态化开展", "常态化推进中", "已常态化推进", "转入常态化", "转入常态化管理", "纳入常态化管理", "纳入日常工作", "持续推进", "持续推进中",
      "持续开展", "持续实施", "持续加强", "长期坚持", "长期推进", "长期实施", "长期", "常抓不懈", "经常性开展",
    ]
  ),
  (
    .suspended,
    [
      "暂缓", "已暂缓", "暂缓实施", "暂缓推进", "暂缓办理", "拟暂缓", "申请暂缓", "建议暂缓实施", "同意暂缓", "暂停", "已暂停", "暂停实施", "暂停推进", "中止",
      "已中止", "搁置", "缓办", "缓建", "暂不实施", "项目暂缓",
    ]
  ),
  (
    .merged,
    [
      "并入任务3", "已并入任务3", "并入3", "拟并入任务3", "与任务3合并", "与任务3合并办理", "与任务3合并推进", "和任务3合并", "合并至任务3", "合并到任务3", "合并入任务3",
      "归并至任务3", "归并到任务3", "整合到任务3", "并入任务3办理", "并入任务3统筹推进", "申请并入任务3", "建议与任务3合并", "同意并入任务3", "并入 任务 3",
    ]
  ),
  (
    .ended,
    [
      "终止", "已终止", "终止实施", "拟终止", "申请终止", "建议终止", "同意终止", "取消", "已取消", "取消实施", "拟取消", "建议取消", "不再实施", "不再推进", "不再开展",
      "停止实施", "撤销", "已撤销", "项目终止", "项目已取消",
    ]
  ),
  (
    nil,
    [
      "基本完成", "已基本完成", "基本办结", "阶段性完成", "初步完成", "滞后问题已整改完成", "整改完成", "完成投资80%", "完成投资100%", "延期完成", "申请销号", "拟销号",
      "已完成，待验收", "完成3项", "已印发方案", "不同意延期", "延期未获批准", "取消暂缓", "停工", "无", "/", "详见附件", "见说明", "完成80%以上", "未滞后且已完成",
      "退回问题已整改完成", "预计完成", "力争完成", "可按期完成", "已完成主体工程", "完成年度任务", "尚未到期", "滞后已解决", "", "，", "全面落实",
    ]
  ),
]

@Test func everydayWordsStandForTheStateThatAnOfficerHears() {
  for (state, words) in everyday {
    #expect(words.count >= 20)
    for word in words { #expect(ProgressWord(word).state == state, "\(word)") }
  }
}

@Test func theWordIsKeptAsWritten() {
  #expect(ProgressWord("已 完成。").text == "已 完成。")
}

@Test(
  arguments: [
    ("完成80%", "80"), ("已完成80％", "80"), ("完成进度80%", "80"), ("形象进度达80.5%", "80.5"), ("80%", "80"), ("累计完成 62%", "62"),
    ("推进中（80%）", "80"), ("滞后（40%）", "40"), ("完成总工程量的80%", "80"), ("完成100%", "100"), ("进度0%", "0"), ("完成120%", nil),
    ("完成约80%", nil), ("推进中", nil), ("完成投资80%", nil),
  ] as [(String, String?)])
func theShareThatAWordStatesIsKnown(word: String, share: String?) {
  #expect(ProgressWord(word).share == share.flatMap { Figure($0) })
}

@Test(
  arguments: [
    ("完成99%", .underWay), ("完成100%", .done), ("完成120%", .done), ("完成约100%", .underWay), ("进度0%", .notStarted),
    ("滞后（40%）", .behind),
    ("已完成（80%）", nil), ("推进中（120%）", nil),
  ] as [(String, ProgressState?)])
func theWholeIsDoneAndLessIsUnderWay(word: String, state: ProgressState?) {
  #expect(ProgressWord(word).state == state)
}

@Test(
  arguments: [
    ("并入任务3", "3"), ("并入 任务（三）", "(三)"), ("与任务3合并办理", "3"), ("合并至社会保障 2", "社会保障2"), ("拟并入任务12统筹推进", "12"), ("合并", nil),
    ("并入", nil), ("已完成", nil),
  ] as [(String, String?)])
func theTaskThatAnotherIsMergedIntoIsKnown(word: String, task: String?) {
  #expect(ProgressWord(word).mergedInto == task)
}

@Test(
  arguments: [
    ("延期至2024年9月30日", "2024-09-30"), ("申请延期至2024年9月底", "2024-09-30"), ("延至2024年底", "2024-12-31"),
    ("延期到2024-09-30", "2024-09-30"),
    ("延期至2024年9月底前完成", "2024-09-30"), ("延期3个月", nil), ("延期至明年", nil), ("申请延期", nil),
  ] as [(String, String?)])
func theNewDayThatAWordNamesIsKnown(word: String, day: String?) {
  #expect(ProgressWord(word).newDeadline == day.flatMap { CalendarDate($0) })
}

/// The rows of the README's table of words.
private func rowsOfTheREADME() throws -> [(state: String, chinese: String, words: [String])] {
  let text = try Repository.text("README.md")
  let table = text.split(separator: "<!-- words -->").last?.split(separator: "<!-- end of words -->").first ?? ""
  return table.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    guard cells.count == 3, cells[2].hasPrefix("`") else { return nil }
    let words = cells[2].split(separator: "`").enumerated().filter { $0.offset.isMultiple(of: 2) }
    return (cells[0], cells[1], words.map { String($0.element) })
  }
}

@Test func theREADMEsTableOfWordsIsWhatTheLibraryHears() throws {
  let rows = try rowsOfTheREADME()
  #expect(rows.dropLast().map(\.state) == ProgressState.allCases.map(\.name.en))
  #expect(rows.dropLast().map(\.chinese) == ProgressState.allCases.map(\.name.zh))
  for row in rows {
    for word in row.words { #expect(ProgressWord(word).state?.name.en ?? "asked about" == row.state, "\(word)") }
  }
}

@Test func noWordStandsForTwoStates() {
  let words = ProgressState.allCases.flatMap(\.words)
  #expect(Set(words).count == words.count)
  for state in ProgressState.allCases {
    for word in state.words { #expect(ProgressWord(word).state == state, "\(word)") }
  }
}

@Test(
  arguments: [
    ("已核定", .confirmed), ("属实", .confirmed), ("通过", .confirmed), ("已完成", .confirmed), ("办结", .confirmed),
    ("确认", .confirmed),
    ("不属实", .refused), ("不通过", .refused), ("未通过", .refused), ("未完成", .refused), ("退回", .refused), ("待核实", .pending),
    ("基本属实", nil),
  ] as [(String, ProgressNote.Confirmation?)])
func whatThoseWhoCheckFoundIsRead(word: String, found: ProgressNote.Confirmation?) {
  #expect(ProgressNote.Confirmation(word: word) == found)
}
