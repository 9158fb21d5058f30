import Foundation
import Testing

private let root = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Runs the generator; its exit status and what it printed.
private func generateTables(_ arguments: String...) throws -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = ["python3", root.appending(path: "Tests/Tools/generate-unicode-tables").path()] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  process.waitUntilExit()
  return (process.terminationStatus, output)
}

/// Whether the tables can be made again here: Unicode's files are installed in the version of the tables.
private var sameUnicodeIsInstalled: Bool {
  guard FileManager.default.fileExists(atPath: "/usr/share/unicode/EastAsianWidth.txt"),
    let version = try? generateTables("--version").output.trimmingCharacters(in: .newlines),
    let table = try? String(
      contentsOf: root.appending(path: "Sources/PlanReports/Terminal/EastAsianWidthTable.swift"), encoding: .utf8)
  else { return false }
  return table.contains("Unicode \(version),")
}

@Test(.enabled(if: sameUnicodeIsInstalled, "needs unicode-data in the version of the tables"))
func generatedUnicodeTablesAreUpToDate() throws {
  let check = try generateTables("--check")
  #expect(check.status == 0, "\(check.output)")
}
