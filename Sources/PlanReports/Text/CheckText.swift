import PlanRules

/// `check` as text: how each plan stands, what was found, who owes what, and how the gate ends.
package struct CheckText {
  private let run: Run
  private let layout: TextLayout

  /// The report of a run in one layout.
  package init(_ run: Run, _ layout: TextLayout) {
    self.run = run
    self.layout = layout
  }

  /// All lines.
  package func lines() -> [String] {
    var blocks = run.plans.count == 1 ? run.plans.map(onePlan) : [planTable]
    blocks.append(diagnostics)
    blocks.append(departments)
    blocks.append([conclusion])
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The findings; figures past their reporting day are only counted, as `overdue` lists them.
  private var diagnostics: [String] {
    let text = DiagnosticText(run, layout)
    guard !layout.isVerbose else { return run.findings.flatMap(text.lines) }
    let shown = run.findings.filter { $0.severity > .note || $0.finding.rule != .reportOverdue }
    return shown.flatMap(text.lines) + run.plans.flatMap(owedFigures)
  }

  private func owedFigures(_ judged: JudgedPlan) -> [String] {
    let owed = run.findings(of: judged).count { $0.severity == .note && $0.finding.rule == .reportOverdue }
    guard owed > 0 else { return [] }
    let note = layout.style.apply(.blue, to: Severity.note.name.text(in: layout.language))
    let command = "fyplan overdue \(judged.plan.id) --as-of \(judged.assessment.asOf)"
    return [
      layout.text(
        "\(note): [FYP203] \(judged.plan.id) 有\(owed)个数过了报送期限仍未报，清单见 \(command)",
        "\(note): [FYP203] \(judged.plan.id) owes \(owed) \(owed == 1 ? "figure" : "figures") past the reporting day; for the list see \(command)"
      )
    ]
  }

  private func onePlan(_ judged: JudgedPlan) -> [String] {
    let tables = PlanTables(judged: judged, layout: layout)
    let blocks = [tables.heading, judged.indicators.isEmpty ? [] : tables.gate, tables.assumptions, tables.annual]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// A line for each of several plans.
  private var planTable: [String] {
    guard !run.plans.isEmpty else { return [] }
    var table = TextTable([
      TextColumn(layout.text("规划", "plan")), TextColumn(layout.text("截至", "as of")),
      TextColumn(layout.text("错误", "errors"), .right), TextColumn(layout.text("警告", "warnings"), .right),
      TextColumn(layout.text("提示", "notes"), .right),
      TextColumn(layout.text("指标", "indicators"), isFlexible: true, minimum: 30),
    ])
    for judged in run.plans {
      let findings = run.findings(of: judged)
      func count(_ severity: Severity) -> TextCell {
        let count = findings.count { $0.severity == severity }
        return TextCell(String(count), count > 0 ? severity.emphasis : nil)
      }
      let annual = judged.annual.count { $0.status.isReached }
      let reached =
        judged.annual.isEmpty
        ? []
        : [
          layout.text("年度目标完成 \(annual)/\(judged.annual.count)", "annual targets met \(annual)/\(judged.annual.count)")
        ]
      let facts = PlanTables(judged: judged, layout: layout).counts + reached
      table.append([
        TextCell(judged.plan.id), TextCell(judged.assessment.asOf.description), count(.error), count(.warning),
        count(.note),
        TextCell(facts.isEmpty ? layout.text("没有目标", "no targets") : facts.joined(separator: layout.text("；", "; "))),
      ])
    }
    return layout.lines(table)
  }

  /// Who answers for errors and warnings, in the order of each plan's register.
  private var departments: [String] {
    let lines = run.plans.flatMap { judged -> [String] in
      var owed = [[WeighedFinding]](repeating: [], count: judged.plan.departments.departments.count)
      for weighed in run.findings(of: judged) where weighed.severity > .note {
        for department in weighed.finding.lead { owed[department.index].append(weighed) }
      }
      return owed.indices.filter { !owed[$0].isEmpty }.map { index in
        let department = DepartmentID(index)
        let owed = owed[index]
        let name = judged.plan.departments[department].name
        let plan = run.plans.count > 1 ? layout.text("（\(judged.plan.id)）", " (\(judged.plan.id))") : ""
        return "  \(TerminalText.cell(name))\(plan)\(layout.text("：", ": "))\(summary(of: owed, in: judged))"
      }
    }
    guard !lines.isEmpty else { return [] }
    let title = layout.text("各负责单位要处理的：", "For those in charge to act on:")
    return [layout.style.apply(.bold, to: title)] + lines
  }

  /// `FYP103 3、4、5；FYP202 M8 2022`.
  private func summary(of findings: [WeighedFinding], in judged: JudgedPlan) -> String {
    var groups: [(key: String, subjects: [String])] = []
    for weighed in findings {
      let finding = weighed.finding
      let key = "\(finding.rule.code) \(finding.rule.summary.text(in: layout.language).trimmingFullStop)"
      let number = judged.plan.indicators.first { $0.series.code == finding.subject }?.number
      let period = finding.period.map { " \($0)" } ?? ""
      let subject = (number ?? finding.subject ?? "") + (number == nil ? period : "")
      if let known = groups.firstIndex(where: { $0.key == key }) {
        groups[known].subjects.append(subject)
      } else {
        groups.append((key, [subject]))
      }
    }
    return groups.map { key, subjects in
      "\(key)\(layout.text("：", ": "))\(TerminalText.cell(subjects.joined(separator: layout.text("、", ", "))))"
    }.joined(separator: layout.text("；", "; "))
  }

  private var conclusion: String {
    func count(_ severity: Severity) -> String {
      let count = run.findings.count { $0.severity == severity }
      let name = severity.name
      return layout.text("\(name.zh) \(count)", "\(count) \(name.en)\(count == 1 ? "" : "s")")
    }
    let counts = [Severity.error, .warning, .note].map(count).joined(separator: layout.text("，", ", "))
    let verdict: String
    switch run.outcome {
    case .passed: verdict = layout.style.apply(.green, to: layout.text("检查通过", "check passed"))
    case .failed: verdict = layout.style.apply(.red, to: layout.text("检查未通过", "check failed"))
    case .void: verdict = layout.style.apply(.red, to: layout.text("什么都没有判定", "nothing was judged"))
    }
    return "\(verdict)\(layout.text("：", ": "))\((shares + [counts]).joined(separator: layout.text("；", "; ")))"
  }

  /// How many indicators and annual targets are as required, where there are any.
  private var shares: [String] {
    let indicators = run.plans.flatMap(\.indicators)
    let annual = run.plans.flatMap(\.annual)
    let (reached, met) = (indicators.count { $0.status.isReached }, annual.count { $0.status.isReached })
    let both = [
      (
        indicators.count,
        layout.text(
          "指标 \(indicators.count) 项中 \(reached) 项达到要求", "\(reached) of \(indicators.count) indicators as required")
      ),
      (annual.count, layout.text("年度目标 \(annual.count) 项中 \(met) 项完成", "\(met) of \(annual.count) annual targets met")),
    ]
    return both.filter { $0.0 > 0 }.map(\.1)
  }
}

extension String {
  var trimmingFullStop: String { hasSuffix("。") || hasSuffix(".") ? String(dropLast()) : self }
}
