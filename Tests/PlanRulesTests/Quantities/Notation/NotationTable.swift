import Foundation
import Testing

@testable import PlanRules

/// A row of `notation-table.md`.
struct NotationRow: Sendable, CustomTestStringConvertible {
  let isTarget: Bool
  let cell: String
  let unit: String
  let expected: String
  let chinese: String
  let english: String

  var testDescription: String { "\(cell) (\(unit))" }

  /// The rows of all tables in the file.
  static let all: [NotationRow] = {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("notation-table.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { NotationRow(line: String($0)) }
  }()

  private init?(line: String) {
    let parts = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 8, parts[1] == "target" || parts[1] == "reading" else { return nil }
    isTarget = parts[1] == "target"
    cell = parts[2].replacingOccurrences(of: "`", with: "")
    unit = parts[3]
    expected = parts[4]
    chinese = parts[5]
    english = parts[6]
  }
}

/// What the grammar makes of a row, in the table's own terms.
struct NotationOutcome: Equatable {
  var understood: String
  var chinese = ""
  var english = ""

  init(_ row: NotationRow) {
    let unit = Unit(row.unit)
    do throws(NotationError) {
      if row.isTarget {
        guard let target = try Target(cell: row.cell, unit: unit) else {
          understood = "absent"
          return
        }
        understood = "`\(target.canonicalText)`"
        (chinese, english) = NotationOutcome.words(TargetMeaning(of: target, unit: unit).wording)
      } else {
        guard let reading = try Reading(cell: row.cell, unit: unit) else {
          understood = "absent"
          return
        }
        understood = "`\(reading.canonicalText)`"
        (chinese, english) = NotationOutcome.words(ReadingMeaning(of: reading, unit: unit).wording)
      }
    } catch {
      understood = NotationOutcome.refusal(error)
    }
  }

  init(expectedOf row: NotationRow) {
    understood = row.expected
    chinese = row.chinese
    english = row.english
  }

  private static func words(_ wording: Wording) -> (String, String) { (wording.zh, wording.en) }

  private static func refusal(_ error: NotationError) -> String {
    if case .unitMismatch(let found, _) = error.kind { return "unitMismatch \(found) @\(error.offset)" }
    return "\(error.kind) @\(error.offset)"
  }
}
