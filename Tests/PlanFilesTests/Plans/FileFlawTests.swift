import Foundation
import PlanFiles
import PlanRules
import TestSupport
import Testing

/// Why a file cannot be read: one for every fault that a file may have.
enum FileFlaw: String, CaseIterable {
  case missing = "no such file"
  case notFolder = "no folder"
  case notRegular = "no regular file"
  case danglingLink = "a link that leads nowhere"
  case leavesFolder = "a link that leads out"
  case tooLarge = "a file beyond the limit"
  case refused = "a file that the system refuses"
  case severalSeparators = "a table that two separators part alike"
  case empty = "a file with nothing in it"
  case json = "a file that is no JSON"

  init(_ fault: FileFault) {
    self =
      switch fault {
      case .missing: .missing
      case .notFolder: .notFolder
      case .notRegular: .notRegular
      case .danglingLink: .danglingLink
      case .leavesFolder: .leavesFolder
      case .tooLarge: .tooLarge
      case .refused: .refused
      case .severalSeparators: .severalSeparators
      case .empty: .empty
      case .json: .json
      }
  }

  /// A folder with such a file; `nil` for what no folder can hold.
  var example: FlawedFolder? {
    switch self {
    case .missing: FlawedFolder("plan.json:1:1", ["plan.json": nil])
    case .notRegular: FlawedFolder("tasks.csv:1:1") { try $0.folder("example/tasks.csv") }
    case .danglingLink: FlawedFolder("tasks.csv:1:1") { symlink("nowhere.csv", $0.path + "/example/tasks.csv") }
    case .leavesFolder: FlawedFolder("tasks.csv:1:1") { symlink("/etc/hostname", $0.path + "/example/tasks.csv") }
    case .tooLarge:
      FlawedFolder("tasks.csv:1:1") { folder in
        let path = try folder.file("example/tasks.csv", "序号,重点工作任务,负责单位\n")
        truncate(path, (64 << 20) + 1)
      }
    case .severalSeparators:
      FlawedFolder("tasks.csv:1:1", ["tasks.csv": "序号\t重点工作任务\t负责单位\t备注;序号;重点工作任务;负责单位\n1\t补贴\t市残联\t\n"])
    case .empty: FlawedFolder("tasks.csv:1:1", ["tasks.csv": "\n"])
    case .json: FlawedFolder("plan.json:1:2", ["plan.json": "{plan}"])
    case .notFolder, .refused: nil
    }
  }
}

@Test(arguments: FileFlaw.allCases) func everyFlawOfAFileIsFoundInItsFolder(flaw: FileFlaw) throws {
  guard let example = flaw.example else { return }
  let found = try example.load().summary
  #expect(found == ["\(example.place) \(flaw.rawValue)"])
}

@Test func aFolderThatTheSystemRefusesIsAFindingAndWhatIsNoFolderIsRefused() throws {
  // A name too long for the system is refused to everybody, where permissions stop only some.
  let closed = try PlanFolder.load("/" + String(repeating: "a", count: 300), shownAs: "plans/closed")
  #expect(closed.plan == nil)
  #expect(closed.summary == ["plans/closed:1:1 \(FileFlaw.refused.rawValue)"])
  let file = try TemporaryFolder().file("plan.json", "{}")
  #expect(throws: FileFault.missing) { try PlanFolder.load("/no such folder", shownAs: "plans/none") }
  #expect(throws: FileFault.self) { try PlanFolder.load(file, shownAs: "plans/file") }
}
