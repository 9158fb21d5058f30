package import PlanFiles
package import PlanRules

/// Rules as Markdown: a table of all where there are several, then each with its examples.
package struct RuleMarkdown: Document {
  private let rules: [Rule]
  private let language: Language

  /// Rules in the order of their codes.
  package init(_ rules: [Rule], _ language: Language) {
    self.rules = rules
    self.language = language
  }

  /// Writes the table and the rules.
  package func write(to sink: inout some ByteSink) {
    if rules.count > 1 { sink.write("## \(language.text("规则", "Rules"))\n\n\(table)\n") }
    for (position, rule) in rules.enumerated() { sink.write((position > 0 ? "\n" : "") + text(of: rule)) }
  }

  /// A row for each rule: its code, its name, its weight and what it finds.
  package var table: String {
    MarkdownText.table(ReportTable(columns: columns, rows: rules), language)
  }

  private var columns: [ReportColumn<Rule>] {
    [
      ReportColumn("code", "代码", "code") { .text($0.code) },
      ReportColumn("name", "名称", "name") { .text($0.name) },
      ReportColumn("weight", "级别", "weight") { .text($0.severity.name.text(in: language)) },
      ReportColumn("finds", "查什么", "finds") { .text($0.summary.text(in: language)) },
    ]
  }

  private func text(of rule: Rule) -> String {
    let weight = rule.severity.name.text(in: language)
    return "### \(rule.code) \(rule.name)\(language.text("（\(weight)）", " (\(weight))"))\n\n"
      + "\(MarkdownText.inline(rule.summary.text(in: language)))\n\n"
      + "\(MarkdownText.inline(rule.why.text(in: language)))\n"
      + example(language.text("通过的例子", "An example that passes"), rule.passes)
      + example(language.text("不通过的例子", "An example that fails"), rule.fails)
  }

  private func example(_ title: String, _ example: Rule.Example) -> String {
    let text = RuleExampleText(example, language)
    // The examples are the rules' own text, and none of it could close a fence.
    return "\n\(title)\(language.text("（\(text.circumstance)）：", " (\(text.circumstance)):"))\n"
      + text.files.map { file in
        "\n`\(file.name)`\n\n```\n\(file.lines.map { $0 + "\n" }.joined())```\n"
      }.joined()
  }
}
