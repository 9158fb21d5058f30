import PlanRules
import PlanRun
import TestSupport
import Testing

@Suite struct OneByOneTests {
  let place: TemporaryFolder
  let request: RunRequest

  /// Three plans that report nothing, the one in the middle named first.
  init() throws {
    place = try TemporaryFolder()
    for id in ["a", "b", "c"] { try place.plan(id, [:]) }
    request = RunRequest(["b", "a", "c"].map(place.runFolder), day: .on(try TestRun.day("2023")))
  }

  @Test func resultsAreHandedOnInTheOrderInWhichTheFoldersWereNamed() throws {
    let run = try TestRun(request)
    #expect(run.items.map(\.id) == ["b", "a", "c"])
    #expect(run.summary.digests.map(\.id) == ["b", "a", "c"])
  }

  @Test func aFolderIsNotReadBeforeTheOneBeforeItWasHandedOn() throws {
    var rules: [String: Set<Rule>] = [:]
    _ = try Run(request).perform { item in
      rules[item.id] = Set(item.findings.map(\.finding.rule))
      // 83 is due; 82 is reported once the result of the first plan is there.
      if item.id == "b" {
        _ = try? place.file("a/actuals.csv", "指标,时期,数值,来源\ncoverage,2023,82,report\n")
      }
    }
    #expect(rules["b"]?.contains(.bindingTargetUnreported) == true)
    #expect(rules["a"] == [.bindingTargetBehind])
    #expect(rules["c"]?.contains(.bindingTargetUnreported) == true)
  }

  @Test func aFolderThatCannotBeReadIsHandedOnInItsPlace() throws {
    try place.file("a/plan.json", "{")
    let run = try TestRun(request)
    #expect(run.items.map { $0.judged == nil } == [false, true, false])
    #expect(run.items[1].findings.map(\.finding.rule) == [.unreadableFile])
    #expect(run.summary.outcome == .failed)
  }
}
