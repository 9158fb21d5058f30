import Testing

@testable import PlanRules

/// Falls in percent over five years; 0.973⁵ = 0.8721, 0.972⁵ = 0.8676, 0.97⁵ = 0.8587, 0.963⁵ = 0.8282, 0.964⁵ = 0.8325.
private let rows: [EverydayRow] = [
  // 1 − 0.8721 = 12.79 %.
  EverydayRow("单位GDP能耗", "%", "", "〔13.5〕", EverydayRow.yearly("2.7"), .missed),
  EverydayRow("单位GDP能耗降低", "%", "", "〔13.5〕", EverydayRow.yearly("2.7"), .missed),
  EverydayRow("单位GDP能耗降幅", "%", "", "〔13.5〕", EverydayRow.yearly("2.7"), .missed),
  EverydayRow("主要污染物排放削减率", "%", "", "〔13.5〕", EverydayRow.yearly("2.7"), .missed),
  EverydayRow("能耗强度", "%", "", "〔13.5〕", EverydayRow.yearly("2.7"), .missed),
  EverydayRow("碳排放强度", "%", "--", "〔18〕", EverydayRow.yearly("3.6"), .missed),
  // 1 − 0.8282 = 17.18 %, 1 − 0.8325 = 16.75 %.
  EverydayRow("万元地区生产总值用水量下降", "%", "", "〔17〕", EverydayRow.yearly("3.7"), .met),
  EverydayRow("万元地区生产总值用水量下降", "%", "", "〔17〕", EverydayRow.yearly("3.6"), .missed),
  EverydayRow("单位GDP二氧化碳排放降低", "%", "〔18.2〕", "〔17〕", EverydayRow.yearly("3.7"), .met),
  // Five times −3.0 under 降低: a fall of 14.13 %, or a rise.
  EverydayRow("单位GDP能耗降低", "%", "", "〔13.5〕", EverydayRow.yearly("-3.0"), .undetermined, .sign),
  // Under a name without 降低 the minus is a fall: 14.13 %.
  EverydayRow("单位GDP能耗", "%", "", "〔13.5〕", EverydayRow.yearly("-3.0"), .met),
  // And five times 3 may be either.
  EverydayRow("单位GDP能耗", "%", "", "〔13.5〕", EverydayRow.yearly("3"), .undetermined, .sign),
  // A fall of 9.61 % or a rise: both are short of 13.5.
  EverydayRow("单位GDP能耗", "%", "", "〔13.5〕", EverydayRow.yearly("2"), .missed),
  // −18 as a target is a fall.
  EverydayRow("单位GDP二氧化碳排放", "%", "", "-18", EverydayRow.yearly("-4"), .met),
  EverydayRow("单位GDP二氧化碳排放", "%", "", "-18%", EverydayRow.yearly("-3"), .missed),
  EverydayRow("单位GDP二氧化碳排放", "%", "", "〔-18〕", EverydayRow.yearly("-4"), .met),
  EverydayRow("单位GDP能耗降低", "%", "", "〔-13.5〕", EverydayRow.yearly("-3"), .met),
  EverydayRow("单位GDP能耗降低", "%", "", "〔-13.5〕", EverydayRow.yearly("3"), .met),
  // Words settle the sign.
  EverydayRow("单位GDP能耗", "%", "", "〔13.5〕", EverydayRow.yearly("下降3%"), .met),
  EverydayRow("单位GDP能耗降低", "%", "", "〔13.5〕", EverydayRow.yearly("下降2.7%"), .missed),
  EverydayRow("单位GDP能耗降低", "%", "", "〔13.5〕", ["2025": "累计下降11.2%"], .missed),
  EverydayRow("单位GDP能耗降低", "%", "", "〔13.5〕", ["2025": "累计下降13.5%"], .met),
  // 1 − 0.955³ × 1 × 1.002 = 12.73 %; 0.955³ = 0.87098.
  EverydayRow(
    "单位GDP能耗", "%", "", "〔13.5〕",
    ["2021": "下降4.5%", "2022": "下降4.5%", "2023": "下降4.5%", "2024": "持平", "2025": "增长0.2%"], .missed),
  // To 2022 a fall of 5.85 % is due towards 14: 1 − 0.97² = 5.91 %.
  EverydayRow("单位GDP能耗降低", "%", "", "〔14〕", ["2021": "3", "2022": "3"], on: "2022", .onSchedule),
  EverydayRow("单位GDP能耗降低", "%", "", "〔14〕", ["2021": "3", "2022": "2.8"], on: "2022", .behind),
  // Falls to date typed year by year: compounded they make 1 − 0.929 × 0.85 × 0.794 × 0.764 = 52 %, where 20.6 are due.
  EverydayRow(
    "单位GDP能耗降低", "%", "", "〔25〕", ["2021": "7.1", "2022": "15.0", "2023": "20.6", "2024": "23.6"], on: "2024",
    .undetermined, .implausible),
  // A rise stays one: 1.02⁵ = 1.104.
  EverydayRow("粮食产量增长", "%", "", "〔10〕", EverydayRow.yearly("2"), .met),
  EverydayRow("粮食产量增长", "%", "", "〔10〕", EverydayRow.yearly("1.9"), .missed),
  // 方向 = 降 is of what falls, not of the fall: 17.18 % of 17.
  EverydayRow("单位GDP能耗降低", "%", "", "〔17〕", EverydayRow.yearly("3.7"), direction: .down, .met),
]

@Suite struct FallTests {
  @Test(arguments: rows) func isJudgedAsWorkedOutByHand(row: EverydayRow) throws { try row.check() }

  @Test func theProgressOfQinghaiIsWhatItPublished() throws {
    // 1 − 1.0151 × 0.978 × 0.9582 = 4.87 %; ln 0.95127 ÷ ln 0.83 = 26.8 %; 1 − (0.83 ÷ 0.95127)^½ = 6.59 %.
    let row = try EverydayRow(
      "单位GDP能耗降低", "%", "", "〔17〕", ["2021": "增长1.51%", "2022": "2.20", "2023": "4.18"], on: "2023", .behind
    ).assessed()
    #expect(row.status == .behind)
    #expect(row.value?.interval?.single?.rounded(to: 2) == Figure("4.87"))
    #expect(row.distances.percentOfTarget?.rounded(to: 1) == Figure("26.8"))
    #expect(row.distances.requiredPerYear?.rounded(to: 2) == Figure("6.59"))
    // 60 − 26.8 points of the way.
    #expect(row.distances.lagPoints?.rounded(to: 1) == Figure("33.2"))
    #expect(row.light?.color == .red)
  }

  @Test func betweenYearEndsTheWayGoesOnWhereTheValueStands() throws {
    // 1 − 0.968 × 0.96 = 7.072 at the end of 2022; 1 − (0.84 ÷ 0.92928)^⅓ = 3.311 in each of the three years left.
    var draft = EverydayRow("单位GDP能耗降低", "%", "", "〔16〕", ["2021": "3.2", "2022": "4.0"], .behind).draft()
    draft.indicators[0].cycle = .quarter
    let row = try draft.row(on: "2023-03-31")
    #expect(row.value?.interval?.single?.rounded(to: 3) == Figure("7.072"))
    #expect(row.distances.requiredPerYear?.rounded(to: 3) == Figure("3.311"))
    #expect(row.distances.requiredPerQuarter?.rounded(to: 3) == Figure("0.838"))
  }
}
