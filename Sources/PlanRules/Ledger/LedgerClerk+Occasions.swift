/// When and by whom a row of tasks or milestones is owed, and which notes are on which occasion.
extension LedgerClerk {
  /// What a row of tasks or milestones says of when and who.
  struct Row {
    let subject: MatterSubject
    let id: String
    let deadline: Deadline?
    let unread: String?
    let basis: DueDay.Basis
    let start: CalendarDate?
    let moved: DueDay.Move?
    let responsibility: Responsibility
    let owing: [Owing]
    let commitment: Commitment?
    /// Whether all that is wanted is that something begins.
    let isBeginning: Bool

    /// The same of one of its days, of which the cell may say so too: `6月底前开工，12月底前竣工`.
    func begins(onOccasion index: Int, of count: Int) -> Bool {
      if isBeginning { return true }
      guard let text = deadline?.text, text.mayAskToBegin else { return false }
      let clauses = text.split { ["，", ",", "；", ";", "、"].contains($0) }
      return clauses.count == count ? String(clauses[index]).asksOnlyToBegin : count == 1 && text.asksOnlyToBegin
    }
  }

  /// A body that owes its part, and the group that the tables name in its place.
  typealias Owing = (body: DepartmentID?, group: DepartmentID?)

  func matters(of row: Row) -> [Matter] {
    let notes = assessment.history.notes(on: row.id)
    let occasions =
      row.deadline?.occasions(in: plan.period, issued: plan.head.issued, calendar: plan.head.workingCalendar) ?? []
    let isRecurring = occasions.contains { $0.period != nil }
    guard isRecurring || occasions.count > 1 else {
      let terms = NoteReading.Terms(
        due: due(row, occasions.first), assumesWorkdays: occasions.first?.assumesWorkdays ?? false,
        inherited: row.moved, lasts: row.deadline?.lasts ?? false, unread: row.unread, start: row.start,
        isBeginning: row.begins(onOccasion: 0, of: 1),
        commitment: row.commitment, isCommitmentOfAll: row.owing.count > 1)
      return [Matter(row.subject, period: nil, parts: parts(row, notes, terms))]
    }
    let single = isRecurring ? nil : assigned(notes, to: occasions.map(\.due))
    let isOfOwnMonths = isRecurring && occasions.contains { occasion in notes.contains { isInTime($0, occasion) } }
    let shared = isRecurring ? sharing(notes, occasions) : [:]
    return occasions.indices.compactMap { index in
      let occasion = occasions[index]
      if isRecurring, occasion.due > horizon, index > 0, occasions[index - 1].due > asOf { return nil }
      if isStopped(row.id, on: occasion.due) { return nil }
      let before = index > 0 ? occasions[index - 1].due : nil
      let own =
        shared[index]
        ?? (isRecurring
          ? narrow(
            notes.filter { speaks(of: occasion, since: before, isOfOwnMonths, records.progressNotes[$0]) },
            to: occasion.period)
          : single?.notes[index] ?? [])
      let terms = NoteReading.Terms(
        due: (occasion.due, row.basis), assumesWorkdays: occasion.assumesWorkdays, start: row.start,
        doubtful: single?.doubtful[index],
        isBeginning: row.begins(onOccasion: index, of: occasions.count),
        commitment: row.commitment, isCommitmentOfAll: true)
      return Matter(row.subject, period: occasion.period, parts: parts(row, own, terms))
    }
  }

  /// Whether a report bears the months of an occasion and was made by its day.
  private func isInTime(_ position: Int, _ occasion: Deadline.Occasion) -> Bool {
    let note = records.progressNotes[position]
    guard let period = occasion.period, note.period == period, let date = note.date else { return false }
    return date <= occasion.due
  }

  /// Which notes are on which of several days of the same months (`每月10日、20日`), by the position of the occasion.
  private func sharing(_ notes: [Int], _ occasions: [Deadline.Occasion]) -> [Int: [Int]] {
    guard zip(occasions, occasions.dropFirst()).contains(where: { $0.period != nil && $0.period == $1.period }) else {
      return [:]
    }
    var result: [Int: [Int]] = [:]
    for (period, group) in Dictionary(grouping: occasions.indices, by: { occasions[$0].period }) where group.count > 1 {
      let own = notes.filter { speaks(of: occasions[group[0]], since: nil, true, records.progressNotes[$0]) }
      let single = assigned(narrow(own, to: period), to: group.map { occasions[$0].due })
      for (index, notes) in zip(group, single.notes) { result[index] = notes }
    }
    return result
  }

  /// How many occasions a deadline has in the plan.
  func occasionCount(_ deadline: Deadline?) -> Int {
    guard let deadline else { return 0 }
    if deadline.isOneDay { return 1 }
    return deadline.occasions(
      in: plan.period, issued: plan.head.issued, calendar: plan.head.workingCalendar
    ).count
  }

  private func due(_ row: Row, _ occasion: Deadline.Occasion?) -> (CalendarDate, DueDay.Basis)? {
    if row.unread != nil { return nil }
    if let occasion { return (occasion.due, row.basis) }
    return row.deadline?.lasts ?? false ? nil : (plan.period.end, .assumed)
  }

  /// Whether an approval had ended or suspended a recurring duty before a day, and nobody had taken it up again.
  private func isStopped(_ subject: String, on day: CalendarDate) -> Bool {
    for position in assessment.history.notes(on: subject) {
      let note = records.progressNotes[position]
      guard let date = note.date else { return false }
      switch note.word.state {
      case .suspended, .merged, .ended:
        guard reading.isApproved(note), let approved = note.approval?.date else { continue }
        if approved < day { return note.newDeadline.map { day <= $0 } ?? true }
      case .done, nil: continue
      default: if date < day { return false }
      }
    }
    return false
  }

  /// The day from which an approval has ended or suspended a recurring duty, and what it is since then.
  func stop(of subject: String) -> (day: CalendarDate, state: MatterState)? {
    let notes = assessment.history.notes(on: subject).map { records.progressNotes[$0] }
    guard let latest = notes.first(where: { $0.date != nil }), reading.isApproved(latest),
      let day = latest.approval?.date, latest.newDeadline.map({ asOf <= $0 }) ?? true
    else { return nil }
    switch latest.word.state {
    case .suspended: return (day, .suspended)
    case .merged, .ended: return (day, .ended)
    default: return nil
    }
  }

  /// Whether a note is on one occasion: by the months it speaks of, else by its day.
  ///
  /// Where an occasion is due within its own months, a day belongs to the months it falls in; where it is due after
  /// them, or stands for no months, to the time since the occasion before.
  ///
  /// Where reports bear the months of the occasion itself, one on the months before is no report on it.
  private func speaks(
    of occasion: Deadline.Occasion, since before: CalendarDate?, _ isOfOwnMonths: Bool, _ note: ProgressNote
  ) -> Bool {
    func isInTime(_ date: CalendarDate) -> Bool { date <= occasion.due && before.map { date > $0 } ?? true }
    guard let period = occasion.period else { return note.date.map(isInTime) ?? false }
    guard let spoken = note.period else {
      guard let date = note.date else { return false }
      return occasion.due <= period.end ? period.contains(Period(Month(of: date))) : isInTime(date)
    }
    // What lies ahead of a note nobody can have done.
    if spoken.contains(period) { return spoken == period || note.date.map { period.start <= $0 } ?? true }
    // Reported month by month, the last month of a quarter is the quarter's end.
    if spoken.last == period.last, period.contains(spoken) { return true }
    // `每年3月底前` wants no more than the months until then.
    if period.first <= spoken.last, spoken.last < period.last, Month(of: occasion.due) <= spoken.last { return true }
    // `每月5日前` wants what the month before brought.
    let isEarly = occasion.due.days(since: period.start) < 10
    guard isEarly, !isOfOwnMonths, spoken.last == period.first.previous, let date = note.date else { return false }
    return spoken.months == period.months && isInTime(date)
  }

  /// Which notes are on which of several single days, the latest first.
  ///
  /// A report of completion closes what has passed by then, else what comes next; said again before that day it is the same
  /// report. One that closes what has passed may be on what comes next as well. Any other report is on what is still open.
  private func assigned(_ notes: [Int], to days: [CalendarDate]) -> Assigned {
    var result = Assigned(notes: days.map { _ in [] }, doubtful: days.map { _ in nil })
    var closed: [DepartmentID?: Set<Int>] = [:]
    for position in notes.reversed() {
      let note = records.progressNotes[position]
      let done = closed[note.body, default: []].union(closed[nil, default: []])
      let open = days.indices.filter { !done.contains($0) }
      var targets = open
      if let date = note.date, note.word.state == .done, note.confirmation != .refused {
        let next = days.firstIndex { $0 >= date }
        let passed = open.filter { days[$0] < date }
        if note.word.saysAll {
          targets = open
        } else if passed.isEmpty {
          targets = [next ?? days.count - 1]
        } else {
          targets = passed
          // A report of December is hardly on June alone, one of July hardly on December.
          if let next, let last = passed.last, !done.contains(next),
            days[next].days(since: date) < date.days(since: days[last])
          {
            result.doubtful[next] = position
          }
        }
        closed[note.body, default: []].formUnion(targets)
      } else if note.word.state == .returned, let last = done.max() {
        targets = [last]
        closed[note.body]?.remove(last)
        closed[nil]?.remove(last)
      }
      for target in targets { result.notes[target].insert(position, at: 0) }
    }
    return result
  }

  /// Notes by the days that they are on.
  private struct Assigned {
    /// For each day those on it, the latest first.
    var notes: [[Int]]
    /// For each day one that may be on it as well.
    var doubtful: [Int?]
  }

  /// A report on more than one occasion that says that something is open does not open again what is done of it.
  private func narrow(_ notes: [Int], to period: Period?) -> [Int] {
    guard let period else { return notes }
    func isWide(_ position: Int) -> Bool {
      records.progressNotes[position].period.map { $0 != period && $0.contains(period) } ?? false
    }
    guard notes.contains(where: { !isWide($0) && records.progressNotes[$0].word.state == .done }) else { return notes }
    return notes.filter { !isWide($0) || !records.progressNotes[$0].saysOpen }
  }

  /// Who owes a matter: those who lead, groups by their members where these are named.
  func owing(_ responsibility: Responsibility) -> [Owing] {
    var found: [Owing] = []
    found.reserveCapacity(responsibility.lead.count)
    var met = DistinctDepartments()
    for lead in responsibility.lead {
      let members = plan.departments.members(of: lead, on: asOf)
      if members.isEmpty, met.append(lead) { found.append((lead, nil)) }
      for member in members where met.append(member) { found.append((member, lead)) }
    }
    return found.isEmpty ? [(nil, nil)] : found
  }

  private func parts(_ row: Row, _ notes: [Int], _ terms: NoteReading.Terms) -> [Matter.Part] {
    // Nearly always nobody reports apart, and one reading serves all.
    if !notes.contains(where: { records.progressNotes[$0].body != nil }) {
      let standing = reading.standing(notes, terms)
      return row.owing.map { Matter.Part(body: $0.body, group: $0.group, standing: standing) }
    }
    // Those on whom the same notes bear stand alike.
    var known: [(notes: [Int], standing: Matter.Standing)] = []
    return row.owing.map { owing in
      let own = notes.filter { position in
        guard let body = records.progressNotes[position].body else { return true }
        return owing.body.map { concerns(body, $0, in: owing.group, row.responsibility) } ?? false
      }
      .withoutWhole(openSince: records)
      let standing = known.first { $0.notes == own }?.standing ?? reading.standing(own, terms)
      known.append((own, standing))
      return Matter.Part(body: owing.body, group: owing.group, standing: standing)
    }
  }

  /// Whether a note of a body is on the part of another: itself, its successor, or a member of it. Where the table names
  /// both the body and its successor, what the latter owes by its own name is no matter of the former.
  private func concerns(
    _ reporter: DepartmentID, _ body: DepartmentID, in group: DepartmentID?, _ responsibility: Responsibility
  ) -> Bool {
    if reporter == body || reporter == group { return true }
    if plan.departments.members(of: reporter, on: asOf).contains(body) { return true }
    let namesBoth = responsibility.named.contains(reporter) && responsibility.named.contains(body)
    return !namesBoth && plan.departments.inCharge(of: reporter, on: asOf).contains(body)
  }
}

extension [Int] {
  /// Of the notes on one part, the latest first, without those on the whole that say it is open although the part is
  /// done: that others are not done is no news of it.
  fileprivate func withoutWhole(openSince records: Records) -> [Int] {
    let notes = records.progressNotes
    let isDone = first { notes[$0].body != nil && notes[$0].date != nil }.map { notes[$0].word.state == .done } ?? false
    return isDone ? filter { notes[$0].body != nil || !notes[$0].saysOpen } : self
  }
}
