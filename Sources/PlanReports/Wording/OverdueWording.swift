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
    case .reportedBehind(let task, let note): reportedBehind(task: task, note: note).texts(in: language)
    case .completedButMissed(let task, let missed): completedButMissed(task: task, missed).texts(in: language)
    }
  }

  /// What is late, in one sentence.
  package func message(_ item: OverdueItem) -> String { subject(item) + lateness(item) + record(item) }

  /// What would close it, in one sentence.
  package func remedy(_ item: OverdueItem) -> String { closing(item) }

  private func subject(_ item: OverdueItem) -> String {
    let period = item.period?.text(in: language) ?? ""
    let instance = item.period.map { _ in language.text("（\(period)）", " (\(period))") } ?? ""
    let region = item.region.map { language.text("（\($0)）", " (\($0))") } ?? ""
    switch item.kind {
    case .task:
      let task = judged.plan.tasks[item.position]
      return language.text(
        "任务\(task.number)“\(task.text)”\(instance)", "task \(task.number) “\(task.text)”\(instance)")
    case .milestone:
      let milestone = judged.plan.milestones[item.position]
      return language.text(
        "事项\(milestone.code)“\(milestone.text)”\(instance)",
        "milestone \(milestone.code) “\(milestone.text)”\(instance)")
    case .report:
      let series = judged.plan[SeriesID(item.position)]
      return language.text(
        "“\(series.name)”\(region)\(period)的数据", "the figure of “\(series.name)”\(region) for \(period)")
    case .annualTarget:
      let series = judged.plan[judged.records.annualTargets[item.position].series]
      return language.text(
        "\(period)年度目标“\(series.name)”\(region)未完成", "the \(period) target “\(series.name)”\(region) was missed")
    case .indicator:
      let series = judged.plan[SeriesID(item.position)]
      return language.text("指标“\(series.name)”未达标", "indicator “\(series.name)” was missed")
    }
  }

  private func lateness(_ item: OverdueItem) -> String {
    let isReport = item.kind == .report
    let lag = judged.plan.head.reportingLagDays
    if item.daysOverdue == 0 { return language.text("，今天（\(item.due)）到期", ", due today (\(item.due))") }
    let days = abs(item.daysOverdue)
    let inDays = "\(days) \(days == 1 ? "day" : "days")"
    if item.daysOverdue < 0 {
      return language.text("，\(item.due)到期（还有\(days)天）", ", due \(item.due) (in \(inDays))")
    }
    let basis = isReport ? language.text("（假定期末后\(lag)天内报送）", " (assuming a lag of \(lag) days)") : ""
    return language.text(
      "，应于\(item.due)前\(isReport ? "报送" : "完成")\(basis)，已逾期\(days)天",
      ", due \(item.due)\(basis), \(inDays) overdue")
  }

  private func record(_ item: OverdueItem) -> String {
    switch item.record {
    case .shortfall: return ""
    case .silent where item.kind == .report: return ""
    case .silent: return language.text("；未见办结记录", "; no record of completion")
    case .note(let position):
      let note = judged.records.progressNotes[position]
      let day = note.day.map { "\($0)" } ?? ""
      return language.text("；已报未完成（\(day) \(note.word)）", "; reported as not done (\(day) \(note.word))")
    }
  }

  private func closing(_ item: OverdueItem) -> String {
    let (progress, actuals) = (judged.folder.name(of: .progress), judged.folder.name(of: .actuals))
    switch item.kind {
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

  private func reportedBehind(task position: Int, note: Int) -> Sentences {
    let task = judged.plan.tasks[position]
    let note = judged.records.progressNotes[note]
    let cause = note.cause.map { "，原因：\($0)" } ?? ""
    let causeEn = note.cause.map { ", cause: \($0)" } ?? ""
    return Sentences(
      Wording(
        zh: "任务\(task.number)“\(task.text)”报为“\(note.word)”\(cause)",
        en: "task \(task.number) “\(task.text)” is reported as “\(note.word)”\(causeEn)"),
      Wording(
        zh: note.remedy.map { "已报措施：\($0)" } ?? "请负责单位报措施",
        en: note.remedy.map { "announced: \($0)" } ?? "ask those in charge for a remedy"))
  }

  private func completedButMissed(task position: Int, _ missed: [SeriesID]) -> Sentences {
    let task = judged.plan.tasks[position]
    let names = missed.map { "“\(judged.plan[$0].name)”" }
    return Sentences(
      Wording(
        zh: "任务\(task.number)报为已完成，但它承担的指标\(names.joined(separator: "、"))未达标",
        en:
          "task \(task.number) is reported as done, but \(names.joined(separator: ", ")) that it carries \(names.count == 1 ? "was" : "were") missed"
      ),
      Wording(zh: "请负责单位说明任务以何为完成", en: "ask those in charge what completion means here"))
  }
}
