/// Headings, sentences and tables as GitHub Flavored Markdown, section 4.10 for tables.
struct MarkdownRenderer: ReportRenderer {
  private let sections: [ReportSection]

  init(_ sections: [ReportSection]) { self.sections = sections }

  func write(to output: inout some TextOutputStream) {
    for (position, section) in sections.enumerated() {
      output.write((position > 0 ? "\n" : "") + "## \(MarkdownText.inline(section.heading))\n")
      for sentence in section.sentences { output.write("\n\(MarkdownText.inline(sentence))\n") }
      for table in section.tables { write(table, to: &output) }
    }
  }

  private func write(_ table: ReportTable, to output: inout some TextOutputStream) {
    output.write("\n" + MarkdownText.head(of: table))
    table.forEachRow { output.write(MarkdownText.row($0)) }
  }
}
