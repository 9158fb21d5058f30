import Foundation
import TestSupport
import Testing

/// A repository of plans under git, of its own and untouched by whoever runs the tests.
struct GitRepository {
  let place: TemporaryFolder

  /// An empty one.
  init() throws {
    place = try TemporaryFolder()
    try git("init", "-q", "-b", "main", ".")
  }

  /// Runs git in it and gives what it prints.
  @discardableResult
  func git(_ words: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + words
    process.currentDirectoryURL = URL(filePath: place.path)
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": place.path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "科员",
      "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "科员", "GIT_COMMITTER_EMAIL": "a@example.org",
      "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "protocol.file.allow", "GIT_CONFIG_VALUE_0": "always",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(words)")
    return text
  }

  /// Records all there is as a commit.
  func commit(_ message: String = "改") throws {
    try git("add", "-A")
    try git("commit", "-q", "--allow-empty", "-m", message)
  }

  /// Writes the files of a plan that is called as its folder, with three small tables beside.
  func plan(_ id: String, _ files: KeyValuePairs<String, String> = [:], title: String = "示例规划") throws {
    let folder = "plans/\(id)"
    let ground: KeyValuePairs<String, String> = [
      "plan.json": """
      {"id": "\(id)", "title": "\(title)", "period": "2021-2025", "owner": "市残联",
       "sources": [{"id": "report", "title": "统计报告"}]}

      """,
      "departments.csv": "名称,别名\n市残联,\n市民政局,\n",
      "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\nhomes,改造率,%,50,100,预期性\n",
    ]
    for (name, text) in ground where !FileManager.default.fileExists(atPath: "\(place.path)/\(folder)/\(name)") {
      try place.file("\(folder)/\(name)", text)
    }
    for (name, text) in files { try place.file("\(folder)/\(name)", text) }
  }

  /// The figures of 2023 of the two indicators.
  func figures(_ id: String, _ coverage: String?, _ homes: String? = "80") throws {
    let rows = [("coverage", coverage), ("homes", homes)].compactMap { code, value in
      value.map { "\(code),2023,\($0),report\n" }
    }
    try plan(id, ["actuals.csv": "指标,时期,数值,来源\n\(rows.joined())"])
  }

  /// Runs the program in it.
  func run(_ words: String..., language: String = "en") throws -> ProgramRun {
    try ProgramRun(words + ["--lang", language], in: place.path, environment: ["HOME": place.path])
  }

  /// What a check since a state says of each finding: its change, code and subject, but for what is as it was, and then
  /// what is fixed.
  func changes(since base: String = "HEAD", _ options: String...) throws -> (told: [String], status: Int32) {
    let run = try ProgramRun(
      ["check", "--base", base, "--format", "json"] + options, in: place.path, environment: ["HOME": place.path])
    func told(_ key: String) throws -> [[String: Any]] { try #require(try run.json[key] as? [[String: Any]]) }
    let found = try told("findings").filter { $0["change"] as? String != "unchanged" }.map { finding in
      "\(finding["change"] ?? "") \(finding["code"] ?? "") \(finding["subject"] ?? "")"
    }
    let fixed = try told("fixed").map { "fixed \($0["code"] ?? "") \($0["subject"] ?? "")" }
    return (found + fixed, run.status)
  }
}
