import Foundation
import PlanFiles
import PlanRules
import TestSupport
import Testing

/// Folders that somebody broke: each gives findings, never a crash, and what is good in them is judged all the same.
@Suite(.timeLimit(.minutes(2))) struct HostileFolderTests {
  /// All files of a folder but `plan.json` and the example's own tables.
  private let optional = PlanTable.allCases.dropFirst().map(\.fileName).filter {
    !["departments.csv", "indicators.csv"].contains($0)
  }

  @Test func aLoneQuoteTakesOutItsRowOnly() throws {
    let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值\ncoverage,2022,\"83\ncoverage,2023,84\n"])
    #expect(folder.summary == ["actuals.csv:2:15 a quote that nothing closes"])
    #expect(folder.status() == .onSchedule)
  }

  @Test func anEmptyFileIsAFindingAndAHeaderAloneIsNone() throws {
    for name in optional {
      #expect(try ExampleFolder.load([name: ""]).summary == ["\(name):1:1 a file with nothing in it"])
      #expect(try ExampleFolder.load([name: "\u{FEFF}"]).summary == ["\(name):1:1 a file with nothing in it"])
      #expect(try ExampleFolder.load([name: "\n\n"]).summary == ["\(name):1:1 a file with nothing in it"])
    }
    #expect(try ExampleFolder.load(["actuals.csv": "指标,时期,数值\n"]).summary == [])
  }

  @Test func randomBytesGiveFindingsAndLeaveTheRestGood() throws {
    var numbers = FixedNumbers(state: 7)
    for name in optional where name != "actuals.csv" {
      let folder = try ExampleFolder.load { folder in
        try folder.file("example/actuals.csv", goodActuals)
        let bytes = (0..<4096).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        try folder.file("example/\(name)", bytes)
      }
      #expect(!folder.findings.isEmpty, "\(name)")
      #expect(folder.findings.allSatisfy { $0.place?.file == "example/\(name)" }, "\(name)")
      #expect(folder.status() == .onSchedule, "\(name)")
    }
  }

  @Test func randomBytesForAPlanDamageTheFolder() throws {
    var numbers = FixedNumbers(state: 8)
    let folder = try ExampleFolder.load { folder in
      try folder.file("example/plan.json", (0..<4096).map { _ in UInt8.random(in: 0...255, using: &numbers) })
    }
    #expect(folder.plan == nil)
    #expect(folder.findings.map(\.words) == [FileFlaw.json.rawValue])
  }

  @Test func whatIsNoFileIsNotRead() throws {
    let folder = try ExampleFolder.load { folder in
      try folder.file("example/actuals.csv", goodActuals)
      try folder.folder("example/tasks.csv")
      mkfifo(folder.path + "/example/progress.csv", 0o600)
      symlink("nowhere.csv", folder.path + "/example/milestones.csv")
    }
    #expect(
      folder.summary == [
        "milestones.csv:1:1 a link that leads nowhere", "progress.csv:1:1 no regular file",
        "tasks.csv:1:1 no regular file",
      ])
    let faults = folder.findings.map { "\($0.facts)" }
    #expect(faults[0].contains("danglingLink"))
    #expect(faults[1].contains("fifo"))
    #expect(faults[2].contains("folder"))
    #expect(folder.status() == .onSchedule)
  }

  @Test func aFIFOForAPlanDoesNotHang() throws {
    let folder = try ExampleFolder.load { folder in
      try FileManager.default.removeItem(atPath: folder.path + "/example/plan.json")
      mkfifo(folder.path + "/example/plan.json", 0o600)
    }
    #expect(folder.plan == nil)
    #expect(folder.summary == ["plan.json:1:1 no regular file"])
  }

  @Test func aLinkToAFileIsReadLikeTheFile() throws {
    let folder = try ExampleFolder.load { folder in
      try folder.file("elsewhere", goodActuals)
      symlink("../elsewhere", folder.path + "/example/actuals.csv")
    }
    #expect(folder.summary == [])
    #expect(folder.status() == .onSchedule)
  }

  @Test func hiddenAndLockFilesAreIgnored() throws {
    #expect(
      try ExampleFolder.load([".fyplan-1.tmp": "x", "~$actuals.csv": "x", ".actuals.csv": "x"]).summary == [])
  }

  @Test func thirtyThousandUnknownNamesAreListedUpToAThousand() throws {
    let rows = (0..<30_000).map { "\($0),改造,某某部门\($0)\n" }.joined()
    let clock = ContinuousClock()
    var folder: LoadedFolder?
    let time = try clock.measure {
      folder = try ExampleFolder.load(["tasks.csv": "序号,重点工作任务,负责单位\n" + rows, "actuals.csv": goodActuals])
    }
    let findings = try #require(folder).findings
    #expect(findings.count { $0.words == "an unknown department" } == 1000)
    #expect(findings.count == 1001)
    let rest = try #require(findings.first { $0.words == "more findings than are listed" })
    guard case .data(.furtherFindings(.unknownDepartment, 29_000)) = rest.facts else {
      Issue.record("\(rest.facts)")
      return
    }
    // What is only counted weighs as much as what is listed.
    #expect(rest.severity == .warning)
    #expect(folder?.status() == .onSchedule)
    #expect(time < .seconds(60))
  }

  @Test func onlyTheFirstHundredFindingsOfAFileGetSuggestions() throws {
    let rows = (0..<300).map { "coverag\($0),2023,84\n" }.joined()
    let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值\n" + rows])
    let suggested = folder.findings.map { finding -> Bool in
      guard case .data(.unknownCode(_, let nearest)) = finding.facts else { return false }
      return !nearest.isEmpty
    }
    #expect(suggested.count == 300)
    #expect(suggested.prefix(100).allSatisfy { $0 })
    #expect(!suggested.dropFirst(100).contains(true))
  }

  @Test func thirtyThousandUnknownColumnsTakeSeconds() throws {
    let header = "指标,时期,数值," + (0..<30_000).map { "列\($0)" }.joined(separator: ",")
    let clock = ContinuousClock()
    var folder: LoadedFolder?
    let time = try clock.measure { folder = try ExampleFolder.load(["actuals.csv": header + "\ncoverage,2023,84\n"]) }
    #expect(folder?.findings.count == 1001)
    #expect(folder?.status() == .onSchedule)
    #expect(time < .seconds(60))
  }

  @Test func jsonNestedAHundredThousandDeepIsRefusedAtItsDepth() throws {
    let json = "{\"note\": " + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}"
    let folder = try ExampleFolder.load(["plan.json": json])
    // The brace is the first level; 63 more fit after the nine characters before them.
    #expect(folder.summary == ["plan.json:1:73 a file that is no JSON"])
    #expect(folder.plan == nil)
  }

  @Test func aFileOf70MiBIsNotRead() throws {
    let folder = try ExampleFolder.load { folder in
      try folder.file("example/actuals.csv", goodActuals)
      let path = try folder.file("example/progress.csv", "对象,进展\n")
      truncate(path, 70 << 20)
    }
    #expect(folder.summary == ["progress.csv:1:1 a file beyond the limit"])
    guard case .data(.file(.tooLarge(let limit))) = folder.findings.first?.facts else {
      Issue.record("not refused for its size")
      return
    }
    #expect(limit == 64 << 20)
    #expect(folder.status() == .onSchedule)
  }

  @Test func aLineOf60MiBIsLeftOutAndTheOthersAreRead() throws {
    let folder = try ExampleFolder.load { folder in
      let line = Array("coverage,2022,".utf8) + [UInt8](repeating: 0x38, count: 60 << 20)
      let end = Array("\ncoverage,2023,84\n".utf8)
      try folder.file("example/actuals.csv", Array("指标,时期,数值\n".utf8) + line + end)
    }
    #expect(folder.summary == ["actuals.csv:2:1 a row beyond the limit"])
    #expect(folder.status() == .onSchedule)
  }
}
