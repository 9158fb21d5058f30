import Foundation
import PlanFiles
import PlanRules
import TestSupport
import Testing

/// The shipped plan with the bytes of every file changed, and with flaws at the ends of some tables if asked for.
private func shaoguan(flawed: Bool = false, _ change: ([UInt8]) throws -> [UInt8]) throws -> LoadedFolder {
  let id = "shaoguan-2021-2025"
  let flaws = [
    "actuals.csv": "rehab-coverage,,2023,八十四%,,,,stat-2023,第1段,\nrehab-coverag,,2023,84,,,,stat-2032,第1段,\n",
    "tasks.csv": "42,与韶关联通合作，推进信息无障碍。,韶关联通、市卫建局,市残联,barrier-free-home,尽快,\n",
    "departments.csv": "韶关联通,中国联通韶关分公司,企业,,,,\n",
  ]
  let folder = try TemporaryFolder()
  for name in try FolderReader.names("\(Repository.plans)/\(id)") {
    var text = try Repository.text("plans/\(id)/\(name)")
    if flawed { text += flaws[name] ?? "" }
    try folder.file("\(id)/\(name)", try change(Array(text.utf8)))
  }
  return try PlanFolder.load(folder.path + "/" + id, shownAs: "plans/" + id)
}

/// The bytes of UTF-8 text in GB18030, by the system's iconv.
private func inGB18030(_ bytes: [UInt8]) throws -> [UInt8] {
  let folder = try TemporaryFolder()
  let input = try folder.file("in", bytes)
  let output = try folder.file("out", [UInt8]())
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/iconv")
  process.arguments = ["-f", "UTF-8", "-t", "GB18030", "-o", output, input]
  try process.run()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0)
  return [UInt8](try Data(contentsOf: URL(filePath: output)))
}

private func described(_ findings: [Finding]) -> [String] {
  findings.map { "\($0.place.map { "\($0)" } ?? "") \($0.words) \($0.facts)" }
}

@Test func gb18030ReadsAsUTF8Does() throws {
  let (original, copy) = (try shaoguan { $0 }, try shaoguan(inGB18030))
  #expect(copy.files.allSatisfy { $0.encoding == .gb18030 })
  #expect(copy.findings.isEmpty)
  #expect(copy.contents == original.contents)
  #expect(copy.plan?.departments.find("韶关联通") != nil)
  let (verdicts, verdictsOfCopy) = (original.assessment(), copy.assessment())
  #expect(verdictsOfCopy.map { "\($0)" } == verdicts.map { "\($0)" })
  #expect(verdictsOfCopy?.indicators.map(\.status).count { $0 == .unreported } == 9)
}

@Test func findingsInGB18030HaveTheLinesAndColumnsOfUTF8() throws {
  let (original, copy) = (try shaoguan(flawed: true) { $0 }, try shaoguan(flawed: true, inGB18030))
  #expect(described(copy.findings) == described(original.findings))
  let tables = "plans/shaoguan-2021-2025"
  // Line 80 of 78 readings and a header; 42 tasks; 33 lines of departments: each table's first line after its own.
  #expect(
    copy.summary == [
      "\(tables)/actuals.csv:80:22 a figure or target that cannot be read",
      "\(tables)/actuals.csv:81:1 an unknown code",
      "\(tables)/departments.csv:34:1 a name that another department has",
      "\(tables)/departments.csv:34:6 a name that another department has",
      "\(tables)/tasks.csv:43:21 an unknown department", "\(tables)/tasks.csv:43:35 an unknown code",
      "\(tables)/tasks.csv:43:53 no deadline",
    ])
}

@Test func aByteOrderMarkChangesNothing() throws {
  let (original, copy) = (try shaoguan(flawed: true) { $0 }, try shaoguan(flawed: true) { [0xEF, 0xBB, 0xBF] + $0 })
  #expect(copy.files.allSatisfy { $0.encoding == .utf8WithByteOrderMark })
  #expect(copy.contents == original.contents)
  #expect(described(copy.findings) == described(original.findings))
}

@Test(arguments: [[0x0D, 0x0A], [0x0D]] as [[UInt8]])
func otherLineEndsChangeNothing(lineEnd: [UInt8]) throws {
  let original = try shaoguan(flawed: true) { $0 }
  let copy = try shaoguan(flawed: true) { $0.flatMap { $0 == 0x0A ? lineEnd : [$0] } }
  #expect(copy.contents == original.contents)
  #expect(described(copy.findings) == described(original.findings))
}
