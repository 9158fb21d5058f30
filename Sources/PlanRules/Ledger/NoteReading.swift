/// What the notes on one part of a matter make of it on a day.
///
/// The latest report decides. Where notes of one day contradict each other, or one has no day, the matter is read under
/// each of them: what all agree on is its state, else it is to be confirmed.
struct NoteReading {
  let plan: Plan
  let records: Records
  let history: NoteHistory
  let asOf: CalendarDate

  /// When a matter is due, and what else of its row bears on its state.
  struct Terms {
    /// The day that the document sets, or the plan's last; `nil` of a duty without end and of a deadline not read.
    var due: (day: CalendarDate, basis: DueDay.Basis)?
    /// Whether the day was counted in working days, taken to be Monday to Friday.
    var assumesWorkdays = false
    /// The extension of the task whose day it has.
    var inherited: DueDay.Move?
    /// Whether it lasts, beyond its day where it has one.
    var lasts = false
    /// The deadline that could not be read.
    var unread: String?
    /// The day on which it begins.
    var start: CalendarDate?
    /// A report of completion that may be on an earlier one of several days alone.
    var doubtful: Int?
    /// Whether all that is wanted is that something begins (`项目开工`).
    var isBeginning = false
    /// What is to be brought in numbers.
    var commitment: Commitment?
    /// Whether several owe that together, or on several days, so that what one has done alone is never all of it.
    var isCommitmentOfAll = false

    /// Whether it is a duty without any end.
    var isEndless: Bool { lasts && due == nil && unread == nil }
  }

  /// Where a part stands by the notes on it, the latest first and those without a day last.
  func standing(_ notes: [Int], _ terms: Terms) -> Matter.Standing {
    let due = due(terms, notes)
    guard !notes.isEmpty else { return silent(terms, due) }
    let telling = paused(lasting(notes.filter { tells(records.progressNotes[$0]) }, terms))
    let deciding = candidates(among: telling)
    let hasAsked = notes.contains { records.progressNotes[$0].date != nil && !telling.contains($0) }
    let readings: [Reading] = deciding.map { state(by: $0, before: telling, hasAsked: hasAsked, terms, due) }
    guard let first = readings.first else { return silent(terms, due) }
    let remarks = remarks(on: notes, due, state: first.state)
    let agree = readings.allSatisfy { $0.state == first.state }
    if agree, first.state == .overdue, let note = terms.doubtful {
      return Matter.Standing(
        .toConfirm, due: due, doubts: [.onEarlierDay(note: note)], remarks: remarks, note: note)
    }
    return Matter.Standing(
      agree ? first.state : .toConfirm, due: due,
      doubts: agree ? first.doubt.map { [$0] } ?? [] : openOrder(of: telling), remarks: remarks,
      note: notes.first { records.progressNotes[$0].date != nil } ?? notes.first,
      finished: agree ? first.finished : nil)
  }

  /// Where a part stands on which nobody has reported.
  private func silent(_ terms: Terms, _ due: DueDay?) -> Matter.Standing {
    let reading = open(.notYetDue, terms, due)
    if reading.state == .overdue, let note = terms.doubtful {
      return Matter.Standing(.toConfirm, due: due, doubts: [.onEarlierDay(note: note)], note: note)
    }
    return Matter.Standing(reading.state, due: due, doubts: reading.doubt.map { [$0] } ?? [])
  }

  // MARK: Which notes decide

  /// An extension asked for, and an end or a pause that nobody has approved, change nothing.
  private func tells(_ note: ProgressNote) -> Bool {
    switch note.word.state {
    case .extended, .suspended, .merged, .ended: isApproved(note)
    default: true
    }
  }

  /// Whether somebody has allowed by then what a note wants: who, by which document, on a day of the plan.
  func isApproved(_ note: ProgressNote) -> Bool {
    guard let approval = note.approval, approval.namesDocument, let day = approval.date else { return false }
    return plan.head.firstDayOfNotes <= day && day <= asOf
  }

  /// What was suspended has not begun: that it has not is no news.
  private func paused(_ telling: [Int]) -> [Int] {
    guard let stop = telling.firstIndex(where: { records.progressNotes[$0].word.state == .suspended }) else {
      return telling
    }
    return telling.enumerated().filter { $0 > stop || records.progressNotes[$1].word.state != .notStarted }.map(
      \.element)
  }

  /// What is done stays done where it is said afterwards that it goes on (`长期坚持`), or where the deadline itself says so.
  private func lasting(_ telling: [Int], _ terms: Terms) -> [Int] {
    guard let done = telling.firstIndex(where: { saysDone($0, terms) }) else { return telling }
    return telling.enumerated().filter { index, position in
      guard index < done, records.progressNotes[position].date != nil else { return true }
      switch records.progressNotes[position].word.state {
      case .ongoing: return false
      case .underWay, .onSchedule: return !terms.lasts
      default: return true
      }
    }.map(\.element)
  }

  /// The notes of the latest day, and each that may or may not be the one that counts; `nil` stands for no note at all.
  private func candidates(among telling: [Int]) -> [Int?] {
    let sure = telling.filter { !isOpen($0) }
    let latest = sure.filter { records.progressNotes[$0].date == records.progressNotes[sure[0]].date }
    return (latest.isEmpty ? [nil] : latest.map { $0 }) + telling.filter(isOpen).map { $0 }
  }

  /// Whether nobody can tell when a note was made, or what it is on.
  private func isOpen(_ position: Int) -> Bool {
    records.progressNotes[position].date == nil || !records.progressNotes[position].candidates.isEmpty
  }

  /// Why it is open which note decides.
  private func openOrder(of telling: [Int]) -> [Doubt] {
    let open = telling.filter(isOpen)
    guard open.isEmpty else {
      return open.map { records.progressNotes[$0].candidates.isEmpty ? .undated(note: $0) : .ambiguous(note: $0) }
    }
    let day = records.progressNotes[telling[0]].date
    return [.contradictory(notes: telling.filter { records.progressNotes[$0].date == day })]
  }

  // MARK: What a note says

  private struct Reading {
    var state: MatterState
    var doubt: Doubt?
    var finished: CalendarDate?

    init(_ state: MatterState, finished: CalendarDate? = nil) {
      self.state = state
      self.finished = finished
    }

    init(_ doubt: Doubt) {
      state = .toConfirm
      self.doubt = doubt
    }
  }

  private func state(
    by position: Int?, before telling: [Int], hasAsked: Bool, _ terms: Terms, _ due: DueDay?
  ) -> Reading {
    // A note that only asks for something says that somebody is at it.
    guard let position else { return open(hasAsked ? .onSchedule : .notYetDue, terms, due) }
    let note = records.progressNotes[position]
    if saysDone(position, terms) { return done(position, before: telling, terms, due) }
    if note.saysOpen, let stop = ended(before: position, among: telling) {
      return Reading(.contradictory(notes: [position, stop]))
    }
    switch note.word.state {
    case nil: return isAmount(note, terms) ? open(.onSchedule, terms, due) : Reading(.unknownWord(note: position))
    case .done: return done(position, before: telling, terms, due)
    case .ongoing: return ongoing(position, terms, due)
    case .suspended:
      // A pause to a day is over after it.
      let isOver = note.newDeadline.map { $0 < asOf } ?? false
      return isOver ? open(.onSchedule, terms, due) : Reading(.suspended)
    case .merged:
      let tasks = note.word.mergedInto.map { plan.names.tasks($0) } ?? []
      if let task = tasks.first, isMerged(plan.tasks[task].id, backInto: note.subject) {
        return Reading(.mergedInCircle(note: position))
      }
      return tasks.contains { plan.tasks[$0].id != note.subject }
        ? Reading(.ended) : Reading(.mergedIntoUnknown(note: position))
    case .ended: return Reading(.ended)
    case .behind: return open(.behind, terms, due)
    case .notStarted:
      let hasBegun = terms.start.map { $0 < asOf } ?? false
      return open(hasBegun ? .behind : .notYetDue, terms, due)
    case .notDone:
      // `无法完成` before its day is no ordinary way of being on schedule.
      return open(note.word.text.contains(text: "无法") ? .behind : .onSchedule, terms, due)
    case .underWay, .onSchedule, .returned, .extended: return open(.onSchedule, terms, due)
    }
  }

  /// Whether a task is itself said to be merged into another, or by way of others, so that nobody would be left to do it.
  private func isMerged(_ task: String, backInto first: String) -> Bool {
    var (current, met): (String, Set<String>) = (task, [])
    while met.insert(current).inserted {
      let merger = history.notes(on: current).lazy.map { records.progressNotes[$0] }
        .first { $0.date != nil && $0.word.state == .merged && isApproved($0) }
      guard let name = merger?.word.mergedInto, let next = plan.names.tasks(name).first.map({ plan.tasks[$0].id })
      else {
        return false
      }
      if next == first { return true }
      current = next
    }
    return true
  }

  /// Something that is not done: late once its day has passed.
  private func open(_ before: MatterState, _ terms: Terms, _ due: DueDay?) -> Reading {
    if let unread = terms.unread { return Reading(.unreadDeadline(unread)) }
    guard let due else { return Reading(before == .behind ? .behind : .ongoing) }
    if due.moved == nil, isBeforeIssue(due) { return Reading(.dueBeforeIssue(due.original)) }
    return Reading(due.day < asOf ? .overdue : before)
  }

  private func done(_ position: Int, before telling: [Int], _ terms: Terms, _ due: DueDay?) -> Reading {
    let run = run(of: position, among: telling, terms)
    let note = records.progressNotes[position]
    let isConfirmed = run.contains { records.progressNotes[$0].confirmation == .confirmed }
    if note.confirmation == .refused { return open(.onSchedule, terms, due) }
    if note.confirmation == .pending, !isConfirmed { return Reading(.unconfirmed(note: position)) }
    if let share = note.share, share.ratio < .hundred { return Reading(.notWhole(note: position)) }
    let finished =
      note.finished
      ?? run.last.flatMap { first in
        records.progressNotes[first].finished ?? records.progressNotes[first].date
      }
    if let finished, finished > note.date ?? asOf || finished < plan.head.firstDayOfNotes {
      return Reading(.finishedLater(note: position))
    }
    if let unread = terms.unread { return Reading(.unreadDeadline(unread)) }
    guard let due else { return Reading(.ongoing) }
    let isLate = finished.map { $0 > due.day } ?? false
    return Reading(isLate && !isBeforeIssue(due) ? .doneLate : .doneInTime, finished: finished)
  }

  /// Whether a report says that all of it is done: by its word, by an amount that is enough, or, where only a beginning is
  /// wanted, by saying that it has begun.
  private func saysDone(_ position: Int, _ terms: Terms) -> Bool {
    let note = records.progressNotes[position]
    if note.word.state == .done { return true }
    if terms.isBeginning, note.word.saysBegun { return true }
    guard note.word.state == nil, let commitment = terms.commitment,
      !terms.isCommitmentOfAll || note.body == nil,
      let amount = note.word.amount.flatMap(commitment.amount(in:)),
      let goal = commitment.goal(assuming: plan.head.assumptions), !goal.isCeiling
    else { return false }
    return goal.isAttained(by: amount) == .yes && !goal.isFarExceeded(by: amount)
  }

  /// Whether a report says how much of what is promised is done, and nothing that cannot be.
  private func isAmount(_ note: ProgressNote, _ terms: Terms) -> Bool {
    guard let commitment = terms.commitment, let amount = note.word.amount.flatMap(commitment.amount(in:)) else {
      return false
    }
    return !(commitment.goal(assuming: plan.head.assumptions)?.isFarExceeded(by: amount) ?? false)
  }

  /// The approved end of it that a report which says that it goes on comes after.
  private func ended(before position: Int, among telling: [Int]) -> Int? {
    guard let start = telling.firstIndex(of: position), records.progressNotes[position].date != nil else { return nil }
    guard let earlier = telling[start...].first(where: { !records.progressNotes[$0].saysOpen }) else { return nil }
    let state = records.progressNotes[earlier].word.state
    return state == .ended || state == .merged ? earlier : nil
  }

  /// The reports of its being done that follow on each other, the latest first: what was said again was done before.
  private func run(of position: Int, among telling: [Int], _ terms: Terms) -> [Int] {
    guard let start = telling.firstIndex(of: position) else { return [position] }
    return Array(
      telling[start...].prefix { position in
        let note = records.progressNotes[position]
        return saysDone(position, terms) && note.confirmation != .refused && note.date != nil
      })
  }

  private func ongoing(_ position: Int, _ terms: Terms, _ due: DueDay?) -> Reading {
    guard let due, due.basis == .stated else { return Reading(.ongoing) }
    if terms.lasts, due.day < asOf { return Reading(.reportedAsLasting(note: position)) }
    return open(.onSchedule, terms, due)
  }

  private func isBeforeIssue(_ due: DueDay) -> Bool {
    due.basis == .stated && plan.head.issued.map { due.original < $0 } ?? false
  }

  // MARK: Days and remarks

  private func due(_ terms: Terms, _ notes: [Int]) -> DueDay? {
    guard let due = terms.due else { return nil }
    // Nothing is extended to a day before the one that it had.
    let own = notes.lazy.compactMap { position -> DueDay.Move? in
      let note = records.progressNotes[position]
      guard isApproved(note), let day = note.newDeadline, day > due.day, day.year <= plan.period.end.year + 10 else {
        return nil
      }
      return DueDay.Move(day: day, note: position)
    }.first
    return DueDay(
      original: due.day, moved: own ?? terms.inherited, basis: due.basis, assumesWorkdays: terms.assumesWorkdays)
  }

  private func remarks(on notes: [Int], _ due: DueDay?, state: MatterState) -> [LedgerRemark] {
    guard state.isOpen else { return [] }
    var remarks: [LedgerRemark] = []
    for position in notes {
      let note = records.progressNotes[position]
      if position == due?.moved?.note { break }
      switch note.word.state {
      case .suspended where !isApproved(note), .merged where !isApproved(note), .ended where !isApproved(note):
        remarks.append(.stopUnapproved(note: position))
      case .returned: remarks.append(.returned(note: position))
      case .extended where isApproved(note) && note.newDeadline == nil:
        remarks.append(.extensionWithoutDay(note: position))
      default: if isExtension(note) { remarks.append(extensionAsked(position, due)) }
      }
    }
    if let latest = notes.first, disagrees(records.progressNotes[latest].forecast, with: state) {
      remarks.append(.forecastDisagrees(note: latest))
    }
    return remarks
  }

  private func isExtension(_ note: ProgressNote) -> Bool {
    (note.word.state == .extended || note.newDeadline != nil) && !isApproved(note)
  }

  private func extensionAsked(_ position: Int, _ due: DueDay?) -> LedgerRemark {
    let asked = records.progressNotes[position].date
    let isLate = asked.flatMap { asked in due.map { asked > $0.day } } ?? false
    return .extensionAsked(note: position, isLate: isLate)
  }

  private func disagrees(_ forecast: ProgressNote.Forecast?, with state: MatterState) -> Bool {
    switch forecast {
    case .inTime: state == .overdue || state == .behind
    case .unlikely: state == .onSchedule || state == .notYetDue
    case .atRisk, nil: false
    }
  }
}

extension ProgressNote {
  /// Whether it says that something is not done yet, and nothing of how it is to go on.
  var saysOpen: Bool {
    switch word.state {
    case .underWay, .onSchedule, .behind, .notDone, .notStarted: true
    case .returned, .extended, .done, .ongoing, .suspended, .merged, .ended, nil: false
    }
  }
}
