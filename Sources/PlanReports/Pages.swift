import PlanRules
import PlanRun

extension TablePage {
  /// The indicators, apart from what was set for single periods.
  static func progress(_ language: Language) -> TablePage {
    TablePage(language) { judged in
      let day = judged.assessment.asOf.description
      let share = FigureText.rate(judged.assessment.elapsedPercent)
      let facts = Wording(
        zh: "规划期 \(judged.plan.period)，截至 \(day)，时序进度 \(share)%。",
        en: "Period \(judged.plan.period), as of \(day), \(share)% of the time elapsed.")
      var section = Section(sentences: [facts])
      if !judged.indicators.isEmpty {
        let table = ProgressTable.indicators(of: judged, language).keeping(ProgressTable.onPage)
        section.tables.append(MarkdownText.table(table, language))
        if let legend = ProgressTable.legend(of: table.rows) {
          section.tables.append(MarkdownText.inline(legend.text(in: language)) + "\n")
        }
      }
      if !judged.annual.isEmpty {
        let table = ProgressTable.annual(of: judged, language).keeping(ProgressTable.annualOnPage)
        section.tables.append(MarkdownText.table(table, language))
      }
      if section.tables.isEmpty {
        section.sentences.append(
          Wording(zh: "没有要列出的指标或年度目标。", en: "There are no indicators or annual targets to list."))
      }
      return section
    }
  }

  /// What is late and what falls due soon.
  static func overdue(_ language: Language) -> TablePage {
    TablePage(language) { judged in
      var section = Section(
        sentences: [Wording(zh: "截至 \(judged.assessment.asOf)。", en: "As of \(judged.assessment.asOf).")])
      guard !judged.late.isEmpty || !judged.upcoming.isEmpty else {
        section.sentences.append(
          Wording(zh: "没有逾期，也没有即将到期的事项。", en: "Nothing is overdue and nothing falls due."))
        return section
      }
      let table = OverdueTable.table(of: judged, language).keeping(OverdueTable.onPage)
      section.tables.append(MarkdownText.table(table, language))
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
