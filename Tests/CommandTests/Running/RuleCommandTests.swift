import PlanRules
import TestSupport
import Testing

/// The rules whose examples are command lines.
private let exemplified = RuleBook.standard.rules.filter { $0.fails.command != nil }

private func codes(_ example: Rule.Example) throws -> [String] {
  let place = try TemporaryFolder()
  for (name, text) in Rule.Example.ground { try place.file("plans/example/\(name)", text) }
  for (name, text) in example.files { try place.file("plans/\(name.contains("/") ? name : "example/" + name)", text) }
  let words = try #require(example.command).split(separator: " ").map(String.init)
  #expect(words.first == "fyplan")
  return try ProgramRun(words.dropFirst() + ["--format", "json"], in: place.path).codes
}

@Test func theRulesOfTheRunHaveCommandLinesForExamples() {
  #expect(exemplified.map(\.code) == ["FYP901", "FYP903", "FYP904", "FYP905"])
}

@Test(arguments: exemplified) func theCommandLineThatFailsRaisesItsRule(rule: Rule) throws {
  #expect(try codes(rule.fails).contains(rule.code))
}

@Test(arguments: exemplified) func theCommandLineThatPassesDoesNotRaiseItsRule(rule: Rule) throws {
  #expect(try !codes(rule.passes).contains { $0.hasPrefix("FYP9") })
}
