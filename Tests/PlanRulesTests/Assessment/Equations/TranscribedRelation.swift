import Foundation
import Testing

@testable import PlanRules

/// A relation of the second transcription: a printed figure and the figures that make it.
struct TranscribedRelation: CustomTestStringConvertible {
  /// The figures as printed, the left one first.
  let figures: [String]
  /// `+` or `÷`.
  let sign: String

  var testDescription: String { "\(figures[0]) = \(figures.dropFirst().joined(separator: " \(sign) "))" }

  /// All relations of the table beside the tests of PlanFiles.
  static func all(below test: String = #filePath) throws -> [TranscribedRelation] {
    let tests = URL(filePath: test).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = tests.appending(path: "PlanFilesTests/SecondTranscription/relations.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    return try lines.map { try TranscribedRelation(row: String($0)) }
  }

  private init(row: String) throws {
    let text = try #require(row.split(separator: "\t").last).replacing("%", with: "")
    sign = text.contains("÷") ? "÷" : "+"
    figures = text.split(separator: " ").filter { !["=", "+", "÷"].contains($0) }.map(String.init)
  }

  init(figures: [String], sign: String) {
    self.figures = figures
    self.sign = sign
  }

  var isRate: Bool { sign == "÷" }

  /// Whether the product finds that it holds.
  var truth: Truth {
    get throws {
      let right = figures.dropFirst().joined(separator: " \(sign) ") + (isRate ? " × 100" : "")
      return try check(figures[0], .equal, right).truth
    }
  }

  /// Whether it holds by plain integers: the sum in units of the last place, or the rate rounded half up.
  var holdsInIntegers: Bool {
    let numbers = figures.map { $0.split(separator: ".") }
    let places = numbers.map { $0.count > 1 ? $0[1].count : 0 }
    let most = places.max() ?? 0
    let units = zip(figures, places).map { figure, places in
      (Int(figure.replacing(".", with: "")) ?? .min, places)
    }
    guard isRate else {
      let aligned = units.map { $0.0 * Self.power($0.1, below: most) }
      return aligned[0] == aligned.dropFirst().reduce(0, +)
    }
    let (numerator, denominator) = (units[1].0 * 100 * Self.power(0, below: units[0].1), units[2].0)
    return denominator != 0 && (2 * numerator + denominator) / (2 * denominator) == units[0].0
  }

  private static func power(_ places: Int, below most: Int) -> Int {
    (places..<most).reduce(1) { power, _ in power * 10 }
  }

  /// Every relation that differs in one digit of one figure: each digit, a leading one too, becomes each of the nine
  /// others, zero among them.
  var changes: [TranscribedRelation] {
    figures.indices.flatMap { figure in
      let characters = Array(figures[figure])
      return characters.indices.filter { characters[$0] != "." }.flatMap { position in
        "0123456789".filter { $0 != characters[position] }.map { digit in
          var changed = characters
          changed[position] = digit
          var figures = figures
          figures[figure] = String(changed)
          return TranscribedRelation(figures: figures, sign: sign)
        }
      }
    }
  }
}
