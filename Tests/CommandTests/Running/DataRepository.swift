import Foundation
import TestSupport
import Testing

/// The shipped plan in a repository of its own, as a data repository keeps it.
struct DataRepository {
  let place: TemporaryFolder
  private var folder: String { "\(place.path)/plans/shaoguan-2021-2025" }

  init() throws {
    place = try TemporaryFolder()
    try place.copy("\(Repository.plans)/shaoguan-2021-2025", as: "plans/shaoguan-2021-2025")
  }

  /// Changes the lines of a table.
  func change(_ table: String, _ change: ([String]) throws -> [String]) throws {
    let path = "\(folder)/\(table)"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    try (change(lines).joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// Turns the rows of tables round, below their headers.
  func reverse(_ tables: [String]) throws {
    for table in tables { try change(table) { [$0[0]] + $0.dropFirst().reversed() } }
  }

  /// Lowers the homes adapted in 2023 from 544 to 540, below the 542 that were assigned.
  func lowerHomes() throws {
    try change("actuals.csv") { lines in
      let row = try #require(lines.firstIndex { $0.hasPrefix("barrier-free-homes,") && $0.contains(",544,") })
      var lines = lines
      lines[row] = lines[row].replacing(",544,", with: ",540,")
      return lines
    }
  }
}
