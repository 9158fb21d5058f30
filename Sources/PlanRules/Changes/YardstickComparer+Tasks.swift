/// Tasks and milestones.
extension YardstickComparer {
  mutating func compareTasks() {
    for (position, task) in base.tasks.enumerated() {
      guard let other = tasks.heads[position] else {
        add(
          YardstickChange(
            .task, of: .named(task.id), called: task.text, was: Wording(published: task.text), stands: nil, .loosened,
            place: table(of: head.tasks.map(\.place)), basePlace: task.place))
        continue
      }
      let now = head.tasks[other]
      compareWords(task.text, now.text, .words, now, task)
      compareCommitments(task.particulars.commitment, now.particulars.commitment, now, task)
      compareStandards(task.particulars.standard, now.particulars.standard, now, task)
      compareDeadlines(task, now)
      compareCarried(task, now, other)
      compareBodies(
        bodies(in: base, lead: task.lead, named: task.namesLeaders, supporting: task.supporting),
        bodies(
          in: head, lead: now.lead, named: now.namesLeaders, takenOverBy: now.takenOverBy, supporting: now.supporting),
        answering: { [answering] in answering.responsibility(forTask: other) }, of: .named(now.id), called: now.text,
        place: now.place, basePlace: task.place)
    }
  }

  private mutating func add(
    _ part: YardstickPart, to now: KeyTask, from task: KeyTask, _ was: Wording?, _ stands: Wording?,
    _ bearing: YardstickChange.Bearing
  ) {
    add(
      YardstickChange(
        part, of: .named(now.id), called: now.text, was: was, stands: stands, bearing, place: now.place,
        basePlace: task.place))
  }

  private mutating func compareWords(
    _ old: String, _ new: String, _ part: YardstickPart, _ now: KeyTask, _ task: KeyTask
  ) {
    guard !old.hasSameBytes(as: new), TaskPairs.folded(old) != TaskPairs.folded(new) else { return }
    let bearing: YardstickChange.Bearing = old.numbersPrinted == new.numbersPrinted ? .restated : .undecided
    add(part, to: now, from: task, Wording(published: old), Wording(published: new), bearing)
  }

  private mutating func compareStandards(_ old: String?, _ new: String?, _ now: KeyTask, _ task: KeyTask) {
    switch (old, new) {
    case (nil, nil): return
    case (nil, let new?): add(.standard, to: now, from: task, nil, Wording(published: new), .completed)
    case (let old?, nil): add(.standard, to: now, from: task, Wording(published: old), nil, .loosened)
    case (let old?, let new?): compareWords(old, new, .standard, now, task)
    }
  }

  private mutating func compareCommitments(
    _ old: Commitment?, _ new: Commitment?, _ now: KeyTask, _ task: KeyTask
  ) {
    guard let old else {
      if let new { add(.commitment, to: now, from: task, nil, Wording(published: new.printed), .completed) }
      return
    }
    let shift: Shift
    if let new {
      let (unit, other) = (Unit(old.unit ?? ""), Unit(new.unit ?? ""))
      if let scale = other.size(in: unit) {
        shift = old.target.shift(to: new.target, scale: scale, lastYear: base.period.last.year) { target in
          switch target.requirement {
          case .threshold(let comparator, let figure): .threshold(comparator ?? .atLeast, figure.ratio)
          case .range(let lower, let upper): .between(lower.ratio, upper.ratio)
          case .approximate(let figure): .about(.up, figure.ratio, tolerance: nil)
          case .change, .inStep, .universal, .assigned, .statement: nil
          }
        }
      } else {
        shift = .unclear
      }
    } else {
      shift = .looser
    }
    guard let bearing = shift.bearing else { return }
    add(.commitment, to: now, from: task, Wording(published: old.printed), Wording(published: new?.printed), bearing)
  }

  private mutating func compareDeadlines(_ task: KeyTask, _ now: KeyTask) {
    let was = Wording(published: task.deadline?.text ?? task.unreadDeadline)
    let stands = Wording(published: now.deadline?.text ?? now.unreadDeadline)
    guard
      let bearing = bearing(
        from: task.deadline, wasUnread: task.unreadDeadline != nil, to: now.deadline,
        isUnread: now.unreadDeadline != nil)
    else { return }
    add(.deadline, to: now, from: task, was, stands, cover(of: now.id, now.deadline, bearing))
  }

  /// What became of a deadline; one that cannot be read never leaves the list.
  func bearing(
    from old: Deadline?, wasUnread: Bool, to new: Deadline?, isUnread: Bool
  ) -> YardstickChange.Bearing? {
    if wasUnread { return isUnread ? nil : new == nil ? .undecided : .completed }
    if isUnread { return .undecided }
    return shift(from: old, to: new).bearing
  }

  /// An extension that was allowed by a document covers its day in the table.
  func cover(
    of subject: String, _ deadline: Deadline?, _ bearing: YardstickChange.Bearing
  ) -> YardstickChange.Bearing {
    guard bearing == .loosened, let last = occasions(of: deadline).last?.due else { return bearing }
    let approval = headRecords.progressNotes.lazy.filter { note in
      guard note.subject == subject, let day = note.newDeadline ?? note.word.newDeadline else { return false }
      return day >= last
    }.compactMap(\.approval).first { $0.namesDocument && $0.date != nil }
    return approval.map { .covered(document: $0.by) } ?? bearing
  }

  /// Indicators that a task carries no more, where with it somebody is off the duty.
  private mutating func compareCarried(_ task: KeyTask, _ now: KeyTask, _ other: Int) {
    for id in task.indicators {
      guard base[id].lead.isEmpty, let new = series.heads[id.index], !now.indicators.contains(new),
        !heirs.gone(task.lead, among: answering.responsibility(for: new).lead).isEmpty
      else { continue }
      add(
        .carried, to: now, from: task, Wording(published: base[id].name),
        Wording(published: now.indicators.map { head[$0].name }.joined(separator: "、")), .loosened)
    }
  }

  mutating func compareMilestones() {
    for (position, milestone) in base.milestones.enumerated() {
      guard let other = tasks.milestones[position] else {
        add(
          YardstickChange(
            .milestone, of: .named(milestone.code), called: milestone.text, was: Wording(published: milestone.text),
            stands: nil, .loosened, place: table(of: head.milestones.map(\.place)), basePlace: milestone.place))
        continue
      }
      compare(milestone, head.milestones[other])
    }
  }

  private mutating func compare(_ old: Milestone, _ new: Milestone) {
    func change(
      _ part: YardstickPart, _ was: String?, _ stands: String?, _ bearing: YardstickChange.Bearing
    ) -> YardstickChange {
      YardstickChange(
        part, of: .named(new.code), called: new.text, was: Wording(published: was), stands: Wording(published: stands),
        bearing, place: new.place, basePlace: old.place)
    }
    if TaskPairs.folded(old.text) != TaskPairs.folded(new.text) {
      let isSame = old.text.numbersPrinted == new.text.numbersPrinted
      add(change(.milestoneWords, old.text, new.text, isSame ? .restated : .undecided))
    }
    // Without one of its own a milestone is due with its task.
    let (before, now) = (
      old.deadline ?? old.task.flatMap(base.names.task(numbered:)).flatMap { base.tasks[$0].deadline },
      new.deadline ?? new.task.flatMap(head.names.task(numbered:)).flatMap { head.tasks[$0].deadline }
    )
    if old.deadline != new.deadline || old.unreadDeadline != new.unreadDeadline,
      let bearing = bearing(
        from: before, wasUnread: old.unreadDeadline != nil, to: now, isUnread: new.unreadDeadline != nil)
    {
      add(
        change(
          .deadline, old.deadline?.text ?? old.unreadDeadline, new.deadline?.text ?? new.unreadDeadline,
          cover(of: new.code, now, bearing)))
    }
    compareBodies(
      bodies(in: base, lead: old.lead, named: old.namesLeaders, supporting: old.supporting),
      bodies(in: head, lead: new.lead, named: new.namesLeaders, supporting: new.supporting),
      answering: { [answering] in answering.responsibility(for: new) }, of: .named(new.code), called: new.text,
      place: new.place, basePlace: old.place)
  }
}

extension Commitment {
  /// The number with its unit.
  fileprivate var printed: String { text + (unit.map { NameFolding.folded(text).ends(with: $0) ? "" : $0 } ?? "") }
}

extension String {
  /// The numbers that a text prints, in its order; a text that promises another number promises something else.
  fileprivate var numbersPrinted: [Substring] {
    NotationText.folded(self).split { !($0.isASCII && $0.isNumber || $0 == "." || $0 == "%" || "万亿".contains($0)) }
      .filter { $0.contains { $0.isNumber } }
  }
}
