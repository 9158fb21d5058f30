import PlanFiles
import PlanRules
import Testing

@testable import fyplan

@Test func aSmallProgramsPage() throws {
  let spec = ProgramSpec(
    program: CommandSpec("sample", abstract: Wording(zh: "样例", en: "a sample")),
    commands: [
      CommandSpec(
        "record", abstract: Wording(zh: "登记。", en: "Record a figure. Keep it."),
        arguments: [ArgumentSpec(Wording(zh: "值", en: "value"), .many, help: Wording(zh: "数", en: ".5 or more"))],
        options: [
          .value(
            "output", short: "o", Wording(zh: "文件", en: "file"), allowed: ["a", "b"],
            default: Wording(zh: "无", en: "none"), help: Wording(zh: "写入", en: "where to"))
        ],
        examples: [ExampleSpec("sample record 'a-b'", Wording(zh: "例", en: "an example"))])
    ])
  let page = ManualPage(spec, day: CalendarDate(year: 2025, month: 2, day: 9), language: .en).text()
  #expect(
    page.hasPrefix(".Dd February 9, 2025\n.Dt SAMPLE 1\n.Os\n.nh\n.Sh NAME\n.Nm sample\n.Nd \"\\&a sample\\&\"\n"))
  #expect(
    page.contains(
      """
      .Sh SYNOPSIS
      .Nm
      .Op Fl \\-\\&help\\&
      .br
      .Nm
      .Cm record
      .Op Ar \\&options\\&
      .Ar \\&value\\& ...
      .Sh DESCRIPTION

      """))
  #expect(
    page.contains(
      """
      .Ss sample record
      Record a figure.
      Keep it.
      .Bl -tag -width Ds
      .It Ar \\&value\\&
      \\&.5 or more
      .El
      .Bl -tag -width Ds
      .It Fl o Ar \\&file\\& , Fl \\-\\&output\\& Ar \\&file\\&
      where to
      .br
      Values: a, b
      .br
      Default: none
      .It Fl h , Fl \\-\\&help\\&
      show this help
      .El

      """))
  #expect(
    page.hasSuffix(
      """
      .Sh EXAMPLES
      an example
      .Bd -literal -offset indent
      sample record \\(aqa\\-b\\(aq
      .Ed

      """))
}

@Test func theSamePageComesEveryTimeInASCII() throws {
  for language in ["zh", "en"] {
    let run = try ProgramRun(["help", "--man", "--lang", language])
    #expect(run.status == 0)
    #expect(run.output.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A })
    #expect(try ProgramRun(["--lang=\(language)", "help", "check", "--man"]).output == run.output)
  }
}

@Test func theManualKnowsEveryFileAndExitStatus() {
  #expect(ManualWording.files.map(\.name).sorted() == PlanTable.allCases.map(\.fileName).sorted())
  #expect(ManualWording.exitStatus.map(\.name) == ["0", "1", "2"])
}
