import PlanFiles
import PlanRules
import PlanRun

/// What a change has mended, a line each, in the words of the earlier state.
struct FixedText {
  private let layout: TextLayout

  init(_ layout: TextLayout) { self.layout = layout }

  /// The lines of one plan; none where nothing is compared.
  func lines(of judged: PlanResult) -> [String] {
    guard let changes = judged.changes, let base = changes.base else { return [] }
    let wording = FindingWording(base, layout.language)
    let word = layout.style.apply(.green, to: ChangeText.fixed.text(in: layout.language))
    return changes.fixed.map { weighed in
      let place = weighed.finding.place.map { TerminalText.escaped($0.file) + ": " } ?? ""
      let message = wording.texts(of: weighed.finding).message
      return "\(place)\(word): [\(weighed.finding.rule.code)] \(TerminalText.cell(message))"
    }
  }
}
