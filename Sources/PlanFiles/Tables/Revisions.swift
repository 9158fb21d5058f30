import PlanRules

extension PlanLoader {
  /// `revisions.csv`: targets adjusted at mid-term, put into the indicators they are of.
  mutating func reviseTargets(of indicators: inout [Indicator]) {
    guard let table = table(.revisions) else { return }
    var revisions: [Int: [TargetRevision]] = [:]
    for row in table.rows {
      guard let series = series(.indicator, of: row), series.index < indicators.count else { continue }
      guard let effective = date(.effective, of: row) else {
        if text(.effective, of: row) == nil { reject("", .empty, .effective, of: row) }
        continue
      }
      let own = indicators[series.index].series
      let revised =
        own.growsFromLevels
        ? growthTarget(.newTarget, of: row, over: own.unit) : target(.newTarget, of: row, in: own.unit)
      // A revision that cannot be read still ends the target before it.
      if revised == nil, text(.newTarget, of: row) == nil { reject("", .empty, .newTarget, of: row) }
      revisions[series.index, default: []].append(
        TargetRevision(
          effective: effective, revised: revised, document: text(.document, of: row), source: source(of: row),
          place: row.place))
    }
    for (position, found) in revisions {
      indicators[position] = indicators[position].revised(by: found.sorted { $0.effective < $1.effective })
    }
  }
}

extension Indicator {
  fileprivate func revised(by revisions: [TargetRevision]) -> Indicator {
    Indicator(
      number: number, category: category, series: series, baseline: baseline, target: target, nature: nature,
      statedDirection: statedDirection, lacksMeasure: lacksMeasure, revisions: revisions)
  }
}
