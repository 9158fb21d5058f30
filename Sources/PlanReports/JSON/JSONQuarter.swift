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

  func add(to json: inout JSONWriter) {
    json.word("before", table.days.before?.description)
    json.member("cutOff", table.days.isCutOffStated ? table.days.cutOff?.description : nil)
    json.object("elapsed") { addTime(table.elapsed, to: &$0) }
    json.object("elapsedOfYear", table.elapsedOfYear) { json, share in addTime(share, to: &json) }
    json.object("indicators") { addCounts(table.counts(), table.countsBefore, to: &$0) }
    json.object("binding") { addCounts(table.counts(isBinding: true), nil, to: &$0) }
    json.object("annualTargets") { addCounts(table.countsOfYear, table.countsOfYearBefore, to: &$0) }
    json.objects("rows", table.indicators + table.numbers) { json, row in addRow(row, to: &json) }
    json.objects("newFigures", table.news.new) { json, position in
      addIdentity(judged.records.observations[position], to: &json)
    }
    json.objects("revised", table.news.revised) { json, revision in addRevision(revision, to: &json) }
    json.object("work", judged.work) { json, work in addWork(work, to: &json) }
  }

  private func addTime(_ share: TimeShare, to json: inout JSONWriter) {
    json.member("months", share.gone)
    json.member("of", share.whole)
    json.word("percent", FigureText.rate(share.percent))
  }

  private func addCounts(_ counts: QuarterCounts, _ before: QuarterCounts?, to json: inout JSONWriter) {
    json.member("total", counts.total)
    for kind in QuarterStanding.Kind.allCases { json.member(named: kind.rawValue, counts.count(kind)) }
    json.member("judged", counts.judged)
    json.member("share", counts.share.map(FigureText.rate))
    json.member("judgedBefore", before?.judged)
    json.member("onScheduleBefore", before?.count(.onSchedule))
    json.member("shareBefore", before?.share.map(FigureText.rate))
  }

  private func addRow(_ row: QuarterRow, to json: inout JSONWriter) {
    let (number, awaited) = (number(row), awaited(row.standing))
    json.member("code", judged.plan[row.subject.series].code)
    json.word("period", number?.period.description)
    json.member("region", row.subject.region)
    json.member("setBy", number?.setBy)
    json.member("isCounted", row.isCounted)
    json.word("standing", row.standing.kind.rawValue)
    json.word("awaitedBy", awaited?.description)
    json.word("standingBefore", row.standingBefore?.kind.rawValue)
    json.word("change", row.change?.rawValue)
    json.word("speaksFor", row.subject.speaksFor?.description)
    json.member("leadPoints", points(row.subject))
    json.member("leadPointsBefore", row.before.flatMap(points))
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

  private func points(_ subject: QuarterRow.Subject) -> String? {
    subject.leadPoints.map { FigureText.difference($0, to: 2) }
  }

  private func addRevision(_ revision: FigureNews.Revision, to json: inout JSONWriter) {
    let (new, old) = (judged.records.observations[revision.new], judged.records.observations[revision.old])
    addIdentity(new, to: &json)
    json.member("old", old.printed)
    json.member("new", new.printed)
    json.member("isDated", revision.isDated)
  }

  private func addIdentity(_ observation: Observation, to json: inout JSONWriter) {
    json.member("code", judged.plan[observation.series].code)
    json.member("region", observation.region)
    json.word("period", observation.period.description)
    json.word("submitted", observation.submitted?.description)
  }

  private func addWork(_ work: WorkNews, to json: inout JSONWriter) {
    json.member("closed", work.closed.map { judged.plan.tasks[$0].id })
    json.member("opened", work.opened.map { judged.plan.tasks[$0].id })
    json.objects("reports", work.reports) { json, report in
      json.member("department", judged.plan.departments[report.body].name)
      json.member("figures", report.figures)
      json.member("notes", report.notes)
    }
  }
}
