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

  /// The findings; figures past their reporting day are only counted, as `overdue` lists them, and so is what is known.
  private var diagnostics: [String] {
    let text = DiagnosticText(run, layout)
    guard !layout.isVerbose else { return run.findings.flatMap(text.lines) }
    let shown = run.findings.filter { !$0.isKnown && !isOwed($0) }
    return shown.flatMap(text.lines) + run.plans.flatMap(owedFigures)
  }

  private func isOwed(_ weighed: WeighedFinding) -> Bool {
    weighed.isOpen && weighed.severity == .note && weighed.finding.rule == .reportOverdue
  }

  private func owedFigures(_ judged: JudgedPlan) -> [String] {
    let owed = run.findings(of: judged).count(where: isOwed)
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
    let hasExceptions = run.findings.contains { $0.exception != nil }
    var table = TextTable(
      [
        TextColumn(layout.text("规划", "plan")), TextColumn(layout.text("截至", "as of")),
        TextColumn(layout.text("错误", "errors"), .right), TextColumn(layout.text("警告", "warnings"), .right),
        TextColumn(layout.text("提示", "notes"), .right),
      ] + (hasExceptions ? [TextColumn(layout.text("例外", "excepted"), .right)] : []) + [
        TextColumn(layout.text("指标", "indicators"), isFlexible: true, minimum: 30)
      ])
    for judged in run.plans {
      let tally = Tally(run.findings(of: judged))
      func cell(_ count: Int, _ severity: Severity) -> TextCell {
        TextCell(String(count), count > 0 ? severity.emphasis : nil)
      }
      let annual = judged.reachedAnnual.count
      let reached =
        judged.annual.isEmpty
        ? []
        : [
          layout.text("年度目标完成 \(annual)/\(judged.annual.count)", "annual targets met \(annual)/\(judged.annual.count)")
        ]
      let facts = PlanTables(judged: judged, layout: layout).counts + reached
      table.append(
        [
          TextCell(judged.plan.id), TextCell(judged.assessment.asOf.description), cell(tally.failed, .error),
          cell(tally.warned, .warning), cell(tally.noted, .note),
        ] + (hasExceptions ? [cell(tally.excepted, .note)] : []) + [
          TextCell(facts.isEmpty ? layout.text("没有目标", "no targets") : facts.joined(separator: layout.text("；", "; ")))
        ])
    }
    return layout.lines(table)
  }

  /// Who answers for errors and warnings, in the order of each plan's register.
  private var departments: [String] {
    let lines = run.plans.flatMap { judged -> [String] in
      let findings = run.findings(of: judged)
      // The positions of the findings that each department is to act on.
      var owed = [[Int]](repeating: [], count: judged.plan.departments.departments.count)
      for position in findings.indices where findings[position].loudness > .note {
        for department in findings[position].finding.lead { owed[department.index].append(position) }
      }
      return owed.indices.filter { !owed[$0].isEmpty }.map { index in
        let department = DepartmentID(index)
        let owed = owed[index].map { findings[$0] }
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
    // Rules are few, so the subjects stand beside them in a second list.
    var rules: [Rule] = []
    var subjects: [[String]] = []
    for weighed in findings {
      let finding = weighed.finding
      let number = judged.plan.indicators.first { $0.series.code == finding.subject }?.number
      let period = finding.period.map { " \($0)" } ?? ""
      let subject = (number ?? finding.subject ?? "") + (number == nil ? period : "")
      if let known = rules.firstIndex(of: finding.rule) {
        subjects[known].append(subject)
      } else {
        rules.append(finding.rule)
        subjects.append([subject])
      }
    }
    return rules.indices.map { index in
      let summary = rules[index].summary.text(in: layout.language).trimmingFullStop
      let list = TerminalText.cell(subjects[index].joined(separator: layout.text("、", ", ")))
      return "\(rules[index].code) \(summary)\(layout.text("：", ": "))\(list)"
    }.joined(separator: layout.text("；", "; "))
  }

  /// `检查未通过：不通过 9，警告 6，…（指标 34 项中 17 项达到要求；…）`.
  private var conclusion: String {
    let gate = GateText(run)
    let verdict = layout.style.apply(run.outcome.emphasis, to: gate.verdict.text(in: layout.language))
    let shares = shares.joined(separator: layout.text("；", "; "))
    let aside = shares.isEmpty ? "" : layout.text("（\(shares)）", " (\(shares))")
    return "\(verdict)\(layout.text("：", ": "))\(gate.counts.text(in: layout.language))\(aside)"
  }

  /// How many indicators and annual targets are as required, where there are any.
  private var shares: [String] {
    let indicators = run.plans.flatMap(\.indicators)
    let annual = run.plans.flatMap(\.annual)
    let (reached, met) = (run.plans.flatMap(\.reached).count, run.plans.flatMap(\.reachedAnnual).count)
    var shares: [String] = []
    if !indicators.isEmpty {
      shares.append(
        layout.text(
          "指标 \(indicators.count) 项中 \(reached) 项达到要求", "\(reached) of \(indicators.count) indicators as required"))
    }
    if !annual.isEmpty {
      shares.append(
        layout.text("年度目标 \(annual.count) 项中 \(met) 项完成", "\(met) of \(annual.count) annual targets met"))
    }
    return shares
  }
}

extension Gate.Outcome {
  var emphasis: Emphasis { self == .passed ? .green : .red }
}

extension String {
  var trimmingFullStop: String { ends(with: "。") || ends(with: ".") ? String(dropLast()) : self }
}
