import PlanFiles
import PlanRules
import PlanRun
import TestSupport
import Testing

@Test func twoFoldersOfOneNameAreRefusedBeforeAnythingIsJudged() throws {
  let place = try TemporaryFolder()
  for folder in ["c/x", "d/x", "e/y"] { try place.plan(folder, [:]) }
  let request = RunRequest(["e/y", "c/x", "d/x"].map(place.runFolder), day: .usual(today: nil))
  var handed: [String] = []
  var told: Finding?
  do throws(Refusal) {
    _ = try Run(request).perform { handed.append($0.id) }
  } catch {
    told = error.finding
  }
  #expect(handed == [])
  guard case .run(.sharedID("x", let paths)) = told?.facts else {
    Issue.record("\(String(describing: told?.facts))")
    return
  }
  #expect(paths == ["c/x", "d/x"])
  #expect(told?.rule == .usage)
}

@Test(arguments: [
  ["plans/x", "plans/x"], ["plans/x", "plans/x/"], ["plans/x", "plans/../plans/x"], ["x", "plans/x"],
])
func aFolderNamedTwiceIsLookedAtOnce(names: [String]) throws {
  let place = try TemporaryFolder()
  try place.plan("plans/x", [:])
  let paths = names.map { $0.contains("/") ? "\(place.path)/\($0)" : $0 }
  #expect(try PlanShelf("\(place.path)/plans").folders(named: paths, shownAs: { $0 }).count == 1)
}
