import PlanRules

/// What a plan calls its series, bodies, regions and sources.
extension CellReader {
  /// The series of a code that must be there.
  func series(in names: NameIndex) -> SeriesID? { requiredText().flatMap { series(ofCode: $0, in: names) } }

  /// The series of a list of codes; unknown ones are reported and left out.
  func seriesList(in names: NameIndex) -> [SeriesID] {
    guard let text = text() else { return [] }
    return NameList(text).names.compactMap { series(ofCode: $0, in: names) }
  }

  private func series(ofCode code: String, in names: NameIndex) -> SeriesID? {
    if let series = names.series(ofCode: code) { return series }
    reportUnknown(code, among: names.seriesCodes)
    return nil
  }

  /// Reports a code that is none of those known.
  func reportUnknown(_ code: String, among known: @autoclosure () -> [String]) {
    report(.unknownCode(code, nearest: nearest(to: code, among: known())), about: code)
  }

  /// The departments of a list; names that the register does not have are reported and kept as printed.
  func departments(in names: inout NameIndex) -> (ids: [DepartmentID], isOpen: Bool) {
    guard let text = text() else { return ([], false) }
    let list = NameList(text)
    var ids: [DepartmentID] = []
    ids.reserveCapacity(list.names.count)
    for name in list.names {
      let id = department(name, in: &names)
      if !ids.contains(id) { ids.append(id) }
    }
    return (ids, list.isOpen)
  }

  private func department(_ name: String, in names: inout NameIndex) -> DepartmentID {
    let (id, isRegistered) = names.departments.findOrKeep(name)
    if !isRegistered {
      report(.unknownDepartment(name, nearest: nearest(to: name, among: names.departments.names)), about: name)
    }
    return id
  }

  /// The region; `nil` where it is the plan's own.
  func region(of head: HeadFacts) -> String? {
    guard let region = text() else { return nil }
    let isOwn = head.region.map { NameFolding.folded($0) == NameFolding.folded(region) } ?? false
    return isOwn ? nil : region
  }

  /// The source, reported where the plan does not list it; a dash is none.
  func source(of head: HeadFacts) -> String? {
    guard let source = text() else { return nil }
    if !head.sources.contains(source) {
      guard source.saysSomething else { return nil }
      report(.unknownSource(source, nearest: nearest(to: source, among: head.sources)), about: source)
    }
    return source
  }
}
