import PlanFiles
import PlanRules
import PlanRun

/// `validate` as text: what is wrong with the data, and how much of it there is.
struct ValidateText: Renderer {
  private static let damaged = Band(0)
  private static let found = Band(1)
  private static let plans = Band(2)

  private let layout: TextLayout

  init(_ layout: TextLayout) { self.layout = layout }

  func part(of item: RunItem) -> Part {
    var part = Part()
    let text = DiagnosticText(item, layout)
    if layout.isBrief {
      part.add(lines: item.ownFindings.filter(\.isFailure).map(text.line(of:)), to: Self.found)
      return part
    }
    let aside = RowsSetAside(layout)
    let shown = item.ownFindings.filter { !aside.counts($0) }
    part.add(
      lines: shown.flatMap(text.lines) + aside.lines(of: item), to: item.judged == nil ? Self.damaged : Self.found)
    if let judged = item.judged {
      part.add(lines: FixedText(layout).lines(of: judged), to: Self.found)
      part.add(lines: summary(judged), to: Self.plans)
    }
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
      for line in summary.opening.flatMap(text.lines) { sink.write(line: line) }
      parts.write(Self.damaged, to: &sink)
      parts.write(Self.found, to: &sink)
    }
    blocks.write(to: &sink) { parts.write(Self.plans, to: &$0) }
    blocks.write(to: &sink) { sink in
      sink.write(line: GateText(summary).line(layout))
      if let line = ChangeText(summary)?.line.text(in: layout.language) { sink.write(line: line) }
    }
  }

  /// What one plan holds, so that an empty table is noticed.
  private func summary(_ judged: PlanResult) -> [String] {
    let plan = judged.plan
    let equations = judged.equations
    let (indicators, statistics, readings) = (
      plan.indicators.count, plan.statistics.count, judged.records.observations.count
    )
    let (tasks, departments) = (plan.tasks.count, plan.departments.departments.count)
    let (all, holding) = (plan.equations.count, equations.count(.holds))
    let open = equations.notCheckable
    return layout.lines(
      layout.language.text(
        "\(plan.id)：指标 \(indicators)，统计项 \(statistics)，数据 \(readings)，任务 \(tasks)，单位 \(departments)；勾稽关系 \(all) 条，成立 \(holding)，不成立 \(all - holding - open)，不能核对 \(open)",
        "\(plan.id): \(indicators) indicators, \(statistics) statistics, \(readings) readings, \(tasks) tasks, \(departments) departments; \(all) equations, \(holding) hold, \(all - holding - open) broken, \(open) not checkable"
      ))
      + dialects(judged)
  }

  /// How each file was read: its encoding, and what parts its cells where that is no comma.
  private func dialects(_ judged: PlanResult) -> [String] {
    guard layout.isVerbose else { return [] }
    return judged.folder.files.map { file in
      let parted =
        file.separator == .comma
        ? "" : layout.language.text("，以\(file.separator.name.zh)分列", ", parted by \(file.separator.name.en)s")
      return "  \(TerminalText.escaped(file.path)): \(file.encoding.name)\(parted)"
    }
  }
}
