import PlanFiles
import PlanRules

/// A finding as compilers print theirs: place, weight, code and message, the row with a caret, one sentence of remedy.
package struct DiagnosticText {
  private let run: Run
  private let layout: TextLayout
  private let wording: FindingWording
  private let sources: SourceLines

  /// The findings of a run in one layout.
  package init(_ run: Run, _ layout: TextLayout) {
    self.run = run
    self.layout = layout
    wording = FindingWording(run, layout.language)
    sources = run.lines
  }

  /// The lines of one finding; a note is one line only unless all is shown.
  package func lines(_ weighed: WeighedFinding) -> [String] {
    let finding = weighed.finding
    let (message, remedy) = wording.texts(of: finding)
    let weight = layout.style.apply(weighed.loudness.emphasis, to: weighed.weight.text(in: layout.language))
    let place = finding.place.map { TerminalText.escaped($0.description) + ": " } ?? ""
    let head = "\(place)\(weight): [\(finding.rule.code)] \(TerminalText.cell(message))"
    // Of what is only supported the weight says enough.
    let reason = weighed.isSupporting ? nil : weighed.approval
    let approval = reason.map { ["  " + TerminalText.cell($0.text(in: layout.language))] } ?? []
    if weighed.loudness == .note, !layout.isVerbose { return [head] + approval }
    let help = remedy.isEmpty ? [] : ["  " + layout.text("办法：", "remedy: ") + TerminalText.cell(remedy)]
    return [head] + excerpt(finding) + approval + help
  }

  /// The row and a caret below the place; a long row is shown around it.
  private func excerpt(_ finding: Finding) -> [String] {
    guard let place = finding.place, let line = sources.line(at: place), !line.isEmpty else { return [] }
    let number = String(place.line)
    let room = max(20, (layout.width ?? 120) - number.count - 6)
    let window = ExcerptWindow(line: line, column: place.column, room: room, measure: layout.measure)
    let margin = String(repeating: " ", count: number.count)
    return [
      "  \(number) | \(window.text)",
      "  \(margin) | \(String(repeating: " ", count: window.caret))^",
    ]
  }
}

/// The part of a long line that fits a width and holds a column.
struct ExcerptWindow {
  let text: String
  /// The cells before the caret.
  let caret: Int

  init(line: String, column: Int, room: Int, measure: DisplayWidth) {
    let scalars = line.unicodeScalars
    let target = scalars.index(scalars.startIndex, offsetBy: max(0, column - 1), limitedBy: scalars.endIndex)
    let caretIndex = target ?? scalars.endIndex
    var (start, end) = (caretIndex, caretIndex)
    var width = 0
    func extendBack(to room: Int) {
      while start > scalars.startIndex, width < room {
        start = scalars.index(before: start)
        width += ExcerptWindow.cells(of: scalars[start], measure)
      }
    }
    // Half of the room goes to what stands before the place.
    extendBack(to: room / 2)
    while end < scalars.endIndex, width < room {
      width += ExcerptWindow.cells(of: scalars[end], measure)
      end = scalars.index(after: end)
    }
    extendBack(to: room)
    let before = (start > scalars.startIndex ? "…" : "") + TerminalText.cell(String(scalars[start..<caretIndex]))
    text = before + TerminalText.cell(String(scalars[caretIndex..<end])) + (end < scalars.endIndex ? "…" : "")
    caret = measure.cells(of: before)
  }

  /// The cells that a character takes as it is shown.
  private static func cells(of scalar: Unicode.Scalar, _ measure: DisplayWidth) -> Int {
    TerminalText.isControl(scalar)
      ? measure.cells(of: TerminalText.cell(String(Character(scalar)))) : measure.cells(of: scalar)
  }
}

extension Severity {
  var emphasis: Emphasis {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }
}
