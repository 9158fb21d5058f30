import TestSupport
import Testing

@testable import PlanRules

private func value(
  _ measure: Measure, _ readings: KeyValuePairs<String, String>, unit: String = "%", baseline: String = "",
  on day: String = "2023"
) throws -> ValueToDate {
  let row = Draft.Row(code: "row", target: "50", unit: unit, measure: measure, baseline: baseline)
  return try #require(try Draft(row, readings).row(on: day).value)
}

/// Shaoguan's indicator 11: 544 of 2000 homes were refitted in 2023, and 2021 and 2022 are not reported.
@Test func aSumOfWhatIsThereIsALowerBound() throws {
  let value = try value(.total, ["2023": "544"], unit: "户")
  #expect(value.making == .sum)
  #expect(value.observations == [0])
  #expect(value.interval?.exactText == "≥544")
  #expect(value.isLowerBound)
}

@Test func aSumOfAllYearsIsNoMereBound() throws {
  let value = try value(.total, ["2021": "400", "2022": "500", "2023": "544"], unit: "户")
  #expect(value.observations == [0, 1, 2])
  #expect(value.interval?.single == Ratio(1444))
  #expect(!value.isLowerBound)
}

@Test(
  arguments: [
    (.level, ["2022": "80", "2023": "82"], .reading, [1]),
    (.compoundedFall, ["2021": "2.7", "2022": "0.1", "2023": "0.5"], .compounded(isFall: true), [0, 1, 2]),
    (.compoundedRise, ["2021-2022": "2", "2023": "1"], .compounded(isFall: false), [0, 1]),
    (.averageGrowth, ["2023": "8", "2021-2022": "5"], .averageRate, [1, 0]),
    (.averageLevel, ["2021": "5.2", "2022": "5.4", "2023": "5.6"], .mean, [0, 1, 2]),
  ] as [(Measure, KeyValuePairs<String, String>, ValueToDate.Making, [Int])])
func aValueTellsHowItWasMadeAndOfWhat(
  measure: Measure, readings: KeyValuePairs<String, String>, making: ValueToDate.Making, observations: [Int]
) throws {
  let value = try value(measure, readings)
  #expect(value.making == making)
  #expect(value.observations == observations)
}

@Test func aGrowthFromLevelsTellsItsBase() throws {
  // (31492.8 ÷ 25000)^(1/3) − 1 = 8 %.
  let fromBaseline = try value(.averageGrowth, ["2023": "31492.8"], unit: "元", baseline: "25000")
  #expect(fromBaseline.making == .growth(base: .baseline, latest: 0, years: 3))
  let fromReading = try value(.averageGrowth, ["2023": "31492.8", "2020": "25000"], unit: "元")
  #expect(fromReading.making == .growth(base: .observation(1), latest: 0, years: 3))
  #expect(fromReading.interval?.single == Ratio(8))
}

@Test func whatMakesNoValueTellsNothing() throws {
  #expect(try value(.level, ["2023": "应保尽保"]).making == nil)
  #expect(try value(.compoundedFall, ["2021": "2.7", "2023": "0.5"]).making == nil)
  #expect(try value(.averageGrowth, ["2023": "0"], unit: "元", baseline: "-1").making == nil)
}

@Test func theTermsOfASumAddUpToTheValue() throws {
  var generator = SplitMix64(seed: 31)
  for _ in 0..<60 {
    let counts = (0..<60).map { _ in generator.pick(0...50) }
    let draft = Draft.randomTotal(counts, until: 36, using: &generator)
    let value = try #require(try draft.row(on: "2023").value)
    let terms = try value.observations.map { try #require(Int(draft.entries[$0].value)) }
    #expect(value.making == .sum)
    #expect(value.interval?.single == Ratio(Int128(terms.reduce(0, +))))
  }
}
