package import PlanRules

/// `explain --cell` as text: what the tables would understand by a cell, as a target and as a reading.
package struct CellText {
  private let cell: String
  private let unit: Unit
  private let layout: TextLayout

  /// A cell under a unit, in one layout.
  package init(_ cell: String, unit: Unit, _ layout: TextLayout) {
    self.cell = cell
    self.unit = unit
    self.layout = layout
  }

  /// Both understandings, each with what it would be printed as.
  package func lines() -> [String] {
    let title = layout.language.text("“\(cell)”，单位“\(unit.text)”：", "「\(cell)」 under the unit 「\(unit.text)」:")
    return layout.lines(title).map { layout.style.apply(.bold, to: $0) }
      + row(layout.language.text("作为目标", "as a target"), understood(target))
      + row(layout.language.text("作为数据", "as a reading"), understood(reading))
  }

  /// What was understood in words and in canonical form, or why nothing was.
  ///
  /// A growth over levels is read as the tables read it: under percent.
  package var target: Result<(meaning: Wording, canonical: String)?, NotationError> {
    if let growth = Target.growth(cell: cell, overLevelsIn: unit) {
      return .success((TargetMeaning(of: growth, unit: .percent).wording, growth.canonicalText))
    }
    do throws(NotationError) {
      guard let target = try Target(cell: cell, unit: unit) else { return .success(nil) }
      return .success((TargetMeaning(of: target, unit: unit).wording, target.canonicalText))
    } catch {
      return .failure(error)
    }
  }

  /// The same for a reading.
  package var reading: Result<(meaning: Wording, canonical: String)?, NotationError> {
    do throws(NotationError) {
      guard let reading = try Reading(cell: cell, unit: unit) else { return .success(nil) }
      return .success((ReadingMeaning(of: reading, unit: unit).wording, reading.canonicalText))
    } catch {
      return .failure(error)
    }
  }

  private func row(_ title: String, _ lines: [String]) -> [String] {
    let blank = String(repeating: " ", count: layout.measure.cells(of: title) + 2)
    return lines.enumerated().map { ($0.offset == 0 ? "\(title)  " : blank) + TerminalText.cell($0.element) }
  }

  private func understood(_ result: Result<(meaning: Wording, canonical: String)?, NotationError>) -> [String] {
    switch result {
    case .success(nil): return [layout.language.text("没有数（视为未写明）", "no figure (not stated)")]
    case .success(let understood?):
      let canonical = layout.language.text("（规范写法 \(understood.canonical)）", " (canonically \(understood.canonical))")
      return [understood.meaning.text(in: layout.language) + canonical]
    case .failure(let error):
      let sentence = CellWording(cell, .notation(error), field: "").sentences.message
      let caret = String(repeating: " ", count: caretColumn(error)) + "^"
      return [sentence.text(in: layout.language), TerminalText.cell(cell), caret]
    }
  }

  private func caretColumn(_ error: NotationError) -> Int {
    let before = String(String.UnicodeScalarView(cell.unicodeScalars.prefix(error.offset)))
    return layout.measure.cells(of: TerminalText.cell(before))
  }

  /// The same as Markdown.
  package var markdown: [String] {
    func item(_ title: String, _ lines: [String]) -> [String] {
      // What was refused has the cell and a caret under its sentence, which only stand right in code.
      guard lines.count > 1 else { return ["- **\(title)** \(MarkdownText.inline(lines.joined()))"] }
      return ["- **\(title)** \(MarkdownText.inline(lines[0]))", ""] + lines.dropFirst().map { "      " + $0 } + [""]
    }
    let title = layout.language.text("“\(cell)”，单位“\(unit.text)”", "「\(cell)」 under the unit 「\(unit.text)」")
    return ["## \(MarkdownText.inline(title))", ""]
      + item(layout.language.text("作为目标", "as a target"), understood(target))
      + item(layout.language.text("作为数据", "as a reading"), understood(reading))
  }
}
