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

  /// A document of the run that is judged for one day, its plans written as they come; `nil` where it cannot begin before
  /// all are there.
  func streamed(_ format: OutputFormat, on day: CalendarDate?, _ language: Language = .zh) -> String? {
    let renderer = documents(.check, language).renderer(format, TextLayout(language: language))
    guard var stream = renderer.stream(on: day) else { return nil }
    var (buffer, parts) = (ByteBuffer(), Spool())
    for item in items { parts.append(stream.write(renderer.part(of: item), to: &buffer)) }
    if stream.hasBegun {
      renderer.writeRest(parts, of: summary, to: &buffer)
    } else {
      renderer.write(parts, of: summary, to: &buffer)
    }
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
