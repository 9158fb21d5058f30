package import PlanFiles
package import PlanRun

/// What keeps a run from beginning, as text.
package struct RefusalText: Renderer {
  private let layout: TextLayout

  /// The text in one layout.
  package init(_ layout: TextLayout) { self.layout = layout }

  /// Nothing: a run that is refused shows no plan.
  package func part(of item: RunItem) -> Part { Part() }

  /// Writes what is wrong.
  package func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    for line in summary.opening.flatMap(DiagnosticText(layout).lines) { sink.write(line: line) }
  }
}
