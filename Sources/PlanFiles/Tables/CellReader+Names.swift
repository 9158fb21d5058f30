import PlanRules

/// What a plan calls its series, bodies, regions and sources.
extension CellReader {
  /// The series of a code that must be there.
  func series(in names: NameIndex) -> SeriesID? { requiredText().flatMap { series(ofCode: $0, in: names) } }

  /// The same in a table that has the rows of a series together: `last` is that of the row before.
  func series(in names: NameIndex, after last: inout (text: String, id: SeriesID)?) -> SeriesID? {
    guard let text = requiredText() else { return nil }
    if let last, last.text.hasSameBytes(as: text) { return last.id }
    guard let id = series(ofCode: text, in: names) else { return nil }
    last = (text, id)
    return id
  }

  /// The series of a list of codes; unknown ones are reported and left out.
  func seriesList(in names: NameIndex) -> [SeriesID] {
    guard let text = stated() else { return [] }
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
    guard let text = stated() else { return NamedBodies() }
    let list = NameList(text)
    var bodies = NamedBodies(isOpen: list.isOpen)
    bodies.ids.reserveCapacity(list.names.count)
    // Nearly every cell is a list of names that are known.
    for name in list.names {
      guard let id = names.departments.find(name) else {
        bodies.ids.removeAll()
        break
      }
      if !bodies.ids.contains(id) { bodies.ids.append(id) }
    }
    if !bodies.ids.isEmpty || list.names.isEmpty { return bodies }
    let read = BodyList(text) { names.departments.find($0) != nil }
    bodies.isOpen = read.isOpen
    for body in read.bodies {
      let id = department(CellRoom.cut(body.name), in: &names)
      if body.isSupporting {
        if !bodies.supporting.contains(id) { bodies.supporting.append(id) }
      } else if !bodies.ids.contains(id) {
        bodies.ids.append(id)
      }
    }
    bodies.supporting.removeAll(where: bodies.ids.contains)
    return bodies
  }

  /// The department of a name; one that is not known is asked about where it stands first.
  private func department(_ name: String, in names: inout NameIndex) -> DepartmentID {
    let confused = names.departments.bodiesConfused(by: name).map { names.departments[$0].name }
    let (id, isRegistered, isNew) = names.departments.findOrKeep(name)
    if !isRegistered && isNew || !confused.isEmpty {
      let fitting =
        confused.isEmpty ? names.departments.candidates(for: name).map { names.departments[$0].name } : confused
      report(
        .unknownDepartment(
          name, nearest: fitting.isEmpty ? nearest(to: name, among: names.departments.names) : fitting), about: name)
    }
    return id
  }

  /// The region; `nil` where it is the plan's own.
  func region(of head: HeadFacts) -> String? {
    guard let region = stated() else { return nil }
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
