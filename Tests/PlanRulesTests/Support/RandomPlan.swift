import TestSupport

@testable import PlanRules

extension Draft {
  /// The periods of a span of months of the plan, counted from 0.
  static func months(_ range: ClosedRange<Int>) -> String {
    func month(_ index: Int) -> String { "\(2021 + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)" }
    return "\(month(range.lowerBound))..\(month(range.upperBound))"
  }

  /// A total over a random tiling of its first months, one count for each month of the plan.
  static func randomTotal(_ counts: [Int], until end: Int, using generator: inout SplitMix64) -> Draft {
    var draft = Draft(
      Row(code: "row", target: "\(generator.pick(100...2000))", unit: "户", measure: .total), cycle: .month)
    var start = 0
    while start < end {
      let last = min(end - 1, start + generator.pick(0...14))
      let entry = Entry(code: "row", period: months(start...last), value: "\(counts[start...last].reduce(0, +))")
      draft.entries.append(entry)
      start = last + 1
    }
    draft.entries.shuffle(using: &generator)
    return draft
  }

  /// One indicator of a random measure, direction, baseline and target, with one reading.
  static func randomRow(using generator: inout SplitMix64) -> Draft {
    let isTotal = generator.flip()
    var row = Row(code: "row", unit: isTotal ? "户" : "%", measure: isTotal ? .total : .level)
    let number = generator.pick(1...50)
    row.target = generator.one(of: [
      "\(number)", "＞\(number)", "≤\(number)", "＜\(number)", "\(number)左右", "\(number)—\(number + 9)",
    ])
    if !isTotal, generator.pick(0...4) > 0 {
      row.baseline = generator.one(of: ["", ">", "约"]) + "\(generator.pick(1...60))"
    }
    row.direction =
      row.target?.first?.isNumber == true && generator.flip() ? generator.one(of: Direction.allCases) : nil
    var draft = Draft(row, cycle: generator.one(of: ReportingCycle.allCases))
    if generator.pick(0...3) == 0 { draft.assumptions.approximateTargets = Figure(digits: 10) }
    return draft
  }
}
