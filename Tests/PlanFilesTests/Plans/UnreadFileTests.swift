import Foundation
import PlanFiles
import PlanRules
import TestSupport
import Testing

/// What of FYP419 a folder shows with files beside the example's `plan.json`, `departments.csv` and `indicators.csv`:
/// `name > nearest: severity`.
private func unread(_ files: KeyValuePairs<String, String?>) throws -> [String] {
  try ExampleFolder.load(files).findings.compactMap { finding in
    guard case .data(.unknownFile(let name, let nearest)) = finding.facts else { return nil }
    return "\(name) > \(nearest.joined(separator: ", ")): \(finding.severity)"
  }
}

@Test func aNameThatMeansATableBesideOrInsteadOfItIsAnError() throws {
  #expect(
    try unread(["actuals.csv": goodActuals, "ACTUALS.CSV": goodActuals]) == ["ACTUALS.CSV > actuals.csv: error"])
  #expect(try unread(["Actuals.csv": goodActuals]) == ["Actuals.csv > actuals.csv: error"])
  #expect(try unread(["actuals .csv": goodActuals]) == ["actuals .csv > actuals.csv: error"])
  #expect(try unread(["ａctuals.csv": goodActuals]) == ["ａctuals.csv > actuals.csv: error"])
}

@Test func aTableThatIsLeftOutForItsNameOrItsFormIsAnError() throws {
  for name in ["task.csv", "tasks.xlsx", "tasks.et", "tasks.CSV.bak", "tasks.txt", "tasks", "tasks-2023.xls"] {
    #expect(try unread([name: "x"]) == ["\(name) > tasks.csv: error"], "\(name)")
  }
}

@Test func besideTheTableAFileOfThatKindIsAWarning() throws {
  for name in ["actual.csv", "actuals.xlsx", "actuals.csv.orig"] {
    #expect(try unread(["actuals.csv": goodActuals, name: "x"]) == ["\(name) > actuals.csv: warning"], "\(name)")
  }
  #expect(try unread(["region.csv": "x"]) == ["region.csv > : warning"])
}

@Test func aWorkbookOfItsOwnNameIsANoteAndADocumentIsNothing() throws {
  #expect(try unread(["统计公报附表.xlsx": "x"]) == ["统计公报附表.xlsx > : note"])
  #expect(
    try unread([
      "README.md": "x", "progress.docx": "x", "plan.pdf": "x", "plan.txt": "x", "notes.txt": "x", "scan.zip": "x",
      "attachments/letter.pdf": "x", ".actuals.csv.swp": "x",
    ]) == [])
}

@Test func aTableInAFolderBelowIsToldOfWhereTheFolderHasNoneOfItsOwn() throws {
  #expect(try unread(["2023/tasks.csv": "x"]) == ["2023/tasks.csv > tasks.csv: error"])
  #expect(try unread(["originals/indicators.csv": "x"]) == [])
}

@Test func aPlanInsideAPlanIsNamedHoweverDeepAndHidden() throws {
  for path in ["old/plan.json", "a/b/c/plan.json", ".old/plan.json", "old/PLAN.JSON"] {
    let folder = try ExampleFolder.load([path: "{}", "old/actuals.csv": goodActuals])
    let found = folder.findings.filter { $0.rule == .notAPlan }
    #expect(found.count == 1, "\(path)")
    #expect(found.first?.place?.file == "example/\(path.lowercased())", "\(path)")
    #expect(found.first?.severity == .error)
    #expect(folder.plan != nil)
  }
}

@Test func aLinkIntoAnotherFolderIsNotSearched() throws {
  let folder = try ExampleFolder.load { folder in
    try folder.file("other/plan.json", "{}")
    symlink("../other", folder.path + "/example/link")
  }
  #expect(folder.summary == [])
}

@Test func aFolderWithoutTablesIsOneFinding() throws {
  let place = try TemporaryFolder(["docs/a.md": "x", "docs/附件.xlsx": "x", "year/2023/plan.json": "{}"])
  let docs = try PlanFolder.load(place.path + "/docs", shownAs: "plans/docs")
  #expect(docs.summary == ["plans/docs:1:1 no plan"])
  // What is wrong with a folder of plans is the plan in it.
  let year = try PlanFolder.load(place.path + "/year", shownAs: "plans/year")
  #expect(year.summary == ["plans/year/2023/plan.json:1:1 no plan"])
  #expect(docs.plan == nil && year.plan == nil)
}
