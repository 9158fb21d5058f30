/// Reads the rows of a plan into its ledger.
struct LedgerClerk {
  let plan: Plan
  let records: Records
  let assessment: PlanAssessment
  let horizon: CalendarDate
  let matrix: ResponsibilityMatrix
  let reading: NoteReading
  let lastCycle: Period?

  var asOf: CalendarDate { assessment.asOf }

  init(_ plan: Plan, _ records: Records, _ assessment: PlanAssessment, until horizon: CalendarDate) {
    self.plan = plan
    self.records = records
    self.assessment = assessment
    self.horizon = horizon
    matrix = ResponsibilityMatrix(plan: plan, on: assessment.asOf)
    reading = NoteReading(plan: plan, records: records, history: assessment.history, asOf: assessment.asOf)
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
      responsibility: responsibility, owing: owing(responsibility), commitment: task.particulars.commitment,
      isBeginning: task.text.asksOnlyToBegin)
    var occasions = matters(of: row)
    let commitment = occasions.count == 1 ? commitment(of: task, occasions[0]) : nil
    let whole = MatterState.whole(of: occasions.lazy.map(\.state))
    let moved = occasions.count == 1 ? occasions[0].due?.moved : nil
    var milestones = positions.flatMap { matters(ofMilestone: $0, movedWithTask: moved) }
    if whole == .ended || whole == .suspended {
      milestones = milestones.map { $0.with { $0.state.isOpen ? $0.moved(to: whole) : $0 } }
    }
    let isComplete = occasions.count >= occasionCount(task.deadline)
    if task.particulars.commitment != nil {
      occasions = occasions.map { $0.period == nil ? $0 : counted($0, task) }
    }
    if occasions.count == 1, occasions[0].period == nil {
      occasions[0] = proved(occasions[0], task, milestones, commitment)
    } else if isComplete, whole.isDone, let last = occasions.last {
      occasions[occasions.count - 1] = proved(last, task, milestones, nil)
    }
    let state = state(
      of: occasions, milestones, isComplete: isComplete,
      stopped: stop(of: task.id)?.state)
    return TaskEntry(
      task: position, state: state, occasions: occasions, milestones: milestones, commitment: commitment,
      responsibility: responsibility,
      isStale: isStale([task.id] + positions.map { plan.milestones[$0].code }, state))
  }

  /// The state of a task that is due once is that of its only occasion, unless a part of it is late.
  private func state(
    of occasions: [Matter], _ milestones: [Matter], isComplete: Bool, stopped: MatterState?
  ) -> MatterState {
    var state = MatterState.whole(of: occasions.lazy.map(\.state))
    if let stopped, !state.isOpen { return stopped }
    // What recurs is done when its last occasion is, and the next one is no reason to say that nothing has happened.
    if state.isDone, !isComplete { state = .onSchedule }
    if state == .notYetDue, occasions.contains(where: { $0.state.isDone }) { state = .onSchedule }
    if state == .notYetDue, milestones.contains(where: { $0.state.isDone }) { state = .onSchedule }
    let isLate = milestones.contains { $0.state == .overdue }
    return isLate && (state == .notYetDue || state == .onSchedule || state == .ongoing) ? .behind : state
  }

  /// What parts and figures of a task make of the reports on it.
  private func proved(
    _ matter: Matter, _ task: KeyTask, _ milestones: [Matter], _ commitment: CommitmentStanding?
  ) -> Matter {
    // Of what the task itself promises of an indicator, the plan's target for it is no proof.
    let assessed = task.indicators.filter { id in
      id.index < assessment.indicators.count && commitment?.basis != .series(id)
    }
    let statuses = assessed.map { assessment.indicators[$0.index].status }
    let single = milestones.filter { $0.period == nil }
    let isAttained = !assessed.isEmpty && statuses.allSatisfy { $0 == .met || $0 == .metEarly }
    if matter.state.isDone {
      let openParts = milestones.filter { $0.state == .overdue || ($0.period == nil && $0.state.isOpen) }
      let openFigures = zip(assessed, statuses).filter { !$1.provesCompletion }.map(\.0)
      var result = matter
      if !openParts.isEmpty { result = result.with { $0.inDoubt(.openMilestones(openParts.map(\.position))) } }
      if let commitment, commitment.attainment != .yes, commitment.basis != .reports {
        result = result.with { $0.inDoubt(.commitmentOpen(commitment)) }
      }
      if !openFigures.isEmpty { result = result.with { $0.inDoubt(.figuresOpen(openFigures)) } }
      return result
    }
    guard matter.state.isOpen, matter.state != .toConfirm else { return matter }
    if let commitment, let doubt = doubt(matter, commitment) {
      return matter.with { $0.state.isOpen ? $0.inDoubt(doubt) : $0 }
    }
    if isAttained { return attained(matter, by: assessed) }
    guard !single.isEmpty, single.allSatisfy(\.state.isDone), !milestones.contains(where: { $0.state == .overdue })
    else { return matter }
    return matter.with { $0.state.isOpen ? $0.inDoubt(.milestonesDone) : $0 }
  }

  /// Why something open has to be confirmed by what is done of its number: reached, or reached in parts; a ceiling that is
  /// kept says so only after the day.
  private func doubt(_ matter: Matter, _ commitment: CommitmentStanding) -> Doubt? {
    let isAsked = commitment.provesCompletion || matter.state == .overdue
    guard commitment.attainment == .yes else {
      guard matter.state == .overdue, commitment.basis == .reports else { return nil }
      return inParts(matter, commitment).map(Doubt.amountsInParts)
    }
    return isAsked ? .commitmentAttained(commitment) : nil
  }

  /// An occasion of a yearly duty beside the figure for what it promises in numbers.
  private func counted(_ matter: Matter, _ task: KeyTask) -> Matter {
    guard let commitment = commitment(of: task, matter), commitment.basis != .reports else { return matter }
    if matter.state.isDone {
      return commitment.attainment == .yes ? matter : matter.with { $0.inDoubt(.commitmentOpen(commitment)) }
    }
    guard matter.state.isOpen, matter.state != .toConfirm, let doubt = doubt(matter, commitment) else { return matter }
    return matter.with { $0.state.isOpen ? $0.inDoubt(doubt) : $0 }
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
    guard let lastCycle, state.isOpen, state != .toConfirm else { return false }
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
    let responsibility = matrix.responsibility(for: milestone)
    let row = Row(
      subject: .milestone(position), id: milestone.code, deadline: deadline,
      unread: states ? milestone.unreadDeadline : task?.unreadDeadline,
      basis: deadline == nil ? .assumed : .stated, start: nil, moved: states ? nil : move,
      responsibility: responsibility, owing: owing(responsibility), commitment: nil,
      isBeginning: milestone.text.asksOnlyToBegin)
    return matters(of: row)
  }
}

extension String {
  /// Whether a text speaks of a beginning at all.
  var mayAskToBegin: Bool { StageWords.index.classes(in: self).contains(.beginning) }

  /// Whether something is to be begun and nothing else: `项目于6月底前开工`.
  var asksOnlyToBegin: Bool {
    StageWords.index.classes(in: self) == .beginning && StageWords.beginnings.contains { ends(with: $0) }
  }
}

/// Which words of a text speak of the beginning or the end of something that is built.
private struct StageWords: OptionSet, Hashable {
  let rawValue: UInt8

  static let beginning = StageWords(rawValue: 1)
  static let end = StageWords(rawValue: 2)

  static let index = WordIndex<StageWords>([.beginning: "开工 动工 启动 开建", .end: "完成 竣工 完工 建成 投用"])
  /// What a text ends with that asks for nothing behind the beginning.
  static let beginnings = ["开工", "动工", "启动", "开建", "开工建设"]
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
    case .met, .metEarly, .onSchedule, .notApplicable: true
    case .behind, .missed, .undetermined, .unreported, .notYetDue: false
    }
  }
}
