package import PlanRules

/// `explain FYP102` as text: a rule's own words and examples.
package struct RuleText {
  private let rule: Rule
  private let layout: TextLayout

  /// A rule in one layout.
  package init(_ rule: Rule, _ layout: TextLayout) {
    self.rule = rule
    self.layout = layout
  }

  /// All lines.
  package func lines() -> [String] {
    let weight = rule.severity.name.text(in: layout.language)
    let head =
      layout.style.apply(.bold, to: "\(rule.code) \(rule.name)") + layout.language.text("（\(weight)）", " (\(weight))")
    return [head] + layout.lines(rule.summary.text(in: layout.language))
      + layout.lines(rule.why.text(in: layout.language))
      + example(layout.language.text("通过的例子", "an example that passes"), rule.passes)
      + example(layout.language.text("不通过的例子", "an example that fails"), rule.fails)
  }

  private func example(_ title: String, _ example: Rule.Example) -> [String] {
    let text = RuleExampleText(example, layout.language)
    let files = text.files.flatMap { file in
      ["  \(file.name)"] + file.lines.map { "    " + TerminalText.cell($0) }
    }
    return ["", layout.language.text("\(title)（\(text.circumstance)）：", "\(title) (\(text.circumstance)):")] + files
  }
}
