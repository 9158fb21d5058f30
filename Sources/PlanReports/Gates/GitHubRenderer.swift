import PlanFiles
import PlanRules
import PlanRun

/// Annotations for GitHub Actions: ten of each weight, as it shows no more, the worst first, then how the run ended.
struct GitHubRenderer: Renderer {
  private static let shownOfEach = 10
  /// How many bands each weight has.
  private static let bands = 6
  private let language: Language

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    part(of: item.findings, FindingRows(item, language), isFirst: item.judged == nil)
  }

  private func part(of findings: [WeighedFinding], _ rows: FindingRows, isFirst: Bool) -> Part {
    var part = Part()
    part.counts = [0, 0, 0]
    // What is known, or was there before a change, would draw attention from what is new.
    for weighed in findings where !weighed.isKnown && !weighed.isUnchanged {
      let weight = Mark(weighed.shownSeverity).number
      part.counts[weight] += 1
      guard part.counts[weight] <= Self.shownOfEach || weighed.exception != nil else { continue }
      part.add(command(rows.row(weighed)) + "\n", to: band(of: weighed, isFirst: isFirst))
    }
    return part
  }

  /// Of one weight: what was approved before the rest, and of each what stands in damaged folders first, then what is wrong
  /// with the data, which hides the rest.
  private func band(of weighed: WeighedFinding, isFirst: Bool) -> Band {
    let place = isFirst ? 0 : weighed.finding.rule.family == .data ? 1 : 2
    return Band(Mark(weighed.shownSeverity).number * Self.bands + (weighed.exception != nil ? 0 : 3) + place)
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    var own = Spool()
    own.append(part(of: summary.opening, FindingRows(summary, language), isFirst: true))
    let spools = [own, parts]
    let counts = Severity.worstFirst.map { severity in
      (severity, spools.reduce(0) { $0 + $1.count(Mark(severity).number) })
    }
    let quota = FindingQuota(Dictionary(uniqueKeysWithValues: counts), ofEach: Self.shownOfEach)
    for weight in counts.indices {
      var room = Self.shownOfEach
      for band in (weight * Self.bands)..<((weight + 1) * Self.bands) {
        for spool in spools {
          spool.forEachRecord(in: Band(band)) { record, _ in
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
    if let line = ChangeText(summary)?.line.text(in: language) { sink.write("fyplan: \(line)\n") }
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
