import Testing

@testable import PlanRules

@Suite struct YearReadingTests {
  private func draft(_ entries: [Draft.Entry], _ measure: Measure = .level, unit: String = "%") -> Draft {
    var draft = Draft(Draft.Row(code: "row", target: "90", unit: unit, measure: measure, baseline: "80"))
    draft.entries = entries
    return draft
  }

  private func entry(_ period: String, _ value: String, _ state: FigureState? = nil) -> Draft.Entry {
    Draft.Entry(code: "row", period: period, value: value, state: state)
  }

  @Test func aYearHoldsItsReadingWithHowFinalItIs() throws {
    let years = try draft([
      entry("2021", "81"), entry("2022", "82.5", .preliminary), entry("2023", "83", .revised),
    ]).row(on: "2023").years
    #expect(years.map(\.year) == [2021, 2022, 2023])
    #expect(years.map(\.published) == [[0], [1], [2]])
    #expect(years.map(\.state) == [nil, .preliminary, .revised])
    #expect(years.allSatisfy { !$0.isOfOtherMonths && !$0.saysState })
  }

  @Test func yearsToComeHoldNothingAndYearsWithoutAReadingAreLeftOut() throws {
    let years = try draft([entry("2021", "81"), entry("2024", "84"), entry("2024", "85", .forecast)])
      .row(on: "2023").years
    #expect(years.map(\.year) == [2021])
  }

  @Test func ofPartOfAYearTheLatestStandsWithItsMonths() throws {
    let years = try draft([entry("2023Q1", "81"), entry("2023Q1-Q3", "82"), entry("2023H1", "83")]).row(on: "2023")
      .years
    #expect(years.map(\.published) == [[1]])
    #expect(years.first?.period == (try period("2023Q1-Q3")))
    #expect(years.first?.isOfOtherMonths == true)
  }

  @Test func theYearItselfComesBeforeItsParts() throws {
    let years = try draft([entry("2023Q4", "81"), entry("2023", "82")]).row(on: "2023").years
    #expect(years.map(\.published) == [[1]])
  }

  @Test func aReadingOfSeveralYearsStandsInTheLastOfThem() throws {
    let years = try draft([entry("2021-2023", "40")], .total, unit: "户").row(on: "2023").years
    #expect(years.map(\.year) == [2023])
    #expect(years.first?.period == (try period("2021-2023")))
  }

  @Test func quartersOfWhatAddsUpMakeTheYear() throws {
    let quarters = [entry("2023Q1", "9"), entry("2023Q2", "11"), entry("2023Q3", "10", .preliminary)]
    let year = try #require(try draft(quarters, .total, unit: "户").row(on: "2023").years.first)
    // 9 + 11 + 10 of January to September, and preliminary as one of them is.
    #expect(year.content == .sum(Interval(Ratio(30)), places: 0))
    #expect(year.period == (try period("2023Q1-Q3")))
    #expect(year.state == .preliminary)
    // Without the first quarter nothing but the last one can be said.
    let late = try #require(try draft(Array(quarters.dropFirst()), .total, unit: "户").row(on: "2023").years.first)
    #expect(late.published == [1])
  }

  @Test func aForecastStandsOnlyWhereNothingElseDoes() throws {
    let years = try draft([entry("2022", "82", .forecast), entry("2023", "83", .forecast), entry("2023H1", "82")])
      .row(on: "2023").years
    #expect(years.map(\.published) == [[0], [2]])
    #expect(years.map(\.state) == [.forecast, nil])
  }

  @Test func whatALaterKindReplacesIsNotShown() throws {
    let years = try draft([entry("2023", "82", .preliminary), entry("2023", "83", .revised)]).row(on: "2023").years
    #expect(years.map(\.published) == [[1]])
  }

  @Test func figuresThatContradictEachOtherStandBesideEachOther() throws {
    let years = try draft([entry("2023", "50.5"), entry("2023", "51.5")]).row(on: "2023").years
    #expect(years.map(\.published) == [[0, 1]])
  }

  @Test func figuresOfRegionsAreNotThoseOfThePlan() throws {
    var other = entry("2023", "99")
    other.region = "甲镇"
    #expect(try draft([other]).row(on: "2023").years.isEmpty)
  }

  @Test func ofTwoCountsTheirQuotientStands() throws {
    var counts = entry("2023", "")
    counts.quotient = ("45", "60")
    let year = try #require(try draft([counts]).row(on: "2023").years.first)
    #expect(year.content == .counted(Ratio(75), places: 2))
  }

  @Test func aCellThatSaysHowFinalItIsNeedsNoMark() throws {
    let year = try #require(try draft([entry("2023", "82（初步）")]).row(on: "2023").years.first)
    #expect(year.state == .preliminary)
    #expect(year.saysState)
  }
}
