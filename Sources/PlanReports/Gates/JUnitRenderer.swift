import PlanFiles
import PlanRules
import PlanRun

/// JUnit XML as the grammar `junit-10.xsd` of the xUnit plugin of Jenkins wants it, which GitLab reads too.
///
/// A plan is a suite. `failure` is what fails the gate, `error` a broken file or run, `skipped` missing data where that is
/// allowed; anything else passes, with what there is to know in `system-out`. GitLab shows only the text inside
/// `failure`, so the message stands there as well as in the attribute. There are no times: same input, same bytes.
struct JUnitRenderer: Renderer {
  private static let plans = Band(0)
  private static let damaged = Band(1)

  private let language: Language
  private let isOnData: Bool

  init(_ language: Language, isOnData: Bool) {
    self.language = language
    self.isOnData = isOnData
  }

  func part(of item: RunItem) -> Part {
    var part = Part()
    let suite = CheckSuite(item, isOnData: isOnData, language)
    // A folder that could not be judged and has nothing to say is no suite.
    guard item.judged != nil || !suite.cases.isEmpty else { return part }
    part.counts = Counts(suite.cases).list
    part.add(to: item.judged == nil ? Self.damaged : Self.plans) { write(suite, to: &$0) }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    let own = CheckSuite(summary, language)
    let total = Counts(own.cases).list.enumerated().map { $1 + parts.count($0) }
    sink.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    sink.write("<testsuites name=\"fyplan\" tests=\"\(total[0])\" failures=\"\(total[1])\" errors=\"\(total[2])\">\n")
    if !own.cases.isEmpty { write(own, to: &sink) }
    parts.write(Self.plans, to: &sink)
    parts.write(Self.damaged, to: &sink)
    sink.write("</testsuites>\n")
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

    /// What the whole document counts.
    var list: [Int] { [tests, failures, errors] }
  }

  private func write(_ suite: CheckSuite, to output: inout some ByteSink) {
    let counts = Counts(suite.cases)
    output.write("  <testsuite name=\"\(XMLText.attribute(suite.name))\" tests=\"\(counts.tests)\"")
    output.write(" failures=\"\(counts.failures)\" errors=\"\(counts.errors)\" skipped=\"\(counts.skipped)\">\n")
    if let day = suite.asOf {
      output.write("    <properties>\n      <property name=\"asOf\" value=\"\(day)\"/>\n    </properties>\n")
    }
    let classname = XMLText.attribute(suite.plan == nil ? suite.name : "fyplan.\(suite.name)")
    for one in suite.cases { write(one, classname, to: &output) }
    output.write("  </testsuite>\n")
  }

  private func write(
    _ one: CheckCase, _ classname: String, to output: inout some ByteSink
  ) {
    output.write("    <testcase classname=\"\(classname)\" name=\"\(XMLText.attribute(one.name))\"")
    guard let read = one.finding else { return output.write("/>\n") }
    output.write(">\n      ")
    switch one.result {
    case .failed: output.write(element("failure", read))
    case .broken: output.write(element("error", read))
    case .skipped, .approved: output.write(element("skipped", read))
    case .passed, .shortOfAim: output.write("<system-out>\(XMLText.content(text(read)))</system-out>")
    }
    output.write("\n    </testcase>\n")
  }

  private func element(_ name: String, _ read: FindingRow) -> String {
    let message = read.weighed.approval?.text(in: language) ?? read.message
    let attributes = "message=\"\(XMLText.attribute(message))\" type=\"\(read.rule.name)\""
    return "<\(name) \(attributes)>\(XMLText.content(text(read)))</\(name)>"
  }

  /// Place, message and remedy as a diagnostic has them; of what is approved the approval instead of the remedy.
  private func text(_ read: FindingRow) -> String {
    let weight = read.weighed.label.text(in: language)
    let place = read.ownPlace.map { "\($0): " } ?? ""
    let head = "\(place)\(weight): [\(read.rule.code)] \(read.message)"
    let approval = read.weighed.approval?.text(in: language)
    return [head, approval ?? read.remedy].filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
