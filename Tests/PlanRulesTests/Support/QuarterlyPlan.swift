@testable import PlanRules

extension Draft {
  /// Adds a level in %.
  mutating func level(
    _ code: String, from baseline: String = "", to target: String, _ readings: KeyValuePairs<String, String> = [:]
  ) {
    indicators.append(Row(code: code, target: target, baseline: baseline))
    report(code, readings)
  }

  /// Adds a total of a count.
  mutating func total(_ code: String, _ target: String, _ readings: KeyValuePairs<String, String> = [:]) {
    indicators.append(Row(code: code, target: target, unit: "户", measure: .total))
    report(code, readings)
  }

  /// A plan of 2021 to 2025 with quarterly figures, and a row for everything that can be said of one on the way.
  ///
  /// On 2023-09-30 33 of its 60 months have passed, a share of 0.55; 27 remain.
  static var quarterly: Draft {
    var draft = Draft()
    draft.cycle = .quarter
    draft.assumptions.listed[.claimsAccepted] = .init(codes: ["accepted"], note: "通报所称")
    draft.total("training", "3200", ["2021": "500", "2022": "600", "2023Q1-Q3": "710"])
    draft.total("homes", "2000", ["2021": "1200", "2022": "800"])
    draft.level("falling", from: "9.7", to: "＜5", ["2023Q2": "7.1", "2023Q3": "7.2"])
    draft.level("on-the-line", from: "80", to: "＞85", ["2023Q3": "82.75"])
    draft.level("early", from: "80", to: "＞85", ["2023Q3": "85.01"])
    draft.level("dipped", from: "91.8", to: "＞90", ["2023Q3": "90"])
    draft.level("kept", from: "91.8", to: "＞90", ["2023Q3": "90.1"])
    draft.level("silent", from: "80", to: "85")
    draft.level("stale", from: "80", to: "85", ["2021": "84"])
    draft.level("twice", from: "80", to: "85", ["2023Q3": "84", "2023-09": "84.1"])
    draft.total("shrinking", "2000", ["2021": "600", "2022": "700", "2023H1": "310", "2023Q1-Q3": "300"])
    draft.total("parts", "2000", ["2021H1": "200", "2021H2": "250", "2021": "440", "2022-01..2023-09": "900"])
    draft.total("gap", "2000", ["2022": "700", "2023Q1-Q3": "350"])
    draft.level("bounded", from: "80", to: "90", ["2023Q3": "85以上"])
    draft.level("about", from: "80", to: "90", ["2023Q3": "约84"])
    draft.level("claim", from: "90", to: "100", ["2023Q3": "应保尽保"])
    draft.level("accepted", from: "90", to: "100", ["2023Q3": "应保尽保"])
    draft.level("forecast", from: "80", to: "85", ["2023Q3": "预计84"])
    draft.level("slip", from: "80", to: "85", ["2023Q3": "840"])
    draft.indicators.append(Row(code: "near", target: "60左右", measure: .averageLevel))
    draft.report("near", ["2021": "57", "2022": "58"])
    draft.level("no-baseline", to: "85", ["2023Q3": "84"])
    draft.level("in-step", to: "与国内生产总值增长基本同步", ["2023Q3": "5.8"])
    draft.level("statement", to: "稳步提高", ["2023Q3": "84"])
    draft.level("undirected", from: "28", to: "27", ["2023Q3": "27.5"])
    draft.indicators.append(Row(code: "unmarked", target: "3200", unit: "人", lacksMeasure: true))
    draft.report("unmarked", ["2023": "1342", "2023Q3": "1342"])
    draft.indicators.append(
      Row(code: "signed", name: "单位GDP能耗降低", target: "〔13.5〕", measure: .compoundedFall))
    draft.report("signed", ["2021": "-3", "2022": "-3", "2023Q1-Q3": "-2"])
    draft.indicators.append(Row(code: "huge", target: "20", measure: .compoundedRise))
    draft.report("huge", ["2021": "99999999999999", "2022": "1", "2023Q1-Q3": "1"])
    draft.indicators.append(Row(code: "water", name: "用水总量", target: "≤6.4", unit: "亿立方米"))
    draft.report("water", ["2023Q1-Q3": "4.9"])
    draft.indicators.append(
      Row(code: "school", name: "毕业生就业率", target: "≥90", measure: .eachYear, cycle: .schoolYear))
    draft.report("school", ["2022—2023学年": "91"])
    draft.indicators.append(
      Row(code: "loss", target: "年均增长8%", unit: "元", measure: .averageGrowth, baseline: "-20000"))
    draft.indicators.append(
      Row(
        code: "output", name: "地区生产总值", target: "年均增长5%", unit: "亿元", measure: .averageGrowth, baseline: "1000"))
    draft.report("output", ["2021": "1060", "2022": "1120"])
    draft.report("loss", ["2022": "-23328", "2023Q1-Q3": "1"])
    return draft
  }
}
