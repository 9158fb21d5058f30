import PlanRules

/// Annotations for GitHub Actions: ten of each weight, as it shows no more, the worst first, then how the run ended.
struct GitHubRenderer: ReportRenderer {
  private static let shownOfEach = 10

  private let run: Run
  private let reader: FindingReader
  private let isOnData: Bool

  init(_ run: Run, isOnData: Bool, _ language: Language) {
    self.run = run
    self.isOnData = isOnData
    reader = FindingReader(run, language)
  }

  func write(to output: inout some TextOutputStream) {
    let quota = FindingQuota(run.findings, ofEach: GitHubRenderer.shownOfEach)
    var room = quota
    for severity in Severity.worstFirst {
      for weighed in run.findings where weighed.severity == severity && room.take(severity) {
        output.write(command(reader.read(weighed)) + "\n")
      }
    }
    // These lines hold nothing from data, so that none can be taken for a command.
    if quota.leftOutInAll > 0 { output.write(leftOut(quota) + "\n") }
    output.write("fyplan: \(GateText(run, isOnData: isOnData).conclusion.text(in: reader.language))\n")
  }

  private func command(_ read: ReadFinding) -> String {
    let name =
      switch read.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let message = TerminalText.cell(read.message) + (read.remedy.isEmpty ? "" : "\n" + TerminalText.cell(read.remedy))
    let title = ("title", "\(read.rule.code) \(read.rule.name)")
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
