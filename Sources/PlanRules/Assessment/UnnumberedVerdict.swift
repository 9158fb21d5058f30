/// The verdict on a target without a number.
///
/// What a superior assigns (`完成上级下达任务`) is judged by the numbers set for single periods, a demand in words
/// (`稳步提高`) by the latest progress note on the indicator.
struct UnnumberedVerdict {
  /// Whether the target is attained.
  var attained = Truth.undetermined
  /// Whether what can be asked by now is reached.
  var reached = Truth.undetermined
  /// Why nothing follows.
  var reason = Reason.noNumber
  /// What it rests on.
  var basis = IndicatorAssessment.Basis.reading

  /// By the results of single periods, which must cover the whole years so far; one missed is a failure.
  init(annual: [AnnualAssessment], covering years: Period?) {
    // A part of a period with a number of its own is settled with the whole.
    let results = annual.filter { result in
      !annual.contains { $0.period != result.period && $0.period.contains(result.period) }
    }
    guard !results.isEmpty else { return }
    basis = .annualTargets
    let isCovered = years.map { Tiling(of: $0, by: results.map(\.period)).missing.isEmpty } ?? true
    if results.contains(where: { $0.status == .missed }) {
      (attained, reached) = (.no, .no)
    } else if isCovered, results.allSatisfy({ $0.status == .met }) {
      (attained, reached) = (.yes, .yes)
    } else {
      reason = results.first { $0.status == .undetermined }?.reason ?? .missingPeriods
    }
  }

  /// By a progress note; one that speaks of something under way tells nothing of the end.
  init(note position: Int?, in records: Records) {
    guard let position else { return }
    basis = .progressNote(position)
    let note = records.progressNotes[position]
    // Of a note without a day nobody can tell whether it still holds.
    guard note.date != nil else { return }
    switch note.word.state {
    case .done: (attained, reached) = (.yes, .yes)
    case .onSchedule, .ongoing: reached = .yes
    case .behind: reached = .no
    case .ended: (attained, reached) = (.no, .no)
    case .notStarted, .underWay, .notDone, .returned, .extended, .suspended, .merged, nil: break
    }
  }
}
