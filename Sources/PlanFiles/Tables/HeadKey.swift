/// The keys of `plan.json`, in the order in which they are written.
enum HeadKey: String, CaseIterable {
  case format, id, title, period, owner, documentNumber, issued, region, parent, children, predecessor, sources
  case reportingCycle, reportingLagDays, exceptionDays, holidays, workdays, assumptions, note
  case leads, closed

  /// Those that must be there.
  static let required: [HeadKey] = [.id, .title, .period, .owner]
}
