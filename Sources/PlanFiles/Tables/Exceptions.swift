import PlanRules

extension PlanLoader {
  /// `exceptions.csv`: findings that were approved for a time, in file order.
  ///
  /// A row that lacks a reason, an approver or a day approves nothing.
  mutating func readExceptions() -> [ApprovedException] {
    guard let table = table(.exceptions) else { return [] }
    var exceptions: [ApprovedException] = []
    var lines = NameTable()
    for row in table.rows {
      // Every cell is read before one is given up on, so that all that is wrong with a row is said at once.
      let rule = rule(of: row)
      let subject = requiredText(.subject, of: row)
      let period = period(.period, of: row)
      let reason = requiredText(.reason, of: row)
      let approver = requiredText(.approver, of: row)
      let expires = requiredDate(.expires, of: row)
      let isLimited = period != nil || text(.period, of: row) == nil
      guard let rule, let subject, let reason, let approver, let expires, isLimited else { continue }
      let exception = ApprovedException(
        rule: rule, subject: subject, about: Subject(subject), region: region(of: row), period: period, reason: reason,
        approver: approver, expires: expires, place: row.place)
      // A row with another last day renews the approval; the same one again counts once.
      let key = "\(exception.key) \(expires)"
      let first = lines.insert(key, row.row.line)
      guard first == row.row.line else {
        findings.add(
          .repeatedRow(key: key, first: Place(file: row.place.file, line: first)), about: row.subject(key),
          field: Column.subject.header, at: row.place(of: .subject))
        continue
      }
      exceptions.append(exception)
    }
    return exceptions
  }

  private mutating func rule(of row: TableRow) -> Rule? {
    guard let text = requiredText(.ruleCode, of: row) else { return nil }
    if let rule = RuleBook.standard.rule(NameFolding.folded(text)) { return rule }
    let nearest = findings.nearest(
      to: text, among: RuleBook.standard.rules.flatMap { [$0.code, $0.name] }, in: row.table.file.path)
    reject(text, .rule(nearest: nearest), .ruleCode, of: row)
    return nil
  }

  private mutating func requiredDate(_ column: Column, of row: TableRow) -> CalendarDate? {
    requiredText(column, of: row) == nil ? nil : date(column, of: row)
  }
}
