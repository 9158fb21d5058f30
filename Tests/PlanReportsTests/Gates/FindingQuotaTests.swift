import PlanRules
import Testing

@testable import PlanReports

@Test func aQuotaGivesRoomToTheWorstFirst() {
  let counts: [Severity: Int] = [.note: 4, .warning: 3, .error: 2]
  let all = [Severity.note, .warning, .error].flatMap { Array(repeating: $0, count: counts[$0] ?? 0) }
  var five = FindingQuota(counts, atMost: 4)
  #expect(all.filter { five.take($0) } == [.warning, .warning, .error, .error])
  #expect(five.leftOut == [.note: 4, .warning: 1, .error: 0])
  var each = FindingQuota(counts, ofEach: 2)
  #expect(all.count { each.take($0) } == 6)
  #expect(each.leftOutInAll == 3)
}
