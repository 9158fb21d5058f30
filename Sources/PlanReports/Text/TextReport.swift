import PlanFiles
import PlanRules
import PlanRun

/// What a text report that never fails a gate says of one plan.
protocol PlanText: Sendable {
  var layout: TextLayout { get }

  /// The blocks of lines on a plan; those without lines are left out.
  func blocks(_ judged: PlanResult) -> [[String]]
}

/// A text report: plan by plan, with a blank line between blocks, and last what keeps folders from being shown at all.
struct TextReport<Body: PlanText>: Renderer {
  private static var plans: Band { Band(0) }
  private static var damaged: Band { Band(1) }

  private let body: Body

  init(_ body: Body) { self.body = body }

  func part(of item: RunItem) -> Part {
    var part = Part()
    switch item {
    case .judged(let judged): part.add(lines: body.blocks(judged).inOne, to: Self.plans)
    case .damaged(let damaged):
      let text = DiagnosticText(item, body.layout)
      part.add(lines: damaged.findings.flatMap(text.lines), to: Self.damaged)
    }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    parts.write(Self.plans, separatedBy: "\n", to: &sink)
    parts.write(Self.damaged, to: &sink)
  }
}

extension [[String]] {
  /// Blocks of lines with a blank line between each two; empty ones are left out.
  var inOne: [String] { Array<String>(filter { !$0.isEmpty }.joined(separator: [""])) }
}
