package import PlanRules

/// What was reported about tasks, milestones and indicators.
package enum ProgressNoteTable {
  /// Its columns.
  package enum Column: Int, PlanColumn {
    case subject, period, date, progress, explanation, cause, remedy, source

    package static let table = PlanTable.progress
    package static let required: [Column] = [.subject, .progress]

    package var header: String {
      switch self {
      case .subject: "对象"
      case .period: "时期"
      case .date: "日期"
      case .progress: "进展"
      case .explanation: "说明"
      case .cause: "原因"
      case .remedy: "措施"
      case .source: "来源"
      }
    }
  }

  /// The notes, in file order; `hasTaskTable` where the plan has tasks, even if they could not be read.
  static func read(
    _ rows: TableRows<Column>, tasks: [KeyTask], hasTaskTable: Bool, milestones: [Milestone], names: NameIndex,
    head: HeadFacts
  ) -> [ProgressNote] {
    let subjects = tasks.map(\.number) + milestones.map(\.code) + names.seriesCodes
    var notes: [ProgressNote] = []
    for row in rows {
      guard let text = row[.subject].requiredText(), let word = row[.progress].requiredText() else { continue }
      let subject = names.noted(text, takesNumbers: !hasTaskTable)
      if subject == nil { row[.subject].reportUnknown(text, among: subjects) }
      notes.append(ProgressNote(
        subject: subject ?? text, period: row[.period].period(), date: row[.date].date(), word: ProgressWord(word),
        explanation: row[.explanation].text(), cause: row[.cause].text(), remedy: row[.remedy].text(),
        source: row[.source].source(of: head), place: row.place))
    }
    return notes
  }
}

extension NameIndex {
  /// What a note is on: a task by its number, a milestone by its code, or the code of a series by whatever names it;
  /// `nil` where that is nothing, or may be several.
  fileprivate func noted(_ text: String, takesNumbers: Bool) -> String? {
    if task(numbered: text) != nil || milestone(ofCode: text) != nil || series(ofCode: text) != nil { return text }
    // Where there are tasks a number is meant for one, if only for one that is not there.
    if !takesNumbers, text.isNumber { return nil }
    return series(text).only.map { seriesCodes[$0.index] }
  }
}

extension String {
  /// Whether there is no letter in it, be it of one script or another.
  fileprivate var isNumber: Bool { NameFolding.folded(self).utf8.allSatisfy { $0 < UInt8(ascii: "A") } }
}
