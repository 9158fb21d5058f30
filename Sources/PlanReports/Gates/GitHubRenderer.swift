import PlanFiles
import PlanRules
import PlanRun

/// Annotations for GitHub Actions: ten of each weight, as it shows no more, the worst first, then how the run ended.
struct GitHubRenderer: Renderer {
  private static let shownOfEach = 10
  private static let errors = Band(0)
  private static let warnings = Band(1)
  /// What was approved comes before other notes.
  private static let excepted = Band(2)
  private static let notes = Band(3)

  private let language: Language

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part { part(of: item.findings, FindingRows(item, language)) }

  private func part(of findings: [WeighedFinding], _ rows: FindingRows) -> Part {
    var part = Part()
    part.counts = [0, 0, 0]
    // What is known would draw attention from what is new.
    for weighed in findings where !weighed.isKnown {
      let weight = Mark(weighed.shownSeverity).number
      part.counts[weight] += 1
      guard part.counts[weight] <= Self.shownOfEach || weighed.exception != nil else { continue }
      part.add(command(rows.row(weighed)) + "\n", to: band(of: weighed))
    }
    return part
  }

  private func band(of weighed: WeighedFinding) -> Band {
    switch weighed.shownSeverity {
    case .error: Self.errors
    case .warning: Self.warnings
    case .note: weighed.exception == nil ? Self.notes : Self.excepted
    }
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    var own = Spool()
    own.append(part(of: summary.opening, FindingRows(summary, language)))
    let spools = [own, parts]
    let counts = Severity.worstFirst.map { severity in
      (severity, spools.reduce(0) { $0 + $1.count(Mark(severity).number) })
    }
    let quota = FindingQuota(Dictionary(uniqueKeysWithValues: counts), ofEach: Self.shownOfEach)
    for bands in [[Self.errors], [Self.warnings], [Self.excepted, Self.notes]] {
      var room = Self.shownOfEach
      for band in bands {
        for spool in spools {
          spool.forEachRecord(in: band) { record, _ in
            guard room > 0 else { return }
            room -= 1
            sink.write(record)
          }
        }
      }
    }
    // These lines hold nothing from data, so that none can be taken for a command.
    if quota.leftOutInAll > 0 { sink.write(leftOut(quota) + "\n") }
    sink.write("fyplan: \(GateText(summary).conclusion.text(in: language))\n")
  }

  private func command(_ read: FindingRow) -> String {
    let name =
      switch read.weighed.shownSeverity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let more = read.weighed.approval?.text(in: language) ?? read.remedy
    let message = TerminalText.cell(read.message) + (more.isEmpty ? "" : "\n" + TerminalText.cell(more))
    let excepted = read.weighed.isCounted ? "" : " (\(read.weighed.label.text(in: language)))"
    let title = ("title", "\(read.rule.code) \(read.rule.name)\(excepted)")
    let place =
      read.ownPlace.map { place in
        [
          ("file", TerminalText.cell(place.file)), ("line", String(place.lineNumber)),
          ("col", String(place.columnNumber)),
        ]
      } ?? []
    return WorkflowCommand.line(name, [title] + place, message: message)
  }

  private func leftOut(_ quota: FindingQuota) -> String {
    let counts = GateText.counts(quota.leftOut).text(in: language)
    return Wording(
      zh: "fyplan: GitHub 每级只显示 \(GitHubRenderer.shownOfEach) 条，未列出的有：\(counts)",
      en: "fyplan: GitHub shows \(GitHubRenderer.shownOfEach) of each level; left out: \(counts)"
    ).text(in: language)
  }
}
