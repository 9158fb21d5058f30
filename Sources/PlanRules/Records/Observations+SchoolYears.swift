extension [Observation] {
  /// The series of which every reading is of a school year or of a term.
  public var seriesInSchoolYears: Set<SeriesID> {
    // Nearly no plan has any.
    let found = Set(lazy.filter { $0.period.isOfSchool }.map(\.series))
    return found.isEmpty ? found : found.subtracting(lazy.filter { !$0.period.isOfSchool }.map(\.series))
  }
}
