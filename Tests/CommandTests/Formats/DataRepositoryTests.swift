import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif
import TestSupport
import Testing

extension DataRepository {
  /// A check as CI runs it: the names of the JUnit cases with how they came out, and the results of the SARIF file.
  fileprivate func check() throws -> (status: Int32, cases: [String: String], names: [String], results: [[String: Any]])
  {
    let arguments = ["check", "--as-of", "2023", "--allow-missing", "-o", "junit.xml", "-o", "findings.sarif"]
    let run = try ProgramRun(arguments, in: place.path)
    let cases = CaseReader()
    let parser = XMLParser(data: try Data(contentsOf: URL(filePath: "\(place.path)/junit.xml")))
    parser.delegate = cases
    #expect(parser.parse())
    let sarif = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: "\(place.path)/findings.sarif")))
    let runs = try #require((sarif as? [String: Any])?["runs"] as? [[String: Any]])
    return (run.status, cases.outcomes, cases.names, try #require(runs[0]["results"] as? [[String: Any]]))
  }
}

/// Reads the cases of a JUnit file.
private final class CaseReader: NSObject, XMLParserDelegate {
  private(set) var names: [String] = []
  private(set) var outcomes: [String: String] = [:]

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    if element == "testcase", let name = attributes["name"] {
      names.append(name)
      outcomes[name] = "passed"
    } else if ["failure", "error", "skipped"].contains(element), let name = names.last {
      outcomes[name] = element
    }
  }
}

private func fingerprint(_ result: [String: Any]) -> String? {
  (result["partialFingerprints"] as? [String: String])?["fyplanIdentity/v2"]
}

@Test func aLoweredFigureChangesOneCaseAndAddsOneResultAtItsRow() throws {
  let repository = try DataRepository()
  let before = try repository.check()
  try repository.lowerHomes()
  let after = try repository.check()
  #expect(before.status == 0)
  #expect(after.status == 1)
  #expect(Set(after.names).count == after.names.count)
  // All cases keep their names, and all but one their outcomes.
  #expect(after.names.sorted() == before.names.sorted())
  let changed = before.names.filter { after.cases[$0] != before.cases[$0] }
  #expect(changed == ["annual-target barrier-free-homes 2023"])
  #expect(before.cases["annual-target barrier-free-homes 2023"] == "passed")
  #expect(after.cases["annual-target barrier-free-homes 2023"] == "failure")
  let old = Set(before.results.compactMap(fingerprint))
  let new = after.results.filter { !old.contains(fingerprint($0) ?? "") }
  #expect(new.map { $0["ruleId"] as? String } == ["FYP109"])
  let location = (new.first?["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
  let artifact = location?["artifactLocation"] as? [String: String]
  #expect(artifact?["uri"] == "plans/shaoguan-2021-2025/actuals.csv")
  let figures = try String(
    contentsOfFile: "\(repository.place.path)/plans/shaoguan-2021-2025/actuals.csv", encoding: .utf8)
  let line = figures.split(separator: "\n").firstIndex {
    $0.hasPrefix("barrier-free-homes,") && $0.contains(",540,")
  }
  #expect((location?["region"] as? [String: Int])?["startLine"] == line.map { $0 + 1 })
}

@Test func reorderedRowsAreTheSameFindings() throws {
  let repository = try DataRepository()
  let before = try repository.check()
  try repository.reverse([
    "actuals.csv", "annual-targets.csv", "indicators.csv", "milestones.csv", "tasks.csv", "statistics.csv",
  ])
  let after = try repository.check()
  #expect(Set(after.results.compactMap(fingerprint)) == Set(before.results.compactMap(fingerprint)))
  #expect(after.results.compactMap(fingerprint) != before.results.compactMap(fingerprint))
  #expect(after.cases == before.cases)
}
