package import PlanFiles
import PlanRules
package import PlanRun

/// The lines that a run adds to a history: one for each plan.
package struct HistoryLines: Renderer {
  private static let lines = Band(0)

  private let run: RunRecord

  /// The lines of a run.
  package init(_ run: RunRecord) { self.run = run }

  package func part(of item: RunItem) -> Part {
    var part = Part()
    let entry = run.entry(of: item)
    func counts(_ counts: [HistoryEntry.Count]) -> JSONOutput { .object(counts.map { ($0.name, .integer($0.count)) }) }
    let members = HistoryFile.Key.allCases.map { key -> (key: String, value: JSONOutput) in
      let value: JSONOutput =
        switch key {
        case .plan: .string(entry.plan)
        case .asOf: .string(entry.asOf)
        case .day: .string(entry.day)
        case .commit: JSONOutput(entry.commit)
        case .version: .string(entry.version)
        case .statuses: counts(entry.statuses)
        case .departments: counts(entry.departments)
        case .open: .object(entry.open.map { ($0.name, .string($0.word)) })
        }
      return (key.rawValue, value)
    }
    part.add(to: Self.lines) { buffer in
      JSONWriter.writeLine(to: &buffer) { JSONOutput.object(members).write(to: &$0) }
      buffer.write("\n")
    }
    return part
  }

  package func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    parts.write(Self.lines, to: &sink)
  }
}
