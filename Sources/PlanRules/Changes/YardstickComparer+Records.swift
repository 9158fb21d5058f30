/// Notes, announced verdicts and approved exceptions.
extension YardstickComparer {
  // MARK: Notes that reported a lag

  mutating func compareNotes() {
    let new = headRecords.progressNotes
    var isFree = [Bool](repeating: true, count: new.count)
    let lagging = baseRecords.progressNotes.filter { $0.reportsLag || $0.approval != nil }
    let subjects = Dictionary(grouping: new.indices) { NameFolding.folded(new[$0].subject) }
    for note in lagging {
      let found = (subjects[subject(of: note)] ?? []).filter { isFree[$0] && isSamePart(note, new[$0]) }
      let same =
        found.first { isSame(note, new[$0]) && new[$0].word.text == note.word.text } ?? found.first {
          isSame(note, new[$0])
        }
        ?? found.first { new[$0].word.text == note.word.text && new[$0].explanation == note.explanation }
      guard let same else {
        if note.reportsLag { report(note, nil) }
        continue
      }
      isFree[same] = false
      let now = new[same]
      if note.reportsLag, !now.reportsLag { report(note, now) }
      compareExtensions(note, now)
    }
  }

  /// What the head calls the task or milestone that a note is on.
  private func subject(of note: ProgressNote) -> String {
    let position = base.names.task(numbered: note.subject)
    if let other = position.flatMap({ tasks.heads[$0] }) { return NameFolding.folded(head.tasks[other].id) }
    let milestone = base.names.milestone(ofCode: note.subject)
    if let other = milestone.flatMap({ tasks.milestones[$0] }) {
      return NameFolding.folded(head.milestones[other].code)
    }
    let id = base.series(ofCode: note.subject).flatMap { series.heads[$0.index] }
    return NameFolding.folded(id.map { head[$0].code } ?? note.subject)
  }

  private func isSamePart(_ note: ProgressNote, _ other: ProgressNote) -> Bool {
    guard let body = note.body else { return other.body == nil }
    return other.body.map { heirs.gone([body], among: [$0]).isEmpty } ?? false
  }

  private func isSame(_ note: ProgressNote, _ other: ProgressNote) -> Bool {
    note.date == other.date && note.period == other.period
  }

  private mutating func report(_ note: ProgressNote, _ now: ProgressNote?) {
    let day = note.date ?? note.period?.end
    let key = [note.subject, day?.description].compactMap { $0 }.joined(separator: " ")
    add(
      YardstickChange(
        .progress, of: .row(.progress, key: key), called: name(of: note), period: note.period,
        was: Wording(published: note.word.text), stands: Wording(published: now?.word.text), .loosened,
        place: now?.place ?? table(of: headRecords.progressNotes.map(\.place)), basePlace: note.place))
  }

  private func name(of note: ProgressNote) -> String {
    base.names.task(numbered: note.subject).map { base.tasks[$0].text }
      ?? base.names.milestone(ofCode: note.subject).map { base.milestones[$0].text }
      ?? base.series(ofCode: note.subject).map { base[$0].name } ?? note.subject
  }

  /// An extension whose new day was moved without another approval.
  private mutating func compareExtensions(_ note: ProgressNote, _ now: ProgressNote) {
    guard let approval = note.approval, now.approval?.by == approval.by, let old = note.newDeadline,
      let new = now.newDeadline, let bearing = Shift(from: old, to: new, moreIsLooser: true).bearing
    else { return }
    add(
      YardstickChange(
        .extended, of: .named(now.subject), called: name(of: note), was: Wording(published: old.description),
        stands: Wording(published: new.description), bearing, place: now.place, basePlace: note.place))
  }

  // MARK: Announced verdicts

  mutating func compareVerdicts() {
    let new = headRecords.verdicts
    for verdict in baseRecords.verdicts where verdict.verdictClass.isAdverse {
      guard let id = series.heads[verdict.indicator.index] else { continue }
      let found = new.filter { $0.indicator == id && $0.date == verdict.date }
      guard !found.contains(where: { $0.verdictClass.isAdverse }) else { continue }
      add(
        YardstickChange(
          .verdict, of: .row(.verdicts, key: "\(head[id].code) \(verdict.date)"), called: head[id].name,
          was: Wording(published: verdict.conclusion), stands: Wording(published: found.first?.conclusion), .loosened,
          place: found.first?.place ?? table(of: new.map(\.place)), basePlace: verdict.place))
    }
  }

  // MARK: Approved exceptions

  private struct Key: Hashable {
    let rule: Rule
    let subject: String
    let region: String?
    let period: Period?
  }

  /// Exceptions added or prolonged, unless 批准 names the document or the meeting by its number; those that are gone.
  mutating func compareExceptions() {
    let old = lastDays(baseRecords.exceptions, of: base, series.heads)
    let new = lastDays(headRecords.exceptions, of: head, head.allSeries.map { $0 })
    let (known, left) = (Dictionary(uniqueKeysWithValues: old), Set(new.map(\.0)))
    for (key, exception) in new {
      let before = known[key]
      guard before?.expires != exception.expires else { continue }
      let isLonger = before.map { $0.expires < exception.expires } ?? true
      let document = ProgressNote.Approval(by: exception.approver, date: nil).namesPaper ? exception.approver : nil
      let bearing: YardstickChange.Bearing =
        !isLonger ? .tightened : document.map(YardstickChange.Bearing.covered) ?? .loosened
      add(before, exception, bearing)
    }
    for (key, exception) in old where !left.contains(key) {
      // One that has run out is cleared away.
      guard day.map({ exception.expires >= $0 }) ?? true else { continue }
      add(exception, nil, .tightened)
    }
  }

  /// Of the rows of each finding the one that holds longest, in the order of the table.
  private func lastDays(
    _ exceptions: [ApprovedException], of plan: Plan, _ heads: [SeriesID?]
  ) -> [(Key, ApprovedException)] {
    var found: [(Key, ApprovedException)] = []
    var positions: [Key: Int] = [:]
    for exception in exceptions {
      let code = plan.names.onlySeries(calledIn: exception.subject).flatMap { heads[$0.index] }.map { head[$0].code }
      let key = Key(
        rule: exception.rule, subject: code ?? NameFolding.folded(exception.subject),
        region: Self.folded(exception.region), period: exception.period)
      if let position = positions[key] {
        if found[position].1.expires < exception.expires { found[position].1 = exception }
      } else {
        positions[key] = found.count
        found.append((key, exception))
      }
    }
    return found
  }

  private mutating func add(
    _ old: ApprovedException?, _ new: ApprovedException?, _ bearing: YardstickChange.Bearing
  ) {
    guard let exception = new ?? old else { return }
    func words(_ exception: ApprovedException?) -> Wording? {
      exception.map { Wording(zh: "至\($0.expires)", en: "until \($0.expires)") }
    }
    add(
      YardstickChange(
        .exception, of: .row(.exceptions, key: exception.key), called: "\(exception.rule.code) \(exception.subject)",
        region: exception.region, period: exception.period, was: words(old), stands: words(new), bearing,
        place: new?.place ?? table(of: headRecords.exceptions.map(\.place)), basePlace: old?.place))
  }
}

extension ProgressNote {
  /// Whether it says that something is late, not done or not accepted.
  fileprivate var reportsLag: Bool {
    if confirmation == .refused { return true }
    switch word.state {
    case .notStarted, .behind, .notDone, .returned: return true
    case .underWay, .onSchedule, .extended, .done, .ongoing, .suspended, .merged, .ended, nil: return false
    }
  }
}

extension ProgressNote.Approval {
  /// Whether it names a document or a meeting by its number, and not only a person or a day: `韶残联〔2024〕5号`,
  /// `2024年第3次会议`.
  var namesPaper: Bool {
    namesDocument && ["号", "次", "届", "期"].contains(where: NotationText.folded(by).contains(text:))
  }
}

extension VerdictClass {
  /// Whether it says that the target is or will be missed.
  fileprivate var isAdverse: Bool {
    switch self {
    case .behind, .notCompleted, .atRisk, .willNotComplete: true
    case .completedEarly, .completed, .mostlyCompleted, .ahead, .onTrack, .mostlyOnTrack, .willComplete, .strives: false
    }
  }
}
