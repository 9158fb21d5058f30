import PlanRules

/// The series that a row names, and the unit that stands behind the name.
struct NamedSeries {
  let id: SeriesID
  let unit: String?
}

/// What a plan calls its series, bodies, regions and sources.
extension CellReader {
  /// The series of a code that must be there.
  ///
  /// Of several with one name the row's unit tells which is meant.
  func series(in names: NameIndex, unit: @autoclosure () -> String? = nil) -> SeriesID? {
    requiredText().flatMap { series(ofCode: $0, unit: unit(), in: names) }
  }

  /// The series that a row of figures names; where the cell repeats the one above, `last` has it already.
  func namedSeries(
    in names: NameIndex, of series: [Series], after last: inout NamedSeries?, unit: CellReader
  ) -> NamedSeries? {
    if let last, isRepeated { return last }
    last = nil
    guard let text = requiredText(), let id = self.series(ofCode: text, unit: unit.stated(), in: names) else {
      return nil
    }
    let named = NamedSeries(id: id, unit: self.unit(behindNameOf: series[id.index]))
    // Which series a name means may hang on the row's unit.
    if !unit.hasColumn || text.utf8.allSatisfy({ $0 < 0x80 }) { last = named }
    return named
  }

  /// The series of a list of codes; unknown ones are reported and left out.
  func seriesList(in names: NameIndex) -> [SeriesID] {
    guard let text = stated() else { return [] }
    return NameList(text).names.compactMap { series(ofCode: $0, in: names) }
  }

  private func series(
    ofCode code: String, unit: @autoclosure () -> String? = nil, in names: NameIndex
  ) -> SeriesID? {
    let coded = names.series(ofCode: code)
    if let coded, code.utf8.first.map({ $0 < 0x80 }) ?? true { return coded }
    let called = names.series(calledIn: code)
    if called.count == 1 { return called[0] }
    if called.count > 1, let unit = unit() {
      let fitting = called.filter { names.unit(of: $0).counts(as: Unit(unit)) }
      if fitting.count == 1 { return fitting[0] }
    }
    if let coded, called.isEmpty { return coded }
    if called.isEmpty {
      reportUnknown(code, among: code.utf8.allSatisfy({ $0 < 0x80 }) ? names.seriesCodes : names.seriesNames)
    } else {
      report(.ambiguousNumber(code, candidates: called.map { names.code(of: $0) }), about: code)
    }
    return nil
  }

  /// The unit that stands in brackets behind the name by which the cell calls a series, and is no part of that name.
  func unit(behindNameOf series: Series) -> String? {
    guard let text = text(), text != series.name, text != series.code else { return nil }
    let printed = PrintedName(text, isNumbered: false, unit: nil, isCoded: false)
    if NameFolding.folded(printed.name) == NameFolding.folded(series.name) { return printed.unit }
    let (bare, own) = (BareName(text), BareName(series.name))
    return bare.name == own.name && bare.unit != own.unit ? bare.unit : nil
  }

  /// Reports a code that is none of those known.
  func reportUnknown(_ code: String, among known: @autoclosure () -> [String]) {
    report(.unknownCode(code, nearest: nearest(to: code, among: known())), about: code)
  }

  /// The departments of a list; names that the register does not have are reported and kept as printed.
  ///
  /// Where the cell itself says who leads and who supports (`市残联牵头，市财政局配合`), those who support stand apart.
  func departments(in names: inout NameIndex, whoLead: Bool = false) -> NamedBodies {
    var none = KnownBodies()
    return departments(in: &names, among: &none, whoLead: whoLead)
  }

  /// The same in a table that names a few bodies again and again.
  func departments(
    in names: inout NameIndex, among known: inout KnownBodies, whoLead: Bool = false
  ) -> NamedBodies {
    guard let text = statedOrAbove() else { return NamedBodies() }
    if let bodies = known[text] { return bodies }
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
    if !bodies.ids.isEmpty || list.names.isEmpty {
      known.keep(bodies, of: text)
      return bodies
    }
    let read = BodyList(text) { names.departments.find($0) != nil }
    bodies.isOpen = read.isOpen
    bodies.namesLeaders = read.namesLeaders
    if !read.marked.isEmpty {
      let others = read.bodies.map(\.name).filter { !read.marked.contains($0) }
      report(.markedDepartments(read.marked.map(CellRoom.cut), others: others.map(CellRoom.cut)))
    }
    for body in read.bodies {
      let id = department(CellRoom.cut(body.name), in: &names)
      if body.isSupporting {
        if !bodies.supporting.contains(id) { bodies.supporting.append(id) }
      } else if !bodies.ids.contains(id) {
        bodies.ids.append(id)
      }
    }
    bodies.supporting.removeAll(where: bodies.ids.contains)
    if whoLead, bodies.ids.isEmpty, !bodies.supporting.isEmpty {
      report(.leaderless(read.bodies.map { CellRoom.cut($0.name) }))
    }
    return bodies
  }

  /// What the cell states, or where it only points to the one above (`同上`, `〃`) what that one does.
  private func statedOrAbove() -> String? {
    var (row, text) = (row, stated())
    while row > 1, let own = text, own.utf8.count <= 9, own.isOne(of: ["同上", "〃", "″", "\"", "同前", "同上行"]) {
      row -= 1
      text = CellReader(table: table, row: row, column: column).stated()
    }
    return text
  }

  /// The department of a name; one that is not known is asked about where it stands first.
  private func department(_ name: String, in names: inout NameIndex) -> DepartmentID {
    let confused = names.departments.bodiesConfused(by: name).map { names.departments[$0].name }
    let (id, isRegistered, isNew) = names.departments.findOrKeep(name)
    if isNew, isRegistered, NoBody.isMeant(by: name) { report(.noBody(name), about: name) }
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
    return head.isOwnRegion(region) ? nil : region
  }

  /// The source of a row; where the cell repeats the one above, `last` has it already, if nothing was to be said of it.
  func source(of head: HeadFacts, after last: inout String?) -> String? {
    if let last, isRepeated { return last }
    let source = source(of: head)
    last = source.flatMap { source in head.sources?.contains(source) ?? true ? source : nil }
    return source
  }

  /// The source, reported where the plan does not list it; a dash is none.
  func source(of head: HeadFacts) -> String? {
    guard let source = text() else { return nil }
    if let known = head.sources, !known.contains(source) {
      guard source.saysSomething else { return nil }
      // A line below the table states the source of all its rows.
      guard table.findings.isFirst(at: place) else { return source }
      report(.unknownSource(source, nearest: nearest(to: source, among: known)), about: source)
    }
    return source
  }
}
