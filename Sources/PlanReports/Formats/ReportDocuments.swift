package import PlanRules

/// What a run was asked for, which decides what its documents hold.
package enum ReportSubject: Sendable, Hashable {
  /// `check` and `validate`: what was found.
  case findings
  /// `progress`: every indicator.
  case progress
  /// `overdue`: what is late.
  case overdue
  /// `matrix`: tasks and departments.
  case matrix(MatrixView)
  /// `explain`: how verdicts were reached.
  case explanation
}

/// Makes the documents of one run, each in a form that some other program reads.
package struct ReportDocuments: Sendable {
  private let run: Run
  private let subject: ReportSubject
  private let language: Language
  private let version: String

  /// The documents of a run; `version` is the program's own, which SARIF names.
  package init(_ run: Run, _ subject: ReportSubject, _ language: Language, version: String) {
    self.run = run
    self.subject = subject
    self.language = language
    self.version = version
  }

  /// The document of a form; `nil` for text and JSON, which the commands make themselves.
  package func renderer(_ format: OutputFormat) -> (any ReportRenderer)? {
    switch format {
    case .text, .json: nil
    case .csv: CSVRenderer(table)
    case .markdown: markdown
    case .junit: JUnitRenderer(suites, wording)
    case .sarif: SARIFRenderer(run, language, version: version)
    case .github: GitHubRenderer(run, language)
    case .gitlab: GitLabRenderer(run, language)
    case .tap: TAPRenderer(suites, wording)
    }
  }

  private var markdown: any ReportRenderer {
    subject == .explanation && !run.plans.isEmpty ? ExplainMarkdown(run, language) : MarkdownRenderer(sections)
  }

  private var wording: FindingReader { FindingReader(run, language) }

  private var suites: CheckSuites { CheckSuites(run) }

  /// A run that was refused has no table of its own, so what was found takes its place.
  private var table: ReportTable {
    let findings = FindingsTables(run, language)
    guard !run.plans.isEmpty else { return findings.flat }
    return switch subject {
    case .progress: ProgressTables(run, language).flat
    case .overdue: OverdueTables(run, language).flat
    case .matrix(let view): MatrixTables(run, language, view: view).flat
    case .findings, .explanation: findings.flat
    }
  }

  private var sections: [ReportSection] {
    let findings = FindingsTables(run, language)
    guard !run.plans.isEmpty else { return findings.sections }
    return switch subject {
    case .progress: ProgressTables(run, language).sections
    case .overdue: OverdueTables(run, language).sections
    case .matrix(let view): MatrixTables(run, language, view: view).sections
    case .findings, .explanation: findings.sections
    }
  }
}
