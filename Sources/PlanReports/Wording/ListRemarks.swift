import PlanFiles
import PlanRules
import PlanRun

/// What stands beside the lists of one plan, in whatever form they are handed on.
struct ListRemarks {
  private let judged: PlanResult
  private let language: Language

  init(_ judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  /// What holds for all lists: who has taken duties over, what changed since an earlier list, who reports in time, when
  /// figures are due.
  func above(_ report: OverdueReport) -> [String] {
    var facts: [String] = []
    if let succession = judged.succession(in: language) { facts.append(succession) }
    if let changes = report.changes {
      facts.append(
        language.text(
          "与\(changes.since)的清单相比：新增\(changes.new)项，不再逾期\(changes.closed)项，仍逾期\(changes.still)项",
          "Compared with the list of \(changes.since): \(changes.new) new, \(changes.closed) no longer overdue, \(changes.still) still overdue"
        ))
    }
    let punctual = judged.punctuality.map { count in
      let name = judged.plan.departments[count.body].name
      return language.text(
        "\(name)按期\(count.inTime)次、迟报\(count.late)次", "\(name) \(count.inTime) in time, \(count.late) late")
    }
    if !punctual.isEmpty {
      facts.append(
        language.text(
          "数据报送（按报送日期）：\(punctual.joined(separator: "；"))",
          "Figures by the day they came: \(punctual.joined(separator: "; "))"))
    }
    if (judged.late + judged.upcoming).contains(where: isOfAssumedLag) {
      let lag = judged.plan.head.reportingLagDays
      facts.append(
        language.text("数据的时限：期后\(lag)天（假定）", "Figures are due \(lag) days after their period (assumed)"))
    }
    return facts
  }

  /// Whether a figure is due by the lag of the plan, as its series has no term of its own.
  private func isOfAssumedLag(_ item: OverdueItem) -> Bool {
    item.kind == .report && judged.plan[SeriesID(item.position)].reportingTerm == nil
  }

  /// What stands below one list: what nobody has reported on for long, and where answers go.
  func below(_ list: AddressedList) -> [String] {
    var remarks: [String] = []
    if !list.stale.isEmpty {
      let numbers = list.stale.map { judged.plan.tasks[$0].id }.joined(separator: language.text("、", ", "))
      remarks.append(
        language.text(
          "逾期未更新（上一报送期以来没有新的进展）：任务\(numbers)",
          "No news since the last reporting cycle began: task \(numbers)"))
    }
    guard list.parts.contains(where: { $0.kind != .help && $0.kind != .closed }) else { return remarks }
    let (notes, figures) = (PlanTable.progress.fileName, PlanTable.actuals.fileName)
    let owner = judged.plan.head.owner
    if let owner, list.addressee != .body(owner) {
      let name = judged.plan.departments[owner].name
      remarks.append(
        language.text(
          "办结情况、原因、措施和数据请报\(name)（规划归口单位）。",
          "Send completions, causes, measures and figures to \(name), which owns the plan."))
    } else {
      remarks.append(
        language.text(
          "办结情况、原因和措施记入 \(notes)，数据记入 \(figures)。",
          "Enter completions, causes and measures in \(notes), figures in \(figures)."))
    }
    return remarks
  }
}
