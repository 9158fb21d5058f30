import PlanRules

/// `overdue` as text: a list for each department that can be forwarded as it stands.
package struct OverdueText {
  private let run: Run
  private let layout: TextLayout

  /// The report of a run in one layout.
  package init(_ run: Run, _ layout: TextLayout) {
    self.run = run
    self.layout = layout
  }

  /// All lines.
  package func lines() -> [String] {
    Array(run.plans.flatMap(blocks).filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func blocks(_ judged: JudgedPlan) -> [[String]] {
    let head = judged.plan.head
    let day = judged.assessment.asOf.description
    let title = layout.text(
      "\(head.title)（\(head.id)）：截至 \(day) 的逾期清单", "\(head.title) (\(head.id)): overdue as of \(day)")
    let succession = judged.succession.map { layout.lines($0.text(in: layout.language)) } ?? []
    let heading = layout.lines(title).map { layout.style.apply(.bold, to: $0) } + succession
    let departments = judged.plan.departments.departments.indices.map(DepartmentID.init)
    let lists = departments.map { list(of: $0, in: judged) }.filter { !$0.isEmpty }
    guard !lists.isEmpty else {
      return [heading, [layout.text("没有逾期，也没有即将到期的事项。", "Nothing is overdue and nothing falls due.")]]
    }
    return [heading] + lists + [counts(judged)]
  }

  /// What one department leads, supports, and what falls due for it.
  private func list(of department: DepartmentID, in judged: JudgedPlan) -> [String] {
    func section(_ all: [OverdueItem], isLead: Bool, _ title: String) -> [String] {
      let items = all.filter { item in
        judged.roles(of: item.responsibility).contains { $0.department == department && $0.isLead == isLead }
      }
      return lines(title, items, isLead: isLead, in: judged)
    }
    let sections =
      section(judged.late, isLead: true, layout.text("负责，已逾期", "leads, overdue"))
      + section(judged.late, isLead: false, layout.text("配合，已逾期", "supports, overdue"))
      + section(judged.upcoming, isLead: true, layout.text("负责，即将到期", "leads, due soon"))
      + section(judged.upcoming, isLead: false, layout.text("配合，即将到期", "supports, due soon"))
    guard !sections.isEmpty else { return [] }
    let name = TerminalText.cell(judged.plan.departments[department].name)
    return [layout.style.apply(.bold, to: "【\(name)】")] + sections
  }

  private func lines(_ title: String, _ items: [OverdueItem], isLead: Bool, in judged: JudgedPlan) -> [String] {
    guard !items.isEmpty else { return [] }
    let wording = OverdueWording(judged, layout.language)
    var lines = [layout.text("\(title)（\(items.count)项）：", "\(title) (\(items.count)):")]
    for (position, item) in items.enumerated() {
      let number = "\(position + 1). "
      lines += hanging(number, wording.message(item) + through(item, in: judged) + layout.text("。", "."))
      // A supporting body does not close the item, so it is not told how.
      if isLead {
        lines += hanging(
          String(repeating: " ", count: number.count),
          layout.text("办法：", "To close: ") + wording.remedy(item) + layout.text("。", "."))
      }
    }
    return lines
  }

  /// That the tables name a group to which the selected department belongs.
  private func through(_ item: OverdueItem, in judged: JudgedPlan) -> String {
    guard let group = judged.roles(of: item.responsibility).first?.group else { return "" }
    let name = judged.plan.departments[group].name
    return layout.text("；作为“\(name)”的成员", "; as a member of “\(name)”")
  }

  /// A text with a mark before its first line and blanks before the others.
  private func hanging(_ mark: String, _ text: String) -> [String] {
    let indent = layout.measure.cells(of: mark) + 2
    let clean = TerminalText.cell(text)
    let lines =
      layout.width.map { TextWrapping(measure: layout.measure).lines(of: clean, width: $0 - indent) } ?? [clean]
    return lines.enumerated().map { position, line in
      (position == 0 ? "  " + mark : String(repeating: " ", count: indent)) + line
    }
  }

  private func counts(_ judged: JudgedPlan) -> [String] {
    let parts = OverdueItem.Kind.allCases.compactMap { kind -> String? in
      let count = judged.late.count { $0.kind == kind }
      return count == 0 ? nil : "\(kind.name.text(in: layout.language)) \(count)"
    }
    let late = parts.isEmpty ? layout.text("无", "none") : parts.joined(separator: layout.text("，", ", "))
    let soon =
      judged.upcoming.isEmpty
      ? "" : layout.text("；即将到期 \(judged.upcoming.count) 项", "; due soon: \(judged.upcoming.count)")
    return [layout.text("合计逾期：\(late)\(soon)", "Overdue in all: \(late)\(soon)")]
  }
}

extension OverdueItem.Kind {
  /// The kind as lists print it.
  var name: Wording {
    switch self {
    case .task: Wording(zh: "任务", en: "tasks")
    case .milestone: Wording(zh: "事项", en: "milestones")
    case .annualTarget: Wording(zh: "年度目标", en: "annual targets")
    case .report: Wording(zh: "未报数据", en: "figures")
    case .indicator: Wording(zh: "未达标指标", en: "indicators")
    }
  }
}
