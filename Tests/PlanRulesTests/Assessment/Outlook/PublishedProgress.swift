import Foundation
import Testing

@testable import PlanRules

/// A row of the published table: what the method was given, and what it made of it.
struct PublishedProgress: CustomTestStringConvertible {
  let set: String
  let series: String
  let baseYear: Int
  let base: Ratio?
  let currentYear: Int?
  let current: Ratio?
  let target: Ratio
  let targetYear: Int
  let direction: Direction
  let value: Ratio?
  let status: String
  /// What the product makes of the row; `nil` where the series had no data at all.
  let growth: Result<GrowthComparison, OutlookGap>?

  var testDescription: String { "\(set) \(series)" }

  /// All rows, with the roots taken once for all tests.
  static func all() throws -> [PublishedProgress] { try rows.get() }

  private static let rows = Result { try read() }

  private static func read(below test: String = #filePath) throws -> [PublishedProgress] {
    let file = URL(filePath: test).deletingLastPathComponent().appending(path: "published-progress.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    return try lines.filter { !$0.hasPrefix("#") }.dropFirst().map { try PublishedProgress(row: $0) }
  }

  private init(row: Substring) throws {
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
    try #require(cells.count == 11)
    (set, series, status) = (String(cells[0]), String(cells[1]), String(cells[10]))
    baseYear = try #require(Int(cells[2]))
    base = Figure(cells[3])?.ratio
    currentYear = Int(cells[4])
    current = Figure(cells[5])?.ratio
    target = try #require(Figure(cells[6])?.ratio)
    targetYear = try #require(Int(cells[7]))
    direction = cells[8] == "-1" ? .down : .up
    value = Figure(cells[9])?.ratio
    growth = Self.growth(from: baseYear, base, to: currentYear, current, target, by: targetYear, direction)
  }

  private static func growth(
    from baseYear: Int, _ base: Ratio?, to year: Int?, _ value: Ratio?, _ target: Ratio, by targetYear: Int,
    _ direction: Direction
  ) -> Result<GrowthComparison, OutlookGap>? {
    guard let base, let value, let year else { return nil }
    return Result { () throws(OutlookGap) in
      try GrowthComparison(
        base: base, actual: value, target: target, direction: direction, elapsed: 12 * (year - baseYear),
        months: 12 * (targetYear - baseYear))
    }
  }

  var isAchieved: Bool { current.map { direction == .down ? $0 <= target : $0 >= target } ?? false }
}

extension GrowthClass {
  /// The published word for the class.
  var published: String {
    switch self {
    case .achieved: "target_achieved"
    case .onTrack: "substantial_progress"
    case .accelerationNeeded: "moderate_progress"
    case .limited: "limited_progress"
    case .movingAway: "deterioration"
    }
  }
}
