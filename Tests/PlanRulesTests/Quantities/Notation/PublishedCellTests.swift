import Foundation
import TestSupport
import Testing

@testable import PlanRules

/// A cell as some plan prints it, with what a careful person reads in it: `A | B` where two of them might differ.
///
/// Written down from published plans by somebody who had not read the grammar.
private struct PublishedCell: CustomTestStringConvertible {
  let kind: String
  let cell: String
  let unit: String
  let name: String
  let baseline: String
  let meanings: [String]
  let second: [String]

  var testDescription: String { "\(kind) \(cell) (\(unit), \(name))" }

  static let all: [PublishedCell] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "published-cells.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      func alternatives(_ cell: String) -> [String] { cell.isEmpty ? [] : cell.components(separatedBy: " | ") }
      return PublishedCell(
        kind: cells[0], cell: cells[1], unit: cells[2], name: cells[3], baseline: cells[4],
        meanings: alternatives(cells[5]), second: alternatives(cells[6]))
    }
  }()

  /// What the grammar reads, in the notation of the file; `nil` where it refuses the cell.
  var understood: (meaning: String, second: String?)? {
    let unit = Unit(unit)
    if kind == "reading" {
      do { return try Reading(cell: cell, unit: unit).map { ($0.note, nil) } ?? ("absent", nil) } catch { return nil }
    }
    if let growth = Target.growth(cell: cell, overLevelsIn: unit) {
      return (growth.note(isAnnual: kind == "annual", spans: "growth"), nil)
    }
    guard let target = (try? Target(cell: cell, unit: unit)) ?? nil else { return nil }
    let isGrowth = unit.isRate && name.namesGrowth
    let spans = isGrowth && target.span == .average ? "growth" : "mean"
    return (
      target.note(isAnnual: kind == "annual", spans: spans), target.aspiration?.note(isAnnual: false, spans: spans)
    )
  }

  /// Whether one of the meanings is the one that was read.
  func means(_ read: String, among meanings: [String]) -> Bool {
    meanings.contains { meaning in
      let wanted = normal(meaning)
      if wanted == read { return true }
      // A bare number is a floor or a ceiling by the direction of its row.
      if let equals = wanted.firstRange(of: "= ")?.lowerBound,
        equals == wanted.startIndex || wanted[..<equals].last == " "
      {
        let (span, number) = (wanted[..<equals], wanted[equals...].dropFirst(2))
        if ["", ">= ", "<= "].contains(where: { read == span + $0 + number }) { return true }
      }
      guard wanted.hasPrefix("step "), read.hasPrefix("step ") else { return false }
      // Of 国内生产总值增长 the thing is named.
      let (words, own) = (wanted.split(separator: " "), read.split(separator: " "))
      return words.count == own.count && words.count > 2 && words[1] == own[1] && words[2].hasPrefix(own[2])
        && words.dropFirst(3) == own.dropFirst(3)
    }
  }

  /// The meaning as the grammar would note it: what only the name of the row tells is left out.
  private func normal(_ meaning: String) -> String {
    var meaning = meaning.replacing("rank ", with: "")
    if meaning.hasPrefix("last-year "), meaning.hasSuffix("+0%") {
      return meaning.replacing("last-year ", with: "").replacing("+0%", with: "last-year")
    }
    if meaning.hasPrefix("yearly "), meaning.hasSuffix("%"), !Unit(unit).isRate {
      meaning = meaning.replacing("yearly", with: "growth").replacing("%", with: "")
    }
    if kind == "reading", Unit(unit).isRate {
      meaning = meaning.replacing("%", with: "").replacing("points", with: "")
      // Under a name that is itself the fall or the growth, the size is the figure.
      if name.hasSuffix("降低"), cell.hasPrefix("下降") { return "change -" + meaning }
      if name.hasSuffix("增长"), cell.hasPrefix("增长") { return "change +" + meaning }
    }
    return meaning
  }

  /// Whether a cell that was kept as words has no number that is lost with it.
  var isOfWords: Bool { meanings.contains { !$0.contains(where: \.isNumber) } }
}

extension Target {
  fileprivate func note(isAnnual: Bool, spans average: String) -> String {
    let span =
      switch self.span {
      case .cumulative, .made: isChange ? "" : "total "
      case .eachYear: isChange ? "" : "each-year "
      case .average: isChange ? "" : average + " "
      case nil: ""
      }
    return span + demand(isAnnual: isAnnual)
  }

  private var isChange: Bool { if case .change = requirement { true } else { false } }

  private func demand(isAnnual: Bool) -> String {
    switch requirement {
    case .threshold(let comparator, let figure):
      let direction: PlanRules.Comparator =
        wordedDirection == .up ? .atLeast : wordedDirection == .down ? .atMost : .equal
      return "\((comparator ?? direction).rawValue) \(figure)"
    case .range(let lower, let upper): return "\(lower.trimmed)..\(upper.trimmed)"
    case .approximate(let figure): return "~ \(figure)"
    case .change(let change):
      let isYearly = span == .average || span == .eachYear
      return change.note(against: isAnnual ? "last-year" : isYearly ? "yearly" : "base")
    case .inStep(let step, let reference, let margin):
      let sign = step.comparator?.rawValue ?? "together"
      return "step \(sign) \(reference)" + (margin.map { " +\($0)points" } ?? "")
    case .universal: return "universal"
    case .assigned: return "assigned"
    case .statement: return "statement"
    }
  }
}

extension Target.Change {
  fileprivate func note(against base: String) -> String {
    let base = since.map { "\(base)(\($0))" } ?? base
    if isHold { return "\(comparator?.rawValue ?? "=") \(base)" }
    let sign = isApproximate ? "~" : (comparator ?? (direction == .down ? .atMost : .atLeast)).rawValue
    switch amount {
    case .percent(let figure): return "\(base) \(sign) \(figure.signed)%"
    case .points(let figure): return "\(base) \(sign) \(figure.signed)points"
    case .times(let figure): return "\(base) \(sign) x\(figure.trimmed)"
    case .amount(let figure): return "\(base) \(sign) \(figure.signed)"
    }
  }
}

extension Figure {
  fileprivate var signed: String { digits < 0 ? "\(self)" : "+\(self)" }
}

extension Reading {
  fileprivate var note: String {
    if let movement {
      let figure = figure ?? Figure(digits: 0)
      return "change \((movement.direction == .down ? figure.negated : figure).signed)"
    }
    switch content {
    case .figure(let figure): return "\(figure)"
    case .bounded(let comparator, let figure): return "\(comparator.rawValue) \(figure)"
    case .range(let lower, let upper): return "\(lower)..\(upper)"
    case .approximate(let figure): return "~ \(figure)"
    case .claim: return "claim"
    case .notApplicable: return "n/a"
    }
  }
}

@Test func noCellOfAPublishedPlanIsReadWrongly() throws {
  try #require(PublishedCell.all.count > 400)
  var (read, words, refused) = (0, 0, 0)
  for cell in PublishedCell.all {
    guard let understood = cell.understood else {
      refused += 1
      continue
    }
    if understood.meaning == "statement" {
      words += 1
      #expect(cell.isOfWords, "\(cell.testDescription): kept as words, not \(cell.meanings)")
      continue
    }
    read += 1
    #expect(
      cell.means(understood.meaning, among: cell.meanings),
      "\(cell.testDescription): \(understood.meaning), not \(cell.meanings)")
    if !cell.second.isEmpty, let second = understood.second, second != "statement" {
      #expect(
        cell.means(second, among: cell.second), "\(cell.testDescription): beyond it \(second), not \(cell.second)")
    }
  }
  // Counted once by hand over the refusals: a grammar that reads less has lost something.
  #expect((read, words, refused) == (345, 34, 93))
}
