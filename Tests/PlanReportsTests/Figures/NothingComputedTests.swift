import Foundation
import TestSupport
import Testing

/// The code of all files in a folder of the repository, by path.
private func sources(under folder: String) throws -> [(path: String, code: SwiftCode)] {
  let files = FileManager.default.enumerator(atPath: "\(Repository.path)/\(folder)")
  let paths = (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }.sorted()
  return try paths.map { ("\(folder)/\($0)", SwiftCode(try Repository.text("\(folder)/\($0)"))) }
}

/// What the library offers as figures, read once.
private let library = Result { FigureNames(declaredIn: try sources(under: "Sources/PlanRules").map(\.code)) }

@Suite struct NothingComputedTests {
  @Test func reportsCalculateAndCompareNothing() throws {
    let known = try library.get()
    #expect(
      known.members.isSuperset(of: ["gap", "due", "lagPoints", "percentOfTarget", "requiredPerQuarter", "value"]))
    let files = try sources(under: "Sources/PlanReports").filter { !$0.path.contains("/Figures/") }
    #expect(files.count > 50)
    for (path, code) in files {
      let found = FigureOperators(FigureNames(known, in: code)).found(in: code)
      #expect(found.isEmpty, "\(path) is to show what the judge worked out: \(found)")
    }
  }

  /// Each was once written in a report.
  @Test(arguments: [
    "func rate(_ value: Ratio) -> String { (try? value * .hundred).map(FigureText.rate) ?? \"\" }",
    "let share = FigureText.rate((try? judged.assessment.elapsed * .hundred) ?? .zero)",
    "let years = try? Ratio(Int128(months), over: 12)",
    "if let lag = distances.lagPoints, lag > .zero { print(lag) }",
    "let sum = line.start == .zero ? \"a\" : \"b\"",
    "if near.ratio < value { return 1 }",
    "let start = indicator.series.measure == .level ? indicator.baseline.start?.ratio : Ratio(0)",
    "let end = assessed.goal.map { number($0.numberToReach(from: start)) }",
    "let interval = try? printed.roundedFrom()",
    "guard let single = interval.single, let decimal = single.decimal else { return }",
    "let text = value.rounded(to: 2)?.description",
    "let usual: Comparator = direction == .down ? .atMost : .atLeast",
    "let interval = try? reading.interval(approximateWithin: assumptions.approximateReadings)",
    "let found = judged.records.observations.filter { related.contains($0.series) && $0.region == nil }",
  ])
  func whatReportsOnceWorkedOutIsFound(line: String) throws { #expect(try isFound(line)) }

  /// Each hides the figure in another way.
  @Test(arguments: [
    "let due = assessed.schedule?.due\nlet late = actual.single < due",
    "let mine = distances.gap\nlet theirs = mine\nlet same = count == theirs",
    "let isLess = distances.gap.map { $0 < other } ?? false",
    "let isLess = distances.gap.map { mine in mine < other } ?? false",
    "switch goal { case .threshold(_, let wanted): return wanted >= other default: return false }",
    "switch rate { case .computed(let share): return other != share default: return false }",
    "let sum = try? assessed.gap\n  + other",
    "let text = \"\\(value: distances.gap < due)\"",
    "let most = max(schedule.due, gap)", "let short = distances.gap.magnitude",
    "if distances.gap.magnitude > other { }",
    "let more = try (first - second)",
  ])
  func aFigureIsFoundWhateverItIsCalled(code: String) throws { #expect(try isFound(code)) }

  @Test(arguments: [
    "let lines = rows.count > 1 ? rows : []", "// gap < due\nlet a = 1", "let text = \"gap < due\" + \" - \"",
    "if value.interval == nil { return }", "let text = FigureText.rounded(schedule.due, to: text.places)",
    "let total = counts.reduce(0) { $0 + $1.1 }", "guard assessed.status == .unreported else { return nil }",
    "let days = item.daysOverdue.magnitude\nlet isOne = days == 1",
    "let line = try? outlook.projection.get()\nlet text = before + behind",
  ])
  func whatIsNoFigureIsLeftAlone(code: String) throws { #expect(try !isFound(code)) }

  private func isFound(_ text: String) throws -> Bool {
    let code = SwiftCode(text)
    return !FigureOperators(FigureNames(try library.get(), in: code)).found(in: code).isEmpty
  }
}
