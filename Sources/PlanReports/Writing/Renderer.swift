package import PlanFiles
package import PlanRules
package import PlanRun

/// Makes one document of a run: a part of each result as it comes, then head, parts and tail as bytes.
package protocol Renderer: Sendable {
  /// How the document begins, where that can be written before the run ends; `day` is the one that all plans are judged
  /// for, where it is known.
  func stream(on day: CalendarDate?) -> PartStream?

  /// What a result contributes.
  func part(of item: RunItem) -> Part

  /// Writes the document from its first byte to its last.
  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink)

  /// Writes what stands behind a beginning that was written, without the parts that were.
  func writeRest(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink)
}

extension Renderer {
  package func stream(on day: CalendarDate?) -> PartStream? { nil }

  package func writeRest(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    write(parts, of: summary, to: &sink)
  }
}

/// A document that is no run's, as the schema or the rules.
package protocol Document: Sendable {
  /// Writes the document from its first byte to its last.
  func write(to sink: inout some ByteSink)
}

extension Document {
  /// The whole document.
  package func text() -> String {
    var buffer = ByteBuffer()
    write(to: &buffer)
    return buffer.text
  }
}

/// Lines that are already there, such as those of a text.
package struct Lines: Document {
  private let lines: [String]

  /// A document of lines.
  package init(_ lines: [String]) { self.lines = lines }

  /// Writes each line with a line end.
  package func write(to sink: inout some ByteSink) {
    for line in lines {
      sink.write(line)
      sink.write("\n")
    }
  }
}

/// A document of plans, in whose place stands what was found where no plan could be judged.
struct FallingBack<Main: Renderer, Findings: Renderer>: Renderer {
  let main: Main
  let findings: Findings

  init(_ main: Main, orFindings findings: Findings) {
    self.main = main
    self.findings = findings
  }

  func part(of item: RunItem) -> Part {
    switch item {
    case .judged: return main.part(of: item)
    case .damaged:
      var part = main.part(of: item)
      part.substitutes = [findings.part(of: item)]
      return part
    }
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    if summary.judged.isEmpty {
      findings.write(parts.ofSubstitute, of: summary, to: &sink)
    } else {
      main.write(parts, of: summary, to: &sink)
    }
  }
}
