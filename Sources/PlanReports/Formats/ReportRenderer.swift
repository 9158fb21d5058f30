/// Writes one whole document, piece by piece, so that a long one never has to be in memory.
package protocol ReportRenderer: Sendable {
  /// Writes the document from its first character to its last line end.
  func write(to output: inout some TextOutputStream)
}

extension ReportRenderer {
  /// The whole document.
  package func document() -> String {
    var text = ""
    write(to: &text)
    return text
  }
}

/// Lines that are already there, such as those of a text report.
package struct LinesRenderer: ReportRenderer {
  private let lines: [String]

  /// A document of lines.
  package init(_ lines: [String]) { self.lines = lines }

  /// Writes each line with a line end.
  package func write(to output: inout some TextOutputStream) {
    for line in lines {
      output.write(line)
      output.write("\n")
    }
  }
}
