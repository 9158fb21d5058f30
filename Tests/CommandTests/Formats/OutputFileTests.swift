import Foundation
import TestSupport
import Testing

@testable import fyplan

private let check = ["check", "shaoguan-2021-2025", "--as-of", "2023"]

@Test func severalFilesAreWrittenWhileTheTextStaysOnTheTerminal() throws {
  let place = try TemporaryFolder()
  let names = ["a.json", "a.csv", "a.md", "a.xml", "a.sarif", "a.tap"]
  let prefixed = ["github:a.txt", "gitlab:quality.json", "text:a.log", "junit:b.txt"]
  let paths = names.map { "\(place.path)/\($0)" } + prefixed.map { $0.replacing(":", with: ":\(place.path)/") }
  let run = try ProgramRun(check + paths.flatMap { ["-o", $0] })
  #expect(run.status == 1)
  #expect(run.output == (try ProgramRun(check)).output)
  #expect(run.complaints.isEmpty)
  for (file, format) in [
    ("a.json", "json"), ("a.csv", "csv"), ("a.md", "markdown"), ("a.xml", "junit"), ("a.sarif", "sarif"),
    ("a.tap", "tap"), ("a.txt", "github"), ("quality.json", "gitlab"), ("a.log", "text"), ("b.txt", "junit"),
  ] {
    let text = try String(contentsOfFile: "\(place.path)/\(file)", encoding: .utf8)
    #expect(text == (try ProgramRun(check + ["--format", format])).output, "\(format)")
  }
  #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).count == 10)
}

@Test(arguments: ["/nowhere/a.json", "plans", "/dev/full"])
func aFileThatCannotBeWrittenEndsTheRunWithTwo(path: String) throws {
  for language in ["zh", "en"] {
    let run = try ProgramRun(["check", "shaoguan-2016-2020", "-o", "json:\(path)", "--lang", language])
    #expect(run.status == 2)
    #expect(run.complaints.hasPrefix(language == "zh" ? "无法写入 \(path)（" : "cannot write \(path) ("))
    #expect(run.output.contains(language == "zh" ? "检查通过" : "check passed"))
  }
}

@Test func aPlansOwnTablesAreNeverOverwritten() throws {
  let place = try TemporaryFolder()
  try place.copy("\(Repository.plans)/shaoguan-2016-2020", as: "plans/shaoguan-2016-2020")
  let table = "plans/shaoguan-2016-2020/actuals.csv"
  let before = try String(contentsOfFile: "\(place.path)/\(table)", encoding: .utf8)
  let run = try ProgramRun(["progress", "shaoguan-2016-2020", "-o", table], in: place.path)
  #expect(run.status == 2)
  #expect(run.complaints.contains("它是规划自己的数据文件"))
  #expect(try String(contentsOfFile: "\(place.path)/\(table)", encoding: .utf8) == before)
}

@Test func aLinkIsFollowedAndAPipeIsWrittenTo() throws {
  let place = try TemporaryFolder()
  try place.file("real.json", "old")
  let manager = FileManager.default
  try manager.createSymbolicLink(atPath: "\(place.path)/link.json", withDestinationPath: "real.json")
  try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(place.path)/real.json")
  #expect(try ProgramRun(check + ["-o", "\(place.path)/link.json", "-o", "json:/dev/null"]).status == 1)
  #expect(try manager.destinationOfSymbolicLink(atPath: "\(place.path)/link.json") == "real.json")
  #expect(try String(contentsOfFile: "\(place.path)/real.json", encoding: .utf8).hasPrefix("{\n"))
  let mode = try manager.attributesOfItem(atPath: "\(place.path)/real.json")[.posixPermissions] as? Int
  #expect(mode == 0o640)
  #expect(try manager.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType == .typeCharacterSpecial)
}

@Test func aLinkThatLeavesItsFolderIsNotFollowed() throws {
  let place = try TemporaryFolder(["out.txt": "kept", "work/inner/a": "old"])
  let work = place.path + "/work"
  let run = check + ["--plans", Repository.plans]
  for (target, name) in [("../out.txt", "up.sarif"), ("/dev/stdout", "stdout.sarif"), ("/dev/null", "null.sarif")] {
    symlink(target, "\(work)/\(name)")
    for lang in ["zh", "en"] {
      for option in [["-o", name], ["--write-known", name]] {
        let run = try ProgramRun(run + option + ["--lang", lang, "--quiet"], in: work)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(
          run.complaints.contains(
            lang == "zh" ? "没有写入 \(name)：它是指向别的文件夹的链接" : "did not write \(name): it is a link to another folder"))
      }
    }
  }
  #expect(try String(contentsOfFile: place.path + "/out.txt", encoding: .utf8) == "kept")
  // One that stays is followed; one that leads nowhere makes way, wherever it pointed to.
  symlink("inner/a", "\(work)/inside.sarif")
  symlink("../nothing.sarif", "\(work)/dangling.sarif")
  #expect(try ProgramRun(run + ["-o", "inside.sarif", "-o", "dangling.sarif"], in: work).status == 1)
  #expect(try String(contentsOfFile: work + "/inner/a", encoding: .utf8).hasPrefix("{"))
  #expect(try String(contentsOfFile: work + "/dangling.sarif", encoding: .utf8).hasPrefix("{"))
  #expect(!FileManager.default.fileExists(atPath: place.path + "/nothing.sarif"))
  let links = try FileManager.default.contentsOfDirectory(atPath: work).filter {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(work)/\($0)")) != nil
  }
  #expect(links.sorted() == ["inside.sarif", "null.sarif", "stdout.sarif", "up.sarif"])
}

@Test func theSystemsOwnNamesOfOpenFilesAreWrittenTo() throws {
  let run = try ProgramRun(["check", "shaoguan-2016-2020", "--quiet", "-o", "json:/dev/stderr", "--as-of", "2020"])
  #expect(run.status == 0)
}

@Test(arguments: [
  ["check", "-o", "report.txt"], ["check", "-o", "pdf:report"], ["progress", "-o", "report.sarif"],
  ["check", "-o", "json:"], ["check", "-o", "json:-"], ["overdue", "--format", "junit"], ["schema", "-o", "a.json"],
])
func anUnclearFormIsAUsageError(arguments: [String]) throws {
  let place = try TemporaryFolder()
  let run = try ProgramRun(arguments, in: place.path)
  #expect(run.status == 2)
  #expect((run.complaints + run.output).contains("FYP903"))
}

@Test func targetsAreReadFromWhatIsTyped() {
  #expect(OutputTarget("a/b.sarif")?.path == "a/b.sarif")
  #expect(OutputTarget("junit:a.json")?.path == "a.json")
  #expect(OutputTarget("x:a.json")?.path == "x:a.json")
  #expect(OutputTarget("a") == nil)
}
