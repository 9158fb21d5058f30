/// Findings on tasks, milestones and owed figures.
public enum TaskFindings {
  /// The findings of a plan's overdue list and progress notes; `today` tells which notes are dated in the future, where it
  /// is known.
  public static func findings(
    of overdue: OverdueList, plan: Plan, records: Records, today: CalendarDate? = nil
  ) -> [Finding] {
    overdue.items.compactMap { late($0, plan: plan) }
      + (overdue.items + overdue.toConfirm + overdue.behind).flatMap { states(of: $0, plan: plan, records: records) }
      + unapproved(in: overdue.ledger, plan: plan, records: records)
      + notes(plan: plan, records: records, today: today) + contradictions(in: overdue, plan: plan, records: records)
  }

  /// Missed targets have findings of their own; here come only tasks, milestones and figures.
  private static func late(_ item: OverdueItem, plan: Plan) -> Finding? {
    switch item.kind {
    case .task: finding(.task(item), on: item, at: plan.tasks[item.position].place, of: plan)
    case .milestone: finding(.milestone(item), on: item, at: plan.milestones[item.position].place, of: plan)
    case .report: finding(.report(item), on: item, at: plan[SeriesID(item.position)].place, of: plan)
    case .annualTarget, .indicator: nil
    }
  }

  private static func finding(_ facts: TaskFacts, on item: OverdueItem, at place: Place, of plan: Plan) -> Finding {
    Finding(
      .tasks(facts), plan: plan.id, subject: .named(item.subject), region: item.region, period: item.period,
      lead: item.addressees(in: plan), supporting: item.responsibility.supporting, place: place)
  }

  /// What notes and proofs say of a task or milestone on the list.
  private static func states(of item: OverdueItem, plan: Plan, records: Records) -> [Finding] {
    let row: Place
    switch item.kind {
    case .task: row = plan.tasks[item.position].place
    case .milestone: row = plan.milestones[item.position].place
    case .annualTarget, .report, .indicator: return []
    }
    var findings: [Finding] = []
    if item.state == .behind, let note = item.note, records.progressNotes[note].word.state == .behind {
      findings.append(
        finding(.reportedBehind(item, note: note), on: item, at: records.progressNotes[note].place, of: plan))
    }
    if item.doubts.contains(where: \.isOnProof) {
      let place = item.note.map { records.progressNotes[$0].place } ?? row
      findings.append(finding(.completedButOpen(item), on: item, at: place, of: plan))
    }
    if item.doubts.contains(where: \.isOnMatter) {
      findings.append(finding(.toConfirm(item), on: item, at: row, of: plan))
    }
    return findings
  }

  /// What is asked for and not approved, whether or not the matter is late.
  private static func unapproved(in ledger: TaskLedger, plan: Plan, records: Records) -> [Finding] {
    var matters: [Matter] = []
    // There is nothing to remark on what nobody has reported on.
    func take(_ some: [Matter]) {
      for matter in some where matter.parts.contains(where: { !$0.standing.remarks.isEmpty }) { matters.append(matter) }
    }
    for entry in ledger.entries {
      take(entry.occasions)
      take(entry.milestones)
    }
    take(ledger.duties)
    return matters.flatMap { matter in
      matter.remarks.compactMap { remark in
        guard let note = remark.unapprovedNote else { return nil }
        let bodies = matter.parts.filter { $0.standing.remarks.contains(remark) }.compactMap(\.body)
        return Finding(
          .tasks(.unapproved(matter, remark)), plan: plan.id, subject: .named(plan.name(of: matter.subject)),
          period: matter.period, lead: bodies, place: records.progressNotes[note].place)
      }
    }
  }

  /// Notes that cannot be taken as they stand, in file order.
  private static func notes(plan: Plan, records: Records, today: CalendarDate?) -> [Finding] {
    let first = plan.head.firstDayOfNotes
    return records.progressNotes.indices.flatMap { position -> [Finding] in
      let note = records.progressNotes[position]
      var flaws: [NoteFlaw] = []
      if let date = note.date {
        if let today, date > today { flaws.append(.inFuture) }
        if date < first { flaws.append(.beforePlan) }
        if let finished = note.finished, finished > date { flaws.append(.finishedLater) }
      } else {
        flaws.append(.undated)
      }
      if note.word.state == nil, !plan.understands(note) { flaws.append(.unknownWord) }
      return flaws.map { flaw(position, $0, plan: plan, records: records) }
    }
  }

  private static func contradictions(in overdue: OverdueList, plan: Plan, records: Records) -> [Finding] {
    overdue.toConfirm.flatMap(\.doubts).compactMap { doubt in
      guard case .contradictory(let notes) = doubt, let last = notes.first, let first = notes.last else { return nil }
      return flaw(last, .contradicts(first), plan: plan, records: records)
    }
  }

  private static func flaw(_ position: Int, _ flaw: NoteFlaw, plan: Plan, records: Records) -> Finding {
    let note = records.progressNotes[position]
    let matrix = ResponsibilityMatrix(plan: plan, on: note.date ?? plan.period.end)
    let responsibility =
      plan.names.task(numbered: note.subject).map(matrix.responsibility(forTask:))
      ?? plan.names.milestone(ofCode: note.subject).map { matrix.responsibility(for: plan.milestones[$0]) }
      ?? plan.series(ofCode: note.subject).map { matrix.responsibility(for: $0) }
    return Finding(
      .tasks(.noteInDoubt(note: position, flaw)), plan: plan.id, subject: .named(note.subject), period: note.period,
      lead: note.body.map { [$0] } ?? responsibility?.lead ?? [], place: note.place)
  }
}

extension Plan {
  /// Whether a note that says only how much is done is on a task that promises so much.
  fileprivate func understands(_ note: ProgressNote) -> Bool {
    guard let words = note.word.amount, let task = names.task(numbered: note.subject) else { return false }
    return tasks[task].particulars.commitment?.amount(in: words) != nil
  }

  /// What records call a task or a milestone.
  func name(of subject: MatterSubject) -> String {
    switch subject {
    case .task(let position): tasks[position].id
    case .milestone(let position): milestones[position].code
    }
  }
}

extension OverdueItem {
  /// Who is addressed: the bodies that owe it, and a group by its own name where all its members do.
  fileprivate func addressees(in plan: Plan) -> [DepartmentID] {
    let members = Dictionary(grouping: owing, by: \.group).mapValues(\.count)
    var found: [DepartmentID] = []
    var seen: Set<DepartmentID> = []
    for owing in owing {
      // Nobody reads a list of more names than that.
      let isWhole =
        owing.group.map { group in
          let open = members[group] ?? 0
          return plan.departments[group].members.count <= open || open > OpenCycles.mostOneByOne
        } ?? false
      let body = isWhole ? owing.group ?? owing.body : owing.body
      if seen.insert(body).inserted { found.append(body) }
    }
    return found
  }
}

extension Doubt {
  /// Whether figures or parts contradict a report of completion.
  fileprivate var isOnProof: Bool {
    switch self {
    case .openMilestones, .figuresOpen, .commitmentOpen: true
    default: false
    }
  }

  /// Whether the matter itself is to be asked about; notes and cells have findings of their own.
  fileprivate var isOnMatter: Bool {
    switch self {
    case .unconfirmed, .notWhole, .reportedAsLasting, .dueBeforeIssue, .milestonesDone, .indicatorsAttained,
      .commitmentAttained, .mergedIntoUnknown, .mergedInCircle, .onEarlierDay, .amountsInParts:
      true
    case .undated, .contradictory, .ambiguous, .unknownWord, .finishedLater, .unreadDeadline, .openMilestones,
      .figuresOpen, .commitmentOpen, .undecided, .undecidedNumber:
      false
    }
  }
}

extension LedgerRemark {
  /// The note that wants what nobody has approved: a new day, an end or a pause.
  fileprivate var unapprovedNote: Int? {
    switch self {
    case .extensionAsked(let note, _), .extensionWithoutDay(let note), .stopUnapproved(let note): note
    case .returned, .forecastDisagrees: nil
    }
  }
}
