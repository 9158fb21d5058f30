import TestSupport

/// A text file of situations; the first one says how it is written.
struct SituationFile {
  /// The situations, in order.
  let situations: [Situation]

  /// The files, one for each point of what a ledger must get right.
  static let names = [
    "1-when-a-note-counts", "2-who-owes", "3-deadlines", "4-recurring-duties", "5-what-ends-or-suspends", "6-words",
    "7-one-matter-one-row", "8-names-and-numbers", "9-the-ledger", "11-tasks-alone",
  ]

  /// A line that means nothing here.
  struct Misunderstood: Error, CustomStringConvertible {
    let line: String
    var description: String { "not understood: \(line)" }
  }

  /// Reads a file by its name.
  init(_ name: String) throws {
    var situations: [Situation] = []
    var rows: Rows?
    for line in try Repository.text("Tests/PlanFilesTests/Situations/Cases/\(name).txt").split(separator: "\n") {
      if line.hasPrefix("//") { continue }
      if line.hasPrefix("# ") {
        situations.append(Situation(file: name, title: String(line.dropFirst(2))))
        rows = nil
        continue
      }
      guard !situations.isEmpty else { throw Misunderstood(line: String(line)) }
      if line.hasPrefix("  ") {
        try situations[situations.count - 1].add(line.dropFirst(2), to: rows)
      } else {
        rows = try situations[situations.count - 1].read(line)
      }
    }
    self.situations = situations
  }

  /// What rows that are set in belong to.
  fileprivate enum Rows { case table, list }
}

extension Situation {
  fileprivate mutating func add(_ row: Substring, to rows: SituationFile.Rows?) throws {
    switch rows {
    case .table: tables[tables.count - 1].text += row + "\n"
    case .list: list.append(String(row))
    case nil: throw SituationFile.Misunderstood(line: String(row))
    }
  }

  /// Reads a line that is not set in; rows that follow belong to what it begins.
  fileprivate mutating func read(_ line: Substring) throws -> SituationFile.Rows? {
    let parts = line.split(separator: "：", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { throw SituationFile.Misunderstood(line: String(line)) }
    switch parts[0] {
    case "查": day = parts[1]
    case "规划": head = parts[1]
    case "状态": states = parts[1].split(separator: "；").map(String.init)
    case "合计": counts = parts[1]
    case "提示": findings = parts[1] == "任意" ? nil : parts[1].split(separator: "、").map(String.init)
    case "算", "未定": break
    case "清单": return .list
    case let name where name.hasSuffix(".csv"):
      tables.append((name: name, text: ""))
      return .table
    default: throw SituationFile.Misunderstood(line: String(line))
    }
    return nil
  }
}
