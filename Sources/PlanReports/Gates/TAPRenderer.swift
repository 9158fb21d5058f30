import PlanFiles
import PlanRules
import PlanRun

/// The Test Anything Protocol, version 13 (testanything.org): one plan line, a case a line, what was found as YAML.
///
/// Missing data that is allowed is skipped, an expected target that is missed or behind is marked with the
/// format's own directive for what fails nothing, `# TODO`.
struct TAPRenderer: Renderer {
  private static let plans = Band(0)
  private static let damaged = Band(1)
  private static let ok = Mark(0)
  private static let notOK = Mark(1)

  private let language: Language
  private let isOnData: Bool

  init(_ language: Language, isOnData: Bool) {
    self.language = language
    self.isOnData = isOnData
  }

  func part(of item: RunItem) -> Part {
    part(of: CheckSuite(item, isOnData: isOnData, language), in: item.judged == nil ? Self.damaged : Self.plans)
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    var own = Spool()
    own.append(part(of: CheckSuite(summary, language), in: Self.plans))
    let all = [(own, Self.plans), (parts, Self.plans), (parts, Self.damaged)]
    let total = all.reduce(0) { $0 + $1.0.records(in: $1.1) }
    sink.write("TAP version 13\n1..\(total)\(total == 0 ? " # SKIP \(nothing)" : "")\n")
    var number = 0
    for (spool, band) in all {
      spool.forEachRecord(in: band) { record, mark in
        number += 1
        sink.write("\(mark == Self.ok ? "ok" : "not ok") \(number) - ")
        sink.write(record)
      }
    }
  }

  private var nothing: String { language.text("没有要检查的", "there is nothing to check") }

  /// A record for each case; its number is known only to the whole run.
  private func part(of suite: CheckSuite, in band: Band) -> Part {
    var part = Part()
    for one in suite.cases {
      let isOK = one.result == .passed || one.result == .skipped
      let name = suite.plan == nil ? one.name : "\(suite.name) \(one.name)"
      let text = "\(TAPRenderer.description(name))\(directive(one))\n\(one.finding.map(details) ?? "")"
      part.add(text, to: band, isOK ? Self.ok : Self.notOK)
    }
    return part
  }

  private func directive(_ one: CheckCase) -> String {
    switch one.result {
    case .skipped: return " # SKIP \(language.text("没有数据", "no data"))"
    case .shortOfAim: return " # TODO \(language.text("预期性指标", "expected target"))"
    case .approved: return " # TODO \(one.finding?.weighed.label.text(in: language) ?? "")"
    case .passed, .failed, .broken: return ""
    }
  }

  /// A block of YAML between `---` and `...`.
  private func details(_ read: FindingRow) -> String {
    let members = [
      ("code", read.rule.code), ("message", quoted(read.message)), ("severity", read.weighed.severity.rawValue),
      ("remedy", quoted(read.remedy)),
    ]
    let lead = read.lead.isEmpty ? [] : [("lead", quoted(read.lead.joined(separator: "、")))]
    let approval = read.weighed.approval.map { [("approval", quoted($0.text(in: language)))] } ?? []
    let place =
      read.ownPlace.map { place in
        [("file", quoted(place.file)), ("line", String(place.lineNumber)), ("column", String(place.columnNumber))]
      } ?? []
    return (["---"] + (members + lead + approval + place).map { "\($0): \($1)" } + ["..."]).map { "  \($0)\n" }.joined()
  }

  /// A JSON string is one of YAML too, but for escapes in two halves, so what is written out is text here.
  private func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return "\"\(JSONText.escaped(lines.map { TerminalText.escaped(String($0)) }.joined(separator: "\n")))\""
  }

  /// A name without `#` and backslash, which stand in their full-width forms: every reader sees a directive in `# SKIP`,
  /// and of `\# SKIP` only some that there is none.
  private static func description(_ name: String) -> String {
    var text = ""
    for scalar in TerminalText.cell(name).unicodeScalars {
      switch scalar {
      case "#": text += "＃"
      case "\\": text += "＼"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
