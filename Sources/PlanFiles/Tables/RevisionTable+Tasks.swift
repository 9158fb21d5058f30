import PlanRules

extension RevisionTable {
  /// Tasks and milestones dropped, or put off, by a document: a row whose subject is one of them, with 取消 or a new day
  /// under 新目标, counts as a note of that day that the document approves.
  ///
  /// Whatever names neither a task nor a series is reported here, as this is the last place where it could be understood.
  static func notes(_ rows: [TableRow<Column>], in names: NameIndex, head: HeadFacts) -> [ProgressNote] {
    rows.compactMap { row in
      guard let text = row[.indicator].text() else { return nil }
      let subjects = names.subjects(text, takesNumbers: false)
      guard subjects.count == 1 else {
        if subjects.isEmpty {
          _ = row[.indicator].series(in: names)
        } else {
          row[.indicator].report(.ambiguousNumber(text, candidates: subjects), about: text)
        }
        return nil
      }
      return row.note(on: subjects[0], head: head)
    }
  }
}

extension TableRow<RevisionTable.Column> {
  /// Whether its subject may be a task: no series is called so.
  func mayBeOnTask(_ names: NameIndex) -> Bool {
    guard let text = self[.indicator].stated() else { return false }
    return names.series(calledIn: text).isEmpty && names.series(ofCode: text) == nil
  }

  fileprivate func note(on subject: String, head: HeadFacts) -> ProgressNote? {
    // Every cell is read before the row is given up on, so that all that is wrong with it is said at once.
    let effective = self[.effective].requiredDate()
    let (document, source) = (self[.document].requiredStatement(), self[.source].requiredStatement())
    if source != nil { _ = self[.source].source(of: head) }
    let cancels = cancels
    let day = cancels ? nil : self[.newTarget].lastDay()
    if !cancels, day == nil { _ = self[.newTarget].requiredStatement() }
    guard let effective, let document, let source, cancels || day != nil else { return nil }
    return ProgressNote(
      subject: subject, date: effective, word: ProgressWord(cancels ? "终止" : "申请延期"),
      approval: ProgressNote.Approval(by: document, date: effective), newDeadline: day, source: source, place: place)
  }
}
