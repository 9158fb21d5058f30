import PlanReports
import PlanRules
import TestSupport
import Testing

@Test(arguments: [OutputFormat.csv, .markdown, .junit, .sarif, .github, .gitlab, .tap])
func aRefusedRunStillGivesADocumentThatSaysSo(format: OutputFormat) throws {
  for subject in [ReportSubject.check, .progress, .overdue, .matrix(.both), .explanation] {
    let document = FormatSample.refused.document(format, subject)
    #expect(document.contains("FYP901"), "\(format) \(subject)")
    #expect(document.contains("没有名为“none”的规划"), "\(format) \(subject)")
  }
}
