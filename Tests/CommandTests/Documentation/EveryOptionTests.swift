import PlanRules
import TestSupport
import Testing

@testable import fyplan

@Test func everyOptionIsInTheHelpOfItsCommand() {
  for language in Language.allCases {
    let renderer = HelpRenderer(language: language)
    for command in Program.spec.commands {
      let help = Mentions(renderer.text(for: command, of: "fyplan"))
      #expect(command.options.filter { !help.has("--\($0.name)") }.map(\.name) == [], "\(command.name)")
      #expect(Mentions(renderer.text(for: Program.spec)).has(command.name))
    }
  }
}

@Test func everyOptionIsInTheManualUnderItsCommand() {
  for language in Language.allCases {
    let page = ManualPage(Program.spec, day: Program.versionDay, language: language).text()
    let parts = page.split(separator: "\n.Ss fyplan ").dropFirst()
    #expect(parts.map { $0.prefix { $0 != "\n" } } == Program.spec.commands.map { $0.name[...] })
    for (part, command) in zip(parts, Program.spec.commands) {
      // As the page is read: without the marks that keep roff from reading words of its own in it.
      let text = Mentions(
        String(part).replacing("\\&", with: "").replacing("\\-", with: "-").replacing("Fl ", with: "-"))
      #expect(command.options.filter { !text.has("--\($0.name)") }.map(\.name) == [], "\(command.name)")
    }
  }
}

@Test func everyCommandAndOptionIsCompleted() {
  #expect(completion("").words == Program.spec.commands.map(\.name))
  for command in Program.spec.commands {
    #expect(completion(command.name, "--").words == command.options.map { "--\($0.name)" }, "\(command.name)")
    for option in command.options {
      #expect(completion(command.name, "--\(option.name)").words.first == "--\(option.name)")
      for value in option.allowed {
        #expect(completion(command.name, "--\(option.name)=\(value)").words.contains("--\(option.name)=\(value)"))
      }
    }
  }
}

@Test func everyCommandAndOptionIsInTheREADME() throws {
  #expect(Mentions(try Repository.text("README.md")).missing(of: Program.spec) == [])
}

@Test func whatIsLeftOutIsNoticed() {
  let text = Mentions("`sample check --stricter`, `--as-of DATE`; `sample records`; --lang-x, no--quiet --help.")
  #expect(
    text.missing(of: SampleProgram.spec) == [
      "--lang", "--output", "--quiet", "--strict", "sample compare", "sample completions", "sample record",
    ])
}
