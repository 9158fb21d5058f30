/// The supervision ledger (`督查台账`) of a plan on a day: every task and every milestone with its state.
public struct TaskLedger: Sendable {
  /// The tasks, in the order of the table.
  public let entries: [TaskEntry]
  /// The milestones that belong to no task, in the order of the table.
  public let duties: [Matter]
  /// The day.
  public let asOf: CalendarDate

  /// The ledger of a plan as judged; occasions of recurring duties reach to `horizon`, which is not before the day.
  public init(plan: Plan, records: Records, assessment: PlanAssessment, until horizon: CalendarDate? = nil) {
    let clerk = LedgerClerk(plan, records, assessment, until: max(horizon ?? assessment.asOf, assessment.asOf))
    asOf = assessment.asOf
    let milestones = plan.milestones.indices.map { position in
      (task: plan.milestones[position].task.flatMap { plan.names.task(numbered: $0) }, position: position)
    }
    entries = plan.tasks.indices.map { task in
      clerk.entry(of: task, milestones: milestones.filter { $0.task == task }.map(\.position))
    }
    duties = milestones.filter { $0.task == nil }.flatMap { clerk.matters(ofMilestone: $0.position) }
  }
}

/// Reads the rows of a plan into its ledger.
struct LedgerClerk {
  private let plan: Plan
  private let records: Records
  private let assessment: PlanAssessment
  private let horizon: CalendarDate
  private let matrix: ResponsibilityMatrix
  private let reading: NoteReading
  private let lastCycle: Period?

  private var asOf: CalendarDate { assessment.asOf }

  init(_ plan: Plan, _ records: Records, _ assessment: PlanAssessment, until horizon: CalendarDate) {
    self.plan = plan
    self.records = records
    self.assessment = assessment
    self.horizon = horizon
    matrix = ResponsibilityMatrix(plan: plan, on: assessment.asOf)
    reading = NoteReading(plan: plan, records: records, asOf: assessment.asOf)
    // Where nobody reports on tasks at all, that nothing is new says nothing of any of them.
    let reports = records.progressNotes.contains { $0.date != nil }
    lastCycle =
      reports
      ? plan.calendar(plan.head.reportingCycle).owed(by: assessment.asOf).last : nil
  }

  // MARK: Tasks

  func entry(of position: Int, milestones positions: [Int]) -> TaskEntry {
    let task = plan.tasks[position]
    let responsibility = matrix.responsibility(forTask: position)
    let row = Row(
      subject: .task(position), id: task.id, deadline: task.deadline, unread: task.unreadDeadline,
      basis: task.deadline == nil ? .assumed : .stated, start: task.particulars.start, moved: nil,
      responsibility: responsibility, owing: owing(responsibility))
    var occasions = matters(of: row)
    let whole = MatterState.whole(of: occasions.map(\.state))
    let moved = occasions.count == 1 ? occasions[0].due?.moved : nil
    var milestones = positions.flatMap { matters(ofMilestone: $0, movedWithTask: moved) }
    if whole == .ended || whole == .suspended {
      milestones = milestones.map { $0.with { $0.state.isOpen ? $0.moved(to: whole) : $0 } }
    }
    if occasions.count == 1, occasions[0].period == nil {
      occasions[0] = proved(occasions[0], task, milestones)
    }
    let state = state(
      of: occasions, milestones, isComplete: occasions.count >= occasionCount(task.deadline),
      stopped: stop(of: task.id)?.state)
    return TaskEntry(
      task: position, state: state, occasions: occasions, milestones: milestones, responsibility: responsibility,
      isStale: isStale([task.id] + positions.map { plan.milestones[$0].code }, state))
  }

  /// The state of a task that is due once is that of its only occasion, unless a part of it is late.
  private func state(
    of occasions: [Matter], _ milestones: [Matter], isComplete: Bool, stopped: MatterState?
  ) -> MatterState {
    var state = MatterState.whole(of: occasions.map(\.state))
    if let stopped, !state.isOpen { return stopped }
    // What recurs is done when its last occasion is, and the next one is no reason to say that nothing has happened.
    if state.isDone, !isComplete { state = .onSchedule }
    if state == .notYetDue, occasions.contains(where: { $0.state.isDone }) { state = .onSchedule }
    if state == .notYetDue, milestones.contains(where: { $0.state.isDone }) { state = .onSchedule }
    let isLate = milestones.contains { $0.state == .overdue }
    return isLate && (state == .notYetDue || state == .onSchedule || state == .ongoing) ? .behind : state
  }

  /// What parts and figures of a task make of the reports on it.
  private func proved(_ matter: Matter, _ task: KeyTask, _ milestones: [Matter]) -> Matter {
    let assessed = task.indicators.filter { $0.index < assessment.indicators.count }
    let statuses = assessed.map { assessment.indicators[$0.index].status }
    let single = milestones.filter { $0.period == nil }
    let isAttained = !assessed.isEmpty && statuses.allSatisfy { $0 == .met || $0 == .metEarly }
    if matter.state.isDone {
      let openParts = milestones.filter { $0.state == .overdue || ($0.period == nil && $0.state.isOpen) }
      let openFigures = zip(assessed, statuses).filter { !$1.provesCompletion }.map(\.0)
      var result = matter
      if !openParts.isEmpty { result = result.with { $0.inDoubt(.openMilestones(openParts.map(\.position))) } }
      if !openFigures.isEmpty { result = result.with { $0.inDoubt(.figuresOpen(openFigures)) } }
      return result
    }
    guard matter.state.isOpen, matter.state != .toConfirm else { return matter }
    if isAttained { return attained(matter, by: assessed) }
    guard !single.isEmpty, single.allSatisfy(\.state.isDone), !milestones.contains(where: { $0.state == .overdue })
    else { return matter }
    return matter.with { $0.state.isOpen ? $0.inDoubt(.milestonesDone) : $0 }
  }

  /// A task whose indicators are all met at the end of the plan needs no note; before, and where it was due earlier,
  /// somebody has to say that it is done.
  private func attained(_ matter: Matter, by indicators: [SeriesID]) -> Matter {
    matter.with { standing in
      guard standing.state.isOpen else { return standing }
      if assessment.isOver, let due = standing.due, due.day >= plan.period.end {
        return standing.moved(to: .doneInTime, finished: plan.period.end)
      }
      return standing.inDoubt(.indicatorsAttained(indicators))
    }
  }

  /// A note on a part of a task is news of it.
  private func isStale(_ subjects: [String], _ state: MatterState) -> Bool {
    guard let lastCycle, state.isOpen else { return false }
    return !subjects.flatMap(assessment.history.notes).contains { position in
      let note = records.progressNotes[position]
      guard let date = note.date else { return false }
      return note.period.map { $0.last >= lastCycle.last } ?? (date >= lastCycle.start)
    }
  }

  // MARK: Milestones

  /// The occasions of a milestone; one that has the day of its task is extended with it.
  func matters(ofMilestone position: Int, movedWithTask move: DueDay.Move? = nil) -> [Matter] {
    let milestone = plan.milestones[position]
    let task = milestone.task.flatMap { plan.names.task(numbered: $0) }.map { plan.tasks[$0] }
    let states = milestone.deadline != nil || milestone.unreadDeadline != nil
    let deadline = states ? milestone.deadline : task?.deadline
    let row = Row(
      subject: .milestone(position), id: milestone.code, deadline: deadline,
      unread: states ? milestone.unreadDeadline : task?.unreadDeadline,
      basis: deadline == nil ? .assumed : .stated, start: nil, moved: states ? nil : move,
      responsibility: matrix.responsibility(for: milestone), owing: owing(matrix.responsibility(for: milestone)))
    return matters(of: row)
  }

  // MARK: Occasions and parts

  /// What a row of tasks or milestones says of when and who.
  private struct Row {
    let subject: MatterSubject
    let id: String
    let deadline: Deadline?
    let unread: String?
    let basis: DueDay.Basis
    let start: CalendarDate?
    let moved: DueDay.Move?
    let responsibility: Responsibility
    let owing: [Owing]
  }

  /// A body that owes its part, and the group that the tables name in its place.
  private typealias Owing = (body: DepartmentID?, group: DepartmentID?)

  private func matters(of row: Row) -> [Matter] {
    let notes = assessment.history.notes(on: row.id)
    let occasions =
      row.deadline?.occasions(in: plan.period, issued: plan.head.issued, calendar: plan.head.workingCalendar) ?? []
    let isRecurring = occasions.contains { $0.period != nil }
    guard isRecurring || occasions.count > 1 else {
      let terms = NoteReading.Terms(
        due: due(row, occasions.first), assumesWorkdays: occasions.first?.assumesWorkdays ?? false,
        inherited: row.moved, lasts: row.deadline?.lasts ?? false, unread: row.unread, start: row.start)
      return [Matter(row.subject, period: nil, parts: parts(row, notes, terms))]
    }
    let single = isRecurring ? [] : assigned(notes, to: occasions.map(\.due))
    return occasions.indices.compactMap { index in
      let occasion = occasions[index]
      if isRecurring, occasion.due > horizon, index > 0, occasions[index - 1].due > asOf { return nil }
      if isStopped(row.id, on: occasion.due) { return nil }
      let before = index > 0 ? occasions[index - 1].due : nil
      let own =
        isRecurring
        ? narrow(notes.filter { speaks(of: occasion, since: before, records.progressNotes[$0]) }, to: occasion.period)
        : single[index]
      let terms = NoteReading.Terms(
        due: (occasion.due, row.basis), assumesWorkdays: occasion.assumesWorkdays, start: row.start)
      return Matter(row.subject, period: occasion.period, parts: parts(row, own, terms))
    }
  }

  /// How many occasions a deadline has in the plan.
  private func occasionCount(_ deadline: Deadline?) -> Int {
    guard let deadline else { return 0 }
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
  private func stop(of subject: String) -> (day: CalendarDate, state: MatterState)? {
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
  private func speaks(of occasion: Deadline.Occasion, since before: CalendarDate?, _ note: ProgressNote) -> Bool {
    func isInTime(_ date: CalendarDate) -> Bool { date <= occasion.due && before.map { date > $0 } ?? true }
    guard let period = occasion.period else { return note.date.map(isInTime) ?? false }
    guard let spoken = note.period else {
      guard let date = note.date else { return false }
      return occasion.due <= period.end ? period.contains(Period(Month(of: date))) : isInTime(date)
    }
    // What lies ahead of a note nobody can have done.
    if spoken.contains(period) { return spoken == period || note.date.map { period.start <= $0 } ?? true }
    // Reported month by month, the last month of a quarter is the quarter's end.
    if period.contains(spoken), spoken.last == period.last { return true }
    // `每月5日前` wants what the month before brought.
    let isEarly = occasion.due.days(since: period.start) < 10
    guard isEarly, spoken.last == period.first.previous, let date = note.date else { return false }
    return spoken.months == period.months && isInTime(date)
  }

  /// Which notes are on which of several single days, the latest first.
  ///
  /// A report of completion closes what has passed by then, and where nothing open has passed the one that comes next; any
  /// other report is on what is still open.
  private func assigned(_ notes: [Int], to days: [CalendarDate]) -> [[Int]] {
    var result = [[Int]](repeating: [], count: days.count)
    var closed: [DepartmentID?: Set<Int>] = [:]
    for position in notes.reversed() {
      let note = records.progressNotes[position]
      let done = closed[note.body, default: []].union(closed[nil, default: []])
      let open = days.indices.filter { !done.contains($0) }
      var targets = open
      if let date = note.date, note.word.state == .done, note.confirmation != .refused {
        let passed = open.filter { days[$0] <= date }
        targets = passed.isEmpty ? Array(open.prefix(1)) : passed
        closed[note.body, default: []].formUnion(targets)
      } else if note.word.state == .returned, let last = done.max() {
        targets = [last]
        closed[note.body]?.remove(last)
        closed[nil]?.remove(last)
      }
      for target in targets { result[target].insert(position, at: 0) }
    }
    return result
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
  private func owing(_ responsibility: Responsibility) -> [Owing] {
    var found: [Owing] = []
    for lead in responsibility.lead {
      let members = plan.departments.members(of: lead, on: asOf)
      let bodies: [Owing] = members.isEmpty ? [(lead, nil)] : members.map { ($0, lead) }
      for (body, group) in bodies where !found.contains(where: { $0.body == body }) { found.append((body, group)) }
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

extension ProgressNote {
  /// Whether it says that something is not done yet, and nothing else.
  fileprivate var saysOpen: Bool {
    switch word.state {
    case .underWay, .onSchedule, .behind, .notDone, .notStarted: true
    case .returned, .extended, .done, .ongoing, .suspended, .merged, .ended, nil: false
    }
  }
}

extension Matter {
  /// The position of the task or milestone in the plan.
  var position: Int {
    switch subject {
    case .task(let position), .milestone(let position): position
    }
  }
}

extension Status {
  /// Whether a figure of the status leaves room for a task to be done.
  fileprivate var provesCompletion: Bool {
    switch self {
    case .met, .metEarly, .onSchedule: true
    case .behind, .missed, .undetermined, .unreported, .notYetDue: false
    }
  }
}
