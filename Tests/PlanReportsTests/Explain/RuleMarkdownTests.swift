import Foundation
import PlanReports
import PlanRules
import TestSupport
import Testing

/// The README's table of rules is made from the book; with `GOLDEN=write` in the environment it is made anew.
@Test func theTableOfRulesInTheReadmeIsThatOfTheBook() throws {
  let path = "\(Repository.path)/README.md"
  let readme = try String(contentsOfFile: path, encoding: .utf8)
  let (start, end) = ("<!-- rules -->\n", "<!-- end of rules -->\n")
  let head = try #require(readme.range(of: start))
  let tail = try #require(readme.range(of: end))
  let table = RuleMarkdown(RuleBook.standard.rules, .en).table
  if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
    let text = readme[..<head.upperBound] + "\n" + table + "\n" + readme[tail.lowerBound...]
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return
  }
  #expect(readme[head.upperBound..<tail.lowerBound] == "\n" + table + "\n")
}

@Test(arguments: Language.allCases) func theBookAsMarkdownHasEveryRuleOnceInTableAndText(language: Language) {
  let document = RuleMarkdown(RuleBook.standard.rules, language).text()
  let lines = document.split(separator: "\n")
  for rule in RuleBook.standard.rules {
    #expect(lines.count { $0.hasPrefix("| \(rule.code) | \(rule.name) |") } == 1)
    #expect(lines.count { $0.hasPrefix("### \(rule.code) \(rule.name)") } == 1)
  }
  // Fences open and close in turns.
  #expect(lines.count { $0 == "```" } % 2 == 0)
}

@Test func aLongExampleIsShownByItsFirstLines() {
  let lines = RuleText(.furtherFindings, TextLayout(language: .en)).lines()
  #expect(lines.contains("    … (990 more lines)"))
  #expect(lines.count < 30)
}
