import Foundation
import PlanFiles
import PlanRules
import TestSupport
import Testing

/// What stands in a folder of plans, and what of it is told of.
@Suite struct PlanShelfTests {
  let place: TemporaryFolder
  private let shelf: PlanShelf

  init() throws {
    place = try TemporaryFolder(["plans/good/plan.json": "{}"])
    shelf = PlanShelf(place.path + "/plans")
  }

  /// The entries as `name: fault`; a plan's folder has none.
  private var entries: [String] {
    shelf.entries().map { entry in
      let name = entry.path.split(separator: "/").last ?? ""
      switch entry.fault {
      case nil: return "\(name)"
      case .notAPlan(let fault): return "\(name): \(fault)"
      case .file(let fault): return "\(name): \(fault)"
      default: return "\(name): ?"
      }
    }
  }

  private func add(_ files: String...) throws { for file in files { try place.file("plans/" + file, "x") } }

  @Test func documentsSettingsAndHiddenFilesAreOrdinary() throws {
    try add(
      "README.md", "README", "说明.docx", "规划原文.PDF", "LICENSE", ".gitignore", ".DS_Store", ".fyplan-1-0.tmp",
      "~$good.xlsx", ".git/plan.json", ".github/workflows/check.yml", "config.yml")
    try place.folder("plans/.empty")
    symlink("/etc/hosts", place.path + "/plans/notes.md")
    symlink("user@host.1234", place.path + "/plans/.#README.md")
    #expect(entries == ["good"])
  }

  @Test func aFolderThatReadersPassOverAndThatHoldsTablesIsNamed() throws {
    try add(".p/plan.json", "~$p/actuals.csv", ".archive/2020/indicators.csv", ".upper/PLAN.JSON")
    #expect(entries == [".archive: hidden", ".p: hidden", ".upper: hidden", "good", "~$p: hidden"])
  }

  @Test func whatIsNoFolderIsNamed() throws {
    try add("national", "x.csv", "plan.json", "national.zip", "national-2021-2025.xlsx", "national-2021.2025")
    mkfifo(place.path + "/plans/pipe", 0o600)
    #expect(
      entries == ["good"]
        + ["national", "national-2021-2025.xlsx", "national-2021.2025", "national.zip"].map {
          "\($0): notFolder(PlanRules.FileKind.regular)"
        } + [
          "pipe: notFolder(PlanRules.FileKind.fifo)", "plan.json: notFolder(PlanRules.FileKind.regular)",
          "x.csv: notFolder(PlanRules.FileKind.regular)",
        ])
  }

  @Test func linksAreFollowedOnTheShelfOnly() throws {
    try place.file("outside/plan.json", "{}")
    for (target, name) in [
      ("good", "inside"), ("../outside", "out"), ("/etc", "system"), ("nowhere", "dangling"), ("circle", "circle"),
      ("good/plan.json", "file"), (".", "self"),
    ] { symlink(target, "\(place.path)/plans/\(name)") }
    #expect(
      entries == [
        "circle: danglingLink", "dangling: danglingLink", "file: notFolder(PlanRules.FileKind.regular)", "good",
        "inside", "out: leavesFolder", "self: leavesFolder", "system: leavesFolder",
      ])
    #expect(shelf.ids() == ["good", "inside"])
  }

  @Test func aNameThatIsNoUTF8IsNamedByItsBytes() throws {
    let bytes = Array("\(place.path)/plans/p".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
    _ = mkdir(bytes, 0o700)
    #expect(entries == ["good", "p\\xFF: unreadableName"])
  }

  @Test func aLinkThatTheUserNamesIsTheUsersChoiceAndOneOnTheShelfIsNot() throws {
    try place.file("outside/plan.json", "{}")
    symlink("outside", place.path + "/mine")
    symlink("../outside", place.path + "/plans/theirs")
    #expect(try shelf.find(place.path + "/mine").get().fault == nil)
    #expect(try shelf.find(place.path + "/mine//").get().fault == nil)
    for name in ["theirs", "theirs/", shelf.directory + "/theirs", shelf.directory + "/theirs//"] {
      guard case .file(.leavesFolder) = try shelf.find(name).get().fault else {
        Issue.record("\(name) is read")
        continue
      }
    }
    #expect(try shelf.find("good").get().fault == nil)
    #expect(throws: UnknownPlan.self) { try shelf.find("goo").get() }
    // The folder of plans itself may be reached through a link.
    symlink("plans", place.path + "/linked")
    #expect(PlanShelf(place.path + "/linked").ids() == ["good"])
  }
}
