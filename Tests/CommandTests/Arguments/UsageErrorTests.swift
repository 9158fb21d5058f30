import PlanRules
import Testing

@testable import fyplan

/// The error of a command line; nil where it has none.
private func error(_ words: String...) -> UsageError? {
  do {
    _ = try SampleProgram.spec.parse(words)
    return nil
  } catch {
    return error
  }
}

@Test func anUnknownOptionNamesTheNearest() {
  #expect(error("check", "--stict") == .unknownOption("--stict", nearest: ["--strict"]))
  #expect(error("check", "--out=a") == .unknownOption("--out", nearest: ["--output"]))
  #expect(error("check", "-as-of", "2023") == .unknownOption("-as-of", nearest: ["--as-of"]))
  #expect(error("check", "-x") == .unknownOption("-x", nearest: []))
}

@Test func shortFlagsAreNotRunTogether() {
  #expect(error("check", "-qx") == .unknownOption("-qx", nearest: []))
}

@Test func anOptionWithoutItsValueIsAnError() {
  let placeholder = Wording(zh: "日期", en: "date")
  #expect(error("check", "--as-of") == .missingValue(option: "--as-of", placeholder: placeholder))
  #expect(error("check", "--as-of", "--strict") == .missingValue(option: "--as-of", placeholder: placeholder))
  #expect(error("check", "--as-of", "--") == .missingValue(option: "--as-of", placeholder: placeholder))
}

@Test func aFlagWithAValueIsAnError() {
  #expect(error("check", "--strict=yes") == .unexpectedValue("yes", option: "--strict"))
  #expect(error("check", "-q=yes") == .unexpectedValue("yes", option: "-q"))
}

@Test func onlyARepeatableOptionMayBeRepeated() {
  #expect(error("check", "--as-of=2022", "--as-of=2023") == .repeatedOption("--as-of"))
  #expect(error("check", "-q", "--quiet") == .repeatedOption("--quiet"))
  #expect(error("--lang=zh", "check", "--lang=en") == .repeatedOption("--lang"))
}

@Test func aValueMustBeOneOfThoseAllowed() {
  let name = Wording(zh: "--lang", en: "--lang")
  #expect(error("check", "--lang=cn") == .valueNotAllowed("cn", of: name, allowed: ["zh", "en"], nearest: ["en"]))
  #expect(error("check", "--lang=") == .valueNotAllowed("", of: name, allowed: ["zh", "en"], nearest: []))
  let shell = Wording(zh: "<外壳>", en: "<shell>")
  #expect(
    error("completions", "bsh")
      == .valueNotAllowed("bsh", of: shell, allowed: ["bash", "zsh", "fish"], nearest: ["bash"]))
}

@Test func missingAndSurplusArgumentsAreErrors() {
  #expect(error("record") == .missingArgument(Wording(zh: "指标", en: "indicator")))
  #expect(error("compare", "x") == .missingArgument(Wording(zh: "规划", en: "plan")))
  #expect(error("record", "x", "1", "2") == .surplusArgument("2"))
}

@Test func anUnknownCommandNamesTheNearest() {
  #expect(error("chekc") == .unknownCommand("chekc", nearest: ["check"]))
  #expect(error("--lang", "en", "comp") == .unknownCommand("comp", nearest: ["compare", "completions"]))
  #expect(error("xyz") == .unknownCommand("xyz", nearest: []))
}

@Test func anUnknownOptionBeforeTheCommandIsToBlame() {
  #expect(error("--lag", "en", "check") == .unknownOption("--lag", nearest: ["--lang"]))
}

@Test(arguments: [
  (
    UsageError.unknownCommand("chekc", nearest: ["check"]), "没有子命令 'chekc'。是否指 'check'？",
    "Unknown command 'chekc'. Did you mean 'check'?"
  ),
  (.unknownOption("-x", nearest: []), "没有选项 '-x'。", "Unknown option '-x'."),
  (
    .unknownOption("--re", nearest: ["--a", "--b"]), "没有选项 '--re'。是否指 '--a'、'--b'？",
    "Unknown option '--re'. Did you mean '--a', '--b'?"
  ),
  (.repeatedOption("--a"), "选项 '--a' 只能给出一次。", "Option '--a' may be given only once."),
  (
    .missingValue(option: "-o", placeholder: Wording(zh: "文件", en: "file")), "选项 '-o' 缺少值 <文件>。",
    "Option '-o' needs a value <file>."
  ),
  (
    .unexpectedValue("y", option: "--a"), "选项 '--a' 不带值，却给出了 'y'。",
    "Option '--a' takes no value, but was given 'y'."
  ),
  (
    .valueNotAllowed("cn", of: Wording(zh: "--lang", en: "--lang"), allowed: ["zh", "en"], nearest: ["en"]),
    "--lang 的值 'cn' 无效；可取：zh、en。是否指 'en'？",
    "The value 'cn' of --lang is invalid; it may be zh, en. Did you mean 'en'?"
  ),
  (.missingArgument(Wording(zh: "规划", en: "plan")), "缺少参数 <规划>。", "Missing argument <plan>."),
  (.surplusArgument("x"), "多余的参数 'x'。", "Unexpected argument 'x'."),
])
func everyErrorIsASentenceInBothLanguages(error: UsageError, zh: String, en: String) {
  #expect(error.wording == Wording(zh: zh, en: en))
}

@Test(arguments: [
  UsageError.unknownCommand("\u{1B}[2J", nearest: []), .unknownOption("--\u{1B}[2J", nearest: []),
  .unexpectedValue("\u{1B}[2J", option: "--a"), .surplusArgument("\u{1B}[2J"),
  .valueNotAllowed("\u{1B}[2J", of: Wording(zh: "a", en: "a"), allowed: ["b"], nearest: []),
])
func whatWasTypedNeverReachesTheTerminalRaw(error: UsageError) {
  for language in Language.allCases {
    #expect(error.wording.text(in: language).contains(#"\u{1B}[2J"#))
    #expect(!error.wording.text(in: language).unicodeScalars.contains("\u{1B}"))
  }
}
