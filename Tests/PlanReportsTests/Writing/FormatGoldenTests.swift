import PlanReports
import PlanRules
import PlanRun
import Testing

private let endings: [(format: OutputFormat, ending: String)] = [
  (.csv, "csv"), (.markdown, "md"), (.junit, "xml"), (.github, "github.txt"), (.gitlab, "gitlab.json"), (.tap, "tap"),
  (.sarif, "sarif"),
]

@Test(arguments: Language.allCases)
func theFindingsOfTheSampleReadAsTheyWereAccepted(language: Language) throws {
  let run = try FormatSample.usual()
  for (format, ending) in endings {
    let document = run.document(format, .check, language)
    try Golden.expect(document: withoutRules(document), as: "Formats/check.\(language.rawValue).\(ending)")
  }
}

@Test func theFindingsOfHostileDataReadAsTheyWereAccepted() throws {
  let run = try FormatSample.hostile()
  for (format, ending) in endings {
    try Golden.expect(document: withoutRules(run.document(format)), as: "Formats/hostile.zh.\(ending)")
  }
}

@Test(arguments: [ReportSubject.progress, .overdue, .matrix(.both)])
func theTablesOfTheSampleReadAsTheyWereAccepted(subject: ReportSubject) throws {
  let run = try FormatSample.usual()
  let name =
    switch subject {
    case .progress: "progress"
    case .overdue: "overdue"
    default: "matrix"
    }
  try Golden.expect(document: run.document(.csv, subject), as: "Formats/\(name).zh.csv")
  try Golden.expect(document: run.document(.markdown, subject, .en), as: "Formats/\(name).en.md")
}

@Test func aCheckOfDataCountsFiles() throws {
  let run = try FormatSample.usual(Weighing(.validate))
  try Golden.expect(document: run.document(.tap, .validate, .en), as: "Formats/validate.en.tap")
}

/// The list of rules changes with every word of the book and is checked against it elsewhere.
private func withoutRules(_ document: String) -> String {
  let lines = document.split(separator: "\n", omittingEmptySubsequences: false)
  guard let start = lines.firstIndex(of: "          \"rules\": ["), let end = lines.firstIndex(of: "          ]") else {
    return document
  }
  return (lines[...start] + lines[end...]).joined(separator: "\n")
}
