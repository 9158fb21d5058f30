import PlanRules
import PlanRun

/// The table that is handed up each quarter, as JSON: what it counts, what has changed, and how each target stands.
struct JSONQuarter {
  private let table: QuarterTable
  private let judged: PlanResult

  init?(_ judged: PlanResult) {
    guard let table = judged.quarter else { return nil }
    self.table = table
    self.judged = judged
  }

  func object() -> JSONOutput {
    .object([
      ("before", JSONOutput(table.days.before?.description)),
      ("cutOff", JSONOutput(table.days.isCutOffStated ? table.days.cutOff?.description : nil)),
      ("elapsed", time(table.elapsed)),
      ("elapsedOfYear", table.elapsedOfYear.map(time) ?? .null),
      ("indicators", counts(table.counts(), table.countsBefore)),
      ("binding", counts(table.counts(isBinding: true), nil)),
      ("annualTargets", counts(table.countsOfYear, table.countsOfYearBefore)),
      ("rows", .array((table.indicators + table.numbers).map(row))),
      ("newFigures", .array(table.news.new.map(figure))),
      ("revised", .array(table.news.revised.map(revision))),
      ("work", work),
    ])
  }

  private func time(_ share: TimeShare) -> JSONOutput {
    .object([
      ("months", .integer(share.gone)), ("of", .integer(share.whole)),
      ("percent", .string(FigureText.rate(share.percent))),
    ])
  }

  private func counts(_ counts: QuarterCounts, _ before: QuarterCounts?) -> JSONOutput {
    .object(
      [("total", .integer(counts.total))]
        + QuarterStanding.Kind.allCases.map { ($0.rawValue, .integer(counts.count($0))) } + [
          ("judged", .integer(counts.judged)), ("share", JSONOutput(counts.share.map(FigureText.rate))),
          ("judgedBefore", before.map { .integer($0.judged) } ?? .null),
          ("onScheduleBefore", before.map { .integer($0.count(.onSchedule)) } ?? .null),
          ("shareBefore", JSONOutput(before?.share.map(FigureText.rate))),
        ])
  }

  private func row(_ row: QuarterRow) -> JSONOutput {
    let (number, awaited) = (number(row), awaited(row.standing))
    return .object([
      ("code", .string(judged.plan[row.subject.series].code)), ("period", JSONOutput(number?.period.description)),
      ("region", JSONOutput(row.subject.region)), ("setBy", JSONOutput(number?.setBy)),
      ("isCounted", .bool(row.isCounted)), ("standing", .string(row.standing.kind.rawValue)),
      ("awaitedBy", JSONOutput(awaited?.description)),
      ("standingBefore", JSONOutput(row.standingBefore?.kind.rawValue)), ("change", JSONOutput(row.change?.rawValue)),
      ("speaksFor", JSONOutput(row.subject.speaksFor?.description)), ("leadPoints", points(row.subject)),
      ("leadPointsBefore", row.before.map(points) ?? .null),
    ])
  }

  /// The row that sets a number of the year.
  private func number(_ row: QuarterRow) -> AnnualTarget? {
    switch row.subject {
    case .indicator: nil
    case .running(let running): running.record
    case .over(let annual): judged.records.annualTargets[annual.annualTarget]
    }
  }

  private func awaited(_ standing: QuarterStanding) -> CalendarDate? {
    if case .awaited(let day) = standing { day } else { nil }
  }

  private func points(_ subject: QuarterRow.Subject) -> JSONOutput {
    JSONOutput(subject.leadPoints.map { FigureText.difference($0, to: 2) })
  }

  private func figure(_ position: Int) -> JSONOutput { .object(identity(judged.records.observations[position])) }

  private func revision(_ revision: FigureNews.Revision) -> JSONOutput {
    let (new, old) = (judged.records.observations[revision.new], judged.records.observations[revision.old])
    return .object(
      identity(new) + [
        ("old", .string(old.printed)), ("new", .string(new.printed)), ("isDated", .bool(revision.isDated)),
      ])
  }

  private func identity(_ observation: Observation) -> [(key: String, value: JSONOutput)] {
    [
      ("code", .string(judged.plan[observation.series].code)), ("region", JSONOutput(observation.region)),
      ("period", .string(observation.period.description)),
      ("submitted", JSONOutput(observation.submitted?.description)),
    ]
  }

  private var work: JSONOutput {
    guard let work = judged.work else { return .null }
    func tasks(_ positions: [Int]) -> JSONOutput { JSONOutput(positions.map { judged.plan.tasks[$0].id }) }
    return .object([
      ("closed", tasks(work.closed)), ("opened", tasks(work.opened)),
      (
        "reports",
        .array(
          work.reports.map { report in
            .object([
              ("department", .string(judged.plan.departments[report.body].name)),
              ("figures", .integer(report.figures)), ("notes", .integer(report.notes)),
            ])
          })
      ),
    ])
  }
}
