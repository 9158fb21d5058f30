package import PlanRules
import PlanRun

/// What a report is about, which decides what its documents hold.
package enum ReportSubject: Sendable, Hashable {
  /// `check`: what was found.
  case check
  /// `validate`: what was found in the data.
  case validate
  /// `progress`: every indicator.
  case progress
  /// `overdue`: what is late.
  case overdue
  /// `tasks`: the ledger, ranked from one side.
  case tasks(LedgerSide)
  /// `matrix`: tasks and departments.
  case matrix(MatrixView)
  /// `explain`: how verdicts were reached.
  case explanation
}

/// Which document a report is in each form.
package struct ReportDocuments: Sendable {
  private let subject: ReportSubject
  private let language: Language
  private let version: String
  private let book: RuleBook
  private let isAlone: Bool
  private let hasKnown: Bool

  /// The documents of a report.
  ///
  /// - Parameters:
  ///   - subject: What it is about.
  ///   - language: The language of messages.
  ///   - version: The program's own, which SARIF and JSON name.
  ///   - book: The rules of the run.
  ///   - isAlone: Whether one plan is looked at alone.
  ///   - hasKnown: Whether findings are held against a list of known ones.
  package init(
    _ subject: ReportSubject, _ language: Language, version: String, book: RuleBook, isAlone: Bool, hasKnown: Bool
  ) {
    self.subject = subject
    self.language = language
    self.version = version
    self.book = book
    self.isAlone = isAlone
    self.hasKnown = hasKnown
  }

  /// The document of a form; a text has a layout.
  package func renderer(_ format: OutputFormat, _ layout: TextLayout) -> any Renderer {
    switch format {
    case .text: text(layout)
    case .json: json
    case .jsonl: JSONLines(language, version: version, isOnData: subject == .validate)
    case .csv: sheet
    case .markdown: page
    case .junit: JUnitRenderer(language, isOnData: subject == .validate)
    case .sarif: SARIFRenderer(language, version: version, book: book, hasKnown: hasKnown)
    case .github: GitHubRenderer(language)
    case .gitlab: GitLabRenderer(language)
    case .tap: TAPRenderer(language, isOnData: subject == .validate)
    case .openmetrics: OpenMetricsRenderer(version: version)
    case .badge: BadgeRenderer(language)
    }
  }

  /// Whether a form of the report says nothing of folders that could not be read beside others.
  package func omitsDamaged(_ format: OutputFormat) -> Bool {
    switch (subject, format) {
    case (.progress, .csv), (.overdue, .csv), (.matrix, .csv): true
    default: false
    }
  }

  private func text(_ layout: TextLayout) -> any Renderer {
    switch subject {
    case .check: CheckText(layout, isAlone: isAlone)
    case .validate: ValidateText(layout)
    case .progress: TextReport(ProgressText(layout: layout))
    case .overdue: OverdueText(layout, isAlone: isAlone)
    case .tasks(let side): TasksText(layout, by: side)
    case .matrix(let view): TextReport(MatrixText(layout: layout, view: view))
    case .explanation: TextReport(ExplainText(layout: layout))
    }
  }

  private var json: any Renderer {
    switch subject {
    case .check, .progress, .overdue, .tasks: JSONReport(language, version: version)
    case .validate: JSONReport(language, version: version, isOnData: true)
    case .matrix:
      FallingBack(JSONMatrix(language, version: version), orFindings: JSONReport(language, version: version))
    case .explanation:
      FallingBack(JSONExplanation(language, version: version), orFindings: JSONReport(language, version: version))
    }
  }

  /// A report of plans has no table where there is no plan, so what was found takes its place.
  private var sheet: any Renderer {
    let findings = FindingsSheet(language)
    switch subject {
    case .check, .validate, .explanation: return findings
    case .progress: return FallingBack(ProgressSheet(language), orFindings: findings)
    case .overdue:
      let columns = OverdueTable.columns(language)
      return FallingBack(TableSheet(language, columns) { OverdueTable.table(of: $0, language) }, orFindings: findings)
    case .tasks:
      let columns = LedgerTable.columns(language).choosing(LedgerTable.inSpreadsheet)
      return FallingBack(TableSheet(language, columns) { LedgerTable.table(of: $0, language) }, orFindings: findings)
    case .matrix(let view):
      let sheet = TableSheet(language, MatrixTable.entryColumns(language)) {
        MatrixTable.entries(of: $0, byDepartment: view == .department, language)
      }
      return FallingBack(sheet, orFindings: findings)
    }
  }

  private var page: any Renderer {
    let findings = FindingsPage(language)
    return switch subject {
    case .check, .validate: findings
    case .progress: FallingBack(TablePage.progress(language), orFindings: findings)
    case .overdue: FallingBack(TablePage.overdue(language), orFindings: findings)
    case .tasks(let side): FallingBack(TablePage.tasks(language, by: side), orFindings: findings)
    case .matrix(let view): FallingBack(TablePage.matrix(language, view: view), orFindings: findings)
    case .explanation: FallingBack(ExplainMarkdown(language), orFindings: findings)
    }
  }
}
