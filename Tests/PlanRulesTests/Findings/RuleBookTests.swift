import PlanRules
import Testing

@Test func codesAreUniqueInOrderAndOfOneForm() {
  let codes = RuleBook.standard.rules.map(\.code)
  #expect(Set(codes).count == codes.count)
  #expect(codes == codes.sorted())
  for code in codes {
    #expect(code.wholeMatch(of: /FYP\d{3}/) != nil, "\(code)")
  }
}

@Test func namesAreUniqueSlugs() {
  let names = RuleBook.standard.rules.map(\.name)
  #expect(Set(names).count == names.count)
  for name in names {
    #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)")
  }
}

@Test(arguments: RuleBook.standard.rules) func everyRuleIsExplainedInBothLanguages(rule: Rule) {
  for wording in [rule.summary, rule.why] {
    #expect(!wording.zh.isEmpty, "\(rule.code)")
    #expect(!wording.en.isEmpty, "\(rule.code)")
    #expect(wording.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(rule.code): \(wording.zh)")
    #expect(wording.zh != wording.en, "\(rule.code)")
  }
}

@Test func everyRuleIsFoundByItsCodeAndItsName() {
  for rule in RuleBook.standard.rules {
    #expect(RuleBook.standard.rule(rule.code.lowercased()) == rule)
    #expect(RuleBook.standard.rule(rule.name) == rule)
  }
  #expect(RuleBook.standard.rule("FYP000") == nil)
}

@Test func theFamiliesOfTheDesignAreComplete() {
  // Section 6: the codes with their names, but for those of several plans and announced verdicts.
  let names = [
    "FYP101": "binding-target-missed", "FYP102": "binding-target-behind", "FYP103": "binding-target-unreported",
    "FYP104": "binding-target-undetermined", "FYP105": "expected-target-missed", "FYP106": "expected-target-behind",
    "FYP107": "expected-target-unreported", "FYP108": "expected-target-undetermined", "FYP109": "annual-target-missed",
    "FYP110": "annual-target-unreported", "FYP201": "task-overdue", "FYP202": "milestone-overdue",
    "FYP203": "report-overdue", "FYP204": "task-reported-behind", "FYP205": "completed-but-indicator-missed",
    "FYP301": "equation-broken", "FYP302": "printed-rate-mismatch", "FYP303": "ratio-mismatch",
    "FYP304": "overlapping-periods-disagree", "FYP401": "unreadable-cell", "FYP402": "unknown-column",
    "FYP403": "unknown-code", "FYP404": "unknown-department", "FYP405": "duplicate-row", "FYP406": "unit-mismatch",
    "FYP407": "outside-plan-period", "FYP408": "unknown-source", "FYP409": "unreadable-file", "FYP901": "no-plan",
    "FYP902": "nothing-judged", "FYP903": "usage",
  ]
  for (code, name) in names { #expect(RuleBook.standard.rule(code)?.name == name) }
}

@Test func severitiesFollowTheDesign() {
  // Section 5.7; 109 is an error only on a binding indicator.
  let errors = [101, 102, 103, 104, 301, 303, 304, 401, 403, 405, 406, 409]
  let warnings = [105, 106, 109, 110, 201, 202, 204, 205, 302, 402, 404, 407, 408]
  let notes = [107, 108, 203]
  for (severity, codes) in [(Severity.error, errors), (.warning, warnings), (.note, notes)] {
    for code in codes { #expect(RuleBook.standard.rule("FYP\(code)")?.severity == severity, "\(code)") }
  }
}

@Test func rulesAreNamedOneByOneByTheBeginningOfTheirCodesOrByFamily() {
  let book = RuleBook.standard
  #expect(book.rules("fyp102").map(\.code) == ["FYP102"])
  #expect(book.rules("binding-target-behind").map(\.code) == ["FYP102"])
  #expect(book.rules("FYP5").map(\.code) == ["FYP501", "FYP503"])
  #expect(book.rules("hierarchy") == book.rules("FYP5"))
  #expect(book.rules("FYP4") == book.rules("Data"))
  for name in ["", "FYP", "FYP7", "4", "dat"] { #expect(book.rules(name).isEmpty, "\(name)") }
  #expect(book.nearest(to: "dat") == ["data"])
}
