import PlanRules
import PlanRun

/// The tables that text reports of one plan share.
struct PlanTables {
  let judged: PlanResult
  let layout: TextLayout

  /// Title, period, day and share of time.
  var heading: [String] {
    let head = judged.plan.head
    if let quarter = QuarterText(judged, layout.language) {
      let period = layout.language.text("规划期 \(head.period.text(in: .zh))，", "period \(head.period), ")
      return layout.lines(judged.heading(layout.language)).map { layout.style.apply(.bold, to: $0) }
        + layout.lines(period + quarter.days) + notices
        + (quarter.summary.isEmpty ? [] : layout.lines(quarter.summary))
    }
    let day = judged.assessment.asOf.description
    let share = FigureText.rate(judged.assessment.elapsedPercent)
    let facts = layout.language.text(
      "规划期 \(head.period.text(in: .zh))，截至 \(day)，时间进度 \(share)%",
      "period \(head.period), as of \(day), \(share)% of the time elapsed")
    return layout.lines(judged.heading(layout.language)).map { layout.style.apply(.bold, to: $0) } + layout.lines(facts)
      + notices
  }

  /// That the plan is closed, or that duties have passed on.
  private var notices: [String] {
    [judged.closing(in: layout.language), judged.succession(in: layout.language)].compactMap { $0 }
      .flatMap { layout.lines($0) }
  }

  /// Number, nature, target, due, actual, status, and last the name with who leads.
  var gate: [String] {
    layout.lines(ProgressTable.indicators(of: judged, layout.language).keeping(ProgressTable.inGate))
  }

  /// The table of an evaluation; where a terminal is too narrow for all columns, the years are left out first.
  var progress: [String] {
    let table = ProgressTable.indicators(of: judged, layout.language)
    let isLit = table.rows.contains { $0.light?.word != nil }
    let compares = judged.quarter?.days.before != nil
    return layout.lines(
      table.keeping(ProgressTable.onTerminal(over: judged.plan.years, isLit: isLit, compares: compares)))
  }

  /// What the marks in that table mean.
  var legend: [String] {
    let rows = ProgressTable.indicators(of: judged, layout.language).rows
    return ProgressTable.legends(of: rows).flatMap { layout.lines($0.text(in: layout.language)) }
  }

  /// What is still needed: `到期末还需：指标9每年1个百分点；指标11每季182户`.
  var required: [String] {
    let needs = judged.indicators.compactMap { assessed -> String? in
      let text = IndicatorText(assessed, in: judged, layout.language)
      return text.requirement.map { need in
        layout.language.text("指标\(text.number)\(need.sentence)", "indicator \(text.number): \(need.sentence)")
      }
    }
    guard !needs.isEmpty else { return [] }
    let list = needs.joined(separator: layout.language.text("；", "; "))
    return layout.lines(layout.language.text("到期末还需：\(list)", "still needed to the end: \(list)"))
  }

  /// The assumptions that verdicts rest on, each with its indicators: `所依假定：表中未标明合计，按合计理解（指标2、11）`.
  var assumptions: [String] {
    Assumptions.Key.allCases.flatMap { key -> [String] in
      let rows = judged.indicators.filter {
        ![.unreported, .notYetDue, .notApplicable].contains($0.status) && $0.assumptions.contains(key)
      }
      guard !rows.isEmpty else { return [] }
      let numbers = rows.map { IndicatorText($0, in: judged, layout.language).number }
      return layout.lines(
        layout.language.text(
          "所依假定：\(key.name.zh)（指标\(numbers.joined(separator: "、"))）",
          "assumed: \(key.name.en) (\(named(numbers)))"))
    }
  }

  /// What is complete and not yet to be there, so that rows are judged at an earlier day: `2025年的数待报，…：1、2、5`.
  var awaited: [String] {
    var groups: [(awaited: String, numbers: [String])] = []
    for assessed in judged.indicators {
      let number = IndicatorText(assessed, in: judged, layout.language).number
      for cycle in TimingText(assessed.timing, layout.language).awaited {
        if let group = groups.firstIndex(where: { $0.awaited == cycle }) {
          groups[group].numbers.append(number)
        } else {
          groups.append((cycle, [number]))
        }
      }
    }
    return groups.flatMap { group in
      layout.lines(
        layout.language.text(
          "\(group.awaited)（指标\(group.numbers.joined(separator: "、"))）",
          "\(group.awaited) (\(named(group.numbers)))"))
    }
  }

  private func named(_ numbers: [String]) -> String {
    "\(numbers.count == 1 ? "indicator" : "indicators") \(numbers.joined(separator: ", "))"
  }

  /// Numbers set for periods that still run.
  var inHand: [String] {
    guard !judged.inHand.isEmpty else { return [] }
    return layout.lines(YearInHandTable.table(of: judged, layout.language))
  }

  /// Numbers set for single periods.
  var annual: [String] {
    guard !judged.annual.isEmpty else { return [] }
    let table = ProgressTable.annual(of: judged, layout.language)
    return layout.lines(table.keeping(ProgressTable.annualOnTerminal(table.rows)))
  }
}
