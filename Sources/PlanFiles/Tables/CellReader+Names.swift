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
    let called = names.series(calledIn: code)
    if called.count == 1 { return called[0] }
    if called.isEmpty {
      reportUnknown(code, among: code.utf8.allSatisfy({ $0 < 0x80 }) ? names.seriesCodes : names.seriesNames)
    } else {
      report(.ambiguousNumber(code, candidates: called.map { names.code(of: $0) }), about: code)
    }
    return nil
  }

  /// Reports a code that is none of those known.
  func reportUnknown(_ code: String, among known: @autoclosure () -> [String]) {
    report(.unknownCode(code, nearest: nearest(to: code, among: known())), about: code)
  }

  /// The departments of a list; names that the register does not have are reported and kept as printed.
  ///
  /// Where the cell itself says who leads and who supports (`市残联牵头，市财政局配合`), those who support stand apart.
  func departments(in names: inout NameIndex) -> NamedBodies {
    guard let text = text() else { return NamedBodies() }
    let list = NameList(text)
    var bodies = NamedBodies(isOpen: list.isOpen)
    bodies.ids.reserveCapacity(list.names.count)
    let isPlain = list.names.allSatisfy { names.departments.find($0) != nil } || !NamedRole.mayBeStated(in: text)
    let roles = isPlain ? [] : NamedRole.roles(of: list.names) { names.departments.find($0) != nil }
    for (position, name) in list.names.enumerated() {
      let role = roles.isEmpty ? nil : roles[position]
      let id = department(role?.name ?? name, in: &names)
      if role?.isSupporting ?? false {
        if !bodies.supporting.contains(id) { bodies.supporting.append(id) }
      } else if !bodies.ids.contains(id) {
        bodies.ids.append(id)
      }
    }
    return bodies
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
    if let known = head.sources, !known.contains(source) {
      guard source.saysSomething else { return nil }
      report(.unknownSource(source, nearest: nearest(to: source, among: known)), about: source)
    }
    return source
  }
}
