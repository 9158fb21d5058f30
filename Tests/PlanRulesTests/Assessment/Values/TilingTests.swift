import TestSupport
import Testing

@testable import PlanRules

private func tiling(of span: String, by periods: [String]) throws -> (chosen: [String], missing: [String]) {
  let periods = try periods.map { try #require(Period($0)) }
  let tiling = Tiling(of: try #require(Period(span)), by: periods)
  return (tiling.chosen.map { periods[$0].description }, tiling.missing.map(\.description))
}

@Test func twoHalvesBeatThreeQuartersThatLeaveOneOut() throws {
  let found = try tiling(of: "2023", by: ["2023Q1-Q3", "2023H1", "2023H2"])
  #expect(found.chosen == ["2023H1", "2023H2"])
  #expect(found.missing.isEmpty)
}

@Test func threeQuartersAreTakenWhereNothingElseReachesAsFar() throws {
  let found = try tiling(of: "2023", by: ["2023H1", "2023Q1-Q3", "2023Q1"])
  #expect(found.chosen == ["2023Q1-Q3"])
  #expect(found.missing == ["2023Q4"])
}

@Test func ofFullCoversTheOneWithTheFewestPeriodsIsTaken() throws {
  #expect(try tiling(of: "2021-2022", by: ["2021H1", "2021H2", "2022", "2021"]).chosen == ["2021", "2022"])
  #expect(try tiling(of: "2021-2022", by: ["2021", "2022", "2021-2022"]).chosen == ["2021-2022"])
}

@Test func missingMonthsAreNamedByYear() throws {
  let found = try tiling(of: "2021-2025", by: ["2023", "2024Q1-Q3"])
  #expect(found.chosen == ["2023", "2024Q1-Q3"])
  #expect(found.missing == ["2021", "2022", "2024Q4", "2025"])
}

@Test func gapsBetweenPeriodsThatNowhereOverlapEndWithTheirYears() throws {
  let found = try tiling(of: "2021-2022", by: ["2022Q2", "2021Q1", "2021Q3"])
  #expect(found.chosen == ["2021Q1", "2021Q3", "2022Q2"])
  #expect(found.missing == ["2021Q2", "2021Q4", "2022Q1", "2022H2"])
}

@Test func whatReachesBeyondTheSpanIsNotUsed() throws {
  let found = try tiling(of: "2023H1", by: ["2023", "2022Q4-2023Q1", "2023Q2"])
  #expect(found.chosen == ["2023Q2"])
  #expect(found.missing == ["2023Q1"])
}

@Test func withoutPeriodsEverythingIsMissing() throws {
  let found = try tiling(of: "2021-2022", by: [])
  #expect(found.chosen.isEmpty)
  #expect(found.missing == ["2021", "2022"])
}

@Test func randomCoversAddUpAsTheirMonthsDo() throws {
  var generator = SplitMix64(seed: 11)
  let span = try #require(Period("2021-2025"))
  for _ in 0..<300 {
    let months = (0..<60).map { _ in Int.random(in: 0...99, using: &generator) }
    var periods = randomPeriods(30, in: span, using: &generator)
    let hasFullCover = Bool.random(using: &generator)
    if hasFullCover { periods += randomCover(of: span, using: &generator) }
    periods.shuffle(using: &generator)
    let tiling = Tiling(of: span, by: periods)
    let chosen = tiling.chosen.map { periods[$0] }
    #expect(hasFullCover ? tiling.missing.isEmpty : true)
    let covered = (chosen + tiling.missing).flatMap { indices(of: $0, in: span) }
    #expect(covered.sorted() == Array(0..<60), "each month once")
    let sum = chosen.map { indices(of: $0, in: span).map { months[$0] }.reduce(0, +) }.reduce(0, +)
    let lost = tiling.missing.flatMap { indices(of: $0, in: span) }.map { months[$0] }.reduce(0, +)
    #expect(sum + lost == months.reduce(0, +))
  }
}

@Test func noCoverMissesFewerMonthsOrHasFewerPeriods() throws {
  var generator = SplitMix64(seed: 12)
  let span = try #require(Period("2023"))
  for _ in 0..<200 {
    let periods = randomPeriods(7, in: span, using: &generator)
    let tiling = Tiling(of: span, by: periods)
    let missing = tiling.missing.map(\.months).reduce(0, +)
    let best = bestBySearch(periods)
    #expect(missing == 12 - best.covered && tiling.chosen.count == best.pieces, "\(periods)")
  }
}

/// Every choice of periods that do not overlap, looked at one by one.
private func bestBySearch(_ periods: [Period]) -> (covered: Int, pieces: Int) {
  var best = (covered: 0, pieces: 0)
  for choice in 0..<(1 << periods.count) {
    let chosen = periods.indices.filter { choice & (1 << $0) != 0 }.map { periods[$0] }
    let overlap = chosen.indices.contains { i in chosen[(i + 1)...].contains { $0.overlaps(chosen[i]) } }
    let covered = chosen.map(\.months).reduce(0, +)
    if !overlap, covered > best.covered || (covered == best.covered && chosen.count < best.pieces) {
      best = (covered, chosen.count)
    }
  }
  return best
}

private func indices(of period: Period, in span: Period) -> Range<Int> {
  (period.first.index - span.first.index)..<(period.last.index - span.first.index + 1)
}

private func randomPeriods(_ count: Int, in span: Period, using generator: inout SplitMix64) -> [Period] {
  (0..<count).compactMap { _ in
    let first = Int.random(in: span.first.index...span.last.index, using: &generator)
    let length = [1, 3, 6, 9, 12].randomElement(using: &generator) ?? 1
    return Period(first: Month(index: first), last: Month(index: min(first + length - 1, span.last.index)))
  }
}

private func randomCover(of span: Period, using generator: inout SplitMix64) -> [Period] {
  var cover: [Period] = []
  var next = span.first
  while next <= span.last {
    let last = min(next.index + Int.random(in: 0...14, using: &generator), span.last.index)
    cover += [Period(first: next, last: Month(index: last))].compactMap { $0 }
    next = Month(index: last).next
  }
  return cover
}
