import PlanFiles
import PlanRules

/// Sentences on what a plan asks for otherwise than in an earlier state, old and new side by side.
struct ChangesWording {
  private let change: YardstickChange

  init(_ change: YardstickChange) { self.change = change }

  var sentences: Sentences { Sentences(message, ChangesRemedy(change).wording) }

  private var message: Wording {
    let (who, what, effect) = (who, happened, effect)
    return Wording(zh: who.zh + what.zh + effect.zh, en: "\(who.en): \(what.en)\(effect.en)")
  }

  /// What has changed: `“养老参保率”`, `任务“…”`, with region and period.
  private var who: Wording {
    let name = MatterName.short(change.name)
    let whose: Wording =
      switch change.part {
      case .task, .words, .commitment, .standard, .carried: Wording(zh: "任务“\(name)”", en: "task “\(name)”")
      case .milestone, .milestoneWords: Wording(zh: "事项“\(name)”", en: "milestone “\(name)”")
      case .equation, .sides, .relation, .tolerance, .equationPeriod:
        Wording(zh: "勾稽关系 \(name)", en: "equation \(name)")
      case .exception: Wording(zh: "例外“\(name)”", en: "the exception “\(name)”")
      case .plan: Wording(zh: "规划“\(name)”", en: "the plan “\(name)”")
      default: Wording(zh: "“\(name)”", en: "“\(name)”")
      }
    let limits = Wording { language in
      [change.region, change.period?.text(in: language)].compactMap { $0 }
        .joined(separator: language.text("，", ", "))
    }
    return limits.zh.isEmpty ? whose : Wording(zh: "\(whose.zh)（\(limits.zh)）", en: "\(whose.en) (\(limits.en))")
  }

  /// What became of the part.
  private var happened: Wording {
    let part = change.part.name
    switch (change.was, change.stands) {
    case (let was?, let stands?):
      return Wording(
        zh: "的\(part.zh)由“\(was.zh)”改为“\(stands.zh)”", en: "\(part.en) was “\(was.en)” and is “\(stands.en)” now")
    case (let was?, nil):
      if change.part.isWhole { return Wording(zh: "不见了（原为“\(was.zh)”）", en: "it is gone (was “\(was.en)”)") }
      return Wording(zh: "的\(part.zh)“\(was.zh)”删去了", en: "\(part.en) “\(was.en)” is gone")
    case (nil, let stands?) where change.part == .exception || change.part == .equation:
      return Wording(zh: "是新写的：\(stands.zh)", en: "it is new: \(stands.en)")
    case (nil, let stands?):
      return Wording(zh: "新写了\(part.zh)“\(stands.zh)”", en: "\(part.en) “\(stands.en)” is new")
    case (nil, nil):
      if change.part == .plan { return Wording(zh: "不见了", en: "it is gone") }
      return Wording(zh: "的\(part.zh)改动了", en: "\(part.en) changed")
    }
  }

  private var effect: Wording {
    switch change.bearing {
    case .loosened: change.part.looseningEffect
    case .undecided:
      change.part == .reading
        ? Wording(zh: "，没有按修订数报送", en: ", and was not reported as a revised figure (修订)")
        : Wording(zh: "，改动，无法判断宽严，按放宽论", en: "; nobody can tell which way that goes, so it counts as loosened")
    case .tightened: Wording(zh: "，收紧了", en: ", which asks for more")
    case .completed: Wording(zh: "，是补充写明", en: ", where nothing was stated before")
    case .restated: Wording(zh: "，要求不变", en: ", which asks for the same")
    case .covered(let document): Wording(zh: "，依据：\(document)", en: ", by \(document)")
    }
  }
}

extension YardstickPart {
  /// Whether it is a row, or the plan, as a whole.
  fileprivate var isWhole: Bool {
    switch self {
    case .plan, .indicator, .statistic, .task, .milestone, .equation, .exception: true
    default: false
    }
  }

  /// What a loosening of it does.
  fileprivate var looseningEffect: Wording {
    switch self {
    case .lead, .supporting, .members, .owner, .carried:
      Wording(zh: "，有单位不再负责", en: ", so that somebody is off the duty")
    case .deadline, .annualDeadline, .extended, .reportingLag, .reportingTerm, .workingDays:
      Wording(zh: "，期限放宽了", en: ", which gives more time")
    case .reading, .readingState, .progress, .verdict, .notApplicable:
      Wording(zh: "，原有的记录不再起作用", en: ", so that what was on record counts no more")
    case .plan, .indicator, .statistic, .task, .milestone, .equation:
      Wording(zh: "，不再检查", en: ", and is checked no more")
    case .exception: Wording(zh: "，批准栏没有文号", en: ", and its 批准 names no document")
    default: Wording(zh: "，放宽了", en: ", which asks for less")
    }
  }

  /// The part in words.
  var name: Wording {
    switch self {
    case .plan: Wording(zh: "规划", en: "the plan")
    case .planPeriod: Wording(zh: "规划期", en: "the period")
    case .issued: Wording(zh: "印发日期", en: "the day of issue")
    case .owner: Wording(zh: "主责单位", en: "the owner")
    case .parent: Wording(zh: "上级规划", en: "the parent plan")
    case .leadsOfSeveral: Wording(zh: "多个单位时由谁负责", en: "who leads of several")
    case .workingDays: Wording(zh: "节假日、工作日", en: "the list of holidays and workdays")
    case .exceptionDays: Wording(zh: "例外的最长天数", en: "the longest term of exceptions")
    case .reportingLag: Wording(zh: "报送期限（天）", en: "the reporting lag in days")
    case .planCycle, .reportingCycle: Wording(zh: "报送周期", en: "the reporting cycle")
    case .reportingTerm: Wording(zh: "报送期限", en: "the reporting term")
    case .assumption(let key): key.yardstickName
    case .indicator: Wording(zh: "指标", en: "the indicator")
    case .statistic: Wording(zh: "统计项", en: "the statistic")
    case .name: Wording(zh: "名称", en: "the name")
    case .target: Wording(zh: "目标", en: "the target")
    case .nature: Wording(zh: "属性", en: "the nature (属性)")
    case .baseline: Wording(zh: "基期", en: "the baseline")
    case .measure: Wording(zh: "计量", en: "the measure (计量)")
    case .direction: Wording(zh: "方向", en: "the direction (方向)")
    case .unit: Wording(zh: "单位", en: "the unit")
    case .definition: Wording(zh: "口径", en: "the definition (口径)")
    case .revision: Wording(zh: "调整", en: "the revision")
    case .notApplicable, .reading: Wording(zh: "数值", en: "the figure")
    case .readingState: Wording(zh: "状态", en: "the state of the figure")
    case .lead: Wording(zh: "负责单位", en: "the lead")
    case .supporting: Wording(zh: "配合单位", en: "the supporting bodies")
    case .members: Wording(zh: "成员", en: "the members")
    case .carried: Wording(zh: "指标", en: "the indicators carried")
    case .annualTarget: Wording(zh: "年度目标", en: "the number set")
    case .annualDeadline: Wording(zh: "限期", en: "the day it is due by")
    case .printedRate: Wording(zh: "完成率", en: "the printed rate")
    case .task: Wording(zh: "任务", en: "the task")
    case .words, .milestoneWords: Wording(zh: "内容", en: "the wording")
    case .commitment: Wording(zh: "量化目标", en: "the commitment (量化目标)")
    case .standard: Wording(zh: "完成标准", en: "what counts as done (完成标准)")
    case .deadline: Wording(zh: "完成时限", en: "the deadline")
    case .milestone: Wording(zh: "事项", en: "the milestone")
    case .equation: Wording(zh: "等式", en: "the equation")
    case .sides: Wording(zh: "等式", en: "what it says")
    case .relation: Wording(zh: "关系", en: "the relation")
    case .tolerance: Wording(zh: "容差", en: "the tolerance")
    case .equationPeriod: Wording(zh: "时期", en: "the period it is for")
    case .exception: Wording(zh: "期限", en: "the term")
    case .progress: Wording(zh: "进展", en: "the note")
    case .extended: Wording(zh: "现时限", en: "the extended day")
    case .verdict: Wording(zh: "结论", en: "the verdict")
    }
  }
}

extension Assumptions.Key {
  fileprivate var yardstickName: Wording {
    switch self {
    case .cumulativeRead: Wording(zh: "按累计理解的指标", en: "the indicators read as totals")
    case .inStep: Wording(zh: "同步的参照", en: "what it keeps in step with")
    case .approximate: Wording(zh: "“左右”的幅度", en: "what 左右 allows")
    case .unitsRead: Wording(zh: "按人理解人次的指标", en: "the indicators whose 人次 are read as 人")
    case .claimsAccepted: Wording(zh: "“应保尽保”算数的指标", en: "the indicators whose claims are accepted")
    case .lights: Wording(zh: "亮灯规则", en: "the rule for lights")
    case .reportingLag: Wording(zh: "报送期限的理由", en: "the reason for the reporting lag")
    }
  }
}
