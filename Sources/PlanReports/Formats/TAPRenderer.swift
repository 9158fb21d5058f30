import PlanRules

/// The Test Anything Protocol, version 13 (testanything.org): one plan line, a case a line, what was found as YAML.
///
/// Missing data that is allowed is skipped, an expected target that is missed or behind is marked with the
/// format's own directive for what fails nothing, `# TODO`.
struct TAPRenderer: ReportRenderer {
  private let suites: CheckSuites
  private let reader: FindingReader

  init(_ suites: CheckSuites, _ reader: FindingReader) {
    self.suites = suites
    self.reader = reader
  }

  func write(to output: inout some TextOutputStream) {
    let all = suites.suites.map { (suite: $0, cases: $0.cases(reader)) }
    let total = all.reduce(0) { $0 + $1.cases.count }
    output.write("TAP version 13\n1..\(total)\(total == 0 ? " # SKIP \(nothing)" : "")\n")
    var number = 0
    for (suite, cases) in all {
      for one in cases {
        number += 1
        write(one, number, in: suite, to: &output)
      }
    }
  }

  private var nothing: String { reader.language == .zh ? "没有要检查的" : "there is nothing to check" }

  private func write(
    _ one: CheckCase, _ number: Int, in suite: CheckSuite, to output: inout some TextOutputStream
  ) {
    let isOK = one.result == .passed || one.result == .skipped
    let name = suite.plan == nil ? one.name : "\(suite.name) \(one.name)"
    output.write("\(isOK ? "ok" : "not ok") \(number) - \(TAPRenderer.description(name))\(directive(one, in: suite))\n")
    if let finding = one.finding { output.write(details(reader.read(suite.findings[finding]))) }
  }

  private func directive(_ one: CheckCase, in suite: CheckSuite) -> String {
    let isChinese = reader.language == .zh
    switch one.result {
    case .skipped: return " # SKIP \(isChinese ? "没有数据" : "no data")"
    case .shortOfAim: return " # TODO \(isChinese ? "预期性指标" : "expected target")"
    case .approved: return " # TODO \(one.finding.map { suite.findings[$0].weight.text(in: reader.language) } ?? "")"
    case .passed, .failed, .broken: return ""
    }
  }

  /// A block of YAML between `---` and `...`; a JSON string is one of YAML too.
  private func details(_ read: ReadFinding) -> String {
    let members = [
      ("message", quoted(read.message)), ("severity", read.severity.rawValue), ("remedy", quoted(read.remedy)),
    ]
    let approval = read.weighed.approval.map { [("approval", quoted($0.text(in: reader.language)))] } ?? []
    let place =
      read.ownPlace.map { place in
        [("file", quoted(place.file)), ("line", String(place.line)), ("column", String(place.column))]
      } ?? []
    return (["---"] + (members + approval + place).map { "\($0): \($1)" } + ["..."]).map { "  \($0)\n" }.joined()
  }

  private func quoted(_ text: String) -> String { "\"\(JSONOutput.escaped(text))\"" }

  /// A name in which no `#` begins a directive.
  private static func description(_ name: String) -> String {
    var text = ""
    for scalar in TerminalText.cell(name).unicodeScalars {
      if scalar == "#" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text
  }
}
