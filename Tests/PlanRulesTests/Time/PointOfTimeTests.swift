import Testing

@testable import PlanRules

private func counting(
  _ text: String, _ measure: Measure, name: String = "数", unit: String = "人", isIndicator: Bool = true,
  isSet: Bool = false,
  in plan: String = "2021-2025"
) throws -> String {
  let series = Series(
    code: "row", name: name, unit: Unit(unit), measure: measure, place: Place(file: "indicators.csv", line: 2))
  let indicator = Indicator(
    series: series, target: try Target(cell: "100", unit: Unit(unit)), nature: nil, statedMeasure: .measure(measure))
  switch try WrittenPeriod(text).counting(of: series, isIndicator ? indicator : nil, isSet: isSet, in: try period(plan))
  {
  case .months(let months): return months.description
  case .open(let year, let whole): return "\(year) or \(whole)"
  }
}

// From when a figure counts of which the cell says only until when, with the answers worked out beforehand.
@Test(
  arguments: [
    ("2023年9月末", .total, "2023Q1-Q3 or 2021-01..2023-09"), ("2023年末", .total, "2023 or 2021-2023"),
    ("截至2023年9月底", .total, "2023Q1-Q3 or 2021-01..2023-09"), ("2023-12-31", .compoundedFall, "2023 or 2021-2023"),
    // In the plan's first year both are the same.
    ("2021年9月末", .total, "2021Q1-Q3"), ("2021年底", .total, "2021"), ("2021-12-31", .compoundedFall, "2021"),
    // What is no point of time is what it says.
    ("2023年1—9月", .total, "2023Q1-Q3"), ("2023年三季度", .total, "2023Q3"), ("2021年—2023年9月", .total, "2021-01..2023-09"),
    // A level speaks for its day, of the month or of the year that ends with it.
    ("2023年9月末", .level, "2023-09"), ("2023年三季度末", .level, "2023-09"), ("2023-09-30", .level, "2023-09"),
    ("2023年底", .level, "2023"), ("2023-12-31", .level, "2023"),
    // Of a year by itself, and of a mean, from January.
    ("2023年9月末", .eachYear, "2023Q1-Q3"), ("2023年9月末", .averageGrowth, "2023Q1-Q3"), ("2023年末", .eachYear, "2023"),
  ] as [(String, Measure, String)])
func aPointOfTimeSaysUntilWhen(text: String, measure: Measure, months: String) throws {
  #expect(try counting(text, measure) == months)
}

@Test func aPointOfTimeOfAStatisticAndOfWhatAccruesReachesBackToJanuary() throws {
  #expect(try counting("2023年9月末", .level, isIndicator: false) == "2023Q1-Q3")
  #expect(try counting("2023年9月末", .level, name: "用水总量", unit: "亿立方米") == "2023Q1-Q3")
  // In a plan of one year a total has only that year.
  #expect(try counting("2023年9月末", .total, in: "2023") == "2023Q1-Q3")
  // In one that begins in July the two differ at once.
  #expect(try counting("2021年9月末", .total, in: "2021-07..2023-12") == "2021Q1-Q3 or 2021Q3")
}

@Test func aNumberSetForADayTakesInWhateverEndsWithIt() throws {
  #expect(try counting("2023年三季度末", .level, isSet: true) == "2023Q1-Q3")
  #expect(try counting("2023年底", .level, isSet: true) == "2023")
  #expect(try counting("2023年底", .total, isSet: true) == "2023 or 2021-2023")
}

/// Nothing tells whether 户 are what there is or what came new, so a figure of a day is of what there is: with 100 before and
/// 200 wanted nobody is asked from when 150 at the end of 2023 count.
@Test func whereARowIsOpenAFigureOfADayIsOfWhatThereIs() throws {
  func counting(_ name: String) throws -> WrittenPeriod.Counting {
    let series = Series(
      code: "row", name: name, unit: Unit("户"), measure: .level, place: Place(file: "indicators.csv", line: 2))
    let indicator = Indicator(
      series: series,
      baseline: Baseline(text: "100", reading: Reading(Figure(digits: 100)), year: nil),
      target: try Target(cell: "200", unit: Unit("户")), nature: nil)
    return try WrittenPeriod("2023年末").counting(of: series, indicator, in: try period("2021-2025"))
  }
  #expect(try counting("签约户") == .months(try period("2023")))
  #expect(try counting("改造户") == .open(ofYear: try period("2023"), ofPlan: try period("2021-2023")))
}
