package import PlanRules

/// What was reported about tasks, milestones and indicators.
package enum ProgressNoteTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case subject, body, period, date, finished, progress, explanation, cause, remedy
    case approver, approvalDate, newDeadline, share, evidence, confirmation, forecast, request, source

    package static let table = PlanTable.progress
    package static let required: [Column] = [.subject, .progress]
    package static let long: [Column] = [.progress, .explanation, .cause, .remedy, .evidence, .request]

    package static func canHold(_ text: String, in column: Column) -> Bool {
      column != .progress || ProgressWord(text).state != nil
    }

    package var otherNames: [String] {
      switch self {
      case .subject: ["任务", "序号", "任务序号", "事项", "指标", "task"]
      case .body: ["责任单位", "报送单位", "department"]
      case .period: ["period"]
      case .date: ["报送日期", "填报日期", "date"]
      case .finished: ["完成日期", "完成时间", "finished"]
      case .progress: ["进展情况", "工作进展", "完成情况", "推进情况", "progress"]
      case .explanation: ["备注", "note"]
      case .cause: ["存在问题", "滞后原因", "cause"]
      case .remedy: ["下一步措施", "整改措施", "下步措施", "下一步工作", "measure"]
      case .share: ["完成进度", "进度"]
      case .evidence: ["佐证材料"]
      case .request: ["需协调解决事项", "需协调解决的问题"]
      case .approver, .approvalDate, .newDeadline, .confirmation, .forecast: []
      case .source: ["数据来源", "source"]
      }
    }

    package var header: String {
      switch self {
      case .subject: "对象"
      case .body: "单位"
      case .period: "时期"
      case .date: "日期"
      case .finished: "办结日期"
      case .progress: "进展"
      case .explanation: "说明"
      case .cause: "原因"
      case .remedy: "措施"
      case .approver: "批准"
      case .approvalDate: "批准日期"
      case .newDeadline: "现时限"
      case .share: "形象进度"
      case .evidence: "佐证"
      case .confirmation: "核定"
      case .forecast: "预判"
      case .request: "需协调事项"
      case .source: "来源"
      }
    }
  }

  /// The notes, in file order; one that speaks for several bodies is a note of each. `hasTaskTable` where the plan has
  /// tasks, even if they could not be read.
  static func read(
    _ rows: TableRows<Column>, hasTaskTable: Bool, names: inout NameIndex, head: HeadFacts
  ) -> [ProgressNote] {
    var notes: [ProgressNote] = []
    for row in rows {
      guard let text = row[.subject].requiredText(), let word = row[.progress].requiredText() else { continue }
      let subjects = names.subjects(text, takesNumbers: !hasTaskTable)
      switch subjects.count {
      case 0: row[.subject].reportUnknown(text, among: names.taskNames + names.seriesCodes)
      case 1: break
      default: row[.subject].report(.ambiguousNumber(text, candidates: subjects), about: text)
      }
      notes += row.notes(on: subjects, text, of: row[.body].departments(in: &names).ids, ProgressWord(word), head)
    }
    return notes
  }
}

extension TableRow<ProgressNoteTable.Column> {
  /// A note for each body; of the whole where none is named.
  fileprivate func notes(
    on subjects: [String], _ text: String, of bodies: [DepartmentID], _ word: ProgressWord, _ head: HeadFacts
  ) -> [ProgressNote] {
    // Each cell is read once, as what is wrong with it is said once.
    let (period, date, finished) = (self[.period].period()?.surely, self[.date].date(), self[.finished].date())
    let (explanation, cause, remedy) = (self[.explanation].text(), self[.cause].text(), self[.remedy].text())
    let (approval, newDeadline) = (approval(), self[.newDeadline].lastDay() ?? word.newDeadline)
    let (share, evidence) = (self[.share].share() ?? word.share, self[.evidence].text())
    let confirmation = self[.confirmation].confirmation()
    let forecast = self[.forecast].word(ProgressNote.Forecast.self)
    let (request, source) = (self[.request].text(), self[.source].source(of: head))
    return (bodies.isEmpty ? [nil] : bodies.map(Optional.init)).map { body in
      ProgressNote(
        subject: subjects.count == 1 ? subjects[0] : text, candidates: subjects.count > 1 ? subjects : [], body: body,
        period: period, date: date, finished: finished, word: word, explanation: explanation, cause: cause,
        remedy: remedy, approval: approval, newDeadline: newDeadline, share: share, evidence: evidence,
        confirmation: confirmation, forecast: forecast, request: request, source: source, place: place)
    }
  }

  /// A day alone approves nothing: somebody must have done it.
  private func approval() -> ProgressNote.Approval? {
    let date = self[.approvalDate].date()
    guard let by = self[.approver].text() else {
      if self[.approvalDate].text() != nil { self[.approver].require() }
      return nil
    }
    return ProgressNote.Approval(by: by, date: date)
  }
}

extension CellReader {
  /// What those who check found; nothing yet where the cell is empty.
  fileprivate func confirmation() -> ProgressNote.Confirmation {
    guard hasColumn else { return .notKept }
    let found = word(allowed: ProgressNote.Confirmation.words, as: ProgressNote.Confirmation.init(word:))
    return found ?? .pending
  }
}
