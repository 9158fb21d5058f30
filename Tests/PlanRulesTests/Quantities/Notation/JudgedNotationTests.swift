import PlanRules
import Testing

/// A target in one of the notations of real plans, and a final reading on either side of it; what each says in words
/// is in the table of notations.
struct JudgedNotation: Sendable, CustomTestStringConvertible {
  let cell: String
  let unit: String
  var measure = Measure.level
  var baseline = ""
  let attains: String
  let fails: String

  var testDescription: String { cell }
}

private let notations: [JudgedNotation] = [
  // Levels: a bare number is at least that much.
  .init(
    cell: "97.4", unit: "%", attains: "97.4", fails: "97.39"),
  .init(
    cell: "99.982%", unit: "%", attains: "99.982", fails: "99.98"),
  .init(
    cell: "80‰", unit: "%", attains: "8", fails: "7.9"),
  .init(
    cell: "4 万个", unit: "个", attains: "40000", fails: "39999"),
  // Bounds: 以上 includes the number, ＞ and 超过 do not.
  .init(cell: "50%以上", unit: "%", attains: "50", fails: "49.9"),
  .init(cell: "＞90", unit: "%", attains: "90.1", fails: "90"),
  .init(cell: "超过98%", unit: "%", attains: "98.1", fails: "98"),
  .init(cell: "不低于 18%", unit: "%", attains: "18", fails: "17.9"),
  .init(cell: "突破 2 万台", unit: "台", attains: "20001", fails: "20000"),
  .init(cell: "≤3", unit: "%", attains: "3", fails: "3.1"),
  .init(cell: "5.5% 以内", unit: "%", attains: "5.5", fails: "5.6"),
  .init(cell: "低于5.5%", unit: "%", attains: "5.4", fails: "5.5"),
  .init(cell: "控制在10%以内", unit: "%", attains: "10", fails: "10.1"),
  .init(cell: "≤2300万人", unit: "万人", attains: "2300", fails: "2301"),
  // A range is left on either side.
  .init(cell: "4.5%–5%", unit: "%", attains: "5", fails: "4.49"),
  // Aspirations change nothing.
  .init(cell: "稳定在 86% 以上", unit: "%", attains: "86", fails: "85.9"),
  .init(
    cell: "达100%", unit: "%", attains: "100", fails: "99.9"),
  // Cumulative: the sum of the years, here one reading over all five.
  .init(
    cell: "〔17〕", unit: "人", measure: .total, attains: "17", fails: "16"),
  .init(
    cell: "〔>10〕", unit: "%", measure: .total, attains: "10.1", fails: "10"),
  .init(
    cell: "〔36.5〕万公里", unit: "万公里", measure: .total, attains: "36.5", fails: "36.4"),
  // Changes against the baseline: 50 less 10 % is 45, and less 2.7 points 47.3; doubled it is 100.
  .init(cell: "-10%", unit: "吨", baseline: "50", attains: "45", fails: "45.1"),
  .init(
    cell: "-2.7个百分点", unit: "%", baseline: "50", attains: "47.3", fails: "47.4"),
  .init(cell: "翻一番", unit: "人", baseline: "50", attains: "100", fails: "99"),
  // All who are entitled: 100 where the unit is %.
  .init(
    cell: "应保尽保", unit: "%", attains: "100", fails: "99.9"),
]

@Test(arguments: notations) func aTargetInEveryNotationIsJudged(notation: JudgedNotation) throws {
  func status(_ reading: String) throws -> Status {
    let row = Draft.Row(
      code: "row", target: notation.cell, unit: notation.unit, measure: notation.measure, baseline: notation.baseline)
    let period = notation.measure == .total ? "2021-2025" : "2025"
    var draft = Draft(row)
    draft.entries = [.init(code: "row", period: period, value: reading)]
    return try draft.row(on: "2025").status
  }
  #expect(try status(notation.attains) == .met)
  #expect(try status(notation.fails) == .missed)
}
