import PlanRules

/// Every indicator and every number set for one period, as tables.
struct ProgressTables {
  private let run: Run
  private let language: Language

  init(_ run: Run, _ language: Language) {
    self.run = run
    self.language = language
  }

  /// All plans in one table: the indicators of a plan, then what was set for single periods.
  var flat: ReportTable {
    ReportTable(ProgressTables.columns, language) { [run, language] append in
      for judged in run.plans {
        let plan = [judged.plan.id, judged.assessment.asOf.description]
        for assessed in judged.indicators { append(plan + ProgressTables.row(assessed, in: judged, language)) }
        for annual in judged.annual { append(plan + ProgressTables.row(annual, in: judged, language)) }
      }
    }
  }

  /// Plan by plan, the indicators apart from what was set for single periods.
  var sections: [ReportSection] { run.plans.map(section) }

  private static let columns = [
    ReportColumn("规划", "plan"), ReportColumn("截至", "as of"), ReportColumn("类型", "kind"),
    ReportColumn("序号", "No."), ReportColumn("编码", "code"), ReportColumn("指标", "indicator"),
    ReportColumn("单位", "unit"), ReportColumn("类别", "category"), ReportColumn("属性", "nature"),
    ReportColumn("地区", "region"), ReportColumn("时期", "period"), ReportColumn("基期", "baseline"),
    ReportColumn("目标", "target"), ReportColumn("应达", "due"), ReportColumn("实际", "actual"),
    ReportColumn("差距", "gap"), ReportColumn("完成率（%）", "rate (%)"), ReportColumn("每季需", "per quarter"),
    ReportColumn("状态", "status"), ReportColumn("原因", "reason"), ReportColumn("灯", "light"),
    ReportColumn("负责单位", "lead"), ReportColumn("配合单位", "supporting"),
  ]

  private static let kinds = (
    indicator: Wording(zh: "指标", en: "indicator"), annual: Wording(zh: "年度目标", en: "annual target")
  )

  private static func row(_ assessed: IndicatorAssessment, in judged: JudgedPlan, _ language: Language) -> [String] {
    let text = IndicatorText(assessed, in: judged, language)
    let indicator = judged.plan.indicators[assessed.indicator.index]
    let responsibility = assessed.responsibility
    return [
      kinds.indicator.text(in: language), indicator.number ?? "", indicator.series.code, indicator.series.name,
      text.unit, indicator.category ?? "", indicator.nature?.name.text(in: language) ?? "", "",
      judged.plan.period.description, Reading.isAbsent(indicator.baseline.text) ? "" : indicator.baseline.text,
      assessed.target?.text ?? "", text.due ?? "", text.actual ?? "",
      assessed.progress.gap.map { FigureText.difference($0, to: text.places) } ?? "",
      assessed.progress.percentOfTarget.map(FigureText.rate) ?? "", text.requiredPerQuarter ?? "", text.status,
      text.reason ?? "", assessed.light?.color.name.text(in: language) ?? "",
      judged.names(responsibility.lead).joined(separator: "、"),
      judged.names(responsibility.supporting).joined(separator: "、"),
    ]
  }

  private static func row(_ annual: AnnualAssessment, in judged: JudgedPlan, _ language: Language) -> [String] {
    let text = AnnualText(annual, in: judged)
    let series = judged.plan[annual.series]
    let indicator = judged.plan.indicator(annual.series)
    let responsibility = annual.responsibility
    return [
      kinds.annual.text(in: language), indicator?.number ?? "", series.code, series.name, series.unit.text,
      indicator?.category ?? "", indicator?.nature?.name.text(in: language) ?? "", annual.region ?? "",
      annual.period.description, "", text.target ?? "", "", text.actual ?? "", "", text.rate ?? "", "",
      annual.status.name.text(in: language), annual.reason?.name.text(in: language) ?? "", "",
      judged.names(responsibility.lead).joined(separator: "、"),
      judged.names(responsibility.supporting).joined(separator: "、"),
    ]
  }
}

// MARK: - Sections

extension ProgressTables {
  private func section(_ judged: JudgedPlan) -> ReportSection {
    let tables = [
      judged.indicators.isEmpty ? nil : indicators(of: judged), judged.annual.isEmpty ? nil : annual(of: judged),
    ]
    let day = judged.assessment.asOf.description
    let share = FigureText.rate(judged.assessment.elapsedPercent)
    let facts = Wording(
      zh: "规划期 \(judged.plan.period)，截至 \(day)，时序进度 \(share)%。",
      en: "Period \(judged.plan.period), as of \(day), \(share)% of the time elapsed.")
    let none = Wording(zh: "没有要列出的指标或年度目标。", en: "There are no indicators or annual targets to list.")
    let sentences = tables.contains { $0 != nil } ? [facts] : [facts, none]
    return ReportSection(
      heading: judged.heading(language), sentences: sentences.map { $0.text(in: language) },
      tables: tables.compactMap { $0 })
  }

  private func indicators(of judged: JudgedPlan) -> ReportTable {
    let columns = [
      ReportColumn("序号", "No.", isFigure: true), ReportColumn("指标", "indicator"), ReportColumn("属性", "nature"),
      ReportColumn("基期", "baseline", isFigure: true), ReportColumn("目标", "target", isFigure: true),
      ReportColumn("应达", "due", isFigure: true), ReportColumn("实际", "actual", isFigure: true),
      ReportColumn("差距", "gap", isFigure: true), ReportColumn("每季需", "per quarter", isFigure: true),
      ReportColumn("状态", "status"), ReportColumn("灯", "light"), ReportColumn("负责单位", "lead"),
    ]
    return ReportTable(columns, language) { [language] append in
      for assessed in judged.indicators {
        let text = IndicatorText(assessed, in: judged, language)
        append([
          text.number, text.nameWithUnit, text.nature, text.baseline, text.target, text.due ?? "—", text.actual ?? "—",
          text.gap ?? "—", text.requiredPerQuarter ?? "—", text.statusWithReason, text.light.word, text.lead,
        ])
      }
    }
  }

  private func annual(of judged: JudgedPlan) -> ReportTable {
    let columns = [
      ReportColumn("时期", "period"), ReportColumn("地区", "region"), ReportColumn("年度目标", "annual target"),
      ReportColumn("任务数", "target", isFigure: true), ReportColumn("完成数", "actual", isFigure: true),
      ReportColumn("完成率", "rate", isFigure: true), ReportColumn("状态", "status"), ReportColumn("负责单位", "lead"),
    ]
    return ReportTable(columns, language) { [language] append in
      for annual in judged.annual {
        let text = AnnualText(annual, in: judged)
        let series = judged.plan[annual.series]
        append([
          annual.period.description, annual.region ?? "",
          series.unit.text.isEmpty ? series.name : "\(series.name)（\(series.unit.text)）", text.target ?? "—",
          text.actual ?? "—", text.rate.map { "\($0)%" } ?? "—", annual.status.name.text(in: language),
          judged.names(annual.responsibility.lead).joined(separator: "、"),
        ])
      }
    }
  }
}

extension JudgedPlan {
  /// The title of a plan with its id.
  func heading(_ language: Language) -> String {
    language == .zh ? "\(plan.head.title)（\(plan.id)）" : "\(plan.head.title) (\(plan.id))"
  }
}
