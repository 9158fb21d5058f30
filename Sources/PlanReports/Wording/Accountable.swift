import PlanRules
import PlanRun

/// Who answers, in words.
struct Accountable {
  private let judged: PlanResult
  private let language: Language

  init(_ judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  /// `负责：市人社局、市医保局（共同负责，任务10）；配合：…`.
  func sentence(_ responsibility: Responsibility) -> String {
    guard !responsibility.lead.isEmpty else { return language.text("没有负责单位", "nobody is in charge") }
    var remarks: [String] = []
    if responsibility.lead.count > 1 { remarks.append(language.text("共同负责", "jointly")) }
    remarks.append(basis(responsibility))
    let (lead, support) = (list(responsibility.lead), list(responsibility.supporting))
    let supporting =
      responsibility.supporting.isEmpty ? "" : language.text("；配合：\(support)", "; supporting: \(support)")
    return language.text(
      "负责：\(lead)（\(remarks.joined(separator: "，"))）\(supporting)",
      "lead: \(lead) (\(remarks.joined(separator: ", ")))\(supporting)")
  }

  private func list(_ departments: [DepartmentID]) -> String {
    judged.names(departments).joined(separator: language.text("、", ", "))
  }

  private func basis(_ responsibility: Responsibility) -> String {
    switch responsibility.basis {
    case .indicator: return language.text("表中写明", "named in the table")
    case .task:
      let tasks = responsibility.tasks.map { judged.plan.tasks[$0].id }
      return language.text("任务\(tasks.joined(separator: "、"))", "task \(tasks.joined(separator: ", "))")
    case .owner: return language.text("规划归口单位", "owner of the plan")
    }
  }
}
