import PlanReports
import Testing

@Test func aFormIsToldByAnEnding() {
  for (name, format) in [
    ("a.json", .json), ("b/a.CSV", .csv), ("a.md", .markdown), ("a.xml", .junit), ("a.sarif", .sarif), ("a.tap", .tap),
    ("a.txt", nil), ("json", nil), ("a.json/b", nil),
  ] as [(String, OutputFormat?)] { #expect(OutputFormat(ending: name) == format, "\(name)") }
}
