import PlanFiles
import PlanRules
import PlanRun

/// `check` as text: how each plan stands, what was found, who owes what, and how the gate ends.
struct CheckText: Renderer {
  private static let plan = Band(0)
  private static let damaged = Band(1)
  private static let found = Band(2)
  private static let owed = Band(3)
  private static let departments = Band(4)

  private let layout: TextLayout
  private let isAlone: Bool

  /// The report in one layout; a plan that is looked at alone is shown with its indicators.
  init(_ layout: TextLayout, isAlone: Bool) {
    self.layout = layout
    self.isAlone = isAlone
  }

  func part(of item: RunItem) -> Part {
    var part = Part()
    let text = DiagnosticText(item, layout)
    // What is past its reporting day is only counted, as `overdue` lists it, and what is known is left out.
    let aside = RowsSetAside(layout)
    let own = item.ownFindings
    if layout.isBrief {
      part.add(lines: own.filter(\.isFailure).map(text.line(of:)), to: Self.found)
      return part
    }
    let shown = layout.isVerbose ? own : own.filter { !$0.isKnown && !isOwed($0) && !aside.counts($0) }
    part.add(lines: shown.flatMap(text.lines), to: item.judged == nil ? Self.damaged : Self.found)
    part.add(lines: aside.lines(of: item), to: Self.owed)
    guard let judged = item.judged else { return part }
    part.add(lines: FixedText(layout).lines(of: judged), to: Self.found)
    if isAlone { part.add(lines: onePlan(judged), to: Self.plan) }
    part.add(lines: layout.isVerbose ? [] : owedFigures(judged), to: Self.owed)
    part.add(lines: firstFigures(judged), to: Self.owed)
    part.add(lines: ToAct(judged, layout, naming: !isAlone).lines, to: Self.departments)
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    let text = DiagnosticText(layout)
    if layout.isBrief {
      for weighed in summary.opening where weighed.isFailure { sink.write(line: text.line(of: weighed)) }
      return parts.write(Self.found, to: &sink)
    }
    var blocks = Blocks()
    blocks.write(to: &sink) { sink in
      parts.write(Self.plan, to: &sink)
      if !isAlone, !summary.judged.isEmpty {
        for line in layout.lines(PlanOverviewTable.table(of: summary, layout.language)) { sink.write(line: line) }
      }
    }
    blocks.write(to: &sink) { sink in
      for line in summary.opening.flatMap(text.lines) { sink.write(line: line) }
      parts.write(Self.damaged, to: &sink)
      parts.write(Self.found, to: &sink)
      parts.write(Self.owed, to: &sink)
    }
    blocks.write(to: &sink) { sink in
      guard !parts.isEmpty(Self.departments) else { return }
      let title = layout.language.text("各负责单位要处理的：", "For those in charge to act on:")
      sink.write(line: layout.style.apply(.bold, to: title))
      parts.write(Self.departments, to: &sink)
    }
    blocks.write(to: &sink) { sink in
      sink.write(line: GateText(summary).line(layout, shares(of: summary)))
      if let line = ChangeText(summary)?.line.text(in: layout.language) { sink.write(line: line) }
    }
  }

  private func isOwed(_ weighed: WeighedFinding) -> Bool {
    weighed.isOpen && weighed.severity == .note && weighed.finding.rule == .reportOverdue
  }

  /// When the first figures are due of a plan of which nothing is yet.
  private func firstFigures(_ judged: PlanResult) -> [String] {
    guard let (day, ids) = judged.firstFigures else { return [] }
    let names = ids.map { judged.plan.indicators[$0.index].number ?? judged.plan[$0].code }
    let list = TerminalText.cell(names.joined(separator: layout.language.text("、", ", ")))
    let id = TerminalText.cell(judged.plan.id)
    return layout.lines(
      layout.language.text(
        "\(id) 还没有数据到报送期，没有可判定的：第一批应于\(day)前报送（指标\(list)）",
        "\(id): no figure is due yet and nothing is judged; the first are due by \(day) (indicators \(list))"))
  }

  private func owedFigures(_ judged: PlanResult) -> [String] {
    let owed = judged.findings.count { isOwed($0) && !$0.isUnchanged }
    guard owed > 0 else { return [] }
    let note = layout.style.apply(.blue, to: Severity.note.name.text(in: layout.language))
    let plan = TerminalText.cell(judged.plan.id)
    let word = TerminalText.cell(ShellWord.quoted(judged.plan.id))
    let command = "fyplan overdue \(word) --as-of \(judged.assessment.asOf)"
    return [
      layout.language.text(
        "\(note): [FYP203] \(plan) 有\(owed)个数过了报送期限仍未报，清单见 \(command)",
        "\(note): [FYP203] \(plan) owes \(owed) \(owed == 1 ? "figure" : "figures") past the reporting day; for the list see \(command)"
      )
    ]
  }

  private func onePlan(_ judged: PlanResult) -> [String] {
    let tables = PlanTables(judged: judged, layout: layout)
    return [
      tables.heading, judged.indicators.isEmpty ? [] : tables.gate, tables.assumptions, tables.awaited, tables.annual,
    ].inOne
  }

  /// How many indicators, annual targets and tasks are as required, where there are any.
  private func shares(of summary: RunSummary) -> [String] {
    let indicators = summary.judged.reduce(PlanDigest.Share.none) { $0 + $1.indicators }
    let annual = summary.judged.reduce(PlanDigest.Share.none) { $0 + $1.annual }
    var shares: [String] = []
    if indicators.all > 0 {
      shares.append(
        layout.language.text(
          "指标 \(indicators.all) 项中 \(indicators.reached) 项达到要求",
          "\(indicators.reached) of \(indicators.all) indicators as required"))
    }
    if annual.all > 0 {
      shares.append(
        layout.language.text(
          "年度目标 \(annual.all) 项中 \(annual.reached) 项完成", "\(annual.reached) of \(annual.all) annual targets achieved"))
    }
    let exceptions = summary.digests.reduce(ExceptionCounts()) { $0 + $1.exceptions }
    if exceptions != ExceptionCounts() {
      shares.append(
        layout.language.text(
          "例外 有效 \(exceptions.active)、30天内到期 \(exceptions.expiring)、已到期 \(exceptions.expired)",
          "exceptions: \(exceptions.active) active, \(exceptions.expiring) within 30 days of their end, \(exceptions.expired) expired"
        ))
    }
    let tasks = summary.tasks
    if tasks.total > 0 {
      shares.append(
        layout.language.text(
          "任务 \(tasks.total) 项中办结 \(tasks.finished) 项、逾期 \(tasks.count(.overdue)) 项",
          "\(tasks.finished) of \(tasks.total) tasks done, \(tasks.count(.overdue)) overdue"))
    }
    return shares
  }
}

/// Who of one plan is to act on errors and warnings, in the order of the register.
private struct ToAct {
  private let judged: PlanResult
  private let layout: TextLayout
  private let namesPlan: Bool

  init(_ judged: PlanResult, _ layout: TextLayout, naming namesPlan: Bool) {
    self.judged = judged
    self.layout = layout
    self.namesPlan = namesPlan
  }

  var lines: [String] {
    judged.findingsByDepartment.map { name, findings in
      let id = TerminalText.cell(judged.plan.id)
      let plan = namesPlan ? layout.language.text("（\(id)）", " (\(id))") : ""
      return "  \(TerminalText.cell(name))\(plan)\(layout.language.text("：", ": "))\(summary(of: findings))"
    }
  }

  /// `FYP103 3、4、5；FYP202 M8 2022年`.
  private func summary(of findings: [WeighedFinding]) -> String {
    // Rules are few, so the subjects stand beside them in a second list.
    var rules: [Rule] = []
    var subjects: [[String]] = []
    var met: [Set<String>] = []
    for weighed in findings {
      let finding = weighed.finding
      let id = finding.subject?.name.flatMap(judged.plan.series(ofCode:))
      let number = id.flatMap(judged.plan.indicator)?.number
      let period = finding.period.map { " \($0.text(in: layout.language))" } ?? ""
      let subject = (number ?? finding.subject?.text ?? "") + (number == nil ? period : "")
      if let known = rules.firstIndex(of: finding.rule) {
        // A row may have several findings of one rule, of different periods.
        if met[known].insert(subject).inserted { subjects[known].append(subject) }
      } else {
        rules.append(finding.rule)
        subjects.append([subject])
        met.append([subject])
      }
    }
    return rules.indices.map { index in
      let summary = rules[index].summary.text(in: layout.language).trimmingFullStop
      let list = TerminalText.cell(subjects[index].joined(separator: layout.language.text("、", ", ")))
      // What is on the run itself has no subject.
      guard !list.isEmpty else { return "\(rules[index].code) \(summary)" }
      return "\(rules[index].code) \(summary)\(layout.language.text("：", ": "))\(list)"
    }.joined(separator: layout.language.text("；", "; "))
  }
}

extension String {
  fileprivate var trimmingFullStop: String { ends(with: "。") || ends(with: ".") ? String(dropLast()) : self }
}
