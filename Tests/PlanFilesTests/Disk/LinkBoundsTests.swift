import Foundation
import PlanFiles
import PlanRules
import TestSupport
import Testing

/// Links in the plans `a` and `b` of one folder, and files that they may and may not show.
@Suite struct LinkBoundsTests {
  let place: TemporaryFolder
  private let plan: String

  init() throws {
    place = try TemporaryFolder([
      "plans/a/own.csv": "own", "plans/b/departments.csv": "shared", "plans/.secret/key": "key", "secret": "secret",
      "plans-2/x.csv": "elsewhere",
    ])
    plan = place.path + "/plans/a"
  }

  /// What is read through a link of plan `a` that leads to a path.
  private func read(linkTo target: String) throws -> String {
    let link = "\(plan)/\(UUID().uuidString)"
    symlink(target, link)
    return String(decoding: try FileReader.read(link, linksWithin: .around(plan)), as: UTF8.self)
  }

  @Test func linksWithinTheFolderOfPlansAreRead() throws {
    #expect(try read(linkTo: "own.csv") == "own")
    #expect(try read(linkTo: "../b/departments.csv") == "shared")
    #expect(try read(linkTo: place.path + "/plans/b/departments.csv") == "shared")
    // The way may lead out as long as it comes back.
    #expect(try read(linkTo: "../../plans/b/departments.csv") == "shared")
    #expect(try FileReader.read(plan + "/own.csv", linksWithin: .around(plan)) == Array("own".utf8))
  }

  @Test(arguments: ["../../secret", "/proc/self/environ", "/etc/passwd", "../../plans-2/x.csv", "../.secret/key"])
  func linksThatEndElsewhereOrInWhatIsHiddenAreNot(target: String) {
    #expect(throws: FileFault.leavesFolder) { try read(linkTo: target) }
  }

  @Test func aChainIsJudgedByItsEnd() throws {
    symlink("../../secret", place.path + "/plans/b/out")
    #expect(throws: FileFault.leavesFolder) { try read(linkTo: "../b/out") }
    symlink("departments.csv", place.path + "/plans/b/in")
    #expect(try read(linkTo: "../b/in") == "shared")
    symlink("/", place.path + "/plans/b/top")
    #expect(throws: FileFault.leavesFolder) { try read(linkTo: "../b/top/etc/passwd") }
  }

  @Test func whatIsNoFileIsRefusedBehindALinkToo() {
    mkfifo(place.path + "/plans/b/fifo", 0o600)
    #expect(throws: FileFault.notRegular(.fifo)) { try read(linkTo: "../b/fifo") }
    #expect(throws: FileFault.notRegular(.folder)) { try read(linkTo: "../b") }
    #expect(throws: FileFault.danglingLink) { try read(linkTo: "../b/nowhere") }
  }

  @Test func aPlanReachedThroughALinkIsBoundedByWhereItReallyStands() throws {
    symlink(plan, place.path + "/shortcut")
    symlink("../b/departments.csv", plan + "/departments.csv")
    symlink("../../secret", plan + "/actuals.csv")
    let shortcut = place.path + "/shortcut"
    #expect(
      try FileReader.read(shortcut + "/departments.csv", linksWithin: .around(shortcut)) == Array("shared".utf8))
    #expect(throws: FileFault.leavesFolder) {
      try FileReader.read(shortcut + "/actuals.csv", linksWithin: .around(shortcut))
    }
  }

  @Test func besideAFolderAtTheVeryTopNothingIsRead() throws {
    // There its neighbours would be the whole system.
    symlink("/etc/passwd", plan + "/actuals.csv")
    #expect(throws: FileFault.leavesFolder) { try FileReader.read(plan + "/actuals.csv", linksWithin: .around("/tmp")) }
  }

  @Test func namesThatAreNoUTF8AreShownByTheirBytes() throws {
    // 规 in GB18030 is B9 E6.
    let folder = try TemporaryFolder()
    let bytes =
      Array("\(folder.path)/x".utf8CString.dropLast()) + [CChar(bitPattern: 0xB9), CChar(bitPattern: 0xE6), 0]
    _ = mkdir(bytes, 0o700)
    symlink("x", folder.path + "/link")
    try folder.file("规.csv", "")
    mkfifo(folder.path + "/.fifo", 0o600)
    let entries = try FolderReader.entries(folder.path)
    #expect(entries.map(\.name) == [".fifo", "link", "x\\xB9\\xE6", "规.csv"])
    #expect(entries.map(\.kind) == [.other, .link, .folder, .file])
    #expect(entries.map(\.isText) == [true, true, false, true])
    #expect(entries.map(\.isHidden) == [true, false, false, false])
  }
}
