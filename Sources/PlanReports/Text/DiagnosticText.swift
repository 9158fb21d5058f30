import PlanFiles
import PlanRules
package import PlanRun

/// A finding as compilers print theirs: place, weight, code and message, the row with a caret, one sentence of remedy.
package struct DiagnosticText {
  private let layout: TextLayout
  private let wording: FindingWording
  private let sources: SourceLines

  /// The findings of one folder in one layout.
  package init(_ item: RunItem, _ layout: TextLayout) {
    self.layout = layout
    wording = FindingWording(item, layout.language)
    sources = SourceLines(item.folder.files)
  }

  /// Findings on the run itself in one layout.
  package init(_ layout: TextLayout) {
    self.layout = layout
    wording = FindingWording(layout.language)
    sources = SourceLines([])
  }

  /// The lines of one finding; a note is one line only unless all is shown.
  package func lines(_ weighed: WeighedFinding) -> [String] {
    let finding = weighed.finding
    let remedy = wording.texts(of: finding).remedy
    let head = line(of: weighed)
    // Of what is only supported the weight says enough.
    let reason = weighed.isSupporting ? nil : weighed.approval
    let approval = reason.map { ["  " + TerminalText.cell($0.text(in: layout.language))] } ?? []
    if weighed.shownSeverity == .note, !layout.isVerbose { return [head] + approval }
    let help = remedy.isEmpty ? [] : ["  " + layout.language.text("办法：", "remedy: ") + TerminalText.cell(remedy)]
    let target = finding.related.map {
      ["  " + layout.language.text("目标见：", "its target: ") + TerminalText.escaped($0.description)]
    }
    return [head] + excerpt(finding) + (target ?? []) + approval + help
  }

  /// The first line alone: where it is, how much it weighs, what was found.
  package func line(of weighed: WeighedFinding) -> String {
    let weight = layout.style.apply(weighed.shownSeverity.emphasis, to: weighed.label.text(in: layout.language))
    let place = weighed.finding.place.map { TerminalText.escaped($0.description) + ": " } ?? ""
    let message = wording.texts(of: weighed.finding).message
    return "\(place)\(weight): [\(weighed.finding.rule.code)] \(TerminalText.cell(message))"
  }

  /// The row and a caret below the place; a long row is shown around it.
  private func excerpt(_ finding: Finding) -> [String] {
    guard let place = finding.place, let line = sources.line(at: place), !line.isEmpty else { return [] }
    let number = String(place.lineNumber)
    let room = max(20, (layout.width ?? 120) - number.count - 6)
    let window = ExcerptWindow(line: line, column: place.columnNumber, room: room, measure: layout.measure)
    let margin = String(repeating: " ", count: number.count)
    return [
      "  \(number) | \(window.text)",
      "  \(margin) | \(String(repeating: " ", count: window.caret))^",
    ]
  }
}
