package import PlanFiles
package import PlanRun

/// What keeps folders from being shown beside others, for a report that has no room for it.
package struct DamagedText: Renderer {
  private static let damaged = Band(0)

  private let layout: TextLayout

  /// The text in one layout.
  package init(_ layout: TextLayout) { self.layout = layout }

  /// What was found in a folder whose plan could not be read; nothing of others.
  package func part(of item: RunItem) -> Part {
    var part = Part()
    guard case .damaged(let damaged) = item else { return part }
    part.add(lines: damaged.findings.flatMap(DiagnosticText(item, layout).lines), to: Self.damaged)
    return part
  }

  /// Writes what was found in all of them.
  package func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    parts.write(Self.damaged, to: &sink)
  }
}
