import PlanFiles
package import PlanRules
package import PlanRun

/// Sentences on what is late.
package struct OverdueWording {
  private let judged: PlanResult
  private let language: Language

  /// The sentences of a judged plan in one language.
  package init(_ judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  /// What was found on tasks and owed figures, and what would close it.
  func texts(_ facts: TaskFacts) -> (message: String, remedy: String) {
    switch facts {
    case .task(let item), .milestone(let item), .report(let item): (message(item), remedy(item))
    case .reportedBehind(let item, let note): reportedBehind(item, note: note).texts(in: language)
    case .completedButOpen(let item), .toConfirm(let item): toConfirm(item).texts(in: language)
    case .unapproved(let matter, let remark): unapproved(matter, remark).texts(in: language)
    case .noteInDoubt(let note, let flaw): inDoubt(note, flaw).texts(in: language)
    }
  }

  /// What is late, in one sentence.
  package func message(_ item: OverdueItem) -> String {
    LongText.sentence(subject(item) + lateness(item) + record(item), language)
  }

  /// What would close it, in one sentence.
  package func remedy(_ item: OverdueItem) -> String { closing(item) }

  private func subject(_ item: OverdueItem) -> String {
    let period = CycleText.periods(of: item).text(in: language)
    let instance = item.period.map { _ in language.text("（\(period)）", " (\(period))") } ?? ""
    let region = item.region.map { language.text("（\($0)）", " (\($0))") } ?? ""
    switch item.kind {
    case .task: return name(of: .task(item.position)) + instance
    case .milestone: return name(of: .milestone(item.position)) + instance
    case .report:
      let series = judged.plan[SeriesID(item.position)]
      if let cycles = item.cycles {
        return language.text(
          "“\(series.name)”\(region)\(cycles.count)期（\(period)）的数据",
          "\(cycles.count) figures of “\(series.name)”\(region) (\(period))")
      }
      return language.text(
        "“\(series.name)”\(region)\(period)的数据", "the figure of “\(series.name)”\(region) for \(period)")
    case .annualTarget:
      let series = judged.plan[judged.records.annualTargets[item.position].series]
      guard item.state != .toConfirm, judged.assessment.inHand(at: item.position) == nil else {
        return language.text(
          "\(period)年度目标“\(series.name)”\(region)", "the \(period) target “\(series.name)”\(region)")
      }
      return language.text(
        "\(period)年度目标“\(series.name)”\(region)未完成", "the \(period) target “\(series.name)”\(region) was not achieved")
    case .indicator:
      let series = judged.plan[SeriesID(item.position)]
      guard item.state != .toConfirm else {
        return language.text("指标“\(series.name)”", "indicator “\(series.name)”")
      }
      return language.text("指标“\(series.name)”未完成", "indicator “\(series.name)” was not achieved")
    }
  }

  /// A task or a milestone by its number and its text.
  private func name(of subject: MatterSubject) -> String {
    switch subject {
    case .task(let position):
      let task = judged.plan.tasks[position]
      return language.text("任务\(task.id)“\(task.text)”", "task \(task.id) “\(task.text)”")
    case .milestone(let position):
      let milestone = judged.plan.milestones[position]
      let code = milestone.code.begins(with: "事项") ? milestone.code : "事项\(milestone.code)"
      return language.text("\(code)“\(milestone.text)”", "milestone \(milestone.code) “\(milestone.text)”")
    }
  }

  private func lateness(_ item: OverdueItem) -> String {
    guard let due = item.due, let late = item.daysOverdue else { return "" }
    let isReport = item.kind == .report
    if late == 0 { return language.text("，今天（\(due)）到期", ", due today (\(due))") }
    // Whether it is late is what has to be found out.
    if item.state == .toConfirm, late > 0 {
      return item.cycles == nil
        ? language.text("，时限\(due)", ", due \(due)") : language.text("，最早的时限\(due)", ", the oldest due \(due)")
    }
    let days = abs(late)
    let inDays = "\(days) \(days == 1 ? "day" : "days")"
    if late < 0 {
      return language.text("，\(due)到期（还有\(days)天）", ", due \(due) (in \(inDays))")
    }
    let basis = basis(of: item)
    if item.cycles != nil {
      return language.text(
        "，最早的应于\(due)前\(isReport ? "报送" : "完成")\(basis)，已逾期\(days)天",
        ", the oldest due \(due)\(basis), \(inDays) overdue")
    }
    return language.text(
      "，应于\(due)前\(isReport ? "报送" : "完成")\(basis)，已逾期\(days)天",
      ", due \(due)\(basis), \(inDays) overdue")
  }

  /// What the day of an item rests on, in brackets.
  private func basis(of item: OverdueItem) -> String {
    guard item.kind == .report else {
      return item.dueDay.flatMap(DeadlineText.remark).map { language.text("（\($0.zh)）", " (\($0.en))") } ?? ""
    }
    if judged.plan[SeriesID(item.position)].reportingTerm != nil {
      return language.text("（报送期限）", " (its term for reporting)")
    }
    let lag = judged.plan.head.reportingLagDays
    return language.text("（假定期末后\(lag)天内报送）", " (assuming a lag of \(lag) days)")
  }

  private func record(_ item: OverdueItem) -> String {
    if item.state == .toConfirm {
      let reasons = doubts(of: item)
      return language.text("；待核：\(reasons)", "; to be confirmed: \(reasons)")
    }
    switch item.record {
    case .shortfall: return ""
    case .silent where item.kind == .report: return ""
    case .silent: return language.text("；未见办结记录", "; no record of completion")
    case .note(let position):
      let note = judged.records.progressNotes[position]
      let said = [note.date.map { "\($0)" }, note.word.text].compactMap { $0 }.joined(separator: " ")
      if note.word.state == .done {
        return language.text("；已报完成，核定未通过（\(said)）", "; reported as done and not accepted (\(said))")
      }
      return language.text("；已报未完成（\(said)）", "; reported as not done (\(said))")
    }
  }

  /// Why it has to be confirmed, in one sentence.
  func doubts(of item: OverdueItem) -> String { sentence(item.doubts) }

  /// Reasons in one sentence.
  func sentence(_ doubts: [Doubt]) -> String { reasons(doubts).joined(separator: language.text("；", "; ")) }

  /// Reasons one by one.
  func reasons(_ doubts: [Doubt]) -> [String] {
    doubts.map { LongText.repeated(doubt($0).text(in: language), language) }
  }

  /// What is to be said of a matter besides, one after the other.
  func reasons(_ remarks: [LedgerRemark]) -> [String] {
    remarks.map { LongText.repeated(remark($0).text(in: language), language) }
  }

  /// What is to be said besides, one after the other.
  func remarks(of item: OverdueItem) -> [String] { reasons(item.remarks) }

  private func closing(_ item: OverdueItem) -> String {
    let (progress, actuals) = (judged.folder.name(of: .progress), judged.folder.name(of: .actuals))
    switch item.kind {
    case .task where item.cycles != nil, .milestone where item.cycles != nil:
      return language.text(
        "每期办结后在 \(progress) 各记一行：对象 \(item.subject)、时期为该期、进展 已完成",
        "for each cycle that is done, add a row to \(progress): 对象 \(item.subject), 时期 of the cycle, 进展 已完成")
    case .report where item.cycles != nil:
      return language.text(
        "把各期的数连同来源写入 \(actuals)", "enter the figure of each cycle with its source in \(actuals)")
    case .task, .milestone:
      let period = item.period.map { language.text("、时期 \($0)", ", 时期 \($0)") } ?? ""
      return language.text(
        "办结后在 \(progress) 记一行：对象 \(item.subject)\(period)、进展 已完成",
        "when done, add a row to \(progress): 对象 \(item.subject)\(period), 进展 已完成")
    case .report:
      let period = item.period?.text(in: language) ?? ""
      return language.text(
        "把\(period)的数连同来源写入 \(actuals)", "enter the figure of \(period) with its source in \(actuals)")
    case .annualTarget, .indicator:
      return language.text("说明原因和补救措施，记入 \(progress)", "give cause and remedy in \(progress)")
    }
  }

  private func reportedBehind(_ item: OverdueItem, note: Int) -> Sentences {
    let note = judged.records.progressNotes[note]
    let cause = note.cause.map { "，原因：\($0)" } ?? ""
    let causeEn = note.cause.map { ", cause: \($0)" } ?? ""
    return Sentences(
      Wording(
        zh: "\(subject(item))报为“\(note.word.text)”\(cause)",
        en: "\(subject(item)) is reported as “\(note.word.text)”\(causeEn)"),
      Wording(
        zh: note.remedy.map { "已报措施：\($0)" } ?? "请负责单位报措施",
        en: note.remedy.map { "announced: \($0)" } ?? "ask those in charge for a remedy"))
  }

  private func toConfirm(_ item: OverdueItem) -> Sentences {
    let reasons = item.doubts.map { doubt($0) }
    return Sentences(
      Wording(
        zh: "\(subject(item))待核：\(reasons.map(\.zh).joined(separator: "；"))",
        en: "\(subject(item)) is to be confirmed: \(reasons.map(\.en).joined(separator: "; "))"),
      Wording(zh: "请负责单位核实后在进展记录中写明", en: "ask those in charge, and record the answer"))
  }

  private func unapproved(_ matter: Matter, _ remark: LedgerRemark) -> Sentences {
    let about = name(of: matter.subject)
    let said = self.remark(remark)
    return Sentences(
      Wording(zh: "\(about)\(said.zh)", en: "\(about): \(said.en)"),
      Wording(
        zh: "有批准的补填“批准”和“批准日期”；没有批准的，原时限不变",
        en: "where it is approved, fill in 批准 and 批准日期; without an approval the deadline stands"))
  }

  private func inDoubt(_ position: Int, _ flaw: NoteFlaw) -> Sentences {
    let note = judged.records.progressNotes[position]
    let about = Wording(
      zh: "关于“\(note.subject)”的进展记录“\(note.word.text)”", en: "the note “\(note.word.text)” on “\(note.subject)”")
    let what: Wording
    let remedy: Wording
    switch flaw {
    case .undated:
      what = Wording(zh: "没有日期，不知是先报还是后报", en: "has no day, so nobody knows whether it came first or last")
      remedy = Wording(zh: "补填“日期”", en: "fill in 日期")
    case .inFuture:
      what = Wording(zh: "的日期还没有到", en: "is dated in the future")
      remedy = Wording(zh: "核对“日期”", en: "check 日期")
    case .beforePlan:
      what = Wording(zh: "的日期早于规划开始", en: "is dated before the plan began")
      remedy = Wording(zh: "核对“日期”", en: "check 日期")
    case .unknownWord:
      what = Wording(zh: "没有说清是否办结，按待核处理", en: "does not say whether it is done; the matter is to be confirmed")
      remedy = Wording(
        zh: "改用README“进展”一表中的说法，或向报送单位核实",
        en: "use a word of the table of states in the README, or ask those who reported")
    case .contradicts(let other):
      let word = judged.records.progressNotes[other].word.text
      what = Wording(zh: "与同日的“\(word)”矛盾", en: "contradicts “\(word)” of the same day")
      remedy = Wording(zh: "核实后只留一条，或改正日期", en: "find out which holds, and keep that one or correct the day")
    case .finishedLater:
      what = Wording(zh: "的办结日期晚于报告日期", en: "gives a day of completion after its own")
      remedy = Wording(zh: "核对“日期”和“办结日期”", en: "check 日期 and 办结日期")
    }
    return Sentences(
      Wording(zh: about.zh + what.zh, en: "\(about.en) \(what.en)"), remedy)
  }

  private func doubt(_ doubt: Doubt) -> Wording {
    switch doubt {
    case .undated: Wording(zh: "进展记录没有日期", en: "a note has no day")
    case .contradictory: Wording(zh: "同日的进展记录互相矛盾", en: "notes of one day contradict each other")
    case .unknownWord(let note): Wording(zh: "报为“\(word(note))”", en: "reported as “\(word(note))”")
    case .ambiguous(let note):
      Wording(
        zh: "进展记录的对象“\(judged.records.progressNotes[note].subject)”不止一个",
        en: "the note on “\(judged.records.progressNotes[note].subject)” may be on another")
    case .mergedIntoUnknown(let note):
      Wording(zh: "报为“\(word(note))”，规划中没有这项任务", en: "reported as “\(word(note))”, which is no task of the plan")
    case .mergedInCircle(let note):
      Wording(
        zh: "报为“\(word(note))”，那一项又并回了本项", en: "reported as “\(word(note))”, which is itself merged into this one")
    case .onEarlierDay(let note):
      Wording(
        zh: "报为“\(word(note))”，不知是否也指这个时限", en: "reported as “\(word(note))”, which may not be on this day")
    case .amountsInParts(let standing):
      Wording(
        zh: "\(CommitmentText.done(standing, .zh))：分次报的数加起来够，不知是否累计数",
        en: "\(CommitmentText.done(standing, .en)), if what was reported in parts adds up")
    case .notWhole(let note):
      Wording(
        zh: "报为“\(word(note))”，形象进度却不到100%", en: "reported as “\(word(note))”, with less than 100% of the work done")
    case .unconfirmed: Wording(zh: "已报完成，尚未核定", en: "reported as done, not yet confirmed")
    case .finishedLater: Wording(zh: "办结日期晚于报告日期", en: "done on a day after the report")
    case .reportedAsLasting(let note):
      Wording(
        zh: "时限已过，报为“\(word(note))”，没有说是否办结",
        en: "past its day and reported as “\(word(note))”, which does not say whether it is done")
    case .unreadDeadline(let text): Wording(zh: "完成时限“\(text)”读不出日期", en: "the deadline “\(text)” cannot be read")
    case .dueBeforeIssue(let day):
      Wording(zh: "时限\(day)早于印发之日", en: "its deadline \(day) lies before the plan was issued")
    case .milestonesDone:
      Wording(zh: "各事项都已办结，本身未报办结", en: "all its milestones are done, it is not reported as done itself")
    case .indicatorsAttained(let ids):
      Wording(
        zh: "指标\(names(ids, "、"))已完成，本身未报办结", en: "\(names(ids, ", ")) achieved, it is not reported as done itself")
    case .commitmentAttained(let standing):
      Wording(
        zh: "\(CommitmentText.done(standing, .zh))，已达到量化目标，本身未报办结",
        en: "\(CommitmentText.done(standing, .en)): its number is reached, it is not reported as done itself")
    case .commitmentOpen(let standing):
      Wording(
        zh: "报了办结，\(CommitmentText.done(standing, .zh))", en: "reported as done, \(CommitmentText.done(standing, .en))")
    case .undecidedNumber(let position):
      Wording(zh: undecidedNumber(position, .zh), en: undecidedNumber(position, .en))
    case .undecided(let id):
      Wording(zh: undecided(id, .zh), en: undecided(id, .en))
    case .openMilestones(let positions):
      Wording(
        zh: "报了办结，事项\(codes(positions, "、"))还没有办结",
        en: "reported as done while \(codes(positions, ", ")) \(positions.count == 1 ? "is" : "are") open")
    case .figuresOpen(let ids):
      Wording(
        zh: "报了办结，指标\(names(ids, "、"))未完成或没有数据",
        en: "reported as done while \(names(ids, ", ")) \(ids.count == 1 ? "is" : "are") short or without a figure")
    }
  }

  private func undecidedNumber(_ position: Int, _ language: Language) -> String {
    guard let annual = judged.assessment.annual(at: position) else { return "" }
    let reason = annual.reason.map { language.text("：", ": ") + $0.name.text(in: language) } ?? ""
    return annual.statusName.text(in: language) + reason
  }

  private func undecided(_ id: SeriesID, _ language: Language) -> String {
    let status = IndicatorText(judged.assessment.indicators[id.index], in: judged, language).statusWithReason
    return language.text("目标期已过，\(status)", "past its day and \(status)")
  }

  private func remark(_ remark: LedgerRemark) -> Wording {
    switch remark {
    case .extensionAsked(let note, let isLate):
      let day = judged.records.progressNotes[note].newDeadline
      let to = Wording(zh: day.map { "延期至\($0)" } ?? "延期", en: day.map { "an extension to \($0)" } ?? "an extension")
      return isLate
        ? Wording(zh: "逾期后申请\(to.zh)，未见批准", en: "\(to.en) was asked for after the day and is not approved")
        : Wording(zh: "申请\(to.zh)，未见批准", en: "\(to.en) is asked for and not approved")
    case .extensionWithoutDay:
      return Wording(zh: "延期已批准，没有填现时限", en: "an extension is approved without a new day (现时限)")
    case .stopUnapproved(let note):
      return Wording(zh: "报为“\(word(note))”，未见批准", en: "reported as “\(word(note))” without an approval")
    case .returned: return Wording(zh: "已退回重办", en: "handed back")
    case .forecastDisagrees(let note):
      let forecast = judged.records.progressNotes[note].forecast?.rawValue ?? ""
      return Wording(
        zh: "单位预判“\(forecast)”，与记录不符", en: "the body expects “\(forecast)”, which is not what the records say")
    }
  }

  private func word(_ note: Int) -> String { judged.records.progressNotes[note].word.text }

  private func names(_ ids: [SeriesID], _ separator: String) -> String {
    ids.map { "“\(judged.plan[$0].name)”" }.joined(separator: separator)
  }

  private func codes(_ milestones: [Int], _ separator: String) -> String {
    var codes: [String] = []
    for code in milestones.map({ judged.plan.milestones[$0].code }) where !codes.contains(code) { codes.append(code) }
    return codes.joined(separator: separator)
  }
}
