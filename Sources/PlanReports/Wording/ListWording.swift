import PlanFiles
import PlanRules
import PlanRun

/// What the cells of lists say of one line.
struct ListWording {
  private let judged: PlanResult
  private let language: Language

  init(_ judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  // MARK: What it is

  /// The number that a line is found by: that of an indicator is told from a task's.
  func number(_ item: OverdueItem) -> String {
    let number = judged.number(of: item)
    switch item.kind {
    case .task, .milestone: return number
    case .report, .annualTarget, .indicator:
      return number == item.subject ? number : language.text("指标\(number)", "ind. \(number)")
    }
  }

  /// The text of a task or milestone, or what is to be handed in or reached.
  func text(_ item: OverdueItem) -> String {
    switch item.kind {
    case .task: judged.plan.tasks[item.position].text
    case .milestone: judged.plan.milestones[item.position].text
    case .report: language.text("报送“\(name(of: item))”", "hand in “\(name(of: item))”")
    case .annualTarget: language.text("年度目标“\(name(of: item))”", "target “\(name(of: item))”")
    case .indicator: language.text("指标“\(name(of: item))”", "indicator “\(name(of: item))”")
    }
  }

  /// The id of the source that a row names, or the document that a task comes from.
  func source(of item: OverdueItem) -> String? {
    switch item.kind {
    case .task: judged.plan.tasks[item.position].particulars.origin
    case .milestone: judged.plan.milestones[item.position].source
    case .annualTarget: judged.records.annualTargets[item.position].source
    case .report, .indicator: nil
    }
  }

  /// The text with region and all open cycles behind it, and the task of a milestone that does not stand under it.
  func subject(_ line: ListLine, isShort: Bool = false) -> String {
    let item = line.items[0]
    var remarks: [String] = []
    if let region = item.region { remarks.append(region) }
    if let periods = periods(of: line) { remarks.append(periods) }
    if let task = item.task, !line.isUnderTask {
      let number = judged.plan.tasks[task].id
      remarks.append(language.text("任务\(number)", "task \(number)"))
    }
    let text = isShort ? MatterName.short(text(item)) : LongText.repeated(text(item), language)
    guard !remarks.isEmpty else { return text }
    return language.text(
      "\(text)（\(remarks.joined(separator: "，"))）", "\(text) (\(remarks.joined(separator: ", ")))")
  }

  private func periods(of line: ListLine) -> String? {
    let periods = line.periods
    guard let first = periods.first, let last = periods.last else { return nil }
    if periods.count > 4 { return CycleText.span(first, last, periods.count).text(in: language) }
    return periods.map { $0.text(in: language) }.joined(separator: language.text("、", ", "))
  }

  private func name(of item: OverdueItem) -> String {
    let series =
      item.kind == .annualTarget ? judged.records.annualTargets[item.position].series : SeriesID(item.position)
    return judged.plan[series].name
  }

  // MARK: Who and when

  /// Who leads jointly with the addressee, and who supports; of a group the members that are still open.
  func role(_ line: ListLine, for addressee: AddressedList.Addressee) -> String {
    let responsibility = line.items[0].responsibility
    if line.isUnderTask, let task = line.items[0].task, line.openMembers.isEmpty,
      judged.overdue.ledger.entries[task].responsibility.lead == responsibility.lead
    {
      return language.text("同上", "the same")
    }
    var parts = [lead(responsibility, for: addressee)]
    if !line.openMembers.isEmpty {
      let names = list(line.openMembers)
      parts.append(language.text("未办结：\(names)", "open: \(names)"))
    }
    if !responsibility.supporting.isEmpty, line.items[0].kind != .report {
      let names = list(responsibility.supporting)
      parts.append(language.text("配合：\(names)", "supporting: \(names)"))
    }
    return parts.joined(separator: language.text("；", "; "))
  }

  private func lead(_ responsibility: Responsibility, for addressee: AddressedList.Addressee) -> String {
    guard case .body(let body) = addressee else { return leads(responsibility) }
    if responsibility.basis == .owner {
      return language.text("归口单位（未写明牵头单位）", "owner of the plan (no lead named)")
    }
    let others = responsibility.lead.filter { $0 != body }
    let former = judged.plan.departments.former(
      among: responsibility.named, of: body, on: judged.assessment.asOf)
    let from =
      former.isEmpty
      ? "" : language.text("（原\(list(former))）", " (of the former \(list(former)))")
    guard responsibility.lead.contains(body), !others.isEmpty else { return language.text("牵头", "leads") + from }
    return language.text("共同负责（与\(list(others))）", "leads jointly with \(list(others))") + from
  }

  /// Who leads, and that several do so jointly.
  func leads(_ responsibility: Responsibility) -> String {
    guard !responsibility.lead.isEmpty else { return language.text("未写明", "nobody named") }
    let names = list(responsibility.lead)
    return responsibility.lead.count > 1 ? language.text("\(names)（共同负责）", "\(names) (jointly)") : names
  }

  /// Names in one line; of more than anybody reads there the first ones and their number.
  private func list(_ bodies: [DepartmentID]) -> String {
    let mostNames = 24
    guard bodies.count > mostNames else { return language.list(judged.names(bodies)) }
    let names = language.list(judged.names(Array(bodies.prefix(mostNames / 3))))
    return language.text("\(names)等\(bodies.count)个单位", "\(names) and others, \(bodies.count) in all")
  }

  /// Whether its row states a deadline that could not be read.
  private func isUnread(_ item: OverdueItem) -> Bool {
    switch item.kind {
    case .task: judged.plan.tasks[item.position].unreadDeadline != nil
    case .milestone: item.doubts.contains { if case .unreadDeadline = $0 { true } else { false } }
    case .annualTarget, .report, .indicator: false
    }
  }

  /// The day it was due, of several cycles that of the oldest.
  func deadline(_ line: ListLine, isShort: Bool = false) -> String {
    let item = line.items[0]
    guard let due = item.due else {
      return isUnread(item) ? language.text("读不出", "unreadable") : language.text("长期", "ongoing")
    }
    let day = item.dueDay.map { DeadlineText.cell($0, language, isShort: isShort) } ?? due.description
    return line.hasSeveralDays ? language.text("\(day)起", "\(day) on") : day
  }

  /// How it stands, in a few words: `逾期90天`, `待核`, `还有5天`.
  func standing(_ line: ListLine) -> String {
    let item = line.items[0]
    switch item.state {
    case .overdue: return line.days.map { language.text("逾期\($0)天", "\($0) days overdue") } ?? ""
    case .toConfirm: return language.text("待核", "to be confirmed")
    case .behind: return language.text("滞后", "behind")
    case .dueSoon: return left(line)
    }
  }

  /// The days that are left.
  func left(_ line: ListLine) -> String {
    guard let days = line.days else { return "" }
    if days == 0 { return language.text("今天", "today") }
    return language.text("还有\(days.magnitude)天", "in \(days.magnitude) days")
  }

  /// What became of a line of an earlier list.
  func outcome(_ line: ListLine) -> String {
    let item = line.items[0]
    switch item.kind {
    case .task:
      let entry = judged.overdue.ledger.entries[item.position]
      let day = entry.finished.map { language.text("（\($0)）", " (\($0))") } ?? ""
      return entry.state.name.text(in: language) + day
    case .milestone: return language.text("已办结、延期或停办", "done, extended or stopped")
    case .report: return language.text("已报", "handed in")
    case .annualTarget, .indicator: return language.text("已补上", "made up")
    }
  }

  // MARK: What is on record, and what comes next

  /// What was reported last and on which day.
  func progress(_ line: ListLine) -> String {
    let item = line.latest
    var parts = [record(item)]
    if isStale(item) {
      parts.append(
        item.state == .overdue ? language.text("逾期未更新", "no news since") : language.text("未更新", "no news since"))
    }
    let remarks = OverdueWording(judged, language).remarks(of: item)
    if let forecast = note(item)?.forecast, !item.remarks.contains(where: \.isOnForecast) {
      parts.append(language.text("单位预判\(forecast.rawValue)", "expected by the body: \(forecast.rawValue)"))
    }
    parts += remarks
    return parts.joined(separator: language.text("；", "; "))
  }

  private func record(_ item: OverdueItem) -> String {
    switch item.kind {
    case .report: return language.text("未报", "not handed in")
    case .annualTarget, .indicator:
      let shortfall = shortfall(item)
      return [shortfall, note(item).map(said)].compactMap { $0 }.joined(separator: language.text("；", "; "))
    case .task, .milestone:
      return note(item).map(said) ?? language.text("未见办结记录", "no record of completion")
    }
  }

  /// What a note says, and its day: `推进中，60%（2024-06-06）`.
  func said(_ note: ProgressNote) -> String {
    let share = note.share.map { language.text("，\(FigureText.printed($0))%", ", \(FigureText.printed($0))%") } ?? ""
    let checked: String
    switch note.confirmation {
    case .refused: checked = language.text("，核定未通过", ", not accepted by those who check")
    case .pending where note.word.state == .done: checked = language.text("，待核定", ", not yet checked")
    case .pending, .notKept, .confirmed: checked = ""
    }
    let day = note.date?.description ?? language.text("无日期", "no day")
    let word = LongText.repeated(note.word.text, language)
    // Of its own part a body says nothing of the whole.
    let body = note.body.map { judged.plan.departments[$0].name + language.text("：", ": ") } ?? ""
    return language.text(
      "\(body)\(word)\(share)\(checked)（\(day)）", "\(body)\(word)\(share)\(checked) (\(day))")
  }

  private func shortfall(_ item: OverdueItem) -> String? {
    if item.kind == .annualTarget {
      if let running = judged.assessment.inHand(at: item.position) { return toDate(running) }
      guard let annual = judged.assessment.annual(at: item.position) else { return nil }
      let text = AnnualText(annual, in: judged)
      return language.text(
        "实际\(text.actualWithUnit ?? "—")，目标\(text.targetWithUnit)",
        "actual \(text.actualWithUnit ?? "—"), target \(text.targetWithUnit)")
    }
    let assessed = judged.assessment.indicators[item.position]
    let text = IndicatorText(assessed, in: judged, language)
    let unit = judged.plan[assessed.indicator].valueUnit.behindFigures
    let period = assessed.tellingPeriod.map { language.bracketed($0.text(in: language)) } ?? ""
    let actual = (text.actualWithUnit ?? "—") + period
    let due = text.dueWithSign.map { $0 + unit } ?? text.targetInSentence
    return language.text("实际\(actual)，应达\(due)", "actual \(actual), due \(due)")
  }

  /// `2023年前三季度686人次，应达750人次，慢于序时进度6.4个百分点`.
  private func toDate(_ running: YearInHand) -> String {
    let text = YearInHandText(running, in: judged, language)
    guard let span = text.span, text.value != nil else { return text.status }
    let due = text.dueWithUnit.map { language.text("，应达\($0)", ", due \($0)") } ?? ""
    let distance = text.distance.map { language.text("，", ", ") + $0 } ?? ""
    return language.text("\(span)\(text.valueWithUnit)", "\(text.valueWithUnit) in \(span)") + due + distance
  }

  private func isStale(_ item: OverdueItem) -> Bool {
    item.kind == .task && item.note != nil && judged.overdue.ledger.entries[item.position].isStale
  }

  private func note(_ item: OverdueItem) -> ProgressNote? { item.note.map { judged.records.progressNotes[$0] } }

  /// The cause that the latest note gives.
  func cause(_ item: OverdueItem) -> String? { note(item)?.cause.map { LongText.repeated($0, language) } }

  /// The measure that the latest note announces.
  func measure(_ item: OverdueItem) -> String? { note(item)?.remedy.map { LongText.repeated($0, language) } }

  /// The day of the latest note.
  func reported(_ item: OverdueItem) -> CalendarDate? { note(item)?.date }

  /// What comes next: an approved term, the measure announced, what others are to decide, else what is asked for.
  func nextStep(_ line: ListLine) -> String { nextStep(line.latest, cycles: line.cycleCount) }

  /// The same of one cycle, or of many that stand alike.
  func nextStep(_ item: OverdueItem) -> String { nextStep(item, cycles: item.cycles?.count ?? 1) }

  private func nextStep(_ item: OverdueItem, cycles: Int) -> String {
    var steps: [String] = []
    if let exception = judged.approval(of: item) {
      steps.append(
        language.text(
          "已批准例外至\(exception.expires)（\(exception.approver)）",
          "excepted until \(exception.expires) (\(exception.approver))"))
    }
    if let measure = measure(item) { steps.append(measure) }
    if let request = note(item)?.request.map({ LongText.repeated($0, language) }) {
      steps.append(language.text("需协调：\(request)", "to be decided: \(request)"))
    }
    if steps.isEmpty { steps.append(asked(item, cycles: cycles).text(in: language)) }
    return steps.joined(separator: language.text("；", "; "))
  }

  private func asked(_ item: OverdueItem, cycles: Int) -> Wording {
    if item.state == .toConfirm, let doubt = item.doubts.first { return answer(to: doubt) }
    switch item.kind {
    case .report:
      guard cycles == 1 else { return Wording(zh: "补报\(cycles)期数据", en: "hand in \(cycles) figures") }
      return Wording(
        zh: "报\(item.period?.text(in: .zh) ?? "")数据", en: "hand in \(item.period?.text(in: .en) ?? "the figure")")
    case .annualTarget where item.state == .dueSoon && judged.assessment.inHand(at: item.position) != nil:
      return Wording(zh: "按期完成并报", en: "achieve it and report in time")
    case .annualTarget, .indicator: return explanation(item)
    case .task, .milestone:
      switch item.state {
      case .dueSoon: return Wording(zh: "按期办结并报", en: "finish and report in time")
      case .behind: return explanation(item)
      case .overdue where note(item)?.confirmation == .refused, .toConfirm where note(item)?.confirmation == .refused:
        return Wording(zh: "按核定意见整改后重新报", en: "mend what those who check found, and report again")
      case .overdue, .toConfirm:
        return item.note == nil
          ? Wording(zh: "报办结情况或现状", en: "report completion, or how it stands")
          : Wording(zh: "报办结日期，未办结的报原因和措施", en: "report the day of completion, else cause and measure")
      }
    }
  }

  private func explanation(_ item: OverdueItem) -> Wording {
    cause(item) == nil
      ? Wording(zh: "报原因和措施", en: "give cause and measure") : Wording(zh: "报措施", en: "give a measure")
  }

  private func answer(to doubt: Doubt) -> Wording {
    switch doubt {
    case .undated: Wording(zh: "补报日期", en: "give the day of the report")
    case .contradictory: Wording(zh: "核实哪一条为准", en: "say which report holds")
    case .unknownWord, .reportedAsLasting: Wording(zh: "写明是否办结", en: "say whether it is done")
    case .ambiguous: Wording(zh: "写明是哪一项", en: "say which one is meant")
    case .mergedInCircle: Wording(zh: "写明由哪一项办理", en: "say which of them goes on")
    case .onEarlierDay, .amountsInParts: Wording(zh: "写明是否全部办结", en: "say whether all of it is done")
    case .mergedIntoUnknown: Wording(zh: "写明并入哪一项", en: "say which task it is merged into")
    case .unconfirmed: Wording(zh: "待核定单位核定", en: "to be confirmed by those who check")
    case .notWhole: Wording(zh: "核对形象进度和是否办结", en: "check the share and whether it is done")
    case .finishedLater: Wording(zh: "核对办结日期", en: "check the day of completion")
    case .unreadDeadline: Wording(zh: "写明完成时限", en: "state the deadline")
    case .dueBeforeIssue: Wording(zh: "核对完成时限", en: "check the deadline")
    case .milestonesDone, .indicatorsAttained, .commitmentAttained:
      Wording(zh: "报办结或说明尚缺什么", en: "report completion, or what is missing")
    case .openMilestones: Wording(zh: "报各事项办结，或更正", en: "report the milestones as done, or correct")
    case .undecided, .undecidedNumber: Wording(zh: "核对并补齐数据", en: "check and complete the figures")
    case .figuresOpen, .commitmentOpen: Wording(zh: "报数据，或更正", en: "hand in the figures, or correct")
    }
  }
}

extension LedgerRemark {
  /// Whether it is about how the body thinks that it will end.
  fileprivate var isOnForecast: Bool { if case .forecastDisagrees = self { true } else { false } }
}
