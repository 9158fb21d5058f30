import Foundation
import TestSupport
import Testing

/// A plan that passes, in a repository of its own.
private func repository() throws -> TemporaryFolder {
  let place = try TemporaryFolder(["README.md": "# 规划\n"])
  try place.plan("plans/good", ["actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n"])
  return place
}

/// What is checked, in one language; the whole folder of plans where none is named.
private func check(_ place: TemporaryFolder, _ arguments: [String] = [], lang: String = "zh") throws -> ProgramRun {
  try ProgramRun(["check", "--as-of", "2025", "--lang", lang] + arguments, in: place.path)
}

/// How a plan may leave its place without leaving a trace.
private enum Disguise: String, CaseIterable {
  case point = ".p", lockFile = "~$p", badByte = "p\\xFF", danglingLink = "p", inAnother = "good/p"
  case file = "national", linkOut = "out"

  /// The words that tell of it.
  var words: (zh: String, en: String) {
    switch self {
    case .point, .lockFile: ("[FYP425] 隐藏的文件夹里有规划的表，没有读", "[FYP425] this hidden folder holds tables of a plan")
    case .badByte: ("[FYP425] 名称不是 UTF-8，没有读", "[FYP425] its name is not in UTF-8")
    case .danglingLink: ("[FYP425] 这个链接指向空处", "[FYP425] this link leads nowhere")
    case .inAnother: ("[FYP425] plans/good 里面还有一个规划，没有读", "[FYP425] there is another plan inside plans/good")
    case .file:
      ("[FYP425] 这里应当是规划的文件夹，却是普通文件", "[FYP425] a plan's folder should stand here, but this is a regular file")
    case .linkOut: ("[FYP409] 这个链接指向规划文件夹之外", "[FYP409] this link leads out of the folder of plans")
    }
  }

  func put(into place: TemporaryFolder) throws {
    let path = "\(place.path)/plans/\(rawValue)"
    switch self {
    case .point, .lockFile, .inAnother: try place.plan("plans/\(rawValue)", [:])
    case .badByte:
      let bytes = Array("\(place.path)/plans/p".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
      _ = mkdir(bytes, 0o700)
    case .danglingLink: symlink("../old/p", path)
    case .file: try place.file("plans/national", "见附件\n")
    case .linkOut:
      try place.file("elsewhere/secret-name.csv", "x\n")
      symlink("../elsewhere", path)
    }
  }
}

@Test(arguments: Disguise.allCases) private func aPlanThatVanishedIsAnErrorAndTheOthersAreJudged(_ disguise: Disguise)
  throws
{
  let place = try repository()
  #expect(try check(place).status == 0)
  try disguise.put(into: place)
  for lang in ["zh", "en"] {
    let run = try check(place, lang: lang)
    #expect(run.status == 1)
    #expect(run.output.contains(lang == "zh" ? disguise.words.zh : disguise.words.en), "\(run.output)")
    #expect(run.output.contains("plans/\(disguise.rawValue)"))
    // What a link shows of another folder are not even names.
    #expect(!run.output.contains("secret-name"))
    #expect(run.output.contains(lang == "zh" ? "指标 1 项中 1 项达到要求" : "1 of 1 indicators as required"))
  }
  // A report names what stands beside the plans; what is in one of them is for the gates to say.
  let report = try ProgramRun(["progress", "--as-of", "2025"], in: place.path)
  #expect(report.status == 0)
  #expect(report.output.contains("plans/\(disguise.rawValue)") == (disguise != .inAnother))
  // One plan alone does not answer for what stands beside it, only for what is in it.
  #expect(try check(place, ["good"]).status == (disguise == .inAnother ? 1 : 0))
  #expect(try check(place, ["--skip", "FYP425"]).status == (disguise == .linkOut ? 1 : 0))
}

@Test func aFolderOfPlansWithNothingButWhatIsNoPlanTellsOfIt() throws {
  let place = try TemporaryFolder(["plans/national.zip": "x"])
  let run = try check(place, ["--format", "json"])
  #expect(run.status == 2)
  #expect(try run.codes == ["FYP425"])
}

@Test func aPlanThatWasDeletedWithWhatWasKnownOfItFailsTheRun() throws {
  let place = try repository()
  try place.plan("plans/late", [:])
  #expect(try check(place, ["--write-known", "known.csv", "--quiet"]).status == 1)
  #expect(try check(place, ["--known", "known.csv"]).status == 0)
  try place.remove("plans/late")
  let run = try check(place, ["--known", "known.csv"], lang: "en")
  #expect(run.status == 1)
  #expect(
    run.output.contains(
      "known.csv:2:1: error: [FYP904] the list of known findings has 2 entries of the plan “late”, which is gone"))
  // Asked for one plan, the program has not looked for the others.
  #expect(try check(place, ["good", "--known", "known.csv"]).status == 0)
}

@Test func aLinkToWhatOthersMayNotReadShowsNothingOfIt() throws {
  let place = try repository()
  try place.remove("plans/good/actuals.csv")
  for target in ["/proc/self/environ", "../../secret.csv", "/etc/passwd"] {
    try place.file("secret.csv", "指标,时期,数值,来源\ncoverage,2025,GEHEIM,report\n")
    symlink(target, "\(place.path)/plans/good/actuals.csv")
    for format in ["text", "json", "sarif", "csv"] {
      let run = try ProgramRun(
        ["check", "--as-of", "2025", "--format", format], in: place.path,
        environment: ["TOKEN": "GEHEIM", "LC_ALL": "C"])
      #expect(run.status == 1)
      #expect(run.output.contains("FYP409"))
      #expect(!run.output.contains("GEHEIM") && !run.output.contains("root:"))
    }
    try place.remove("plans/good/actuals.csv")
  }
}

@Test func aLinkWithinTheFolderOfPlansIsReadAndSoIsOneThatTheUserNames() throws {
  let place = try repository()
  try place.plan("plans/second", [:])
  symlink("../good/actuals.csv", "\(place.path)/plans/second/actuals.csv")
  #expect(try check(place).status == 0)
  try place.folder("mine")
  symlink("../plans/good", "\(place.path)/mine/good")
  #expect(try check(place, ["mine/good"]).status == 0)
}
