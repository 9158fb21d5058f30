import Foundation
import TestSupport
import Testing

private let formats = ["text", "json", "csv", "markdown", "junit", "sarif", "github", "gitlab", "tap"]

@Test(arguments: formats)
func nothingToJudgeEndsWithTwoUnderEveryFormatAndOption(format: String) throws {
  let place = try TemporaryFolder()
  let empty = try place.folder("empty/plans")
  let known = try place.file("known.csv", "指纹,代码,规划,对象,列,地区,时期,程度\n")
  let written = "\(place.path)/written.csv"
  let runs: [(arguments: [String], folder: String, code: String)] = [
    (["check"], place.path, "FYP901"), (["check"], empty + "/..", "FYP901"), (["validate"], place.path, "FYP901"),
    (["check", "no-such-plan"], Repository.path, "FYP901"), (["check", "ankang-2023"], Repository.path, "FYP902"),
    (["check", "--department", "没有的单位"], Repository.path, "FYP903"),
    (["check", "--no-such-option"], Repository.path, "FYP903"), (["chekc"], Repository.path, "FYP903"),
  ]
  for (arguments, folder, code) in runs {
    let all = [
      [], ["--exit-zero"], ["--quiet"], ["--strict", "--verbose"], ["--skip", code], ["--only", "FYP101"],
      ["--known", known, "--write-known", written],
    ]
    for options in all where arguments != ["chekc"] || options == [] {
      let run = try ProgramRun(arguments + ["--format", format] + options, in: folder)
      #expect(run.status == 2, "\(arguments) \(options)")
      let isSilent = format == "text" && options == ["--quiet"] && code == "FYP902"
      #expect((run.output + run.complaints).contains(code) == !isSilent, "\(arguments) \(options)")
      if options.contains(written) {
        // Only a run that looked at a plan has a list to write.
        #expect(FileManager.default.fileExists(atPath: written) == (code == "FYP902"), "\(arguments)")
        try? FileManager.default.removeItem(atPath: written)
      }
      if format != "text" { #expect(run.complaints.isEmpty, "\(arguments) \(options)") }
    }
  }
}

@Test func aRefusedRunWritesItsFilesToo() throws {
  let place = try TemporaryFolder()
  for arguments in [["check", "none"], ["check", "--no-such-option"], ["check", "--as-of", "soon"]] {
    try place.file("a.sarif", "old")
    let run = try ProgramRun(arguments + ["-o", "a.sarif", "--output=junit:b.xml"], in: place.path)
    #expect(run.status == 2)
    #expect(run.complaints.contains("FYP90"))
    for name in ["a.sarif", "b.xml"] {
      #expect(try String(contentsOfFile: "\(place.path)/\(name)", encoding: .utf8).contains("FYP90"), "\(arguments)")
    }
  }
}
