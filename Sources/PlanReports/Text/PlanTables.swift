import PlanRules

/// The tables that text reports of one plan share.
struct PlanTables {
  let judged: JudgedPlan
  let layout: TextLayout

  /// Title, period, day and share of time.
  var heading: [String] {
    let head = judged.plan.head
    let day = judged.assessment.asOf.description
    let share = FigureText.rate(judged.assessment.elapsedPercent)
    let facts = layout.text(
      "规划期 \(head.period)，截至 \(day)，时序进度 \(share)%",
      "period \(head.period), as of \(day), \(share)% of the time elapsed")
    return layout.lines("\(head.title)（\(head.id)）").map { layout.style.apply(.bold, to: $0) } + layout.lines(facts)
      + (judged.succession.map { layout.lines($0.text(in: layout.language)) } ?? [])
  }

  /// Number, nature, target, due, actual, status, and last the name with who leads.
  var gate: [String] {
    var table = TextTable([
      TextColumn(layout.text("序号", "No."), .right), TextColumn(layout.text("属性", "nature")),
      TextColumn(layout.text("目标", "target"), .right, isFlexible: true, minimum: 10),
      TextColumn(layout.text("应达", "due"), .right), TextColumn(layout.text("实际", "actual"), .right),
      TextColumn(layout.text("状态", "status")),
      TextColumn(layout.text("指标", "indicator"), isFlexible: true, minimum: 24),
    ])
    for assessed in judged.indicators {
      let text = IndicatorText(assessed, in: judged, layout.language)
      table.append([
        TextCell(text.number), TextCell(text.nature), TextCell(text.target), TextCell(text.due ?? "—"),
        TextCell(text.actual ?? "—"), TextCell(text.status, text.emphasis), TextCell(text.nameWithUnit),
      ])
    }
    return layout.lines(table)
  }

  /// Everything a planner fills a spreadsheet with.
  ///
  /// Where a terminal is too narrow for all columns, those that `explain` and the JSON show as well are left out.
  var progress: [String] {
    let rows = judged.indicators.map { IndicatorText($0, in: judged, layout.language) }
    let lit = rows.contains { $0.light.emphasis != nil }
    let all = ProgressColumn.allCases.filter { $0 != .light || lit }
    for left in 0...ProgressColumn.expendable.count {
      let columns = all.filter { !ProgressColumn.expendable.prefix(left).contains($0) }
      var table = TextTable(columns.map { $0.column(layout) })
      for row in rows { table.append(columns.map { $0.cell(row) }) }
      let lines = layout.lines(table)
      guard let width = layout.width, left < ProgressColumn.expendable.count else { return lines }
      if lines.allSatisfy({ layout.measure.cells(of: $0) <= width }) { return lines }
    }
    return []
  }

  /// The assumptions that verdicts rest on, each with its indicators: `所依假定 cumulativeRead：2、11`.
  var assumptions: [String] {
    Assumptions.Key.allCases.flatMap { key -> [String] in
      let rows = judged.indicators.filter { $0.status != .unreported && $0.assumptions.contains(key) }
      guard !rows.isEmpty else { return [] }
      let numbers = rows.map { IndicatorText($0, in: judged, layout.language).number }
      return layout.lines(
        layout.text(
          "所依假定 \(key.rawValue)：\(numbers.joined(separator: "、"))",
          "resting on the assumption \(key.rawValue): \(numbers.joined(separator: ", "))"))
    }
  }

  /// Numbers set for single periods.
  var annual: [String] {
    guard !judged.annual.isEmpty else { return [] }
    var table = TextTable([
      TextColumn(layout.text("时期", "period")), TextColumn(layout.text("任务数", "target"), .right),
      TextColumn(layout.text("完成数", "actual"), .right), TextColumn(layout.text("完成率", "rate"), .right),
      TextColumn(layout.text("状态", "status")),
      TextColumn(layout.text("年度目标", "annual target"), isFlexible: true, minimum: 24),
    ])
    for annual in judged.annual {
      let series = judged.plan[annual.series]
      let text = AnnualText(annual, in: judged)
      let unit = series.unit.text.isEmpty ? "" : "（\(series.unit.text)）"
      let region = annual.region.map { "\($0)：" } ?? ""
      let isBinding = judged.plan.indicator(annual.series)?.nature == .binding
      table.append([
        TextCell(annual.period.description), TextCell(text.target ?? "—"), TextCell(text.actual ?? "—"),
        TextCell(text.rate.map { "\($0)%" } ?? "—"),
        TextCell(annual.status.name.text(in: layout.language), annual.status.emphasis(isBinding: isBinding)),
        TextCell(region + series.name + unit),
      ])
    }
    return layout.lines(table)
  }

  /// One line of counts: `约束性 6 项：缺数据 5，无法判定 1`.
  var counts: [String] {
    Nature.allCases.compactMap { nature in
      let rows = judged.indicators.filter { judged.plan.indicators[$0.indicator.index].nature ?? .expected == nature }
      guard !rows.isEmpty else { return nil }
      let parts = Status.allCases.compactMap { status in
        let count = rows.count { $0.status == status }
        return count == 0 ? nil : "\(status.name.text(in: layout.language)) \(count)"
      }
      let name = nature.name.text(in: layout.language)
      return layout.text(
        "\(name) \(rows.count) 项：\(parts.joined(separator: "，"))",
        "\(name) \(rows.count): \(parts.joined(separator: ", "))")
    }
  }
}
