package import PlanRules

/// Findings approved for a time.
package enum ExceptionTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case rule, subject, region, period, reason, approver, expires

    package static let table = PlanTable.exceptions
    package static let required: [Column] = [.rule, .subject, .reason, .approver, .expires]
    package static let long: [Column] = [.reason]
    package static let deciding: [Column] = [.region, .period]

    package static func canHold(_ text: String, in column: Column) -> Bool {
      column != .expires || CalendarDate(written: text) != nil
    }

    package var header: String {
      switch self {
      case .rule: "代码"
      case .subject: "对象"
      case .region: "地区"
      case .period: "时期"
      case .reason: "理由"
      case .approver: "批准"
      case .expires: "到期"
      }
    }
  }

  /// The exceptions from rules of a book, in file order.
  ///
  /// A row that lacks a reason, an approver or a day approves nothing; nor does one for a table of obligations that could
  /// not be read whole, as nobody knows what is missing.
  static func read(_ rows: TableRows<Column>, from rules: RuleBook, head: HeadFacts) -> [ApprovedException] {
    var exceptions: [ApprovedException] = []
    var keys = RowKeys()
    for row in rows {
      guard let exception = row.exception(from: rules, head: head) else { continue }
      // A row with another last day renews the approval; the same one again counts once.
      let key = "\(exception.key) \(exception.expires)"
      if let first = keys.first(key, at: row.place) {
        row[.subject].report(.repeatedRow(key: key, first: first), about: key)
      } else {
        exceptions.append(exception)
      }
    }
    return exceptions
  }
}

extension TableRow<ExceptionTable.Column> {
  fileprivate func exception(from rules: RuleBook, head: HeadFacts) -> ApprovedException? {
    // Every cell is read before one is given up on, so that all that is wrong with a row is said at once.
    let rule = self[.rule].rule(of: rules)
    let subject = self[.subject].requiredText()
    let period = self[.period].period()?.period
    let reason = self[.reason].requiredStatement()
    let approver = self[.approver].requiredStatement()
    let expires = self[.expires].requiredDate()
    let isLimited = period != nil || self[.period].stated() == nil
    guard let rule, let subject, let reason, let approver, let expires, isLimited else { return nil }
    let about = Subject(subject)
    if let table = about.table, table.statesObligations, ClaimFault.unapprovable.contains(rule) {
      self[.rule].report(.outOfBounds(.exceptionOfTable(rule, table)))
      return nil
    }
    return ApprovedException(
      rule: rule, subject: subject, about: about, region: self[.region].region(of: head), period: period,
      reason: reason, approver: approver, expires: expires, place: place)
  }
}

extension CellReader {
  /// The rule of a code or name that must be there.
  fileprivate func rule(of book: RuleBook) -> Rule? {
    guard let text = requiredText() else { return nil }
    if let rule = book.rule(NameFolding.folded(text)) { return rule }
    reject(text, .rule(nearest: nearest(to: text, among: book.rules.flatMap { [$0.code, $0.name] })))
    return nil
  }
}
