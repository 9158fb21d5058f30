import PlanRules
import PlanRun

extension TablePage {
  /// The indicators, apart from what was set for single periods.
  static func progress(_ language: Language) -> TablePage {
    TablePage(language) { judged in
      var section = Section(sentences: heading(of: judged, language))
      if !judged.indicators.isEmpty {
        let compares = judged.quarter?.days.before != nil
        let table = ProgressTable.indicators(of: judged, language).keeping(
          ProgressTable.onPage(over: judged.plan.years, compares: compares))
        section.tables.append(MarkdownText.table(table, language))
        for legend in ProgressTable.legends(of: table.rows) {
          section.tables.append(MarkdownText.line(legend.text(in: language)) + "\n")
        }
      }
      if !judged.inHand.isEmpty {
        section.tables.append(MarkdownText.table(YearInHandTable.table(of: judged, language), language))
      }
      if !judged.annual.isEmpty {
        let table = ProgressTable.annual(of: judged, language)
        section.tables.append(MarkdownText.table(table.keeping(ProgressTable.annualOnPage(table.rows)), language))
      }
      if section.tables.isEmpty {
        section.sentences.append(
          Wording(zh: "没有要列出的指标或年度目标。", en: "There are no indicators or annual targets to list."))
      }
      return section
    }
  }

  /// The days, the counts, and what has changed since the quarter before.
  private static func heading(of judged: PlanResult, _ language: Language) -> [Wording] {
    guard let quarter = QuarterText(judged, language) else { return [] }
    let period = Wording(zh: "规划期 \(judged.plan.period.text(in: .zh))，", en: "Period \(judged.plan.period), ")
    let first = period.text(in: language) + quarter.days + language.text("。", ".")
    return ([first, quarter.summary] + quarter.changes + quarter.work).filter { !$0.isEmpty }
      .map { line in Wording { _ in line } }
  }

  /// What is late and what falls due soon: the head, then the lists with a table for each part.
  static func overdue(_ language: Language) -> TablePage {
    TablePage(language) { judged in
      let report = judged.overdueReport()
      let head = OverdueHeadText(report.head, TextLayout(language: language), isAlone: true)
      var section = Section(
        sentences: [Wording(zh: "截至 \(judged.assessment.asOf)。", en: "As of \(judged.assessment.asOf).")]
          + (head.facts + ListRemarks(judged, language).above(report)).map { fact in Wording { _ in fact } })
      guard !report.lists.isEmpty else {
        section.sentences.append(
          Wording(zh: "没有逾期，也没有即将到期的事项。", en: "Nothing is overdue and nothing falls due."))
        return section
      }
      for list in report.lists {
        let title = MarkdownText.inline(list.addressee.title(in: judged, language))
        for (position, part) in list.parts.enumerated() {
          let table = ListTable.table(part.groups, for: list.addressee, in: judged, language)
            .keeping(ListTable.onPage(part.kind, compares: report.changes != nil))
          let heading = position == 0 ? "### \(title)\n\n" : ""
          section.tables.append(
            heading + part.kind.title(part.groups.count, language) + "\n\n" + MarkdownText.table(table, language))
        }
        section.tables += ListRemarks(judged, language).below(list).map { MarkdownText.line($0) + "\n" }
      }
      return section
    }
  }

  /// The ledger: every task, the states added up, and a ranking from one side.
  static func tasks(_ language: Language, by side: LedgerSide) -> TablePage {
    TablePage(language) { judged in
      let text = LedgerText(LedgerCounts(judged.tasks, by: judged.assessment.asOf), language)
      var section = Section(
        sentences: [
          Wording(zh: "截至 \(judged.assessment.asOf)。", en: "As of \(judged.assessment.asOf)."),
          Wording { _ in text.sum },
        ])
      guard !judged.tasks.isEmpty else { return section }
      section.sentences += [Wording { _ in text.rates }, LedgerText.definition]
      let table = LedgerTable.table(of: judged, language).keeping(LedgerTable.onPage(judged))
      let ranking = RankingTable.table(LedgerRanking(judged.rankedCounts), by: side, language)
      section.tables = [MarkdownText.table(table, language), MarkdownText.table(ranking, language)]
      return section
    }
  }

  /// Who leads and supports what, by department and by task.
  static func matrix(_ language: Language, view: MatrixView) -> TablePage {
    TablePage(language) { judged in
      guard !judged.plan.tasks.isEmpty else {
        return Section(sentences: [Wording(zh: "没有重点任务分工表。", en: "There is no task table.")])
      }
      var section = Section()
      if view != .task {
        let table = MatrixTable.byDepartment(of: judged, judged.matrix, language)
        section.tables.append(MarkdownText.table(table.keeping(MatrixTable.departmentOnPage), language))
      }
      if view != .department {
        let table = MatrixTable.byTask(of: judged).keeping(MatrixTable.taskOnPage)
        section.tables.append(MarkdownText.table(table, language))
      }
      return section
    }
  }
}
