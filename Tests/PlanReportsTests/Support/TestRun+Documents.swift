import PlanFiles
import PlanReports
import PlanRules
import PlanRun
import TestSupport

extension TestRun {
  /// A document of the run.
  func document(_ format: OutputFormat, _ subject: ReportSubject = .check, _ language: Language = .zh) -> String {
    document(documents(subject, language).renderer(format, TextLayout(language: language)))
  }

  /// The lines of a text of the run.
  func lines(_ subject: ReportSubject, _ layout: TextLayout) -> [String] {
    let text = document(documents(subject, layout.language).renderer(.text, layout))
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The document that a renderer makes of the run.
  func document(_ renderer: any Renderer) -> String {
    var parts = Spool()
    for item in items { parts.append(renderer.part(of: item)) }
    var buffer = ByteBuffer()
    renderer.write(parts, of: summary, to: &buffer)
    return buffer.text
  }

  private func documents(_ subject: ReportSubject, _ language: Language) -> ReportDocuments {
    ReportDocuments(
      subject, language, version: "1.2.3", book: request.weighing.book, isAlone: request.folders.count == 1,
      hasKnown: request.weighing.hasKnown)
  }

  /// The message of a finding, made of the result that it belongs to.
  func message(of weighed: WeighedFinding, _ language: Language) -> String {
    let item = items.first { $0.findings.contains { $0 === weighed } }
    return (item.map { FindingWording($0, language) } ?? FindingWording(language)).message(weighed.finding)
  }
}
