extension VerdictClass {
  /// Whether a computed status contradicts it; `attained` says whether the figures to date attain the target.
  ///
  /// Vague words contradict a miss alone and resolves nothing; a word that the target is reached, or is not, contradicts a
  /// row on schedule too, where the figures show that it is not, or is.
  public func isContradicted(by status: Status, attained: Truth) -> Bool {
    switch self {
    case .completedEarly, .completed: status.isShortfall || (status == .onSchedule && attained == .no)
    case .ahead, .onTrack, .willComplete: status.isShortfall
    case .mostlyCompleted, .mostlyOnTrack: status == .missed
    case .behind, .willNotComplete: status.isReached
    case .notCompleted: status == .met || status == .metEarly || (status == .onSchedule && attained == .yes)
    case .atRisk: status == .met || status == .metEarly
    case .strives: false
    }
  }
}
