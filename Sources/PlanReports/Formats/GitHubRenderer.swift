import PlanRules

/// Annotations for GitHub Actions: ten of each weight, as it shows no more, the worst first, then how the run ended.
struct GitHubRenderer: ReportRenderer {
  private static let shownOfEach = 10

  private let run: Run
  private let reader: FindingReader

  init(_ run: Run, _ language: Language) {
    self.run = run
    reader = FindingReader(run, language)
  }

  func write(to output: inout some TextOutputStream) {
    // What is known would draw attention from what is new.
    let shown = run.findings.filter { $0.exception != nil } + run.findings.filter { $0.exception == nil && !$0.isKnown }
    let quota = FindingQuota(shown, ofEach: GitHubRenderer.shownOfEach)
    var room = quota
    for severity in Severity.worstFirst {
      for weighed in shown where weighed.loudness == severity && room.take(severity) {
        output.write(command(reader.read(weighed)) + "\n")
      }
    }
    // These lines hold nothing from data, so that none can be taken for a command.
    if quota.leftOutInAll > 0 { output.write(leftOut(quota) + "\n") }
    output.write("fyplan: \(GateText(run).conclusion.text(in: reader.language))\n")
  }

  private func command(_ read: ReadFinding) -> String {
    let name =
      switch read.weighed.loudness {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let more = read.weighed.approval?.text(in: reader.language) ?? read.remedy
    let message = TerminalText.cell(read.message) + (more.isEmpty ? "" : "\n" + TerminalText.cell(more))
    let excepted = read.weighed.isCounted ? "" : " (\(read.weighed.weight.text(in: reader.language)))"
    let title = ("title", "\(read.rule.code) \(read.rule.name)\(excepted)")
    let place =
      read.ownPlace.map { place in
        [("file", TerminalText.cell(place.file)), ("line", String(place.line)), ("col", String(place.column))]
      } ?? []
    return WorkflowCommand.line(name, [title] + place, message: message)
  }

  private func leftOut(_ quota: FindingQuota) -> String {
    let counts = GateText.counts(quota.leftOut).text(in: reader.language)
    return Wording(
      zh: "fyplan: GitHub 每级只显示 \(GitHubRenderer.shownOfEach) 条，未列出的有：\(counts)",
      en: "fyplan: GitHub shows \(GitHubRenderer.shownOfEach) of each level; left out: \(counts)"
    ).text(in: reader.language)
  }
}
