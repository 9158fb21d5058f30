package import PlanRules

/// `explain --cell` as text: what the tables would understand by a cell, as a target, a reading, a period, a deadline or
/// a list of departments.
package struct CellText {
  let cell: String
  private let unit: Unit
  private let isOwnUnit: Bool
  let uses: [CellUse]
  /// The plan whose months, day of issue and register count, where one is named.
  let plan: Plan?
  private let layout: TextLayout
  var language: Language { layout.language }

  /// A cell under a unit, in one layout; where none is given, under the one that the cell prints.
  package init(
    _ cell: String, unit: Unit?, as uses: [CellUse] = [.target, .reading], in plan: Plan? = nil, _ layout: TextLayout
  ) {
    self.cell = cell
    self.unit = unit ?? Unit(ratePrintedIn: cell)
    isOwnUnit = unit == nil && !self.unit.text.isEmpty
    self.uses = uses
    self.plan = plan
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
    guard uses.contains(where: \.hasUnit) else { return "“\(cell)”" }
    let own = isOwnUnit ? layout.language.text("（单元格自己写明）", " (which the cell prints)") : ""
    guard !unit.text.isEmpty else { return layout.language.text("“\(cell)”，没有单位", "“\(cell)” without a unit") }
    return layout.language.text("“\(cell)”，单位“\(unit.text)”\(own)", "“\(cell)” under the unit “\(unit.text)”\(own)")
  }

  /// All understandings that are asked for, figures with what they would be printed as.
  package func lines() -> [String] {
    layout.lines(title + layout.language.text("：", ":")).map { layout.style.apply(.bold, to: $0) }
      + uses.flatMap { row(name($0), told($0)) }
  }

  private func name(_ use: CellUse) -> String {
    switch use {
    case .target: language.text("作为目标", "as a target")
    case .reading: language.text("作为数据", "as a reading")
    case .period: language.text("作为时期", "as a period")
    case .deadline: language.text("作为时限", "as a deadline")
    case .departments: language.text("作为单位", "as departments")
    }
  }

  private func told(_ use: CellUse) -> [String] {
    switch use {
    case .target: understood(target)
    case .reading: understood(reading)
    case .period: understood(period)
    case .deadline: understood(deadline)
    case .departments: understood(departments)
    }
  }

  private func understood(_ told: Told) -> [String] {
    guard case .refused(_, let offset?) = told else { return told.lines(language) }
    let said = told.lines(language)
    let caret = String(repeating: " ", count: caretColumn(offset)) + "^"
    return [said[0], TerminalText.cell(cell), caret] + said.dropFirst()
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
      let caret = String(repeating: " ", count: caretColumn(error.offset)) + "^"
      return [sentence.text(in: layout.language), TerminalText.cell(cell), caret]
    }
  }

  private func caretColumn(_ offset: Int) -> Int {
    let before = String(String.UnicodeScalarView(cell.unicodeScalars.prefix(offset)))
    return layout.measure.cells(of: TerminalText.cell(before))
  }

  /// The same as Markdown.
  package var markdown: [String] {
    func item(_ title: String, _ lines: [String]) -> [String] {
      // What was refused has the cell and a caret under its sentence, which only stand right in code.
      let isRefused = lines.count > 2 && lines[2].last == "^"
      guard isRefused else {
        return lines.count == 1
          ? ["- **\(title)** \(MarkdownText.inline(lines[0]))"]
          : ["- **\(title)**"] + lines.map { "  - \(MarkdownText.inline($0))" }
      }
      return ["- **\(title)** \(MarkdownText.inline(lines[0]))", ""] + lines.dropFirst().map { "      " + $0 } + [""]
    }
    return ["## \(MarkdownText.inline(title))", ""] + uses.flatMap { item(name($0), told($0)) }
  }
}
