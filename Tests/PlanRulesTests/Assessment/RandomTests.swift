import TestSupport
import Testing

@testable import PlanRules

@Test func anyTilingOfATotalSumsAsItsMonthsDo() throws {
  var generator = SplitMix64(seed: 1)
  for _ in 0..<60 {
    let end = generator.pick(1...60)
    let counts = (0..<60).map { _ in generator.pick(0...50) }
    let draft = Draft.randomTotal(counts, until: end, using: &generator)
    let monthly = Draft(
      draft.indicators[0], cycle: .month
    ).adding((0..<end).map { (Draft.months($0...$0), "\(counts[$0])") })
    let day = try period(Draft.months(0...end - 1)).end.description
    let row = try draft.row(on: day)
    #expect(row.figures.value == "\(counts[..<end].reduce(0, +))")
    #expect(row.figures == (try monthly.row(on: day).figures))
    #expect(row.status == (try monthly.row(on: day).status))
  }
}

@Test func movingAFigureTowardsItsTargetNeverWorsensAStatus() throws {
  var generator = SplitMix64(seed: 2)
  for _ in 0..<150 {
    var draft = Draft.randomRow(using: &generator)
    let months = generator.pick(1...60)
    let day = try period(Draft.months(0...months - 1)).end.description
    let isTotal = draft.indicators[0].measure == .total
    let read = Draft.months((isTotal ? 0 : months - 1)...(months - 1))
    let values = (0..<6).map { _ in generator.pick(0...70) }.sorted()
    let rows = try values.map { value in
      draft.entries = [Draft.Entry(code: "row", period: read, value: "\(value)")]
      return try draft.row(on: day)
    }
    // What should rise or should fall has no better side.
    guard let goal = rows[0].goal, rows.allSatisfy({ $0.open == nil }) else { continue }
    for (value, row) in zip(values, rows) {
      for (other, better) in zip(values, rows) where goal.isNearer(other, than: value) {
        // What is a hundred times its target is asked about instead.
        if better.reason == .implausible || row.reason == .implausible { continue }
        #expect(better.status.rank >= row.status.rank, "\(draft.indicators) \(value) → \(other) on \(day)")
      }
    }
  }
}

@Test func theOrderOfTheReadingsChangesNothing() throws {
  var generator = SplitMix64(seed: 3)
  let periods = ["2021", "2022", "2021H1", "2022H1", "2022H2", "2022Q4", "2022-12", "2021Q1-Q3", "2021-2022"]
  let cells = ["5", "10", "10.0", "15以上", "近20", "约10", "应保尽保", ""]
  for _ in 0..<150 {
    let measure = generator.one(of: Measure.allCases)
    let unit = generator.one(of: ["%", "户"])
    var draft = Draft(Draft.Row(code: "row", target: "20", unit: unit, measure: measure, baseline: "5"), cycle: .half)
    draft.entries = (0..<generator.pick(2...6)).map { _ in
      Draft.Entry(code: "row", period: generator.one(of: periods), value: generator.one(of: cells))
    }
    draft.set("row", ["2021": "10", "2022": "20"])
    let before = try draft.assess(on: "2022")
    draft.entries.shuffle(using: &generator)
    draft.annual.reverse()
    let after = try draft.assess(on: "2022")
    #expect(after.indicators[0].status == before.indicators[0].status, "\(measure) \(draft.entries)")
    #expect(after.indicators[0].reason == before.indicators[0].reason, "\(measure) \(draft.entries)")
    #expect(after.indicators[0].figures == before.indicators[0].figures, "\(measure) \(draft.entries)")
    #expect(after.annual.map(\.status) == before.annual.map(\.status).reversed(), "\(measure) \(draft.entries)")
  }
}

@Test func quartersSayWhatTheirYearSays() throws {
  var generator = SplitMix64(seed: 4)
  for _ in 0..<80 {
    let measure = generator.one(of: [Measure.total, .eachYear])
    let target = generator.one(of: ["≤\(generator.pick(50...500))", "\(generator.pick(50...500))"])
    let row = Draft.Row(code: "row", target: target, unit: "户", measure: measure)
    let years = Array(2021...generator.pick(2021...2025))
    let counts = years.map { _ in (0..<4).map { _ in generator.pick(0...60) } }
    let yearly = Draft(row).adding(zip(years, counts).map { ("\($0)", "\($1.reduce(0, +))") })
    let quarterly = Draft(row).adding(
      zip(years, counts).flatMap { year, quarters in quarters.enumerated().map { ("\(year)Q\($0 + 1)", "\($1)") } })
    let day = "\(try #require(years.last))"
    // Parts that may be totals to date are asked about.
    let reasons = [try quarterly.row(on: day).reason, try yearly.row(on: day).reason]
    if reasons.contains(.implausible) { continue }
    #expect(try quarterly.row(on: day).status == yearly.row(on: day).status)
    #expect(try quarterly.row(on: day).figures == yearly.row(on: day).figures)
  }
}

@Test func aReadingForAMissingPeriodNeverLowersTheBound() throws {
  var generator = SplitMix64(seed: 5)
  let cells = ["0", "7", "30", "近20", "20以上", "20余", "约40", "应保尽保", ""]
  for _ in 0..<150 {
    let counts = (0..<60).map { _ in generator.pick(0...50) }
    var draft = Draft.randomTotal(counts, until: 36, using: &generator)
    draft.entries.removeLast(generator.pick(1...draft.entries.count))
    for position in draft.entries.indices where generator.pick(0...2) == 0 {
      draft.entries[position].value = generator.one(of: cells)
    }
    let before = try draft.row(on: "2023").value
    let missing = try before?.missing ?? [period("2021")]
    guard !missing.isEmpty else { continue }
    draft.entries.append(
      Draft.Entry(code: "row", period: generator.one(of: missing).description, value: generator.one(of: cells)))
    let after = try draft.row(on: "2023").value
    #expect(after.bound >= before.bound, "\(draft.entries)")
  }
}

extension Draft {
  fileprivate func adding(_ readings: [(String, String)]) -> Draft {
    var draft = self
    draft.entries += readings.map { Entry(code: draft.indicators[0].code, period: $0.0, value: $0.1) }
    return draft
  }
}

extension ValueToDate? {
  /// What the value is at least.
  fileprivate var bound: Ratio { self?.interval?.lower?.value ?? .zero }
}

extension Goal {
  /// Whether one figure is nearer to what is wanted than another; more than enough counts as no nearer.
  fileprivate func isNearer(_ figure: Int, than other: Int) -> Bool {
    let (figure, other) = (Ratio(Int128(figure)), Ratio(Int128(other)))
    switch self {
    case .threshold(let comparator, _): return comparator.direction == .down ? figure <= other : figure >= other
    case .about(let direction, _, _): return direction == .down ? figure <= other : figure >= other
    case .between(let lower, let upper):
      return (other <= figure && figure <= lower) || (upper <= figure && figure <= other)
        || (lower <= figure && figure <= upper && !(lower <= other && other <= upper))
    }
  }
}

extension Status {
  /// From worst to best.
  fileprivate var rank: Int {
    switch self {
    case .missed, .behind: 0
    case .unreported, .undetermined, .notYetDue, .notApplicable: 1
    case .onSchedule: 2
    case .met, .metEarly: 3
    }
  }
}
