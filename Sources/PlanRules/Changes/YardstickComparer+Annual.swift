/// Numbers set for single periods.
extension YardstickComparer {
  private struct Key: Hashable {
    let series: SeriesID
    let region: String?
    let period: Period
  }

  mutating func compareAnnualTargets() {
    let new = headRecords.annualTargets
    var free = Dictionary(grouping: new.indices) { position in
      Key(series: new[position].series, region: Self.folded(new[position].region), period: new[position].period)
    }
    for old in baseRecords.annualTargets {
      guard let id = series.heads[old.series.index] else { continue }
      let key = Key(series: id, region: Self.folded(old.region), period: old.period)
      let found = free[key] ?? []
      // A body's own number, else the only one that is left.
      let same = found.first { isSameBody(old.setBy, new[$0].setBy) } ?? (found.count == 1 ? found.first : nil)
      guard let same else {
        add(
          YardstickChange(
            .annualTarget, of: .named(head[id].code), called: head[id].name, region: old.region, period: old.period,
            was: Self.words(of: old), stands: nil, .loosened, place: table(of: new.map(\.place)),
            basePlace: old.place))
        continue
      }
      free[key] = found.filter { $0 != same }
      compare(old, new[same], id)
    }
    reportOutranked(free)
  }

  /// Numbers added for a period that had one: a superior's draws the line, and may ask for less.
  private mutating func reportOutranked(_ added: [Key: [Int]]) {
    guard added.values.contains(where: { !$0.isEmpty }) else { return }
    let (before, now) = (NumbersSet(baseRecords.annualTargets), NumbersSet(headRecords.annualTargets))
    var seen: Set<Key> = []
    for target in headRecords.annualTargets {
      let key = Key(series: target.series, region: Self.folded(target.region), period: target.period)
      guard !(added[key] ?? []).isEmpty, seen.insert(key).inserted else { continue }
      guard let id = series.bases[key.series.index],
        let position = added[key]?.first(where: { position in
          now.drawing(of: key.series, region: headRecords.annualTargets[position].region, in: key.period)
            === headRecords.annualTargets[position]
        })
      else { continue }
      let new = headRecords.annualTargets[position]
      guard let old = before.drawing(of: id, region: new.region, in: new.period),
        let bearing = shift(from: old, to: new, key.series), bearing == .loosened || bearing == .undecided
      else { continue }
      add(
        YardstickChange(
          .annualTarget, of: .named(head[key.series].code), called: head[key.series].name, region: new.region,
          period: new.period, was: Self.words(of: old), stands: Self.words(of: new), bearing, place: new.place,
          basePlace: old.place))
    }
  }

  static func folded(_ region: String?) -> String? { region.map(NameFolding.folded) }

  private func isSameBody(_ old: String?, _ new: String?) -> Bool {
    guard let old, let new else { return old == nil && new == nil }
    if NameFolding.folded(old) == NameFolding.folded(new) { return true }
    guard let own = head.departments.find(old), let others = head.departments.find(new) else { return false }
    return own == others
  }

  private static func words(of target: AnnualTarget) -> Wording? {
    Wording(published: target.target?.text ?? (target.share ?? target.printedRate).map { "\($0)%" })
  }

  private mutating func compare(_ old: AnnualTarget, _ new: AnnualTarget, _ id: SeriesID) {
    func change(
      _ part: YardstickPart, _ was: Wording?, _ stands: Wording?, _ bearing: YardstickChange.Bearing,
      place: Place? = nil
    ) -> YardstickChange {
      YardstickChange(
        part, of: .named(head[id].code), called: head[id].name, region: new.region, period: new.period, was: was,
        stands: stands, bearing, place: place ?? new.place, basePlace: old.place)
    }
    let shift = shift(from: old, to: new, id)
    let added = new.revisions.filter { revision in !old.revisions.contains { $0.effective == revision.effective } }
    if let bearing = shift {
      let covered = new.revisions.last { revision in
        guard let revised = revision.revised, let stands = new.target else { return false }
        return stands.shift(to: revised, lastYear: 0) { annualGoal(of: $0, old.series) } == .same
      }?.document
      let isLoosening = bearing == .loosened || bearing == .undecided
      add(
        change(
          .annualTarget, Self.words(of: old), Self.words(of: new),
          isLoosening ? YardstickChange.Bearing.covered(by: covered) ?? bearing : bearing))
    }
    for revision in added where revision.document != nil {
      guard revision.revised?.text != new.target?.text || revision.cancels else { continue }
      let stands = revision.cancels ? Wording(zh: "取消", en: "cancelled") : Wording(published: revision.revised?.text)
      add(
        change(
          .revision, Self.words(of: new), stands, .covered(by: revision.document) ?? .undecided, place: revision.place))
    }
    for revision in old.revisions where !new.revisions.contains(where: { $0.effective == revision.effective }) {
      let back = revision.cancels ? Shift.stricter : .unclear
      if let bearing = back.bearing {
        let was = revision.cancels ? Wording(zh: "取消", en: "cancelled") : Wording(published: revision.revised?.text)
        add(change(.revision, was, nil, bearing))
      }
    }
    // Without a day of its own a number is due at the end of its period.
    let days = Shift(
      from: old.deadline ?? old.period.end, to: new.deadline ?? new.period.end, moreIsLooser: true)
    if let bearing = days.bearing {
      add(
        change(
          .annualDeadline, Wording(published: old.deadline?.description),
          Wording(published: new.deadline?.description), bearing))
    }
    // Where the source prints no number, the rate it prints decides.
    if old.target == nil, old.share == nil, new.target == nil, let rate = old.printedRate, rate != new.printedRate {
      add(
        change(
          .printedRate, Wording(published: "\(rate)%"), Wording(published: new.printedRate.map { "\($0)%" }), .undecided
        ))
    }
  }

  /// What became of a number; `nil` where it asks for the same.
  private func shift(from old: AnnualTarget, to new: AnnualTarget, _ id: SeriesID) -> YardstickChange.Bearing? {
    switch (old.target, new.target, old.share, new.share) {
    case (nil, nil, nil, nil): return nil
    case (_, _, let own?, let others?): return Shift(from: own, to: others, moreIsLooser: false).bearing
    case (nil, _, nil, _): return .completed
    case (_, nil, _, nil): return .loosened
    case (let own?, let others?, _, _):
      guard own != others || head[id].unit != base[old.series].unit else { return nil }
      let scale = scale(of: id, from: old.series)
      return own.shift(to: others, scale: scale, lastYear: 0) { annualGoal(of: $0, old.series) }.bearing
    default: return .undecided
    }
  }

  private func annualGoal(of target: Target, _ id: SeriesID) -> Goal? {
    let goal = AnnualJudge.goal(
      of: target, base[id], indicator: base.indicator(id), assuming: base.head.assumptions)
    guard case .success(let goal) = goal else { return nil }
    return goal
  }
}
