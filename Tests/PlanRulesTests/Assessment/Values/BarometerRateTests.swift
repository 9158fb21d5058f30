import Testing

@testable import PlanRules

/// Rates that the French government published of 634 rows: the share of the way, cut to 0 and 100, in whole percents.
///
/// The figures stand beside this file, with their source and licence. The direction is the indicator's own, the one that
/// most of its territories have. A base that is there already is kept (100) or lost (0).
struct BarometerRateTests {
  private let rates: [BarometerRate]
  private let directions: [String: Direction]

  init() throws {
    rates = try BarometerRate.all()
    var rises: [String: Int] = [:]
    for rate in rates {
      let (base, target) = (try number(rate.base), try number(rate.target))
      rises[rate.indicator, default: 0] += base < target ? 1 : base > target ? -1 : 0
    }
    directions = rises.mapValues { $0 < 0 ? .down : .up }
  }

  @Test func onlyTheMonthsThatAnApplicationTakesAreToFall() {
    #expect(rates.count == 634)
    #expect(directions.count == 49)
    #expect(
      directions.filter { $0.value == .down }.keys.sorted() == [
        "duree-moyenne-traitement-demandes-allocation-adulte-handicape"
      ])
  }

  /// One of them is cut where it should be rounded: 52 for 52.5.
  @Test func everyPublishedRateAgreesWithinHalfAPercent() throws {
    for rate in rates {
      let row = try assessed(rate, review: "Etalab 2023-01")
      let made = try #require(share(of: row), "\(rate.testDescription)")
      let difference = try made - rate.published
      #expect(try difference.magnitude <= Ratio(1, over: 2), "\(rate.testDescription)")
    }
  }

  /// 23.2 % stood above 15 and rose to 35.8; 100 % above 90 and fell to 50; 2.6 months below 3 and rose to 4.73.
  @Test func aBaseThatIsThereAlreadyIsKeptOrLost() throws {
    var kept: [String] = []
    var lost: [String] = []
    for rate in rates {
      let row = try assessed(rate, review: "Etalab 2023-01")
      guard row.isMaintained else { continue }
      if row.status.isShortfall { lost.append(rate.testDescription) } else { kept.append(rate.testDescription) }
      #expect(row.distances.percentOfWay == nil)
    }
    #expect(kept == ["surface-agriculture-biologique 93"])
    #expect(
      lost == [
        "tx-entreprise-egalite-pro 01", "duree-moyenne-traitement-demandes-allocation-adulte-handicape 04",
      ])
  }

  /// 849 renovations where 7 were aimed at look like a slip, until somebody has checked them.
  @Test func oneFigureIsAskedAboutUntilItWasChecked() throws {
    var asked: [String] = []
    for rate in rates {
      let row = try assessed(rate, review: nil)
      if row.reason == .implausible { asked.append(rate.testDescription) }
    }
    #expect(asked == ["nb-maprimerenov-valides 03"])
  }

  private func assessed(_ rate: BarometerRate, review: String?) throws -> IndicatorAssessment {
    try rate.assessed(towards: try #require(directions[rate.indicator]), review: review)
  }

  /// What the barometer would print of a row before rounding.
  private func share(of row: IndicatorAssessment) -> Ratio? {
    if row.isMaintained { return row.status.isShortfall ? .zero : .hundred }
    return row.distances.percentOfWay.map { min(max($0, .zero), .hundred) }
  }
}
