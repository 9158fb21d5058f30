import PlanRules

/// Cells as values; what cannot be read is reported with its place and counts as not stated.
extension PlanLoader {
  /// The text of a cell without blanks around it, or `nil` where it is empty or absent.
  mutating func text(_ column: Column, of row: TableRow) -> String? {
    guard let cell = row.cell(column), !cell.isEmpty else { return nil }
    guard let text = row.table.csv.text(of: cell, in: row.table.file) else {
      reject("", .encoding, column, of: row)
      return nil
    }
    let trimmed = text.trimmingBlanks
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The unit of a row.
  mutating func unit(of row: TableRow) -> Unit { text(.unit, of: row).map { unit($0) } ?? .none }

  /// The text of a cell that must not be empty.
  mutating func requiredText(_ column: Column, of row: TableRow) -> String? {
    if let text = text(column, of: row) { return text }
    if row.cell(column).map(\.isEmpty) ?? true { reject("", .empty, column, of: row) }
    return nil
  }

  /// A published figure; a place in the cell is given where it is not understood.
  mutating func reading(_ column: Column, of row: TableRow, in unit: Unit) -> Reading? {
    guard let text = text(column, of: row) else { return nil }
    do throws(NotationError) {
      return try Reading(cell: text, unit: unit)
    } catch {
      reject(text, error, column, of: row)
      return nil
    }
  }

  /// A target as published.
  mutating func target(_ column: Column, of row: TableRow, in unit: Unit) -> Target? {
    guard let text = text(column, of: row) else { return nil }
    do throws(NotationError) {
      return try Target(cell: text, unit: unit)
    } catch {
      reject(text, error, column, of: row)
      return nil
    }
  }

  /// A period that must be there.
  mutating func requiredPeriod(_ column: Column, of row: TableRow) -> Period? {
    guard let text = requiredText(column, of: row) else { return nil }
    return period(text, column, of: row)
  }

  /// A period, if the cell states one.
  mutating func period(_ column: Column, of row: TableRow) -> Period? {
    text(column, of: row).flatMap { period($0, column, of: row) }
  }

  private mutating func period(_ text: String, _ column: Column, of row: TableRow) -> Period? {
    if let period = Period(text) { return period }
    reject(text, .period, column, of: row)
    return nil
  }

  /// A day, if the cell states one.
  mutating func date(_ column: Column, of row: TableRow) -> CalendarDate? {
    guard let text = text(column, of: row) else { return nil }
    if let date = CalendarDate(written: text) { return date }
    reject(text, .date, column, of: row)
    return nil
  }

  /// One of a few allowed words, if the cell states one.
  mutating func word<Value>(
    _ column: Column, of row: TableRow, allowed: @autoclosure () -> [String], as make: (String) -> Value?
  ) -> Value? {
    guard let text = text(column, of: row) else { return nil }
    if let value = make(NameFolding.folded(text)) { return value }
    reject(text, .word(allowed: allowed()), column, of: row)
    return nil
  }

  /// The series of a code that must be there.
  mutating func series(_ column: Column, of row: TableRow) -> SeriesID? {
    guard let code = requiredText(column, of: row) else { return nil }
    return series(ofCode: code, column, of: row)
  }

  /// The series of a list of codes; unknown ones are reported and left out.
  mutating func seriesList(_ column: Column, of row: TableRow) -> [SeriesID] {
    guard let text = text(column, of: row) else { return [] }
    return NameList(text).names.compactMap { series(ofCode: $0, column, of: row) }
  }

  private mutating func series(ofCode code: String, _ column: Column, of row: TableRow) -> SeriesID? {
    if let position = codes[code] { return SeriesID(position) }
    let place = row.place(of: column)
    let nearest = findings.nearest(to: code, among: codeList, in: place.file)
    findings.add(
      .unknownCode(code, nearest: nearest), about: row.subject(code), field: column.header, at: place)
    return nil
  }

  /// The departments of a list; names the register does not have are reported and kept as printed.
  mutating func departments(_ column: Column, of row: TableRow) -> (ids: [DepartmentID], isOpen: Bool) {
    guard let text = text(column, of: row) else { return ([], false) }
    let list = NameList(text)
    var ids: [DepartmentID] = []
    ids.reserveCapacity(list.names.count)
    for name in list.names {
      let id = department(name, column, of: row)
      if !ids.contains(id) { ids.append(id) }
    }
    return (ids, list.isOpen)
  }

  private mutating func department(_ name: String, _ column: Column, of row: TableRow) -> DepartmentID {
    let (id, isRegistered) = register.findOrKeep(name)
    if !isRegistered {
      let place = row.place(of: column)
      let nearest = findings.nearest(to: name, among: register.names, in: place.file)
      findings.add(
        .unknownDepartment(name, nearest: nearest), about: row.subject(name),
        field: column.header,
        at: place)
    }
    return id
  }

  /// The source of a row, reported where `plan.json` does not list it.
  mutating func source(of row: TableRow) -> String? {
    guard let source = text(.source, of: row) else { return nil }
    if !sources.contains(source) {
      let place = row.place(of: .source)
      let nearest = findings.nearest(to: source, among: sources, in: place.file)
      findings.add(
        .unknownSource(source, nearest: nearest), about: row.subject(source),
        field: Column.source.header, at: place)
    }
    return source
  }

  mutating func reject(_ text: String, _ problem: CellProblem, _ column: Column, of row: TableRow) {
    findings.add(
      .cell(text, problem), about: row.subject(key(of: row)), field: column.header,
      at: row.place(of: column))
  }

  private mutating func reject(_ text: String, _ error: NotationError, _ column: Column, of row: TableRow) {
    let subject = row.subject(key(of: row))
    let place = row.place(of: column, character: error.offset)
    if case .unitMismatch(let found, let expected) = error.kind {
      findings.add(
        .unit(cell: text, found: found, expected: expected), about: subject, field: column.header, at: place)
    } else {
      findings.add(.cell(text, .notation(error)), about: subject, field: column.header, at: place)
    }
  }

  /// What names a row besides its line: its first required cells.
  private func key(of row: TableRow) -> String {
    row.table.schema.required.prefix(2).compactMap { column in
      row.cell(column).flatMap { row.table.csv.text(of: $0, in: row.table.file) }
    }.joined(separator: " ")
  }
}

extension TableRow {
  /// The subject of a data finding: the file and the row's key.
  func subject(_ key: String) -> Subject { .row(table.schema.table, key: key) }
}
