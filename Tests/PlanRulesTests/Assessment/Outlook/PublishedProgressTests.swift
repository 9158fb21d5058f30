import Testing

@testable import PlanRules

@Test func everyPublishedRatioAgreesToNineDigits() throws {
  var compared = 0
  for row in try PublishedProgress.all() {
    guard let expected = row.value else { continue }
    let ratio = try #require(try row.growth?.get().ratio, "\(row.testDescription)")
    let difference = try #require(ratio.rounded(to: 18)?.ratio) - expected
    #expect(try difference.magnitude <= expected.magnitude / Ratio(1_000_000_000), "\(row.testDescription)")
    compared += 1
  }
  #expect(compared == 114)
}

@Test func everyPublishedClassAgrees() throws {
  var counts: [String: Int] = [:]
  for row in try PublishedProgress.all() where row.status != "not_available" {
    let growth = try? row.growth?.get()
    let found = row.isAchieved ? .achieved : growth.map { GrowthClass(ratio: $0.ratio) }
    #expect(found?.published == row.status, "\(row.testDescription)")
    counts[row.status, default: 0] += 1
  }
  #expect(
    counts == [
      "target_achieved": 23, "substantial_progress": 13, "moderate_progress": 15, "limited_progress": 30,
      "deterioration": 42,
    ])
}

@Test func rowsWithoutAPublishedRatioGiveTheReasonInstead() throws {
  let rows = try PublishedProgress.all().filter { $0.value == nil }
  var listed = UnansweredProgress.withoutData.split(separator: "\n").count
  for (reason, names) in UnansweredProgress.reasons {
    for name in names.split(separator: "\n") {
      let row = try #require(rows.first { $0.testDescription == name }, "\(name)")
      #expect(row.growth == .failure(reason), "\(name)")
      listed += 1
    }
  }
  #expect(listed == rows.count)
  #expect(rows.count == 40)
}

@Test func rowsWithoutDataAreThoseListed() throws {
  let rows = try PublishedProgress.all().filter { $0.growth == nil }
  #expect(rows.map(\.testDescription).joined(separator: "\n") == UnansweredProgress.withoutData)
}
