package import PlanRules

/// `explain --cell` as text: what the tables would understand by a cell, as a target and as a reading.
package struct CellText {
  private let cell: String
  private let unit: Unit
  private let isOwnUnit: Bool
  private let layout: TextLayout

  /// A cell under a unit, in one layout; where none is given, under the one that the cell prints.
  package init(_ cell: String, unit: Unit?, _ layout: TextLayout) {
    self.cell = cell
    self.unit = unit ?? Unit(ratePrintedIn: cell)
    isOwnUnit = unit == nil && !self.unit.text.isEmpty
    self.layout = layout
  }

  /// What the grammar makes of a cell.
  package struct Understanding {
    /// In words.
    package let meaning: Wording
    /// As it would be printed.
    package let canonical: String
    /// The target, where it is read as one.
    package let requirement: Target.Requirement?
  }

  private var title: String {
    let own = isOwnUnit ? layout.language.text("（单元格自己写明）", " (which the cell prints)") : ""
    guard !unit.text.isEmpty else { return layout.language.text("“\(cell)”，没有单位", "“\(cell)” without a unit") }
    return layout.language.text("“\(cell)”，单位“\(unit.text)”\(own)", "“\(cell)” under the unit “\(unit.text)”\(own)")
  }

  /// Both understandings, each with what it would be printed as.
  package func lines() -> [String] {
    return layout.lines(title + layout.language.text("：", ":")).map { layout.style.apply(.bold, to: $0) }
      + row(layout.language.text("作为目标", "as a target"), understood(target))
      + row(layout.language.text("作为数据", "as a reading"), understood(reading))
  }

  /// What was understood in words and in canonical form, or why nothing was.
  ///
  /// A growth over levels is read as the tables read it: under percent.
  package var target: Result<Understanding?, NotationError> {
    if let growth = Target.growth(cell: cell, overLevelsIn: unit) {
      return .success(understanding(of: growth, unit: .percent))
    }
    do throws(NotationError) {
      return .success(try Target(cell: cell, unit: unit).map { understanding(of: $0, unit: unit) })
    } catch {
      return .failure(error)
    }
  }

  private func understanding(of target: Target, unit: Unit) -> Understanding {
    Understanding(
      meaning: TargetMeaning(of: target, unit: unit).wording, canonical: target.canonicalText,
      requirement: target.requirement)
  }

  /// The same for a reading.
  package var reading: Result<Understanding?, NotationError> {
    do throws(NotationError) {
      return .success(
        try Reading(cell: cell, unit: unit).map { reading in
          Understanding(
            meaning: ReadingMeaning(of: reading, unit: unit).wording, canonical: reading.canonicalText, requirement: nil
          )
        })
    } catch {
      return .failure(error)
    }
  }

  private func row(_ title: String, _ lines: [String]) -> [String] {
    let blank = String(repeating: " ", count: layout.measure.cells(of: title) + 2)
    return lines.enumerated().map { ($0.offset == 0 ? "\(title)  " : blank) + TerminalText.cell($0.element) }
  }

  private func understood(_ result: Result<Understanding?, NotationError>) -> [String] {
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
    return ["## \(MarkdownText.inline(title))", ""]
      + item(layout.language.text("作为目标", "as a target"), understood(target))
      + item(layout.language.text("作为数据", "as a reading"), understood(reading))
  }
}
