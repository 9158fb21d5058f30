import PlanRules

extension PlanLoader {
  /// `progress.csv`: what was reported about tasks, milestones and indicators, in file order.
  mutating func readProgress(tasks: [KeyTask], milestones: [Milestone]) -> [ProgressNote] {
    guard let table = table(.progress) else { return [] }
    let subjects = tasks.map(\.number) + milestones.map(\.code) + codeList
    var notes: [ProgressNote] = []
    for row in table.rows {
      guard let subject = requiredText(.subject, of: row), let word = requiredText(.progress, of: row) else { continue }
      if taskNumbers[subject] == nil, milestoneCodes[subject] == nil, codes[subject] == nil {
        reportUnknown(subject, among: subjects, .subject, of: row)
      }
      let note = ProgressNote(
        subject: subject, period: period(.period, of: row), date: date(.date, of: row), word: word,
        explanation: text(.explanation, of: row), cause: text(.cause, of: row), remedy: text(.remedy, of: row),
        source: source(of: row), place: row.place)
      if note.state == nil { reject(word, .word(allowed: ProgressState.knownWords), .progress, of: row) }
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
      guard let indicator = series(.indicator, of: row), indicator.index < indicators, let date = date(.date, of: row),
        let conclusion = word(
          .conclusion, of: row, allowed: allowed, as: OfficialVerdict.Conclusion.init(rawValue:))
      else { continue }
      verdicts.append(
        OfficialVerdict(
          indicator: indicator, date: date, conclusion: conclusion, source: source(of: row), place: row.place))
    }
    return verdicts
  }
}
