/// The words of deadlines; of several that stand at one place the longest comes first.
enum DeadlineWords {
  /// What may stand before a day without changing it.
  static let leadIns = [
    "不得晚于", "不得迟于", "截止日期", "截止到", "截至到", "原则上", "不晚于", "不迟于", "最迟于", "最晚于", "最迟", "最晚", "截至", "截止", "力争",
    "争取", "确保", "计划", "预计", "务必", "限期", "时限", "同时", "并且", "全面", "坚持", "转入", "转为", "进入", "其他", "应当", "定于", "并",
    "且",
    "再", "拟", "应", "须", "需", "请", "限", "于", "在", "到", "至",
  ]
  /// After these what follows is a part of what came before, so its day may be an earlier one.
  static let parts = ["其中"]
  /// After these what recurs begins only after the day before.
  static let sequels = ["自此之后", "自此以后", "在此之后", "此后", "其后", "之后", "以后", "今后", "然后", "后"]
  /// What may stand before a day on which something starts.
  static let origins = ["自", "从"]
  /// Before these days it is not to be done, which is no deadline.
  static let earliest = ["不得早于", "不早于", "最早于", "最早"]
  /// The plan's own months.
  static let planPeriods = ["本规划期", "规划实施期", "规划期", "计划期", "方案期", "本轮规划"]
  /// That something starts on the day before.
  static let starts = ["及以后年度", "及以后", "开始", "以后", "以来", "起"]
  /// 后 does not follow on the days before it where one of these follows: 后半年, 后三季度, 后续, 后评价.
  static let notAfter: [Unicode.Scalar] = [
    "半", "期", "续", "勤", "备", "台", "端", "方", "评", "两", "二", "三", "四", "几",
  ]
  /// That something is not done on the days before it.
  static let notDue = [
    "不再", "不开展", "不进行", "不实施", "不组织", "不安排", "不举办", "不报", "不做", "不需", "不必", "不用", "无需", "免报", "免予", "暂停", "暂不",
    "暂缓", "停办",
  ]
  /// That what recurs is due otherwise in the days before it.
  static let dueOtherwise = ["为", "改为", "改在", "改至", "改到", "调整", "提前", "推迟", "延至", "延期", "延长", "顺延", "另"]
  /// That what stands before it is taken out.
  static let exceptions = ["除外", "例外"]
  /// That what stands behind it is taken out.
  static let leftOut = ["不包括", "不包含", "不含"]
  /// How words for a time end.
  static let times = [
    "年", "年度", "月", "月份", "季度", "季", "日", "号", "旬", "周", "周末", "次", "期间", "时期", "假期", "寒暑假", "汛期", "春节",
  ]
  /// Days that are no working days.
  static let daysOff = ["假日", "休息日", "双休日", "周末"]
  /// What may join two days, beside a comma.
  static let conjunctions = ["以及", "和", "及", "与", "或", "、", "/"]
  /// What may stand behind a day, and makes even a bare year a deadline.
  static let ends = [
    "期间", "之内", "以内", "之前", "以前", "为止", "截止", "24时", "底", "末", "内", "前", "止",
  ]
  /// 前 is not the end of a day where one of these follows: 前期, 前三季度, 前列.
  static let notBefore: [Unicode.Scalar] = ["期", "三", "列", "置", "沿", "瞻", "往", "后", "景", "身", "十", "五"]
  /// Seasons and events, of which no calendar of days knows when they are.
  static let undated = [
    "春节", "元旦", "国庆", "中秋", "端午", "清明", "五一", "十一", "七一", "两节", "节前", "春季", "夏季", "秋季", "冬季", "春天", "夏天", "秋天", "冬天",
    "今冬",
    "春耕", "秋收", "春运", "汛期", "主汛期", "汛前", "暑期", "暑假", "寒假", "供暖", "采暖", "入冬", "入汛", "入夏", "开学", "两会", "高考", "中考", "年初",
    "年中",
    "月初", "月中", "季初",
  ]

  static let lasting = [
    "长期", "长抓", "常态化", "常态", "持续", "常年", "经常性", "贯穿", "不断", "始终", "一以贯之", "长效", "日常",
  ]
  /// What is long but no duty without an end.
  static let notLasting = [
    "长期规划", "长期计划", "长期方案", "长期目标", "长期护理", "长期照护", "长期照料", "长期贷款", "长期合同", "长期租", "长期投资", "长期战略", "长期居住", "长期停",
    "长期处方", "长期未", "长期以来", "长期债", "长期失业", "常态化机制", "常态机制", "长效机制", "长效制度", "持续期", "持续时间", "日常生活", "日常照料", "不断档",
  ]
  /// A lasting duty whose words stand at the end of a clause.
  static let lastingAtEnd = [
    "长期坚持", "长期推进", "长期开展", "长期实施", "长期", "持续推进", "持续跟踪", "持续开展", "持续实施", "持续落实", "持续坚持", "持续", "常态化推进", "常态化开展",
    "常态化坚持", "常态化实施", "常态化运行", "常态化",
  ]

  static let cycles = WordList<ReportingCycle>([
    "每年度 每一年度 每个年度 每一年 每年 逐年 按年度 分年度 按年 分年 年年 一年一",
    "每半年度 每半年 每个半年 每一个半年 按半年 半年一",
    "每季度 每一季度 每一个季度 每个季度 每季 逐季 逐季度 按季度 分季度 按季 一季度一 一季一",
    "每月度 每一个月 每个月 每月份 每月 逐月 按月度 按月 月月 一月一",
  ]) { [.year, .half, .quarter, .month][$0] }
  /// Cycles that are one only where nothing follows, or the end of the cycle does.
  static let bareCycles = WordList<ReportingCycle>(["年度 年", "半年度", "季度 季", "月度 月"]) {
    [.year, .half, .quarter, .month][$0]
  }
  /// The cycle after the one that a day stands for.
  static let nextCycles = WordList<ReportingCycle>([
    "次年度 次年 下一年度 下一年 下年度 翌年", "次半年", "次季度 下季度 下一季度 下一个季度 下个季度", "次月 下月 下一月 下个月 下一个月 翌月",
  ]) { [.year, .half, .quarter, .month][$0] }
  /// That a duty looks back at the cycle before the one in which it is due.
  static let lastCycles = WordList<ReportingCycle>([
    "上年度 上一年度 上一年 上年 上个年度", "", "上季度 上一季度 上一个季度 上个季度 上季", "上月 上一月 上个月 上一个月 前一月 前一个月",
  ]) { [.year, .half, .quarter, .month][$0] }
  static let unknownCycles = [
    "每周", "每星期", "每礼拜", "每旬", "每日", "每天", "每双月", "每隔", "每两年", "每二年", "每三年", "每五年", "每2年", "每3年", "每5年", "每两个月",
    "每2个月", "每双周", "每两周", "逐周", "逐日", "按周", "按日", "按旬",
  ]
  /// The end of a cycle, from which a span runs.
  static let cycleEnds = ["末后", "结束之日起", "终了之日起", "结束之后", "结束后", "终了后", "届满后", "期满后", "过后", "之后", "后"]

  /// Documents that a plan may call itself.
  static let documents = [
    "实施方案", "工作方案", "行动方案", "分工方案", "实施意见", "行动计划", "工作要点", "任务清单", "本通知", "本文件", "本方案", "本意见", "本规划", "方案", "意见", "通知",
    "规划", "文件", "计划", "要点", "办法", "清单", "文",
  ]
  static let issues = ["印发", "下发", "发布", "公布", "出台", "制发", "发文", "实施", "施行"]
  static let afterIssue = ["之日", "当日", "之后", "以后", "日", "后"]
}
