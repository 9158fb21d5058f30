import PlanRules

extension PlanLoader {
  /// `progress.csv`: what was reported about tasks, milestones and indicators, in file order.
  mutating func readProgress(tasks: [KeyTask], milestones: [Milestone]) -> [ProgressNote] {
    guard let table = table(.progress) else { return [] }
    let subjects = tasks.map(\.number) + milestones.map(\.code) + codeList
    let known = Set(subjects)
    var notes: [ProgressNote] = []
    for row in table.rows {
      guard let subject = requiredText("对象", of: row), let word = requiredText("进展", of: row) else { continue }
      if !known.contains(subject) { reportUnknown(subject, among: subjects, "对象", of: row) }
      let note = ProgressNote(
        subject: subject, period: period("时期", of: row), date: date("日期", of: row), word: word,
        explanation: text("说明", of: row), cause: text("原因", of: row), remedy: text("措施", of: row),
        source: source(of: row), place: row.place)
      if note.state == nil { reject(word, .word(allowed: ProgressState.knownWords), "进展", of: row) }
      notes.append(note)
    }
    return notes
  }

  /// `verdicts.csv`: what offices announced, in file order.
  mutating func readVerdicts(_ indicators: Int) -> [OfficialVerdict] {
    guard let table = table(.verdicts) else { return [] }
    let allowed = OfficialVerdict.Conclusion.allCases.map(\.rawValue)
    var verdicts: [OfficialVerdict] = []
    for row in table.rows {
      guard let indicator = series("指标", of: row), indicator.index < indicators, let date = date("日期", of: row),
        let conclusion = word(
          "结论", of: row, allowed: allowed, as: OfficialVerdict.Conclusion.init(rawValue:))
      else { continue }
      verdicts.append(
        OfficialVerdict(
          indicator: indicator, date: date, conclusion: conclusion, source: source(of: row), place: row.place))
    }
    return verdicts
  }
}
