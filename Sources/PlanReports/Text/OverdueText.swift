import PlanRules
import PlanRun

/// `overdue` as text: a list for each department that can be forwarded as it stands.
struct OverdueText: PlanText {
  let layout: TextLayout

  func blocks(_ judged: PlanResult) -> [[String]] {
    let head = judged.plan.head
    let day = judged.assessment.asOf.description
    let title = layout.language.text(
      "\(head.title)（\(head.id)）：截至 \(day) 的逾期清单", "\(head.title) (\(head.id)): overdue as of \(day)")
    let succession = judged.succession(in: layout.language).map { layout.lines($0) } ?? []
    let heading = layout.lines(title).map { layout.style.apply(.bold, to: $0) } + succession
    let rows = OverdueTable.table(of: judged, layout.language).rows
    guard !rows.isEmpty else {
      return [heading, [layout.language.text("没有逾期，也没有即将到期的事项。", "Nothing is overdue and nothing falls due.")]]
    }
    let lists = rows.split { $0.role.department != $1.role.department }
    return [heading] + lists.map(list) + [counts(judged)]
  }

  /// What one department leads, supports, and what falls due for it.
  private func list(of rows: [OverdueRow]) -> [String] {
    let sections = rows.split { $0.isLate != $1.isLate || $0.role.isLead != $1.role.isLead }
    let name = TerminalText.cell(rows[0].department)
    return [layout.style.apply(.bold, to: "【\(name)】")] + sections.flatMap(lines)
  }

  private func title(_ row: OverdueRow) -> String {
    switch (row.isLate, row.role.isLead) {
    case (true, true): layout.language.text("负责，已逾期", "leads, overdue")
    case (true, false): layout.language.text("配合，已逾期", "supports, overdue")
    case (false, true): layout.language.text("负责，即将到期", "leads, due soon")
    case (false, false): layout.language.text("配合，即将到期", "supports, due soon")
    }
  }

  private func lines(of rows: [OverdueRow]) -> [String] {
    let title = title(rows[0])
    var lines = [layout.language.text("\(title)（\(rows.count)项）：", "\(title) (\(rows.count)):")]
    for (position, row) in rows.enumerated() {
      let number = "\(position + 1). "
      lines += hanging(number, row.message + through(row) + layout.language.text("。", "."))
      // A supporting body does not close the item, so it is not told how.
      if row.role.isLead {
        lines += hanging(
          String(repeating: " ", count: number.count),
          layout.language.text("办法：", "To close: ") + row.remedy + layout.language.text("。", "."))
      }
    }
    return lines
  }

  /// That the tables name a group to which the selected department belongs.
  private func through(_ row: OverdueRow) -> String {
    guard let group = row.group else { return "" }
    return layout.language.text("；作为“\(group)”的成员", "; as a member of “\(group)”")
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

  private func counts(_ judged: PlanResult) -> [String] {
    let parts = OverdueItem.Kind.allCases.compactMap { kind -> String? in
      let count = judged.late.count { $0.kind == kind }
      return count == 0 ? nil : "\(kind.name.text(in: layout.language)) \(count)"
    }
    let late =
      parts.isEmpty ? layout.language.text("无", "none") : parts.joined(separator: layout.language.text("，", ", "))
    let soon =
      judged.upcoming.isEmpty
      ? "" : layout.language.text("；即将到期 \(judged.upcoming.count) 项", "; due soon: \(judged.upcoming.count)")
    return [layout.language.text("合计逾期：\(late)\(soon)", "Overdue in all: \(late)\(soon)")]
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

extension Array {
  /// The elements in runs, a new one beginning where two neighbours are to be parted.
  fileprivate func split(where parts: (Element, Element) -> Bool) -> [[Element]] {
    var runs: [[Element]] = []
    for element in self {
      if let last = runs.last?.last, !parts(last, element) {
        runs[runs.count - 1].append(element)
      } else {
        runs.append([element])
      }
    }
    return runs
  }
}
