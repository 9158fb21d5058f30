import PlanRules

/// JUnit XML as the grammar `junit-10.xsd` of the xUnit plugin of Jenkins wants it, which GitLab reads too.
///
/// A plan is a suite. `failure` is what fails the gate, `error` a broken file or run, `skipped` missing data where that is
/// allowed; anything else passes, with what there is to know in `system-out`. GitLab shows only the text inside
/// `failure`, so the message stands there as well as in the attribute. There are no times: same input, same bytes.
struct JUnitRenderer: ReportRenderer {
  private let suites: CheckSuites
  private let reader: FindingReader

  init(_ suites: CheckSuites, _ reader: FindingReader) {
    self.suites = suites
    self.reader = reader
  }

  func write(to output: inout some TextOutputStream) {
    let all = suites.suites.map { (suite: $0, cases: $0.cases(reader)) }
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    let total = Counts(all.flatMap(\.cases))
    output.write(
      "<testsuites name=\"fyplan\" tests=\"\(total.tests)\" failures=\"\(total.failures)\" errors=\"\(total.errors)\">\n"
    )
    for (suite, cases) in all { write(suite, cases, to: &output) }
    output.write("</testsuites>\n")
  }

  private struct Counts {
    let tests: Int
    let failures: Int
    let errors: Int
    let skipped: Int

    init(_ cases: [CheckCase]) {
      tests = cases.count
      failures = cases.count { $0.result == .failed }
      errors = cases.count { $0.result == .broken }
      skipped = cases.count { $0.result == .skipped || $0.result == .approved }
    }
  }

  private func write(_ suite: CheckSuite, _ cases: [CheckCase], to output: inout some TextOutputStream) {
    let counts = Counts(cases)
    output.write("  <testsuite name=\"\(XMLText.attribute(suite.name))\" tests=\"\(counts.tests)\"")
    output.write(" failures=\"\(counts.failures)\" errors=\"\(counts.errors)\" skipped=\"\(counts.skipped)\">\n")
    if let day = suite.asOf {
      output.write("    <properties>\n      <property name=\"asOf\" value=\"\(day)\"/>\n    </properties>\n")
    }
    let classname = XMLText.attribute(suite.plan == nil ? suite.name : "fyplan.\(suite.name)")
    for one in cases { write(one, classname, in: suite, to: &output) }
    output.write("  </testsuite>\n")
  }

  private func write(
    _ one: CheckCase, _ classname: String, in suite: CheckSuite, to output: inout some TextOutputStream
  ) {
    output.write("    <testcase classname=\"\(classname)\" name=\"\(XMLText.attribute(one.name))\"")
    guard let finding = one.finding else { return output.write("/>\n") }
    let read = reader.read(suite.findings[finding])
    output.write(">\n      ")
    switch one.result {
    case .failed: output.write(element("failure", read))
    case .broken: output.write(element("error", read))
    case .skipped, .approved: output.write(element("skipped", read))
    case .passed, .shortOfAim: output.write("<system-out>\(XMLText.content(text(read)))</system-out>")
    }
    output.write("\n    </testcase>\n")
  }

  private func element(_ name: String, _ read: ReadFinding) -> String {
    let message = read.weighed.approval?.text(in: reader.language) ?? read.message
    let attributes = "message=\"\(XMLText.attribute(message))\" type=\"\(read.rule.name)\""
    return "<\(name) \(attributes)>\(XMLText.content(text(read)))</\(name)>"
  }

  /// Place, message and remedy as a diagnostic has them; of what is approved the approval instead of the remedy.
  private func text(_ read: ReadFinding) -> String {
    let weight = read.weighed.weight.text(in: reader.language)
    let place = read.ownPlace.map { "\($0): " } ?? ""
    let head = "\(place)\(weight): [\(read.rule.code)] \(read.message)"
    let approval = read.weighed.approval?.text(in: reader.language)
    return [head, approval ?? read.remedy].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
