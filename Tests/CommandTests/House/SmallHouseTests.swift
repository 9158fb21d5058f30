import Testing

/// That circles are found and what is none is not, on trees of a few lines.
@Suite struct SmallHouseTests {
  private let plan = SwiftFile(path: "Rules/Plan/Plan.swift", source: "public struct Plan { var day: Day }\n")
  private let day = SwiftFile(path: "Rules/Time/Day.swift", source: "struct Day {\n  struct Inner {}\n}\n")

  private func circles(_ path: String, _ source: String) -> [String] {
    House([plan, day, SwiftFile(path: path, source: source)], room: \.room).circles
  }

  @Test func oneThatIsUsedMayNotUse() {
    #expect(House([plan, day], room: \.room).rooms(usedBy: "Rules/Plan") == ["Rules/Time"])
    #expect(
      circles("Rules/Time/Clock/Cycle.swift", "enum Cycle {\n  func of(_ plan: Plan) {}\n}\n") == [
        "Rules/Plan → Rules/Time: Rules/Plan/Plan.swift names Day",
        "Rules/Time → Rules/Plan: Rules/Time/Clock/Cycle.swift names Plan",
      ])
  }

  @Test func aLongerWayBackIsACircleToo() {
    let files = [
      plan, day, SwiftFile(path: "Rules/Time/Clock.swift", source: "struct Clock { let source: Source }\n"),
      SwiftFile(path: "Rules/Records/Source.swift", source: "final class Source { var plans: [Plan] = [] }\n"),
    ]
    #expect(House(files, room: \.room).circles.count == 3)
    #expect(House(files, room: \.module).circles == [])
  }

  @Test func modulesMakeACircleAsFoldersDo() {
    let files = [plan, day, SwiftFile(path: "Files/Disk.swift", source: "struct Disk { let plan: Plan }\n")]
    #expect(House(files, room: \.module).circles == [])
    let back = SwiftFile(path: "Rules/Plan/Shelf.swift", source: "struct Shelf { let disk: Disk }\n")
    #expect(House(files + [back], room: \.module).circles.count == 2)
  }

  @Test func whatIsSaidInWordsOrMeansSomethingElseIsNoUse() {
    #expect(circles("Rules/Time/A.swift", "/// As of a Plan.\nlet text = \"Plan\"\n") == [])
    #expect(circles("Rules/Time/A.swift", "struct Week {\n  enum Plan {}\n  let plan: Plan\n}\n") == [])
    // Two declare it, so the name alone does not tell whose it is.
    #expect(circles("Rules/Text/A.swift", "struct Day {}\nlet plan: Plan\n") == [])
  }

  @Test func importsAndLiteralsAreReadAndCommentsAreNot() {
    let file = SwiftFile(
      path: "PlanRules/Checks/Gate.swift",
      source: "import Foundation\npackage import PlanFiles\n\n// \"tasks.csv\"\nlet a = [\"actuals.csv\", \"数值\"]\n")
    #expect(file.room == "PlanRules/Checks")
    #expect(file.imports == ["Foundation", "PlanFiles"])
    #expect(file.literals == ["actuals.csv", "数值"])
  }
}
