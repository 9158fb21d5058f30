import TestSupport
import Testing

@testable import fyplan

@Test func eachShellHasAScriptThatAsksTheProgram() throws {
  for shell in CompletionScript.allCases {
    let run = try ProgramRun(["completions", shell.rawValue])
    #expect(run.status == 0)
    #expect(run.output == shell.text)
    #expect(run.output.contains("command fyplan completions words"))
    // A script that knew a command or an option would have to change with them.
    for command in Program.spec.commands where !["completions"].contains(command.name) {
      #expect(!run.output.contains(" \(command.name) "), "\(shell) knows \(command.name)")
    }
    #expect(!run.output.contains("eval"))
  }
}

@Test func theQuestionIsAnsweredOneCandidateALine() throws {
  let run = try ProgramRun(["completions", "words", "--lang", "en", "--", "check", "--str"])
  #expect(run.status == 0)
  #expect(run.output == "--strict\twarnings count as errors\n")
  #expect(try ProgramRun(["completions", "words", "--", "check", "--str"]).output == "--strict\t警告也算错误\n")
  #expect(try ProgramRun(["completions", "words", "--", "check", "-o", "junit:a"]).output == "\tfiles\tjunit:\n")
  #expect(try ProgramRun(["completions", "words", "--", "check", "--plans="]).output == "\tfolders\t--plans=\n")
}

@Test func bashIsAnsweredInItsOwnQuotes() throws {
  let place = try TemporaryFolder()
  try place.folder("plans/a $(b)")
  let run = try ProgramRun(["completions", "words", "--bash=a", "--", "fyplan check a"], in: place.path)
  #expect(run.output == "a\\ \\$\\(b\\)\n")
  let redirected = try ProgramRun(["completions", "words", "--bash=o", "--", "fyplan check > o"], in: place.path)
  #expect(redirected.output == "\tfiles\t\n")
}

@Test func theVariableNamesThePlansFolder() throws {
  let place = try TemporaryFolder()
  try place.folder("shelf/mine")
  let asked = ["completions", "words", "--", "check", "m"]
  #expect(try ProgramRun(asked, in: place.path, environment: ["FYPLAN_PLANS": "shelf"]).output == "mine\n")
}

@Test func nothingToOfferIsNoError() throws {
  let empty = try TemporaryFolder()
  for words in [["check", "--department", ""], ["no-such-command", ""], ["explain", "FYP102", ""]] {
    let run = try ProgramRun(["completions", "words", "--"] + words, in: empty.path)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.complaints.isEmpty)
  }
}

@Test(arguments: [
  ["completions"], ["completions", "tcsh"], ["completions", "bash", "x"], ["completions", "fish", "--bash=x"],
])
func whatIsNoQuestionIsRefused(arguments: [String]) throws {
  let run = try ProgramRun(arguments)
  #expect(run.status == 2)
  #expect(run.output.isEmpty)
  #expect(run.complaints.contains("FYP903"))
}
