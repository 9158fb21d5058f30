/// Targets and baselines adjusted by documents: what covers a change, and what of the documents themselves changed.
extension YardstickComparer {
  /// What a change in place of a target does where a revision in force sets the same.
  func cover(
    of pair: IndicatorPair, to target: Target, _ bearing: YardstickChange.Bearing
  ) -> YardstickChange.Bearing {
    guard bearing == .loosened || bearing == .undecided else { return bearing }
    let found = pair.now.revisions.last { revision in
      isInForce(revision.effective)
        && revision.revised.map { demand(theSameAs: target, $0, in: pair.now) } ?? false
    }
    return YardstickChange.Bearing.covered(by: found.flatMap(\.document)) ?? bearing
  }

  /// The same of a baseline.
  func baselineCover(of pair: IndicatorPair, _ bearing: YardstickChange.Bearing) -> YardstickChange.Bearing {
    guard bearing == .loosened || bearing == .undecided else { return bearing }
    let found = pair.now.revisions.last { revision in
      guard isInForce(revision.effective), let own = revision.baseline?.reading,
        let stands = pair.now.baseline.reading
      else { return false }
      return own.content.isSame(as: stands.content, scale: .one)
    }
    return YardstickChange.Bearing.covered(by: found.flatMap(\.document)) ?? bearing
  }

  private func isInForce(_ effective: CalendarDate) -> Bool { day.map { effective <= $0 } ?? true }

  private func demand(theSameAs target: Target, _ other: Target, in row: Indicator) -> Bool {
    target.shift(to: other, lastYear: head.period.last.year) { goal(of: $0, in: row) } == .same
  }

  mutating func compareRevisions(_ pair: IndicatorPair) {
    let (old, new) = (pair.before.revisions, pair.now.revisions)
    guard !old.isEmpty || !new.isEmpty else { return }
    var isNew = [Bool](repeating: true, count: new.count)
    for (position, revision) in old.enumerated() {
      let same = new.indices.first { isNew[$0] && new[$0].isOfDay(revision) }
      guard let other = same ?? new.indices.first(where: { isNew[$0] && states(revision, theSameAs: new[$0], pair) })
      else {
        reportGone(revision, position, pair)
        continue
      }
      isNew[other] = false
      compare(revision, new[other], pair)
    }
    for position in new.indices where isNew[position] { reportNew(new[position], position, pair) }
  }

  private func states(_ revision: TargetRevision, theSameAs other: TargetRevision, _ pair: IndicatorPair) -> Bool {
    guard revision.cancels == other.cancels, revision.keepsTarget == other.keepsTarget,
      revision.baseline?.reading?.content == other.baseline?.reading?.content
    else { return false }
    guard let own = revision.revised, let others = other.revised else {
      return revision.revised == nil && other.revised == nil
    }
    return demand(theSameAs: own, others, in: pair.before)
  }

  /// What a revision set, in words.
  private func words(of revision: TargetRevision) -> Wording? {
    if revision.cancels { return Wording(zh: "取消", en: "cancelled") }
    return Wording(published: revision.keepsTarget ? revision.baseline?.text : revision.revised?.text)
  }

  private mutating func add(
    _ revision: TargetRevision?, _ other: TargetRevision?, to pair: IndicatorPair, _ was: Wording?, _ stands: Wording?,
    _ bearing: YardstickChange.Bearing
  ) {
    add(
      YardstickChange(
        .revision, of: .named(pair.now.series.code), called: pair.now.series.name, was: was, stands: stands, bearing,
        place: other?.place ?? table(of: head.indicators.flatMap(\.revisions).map(\.place)),
        basePlace: revision?.place))
  }

  /// A lawful change: the table is left as it was, and a document sets another number.
  private mutating func reportNew(_ revision: TargetRevision, _ position: Int, _ pair: IndicatorPair) {
    guard let document = revision.document else { return }
    let standing = pair.now.standing(before: position)
    let was = revision.keepsTarget ? standing.baseline : standing.target
    let stands = words(of: revision)
    guard stands?.zh != was else { return }
    if let covered = YardstickChange.Bearing.covered(by: document) {
      add(nil, revision, to: pair, Wording(published: was), stands, covered)
      return
    }
    let before = pair.now.revisions.prefix(position).last { !$0.keepsTarget }.map(\.revised) ?? pair.now.target
    var shift = Shift.looser
    if let revised = revision.revised, let before {
      shift = before.shift(to: revised, lastYear: base.period.last.year) { goal(of: $0, in: pair.now) }
    }
    add(nil, revision, to: pair, Wording(published: was), stands, shift.bearing ?? .restated)
  }

  /// With a document gone what it set is gone too; what was in force before it is in force again.
  private mutating func reportGone(_ revision: TargetRevision, _ position: Int, _ pair: IndicatorPair) {
    let before = pair.before.revisions.prefix(position).last { !$0.keepsTarget }.map(\.revised) ?? pair.before.target
    let shift: Shift
    if revision.cancels {
      shift = .stricter
    } else if let revised = revision.revised, let before {
      shift = revised.shift(to: before, lastYear: base.period.last.year) { goal(of: $0, in: pair.before) }
    } else {
      shift = .unclear
    }
    add(revision, nil, to: pair, words(of: revision), nil, shift.bearing ?? .restated)
  }

  private mutating func compare(_ old: TargetRevision, _ new: TargetRevision, _ pair: IndicatorPair) {
    var shift = Shift.same
    if old.cancels != new.cancels {
      shift = new.cancels ? .looser : .stricter
    } else if let own = old.revised, let others = new.revised {
      shift = own.shift(to: others, lastYear: base.period.last.year) { goal(of: $0, in: pair.before) }
    } else if old.revised != nil || new.revised != nil {
      shift = .unclear
    }
    if old.baseline?.reading?.content != new.baseline?.reading?.content { shift = shift + .unclear }
    if let bearing = shift.bearing {
      add(old, new, to: pair, words(of: old), words(of: new), bearing)
    } else if old.effective != new.effective {
      add(
        old, new, to: pair, Wording(published: old.effective.description),
        Wording(published: new.effective.description), .undecided)
    } else if old.document.map(TaskPairs.folded) != new.document.map(TaskPairs.folded) {
      add(old, new, to: pair, Wording(published: old.document), Wording(published: new.document), .undecided)
    }
  }
}

extension TargetRevision {
  /// Whether another one sets the same cell from the same day.
  fileprivate func isOfDay(_ other: TargetRevision) -> Bool {
    effective == other.effective && keepsTarget == other.keepsTarget
  }
}
