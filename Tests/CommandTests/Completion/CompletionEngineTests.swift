import TestSupport
import Testing

@testable import fyplan

@Test func theFirstWordIsACommand() {
  #expect(
    completion("").words == [
      "check", "progress", "overdue", "tasks", "explain", "matrix", "validate", "schema", "completions", "help",
    ])
  #expect(completion("c").words == ["check", "completions"])
  #expect(completion("--lang", "zh", "pro").words == ["progress"])
  #expect(completion("help", "ma").words == ["matrix"])
  // After a word that is no command nothing can be known.
  #expect(completion("chekc", "--").words == [])
}

@Test func optionsAreThoseOfTheCommandThatAreNotGivenYet() {
  #expect(completion("schema", "-").words == ["--lines", "--lang", "--help", "-h"])
  #expect(completion("schema", "--").words == ["--lines", "--lang", "--help"])
  #expect(completion("schema", "--lang", "zh", "--").words == ["--lines", "--help"])
  #expect(completion("--").words == ["--lang", "--version", "--help"])
  #expect(completion("overdue", "--with").words == ["--within"])
  #expect(completion("check", "--within").words == [])
  // A short form counts as given, and what may be repeated is offered again.
  #expect(completion("check", "-q", "--qu").words == [])
  #expect(completion("check", "-o", "a.json", "--out").words == ["--output"])
  #expect(completion("check", "--indicator=1", "--ind").words == ["--indicator"])
  #expect(completion("check", "--", "--").words == [])
}

@Test func anOptionsHelpExplainsIt() {
  #expect(
    completion("check", "--str") == .candidates([Candidate("--strict", "warnings count as errors")]))
}

@Test func longHelpIsCutToOneShortLine() {
  // "the day to judge for: 2023, 2023Q3, 2023-09-30; due is the last period …" is cut before the 61st cell.
  let cut = "the day to judge for: 2023, 2023Q3, 2023-09-30; due is the…"
  #expect(completion("check", "--as-o") == .candidates([Candidate("--as-of", cut)]))
}

@Test(arguments: [
  (["--lang", ""], ["zh", "en"]), (["check", "--color", ""], ["auto", "always", "never"]),
  (["check", "--color=a"], ["--color=auto", "--color=always"]),
  (["check", "--format", "j"], ["json", "jsonl", "junit"]),
  (["progress", "--format", "j"], ["json", "jsonl"]), (["matrix", "--by", "d"], ["department"]),
  (["completions", ""], ["bash", "zsh", "fish", "words"]), (["check", "--strict="], []),
  (["check", "--no-such-option="], []), (["explain", "--unit", ""], []),
  // Where it is no option, the word after it is a plan.
  (["check", "--unit", ""], Repository.planIDs),
])
func allowedValuesAreOffered(words: [String], expected: [String]) {
  #expect(completion(words).words == expected)
}

@Test func plansAreOfferedByTheirIdsOnce() {
  #expect(completion("check", "").words == Repository.planIDs)
  #expect(completion("check", "shao").words == ["shaoguan-2016-2020", "shaoguan-2021-2025"])
  #expect(completion("check", "shaoguan-2021-2025", "shao").words == ["shaoguan-2016-2020"])
  #expect(completion("check", "--strict", "x").words == ["x-district-2023"])
  #expect(completion("check", "--as-of", "2023", "--", "x").words == ["x-district-2023"])
}

@Test func aPlanMayAlsoBeAFolder() {
  #expect(completion("check", "plans/") == .folders(after: ""))
  #expect(completion("explain", "./") == .folders(after: ""))
}

@Test func theShellCompletesFilesAndFolders() {
  #expect(completion("check", "-o", "") == .files(after: ""))
  #expect(completion("check", "--output=re") == .files(after: "--output="))
  #expect(completion("check", "-ore") == .files(after: "-o"))
  #expect(completion("check", "-o", "junit:re") == .files(after: "junit:"))
  #expect(completion("check", "--output=junit:re") == .files(after: "--output=junit:"))
  // Only a form stands before a colon; otherwise it belongs to the name.
  #expect(completion("check", "-o", "a:re") == .files(after: ""))
  #expect(completion("check", "--plans", "") == .folders(after: ""))
  #expect(completion("check", "--plans=pl") == .folders(after: "--plans="))
}

@Test func anOptionWhoseValueIsMissingTakesNoOption() {
  #expect(completion("check", "--format", "--str").words == ["--strict"])
}

@Test func aRuleIsOfferedByCodeAndByName() {
  #expect(completion("explain", "FYP10").words.prefix(2) == ["FYP101", "FYP102"])
  #expect(completion("explain", "binding-target-b").words == ["binding-target-behind"])
  // Names would double a list of all, so they wait for a letter.
  #expect(!completion("explain", "").words.contains("binding-target-behind"))
  #expect(completion("explain", "").words.starts(with: Repository.planIDs + ["FYP101"]))
  #expect(completion("explain", "FYP102", "").words == [])
}
