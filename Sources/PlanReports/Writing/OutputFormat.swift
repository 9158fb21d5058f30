/// A form that a report can take.
package enum OutputFormat: String, Sendable, CaseIterable {
  /// For people, on a terminal.
  case text
  /// The one shape of section 9 of the design, described by `fyplan schema`.
  case json
  /// The same as one object a line.
  case jsonl
  /// A table for spreadsheets.
  case csv
  /// GitHub Flavored Markdown.
  case markdown
  /// JUnit XML, as the xUnit plugin of Jenkins reads it.
  case junit
  /// SARIF 2.1.0.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// The code quality report of GitLab.
  case gitlab
  /// The Test Anything Protocol, version 13.
  case tap
  /// OpenMetrics text, for a Prometheus.
  case openmetrics
  /// The JSON of a badge of shields.io.
  case badge

  /// The ending of a file's name that asks for it; forms without one are named before the file.
  package var ending: String? {
    switch self {
    case .json: ".json"
    case .jsonl: ".jsonl"
    case .csv: ".csv"
    case .markdown: ".md"
    case .junit: ".xml"
    case .sarif: ".sarif"
    case .tap: ".tap"
    case .openmetrics: ".prom"
    case .text, .github, .gitlab, .badge: nil
    }
  }

  /// The form that a file's name asks for by its ending; `nil` where it tells none.
  package init?(ending path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[dot...].lowercased()
    guard let format = OutputFormat.allCases.first(where: { $0.ending == ending }) else { return nil }
    self = format
  }
}
