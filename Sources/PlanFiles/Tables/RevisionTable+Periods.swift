import PlanRules

extension RevisionTable {
  /// The numbers set for single periods, as far as rows with a 时期 revise them, in the order of the days.
  ///
  /// A row that may not count leaves in force what was: one without a document or a source, from a day outside the period,
  /// against a number that did not stand or that nobody has set, or a second one of a day.
  static func revise(
    _ targets: [AnnualTarget], by rows: [TableRow<Column>], of series: [Series], _ indicators: [Indicator],
    names: NameIndex, head: HeadFacts
  ) -> [AnnualTarget] {
    guard !rows.isEmpty else { return targets }
    var found: [Int: [(row: TableRow<Column>, revision: AnnualRevision)]] = [:]
    for row in rows {
      guard let id = row[.indicator].series(in: names),
        let period = row[.period].requiredMonths(
          of: series[id.index], id.index < indicators.count ? indicators[id.index] : nil, isSet: true, in: head.period),
        let position = row.position(among: targets, of: id, period: period, head: head),
        let revision = row.revision(ofNumberFor: period, in: series[id.index].unit, head: head)
      else { continue }
      if let first = found[position]?.first(where: { $0.revision.effective == revision.effective }) {
        let key = "\(series[id.index].code) \(period) \(revision.effective)"
        row[.effective].report(.duplicateRow(key: key, first: first.row.place), about: key)
        continue
      }
      found[position, default: []].append((row, revision))
    }
    return targets.indices.map { position in
      var standing: [AnnualRevision] = []
      for (row, revision) in (found[position] ?? []).sorted(by: { $0.revision.effective < $1.revision.effective })
      where row.agrees(with: targets[position], after: standing, in: series[targets[position].series.index].unit) {
        standing.append(revision)
      }
      return standing.isEmpty ? targets[position] : targets[position].revised(by: standing)
    }
  }
}

extension TableRow<RevisionTable.Column> {
  /// Which of the numbers is revised: of several bodies' the one that the row names.
  fileprivate func position(
    among targets: [AnnualTarget], of series: SeriesID, period: Period, head: HeadFacts
  ) -> Int? {
    let (region, setBy) = (self[.region].region(of: head), self[.setBy].stated())
    let fitting = targets.indices.filter { position in
      let target = targets[position]
      return target.series == series && target.region == region && target.period == period
        && (setBy == nil || target.setBy == setBy)
    }
    let text = self[.period].text() ?? ""
    if fitting.count > 1 { self[.period].reject(text, .severalSet(fitting.compactMap { targets[$0].setBy })) }
    if fitting.isEmpty { self[.period].reject(text, .nothingSet(period)) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  fileprivate func revision(ofNumberFor period: Period, in unit: Unit, head: HeadFacts) -> AnnualRevision? {
    let effective = self[.effective].requiredDate()
    let cancels = cancels
    let revised = cancels ? nil : self[.newTarget].target(in: unit)
    if !cancels, revised == nil { _ = self[.newTarget].requiredStatement() }
    let (document, source) = (self[.document].requiredStatement(), self[.source].requiredStatement())
    if source != nil { _ = self[.source].source(of: head) }
    guard let effective, let document, let source, cancels || revised != nil else { return nil }
    guard period.start <= effective, effective <= period.end else {
      self[.effective].report(.outOfBounds(.revisionOutside(effective, period)))
      return nil
    }
    return AnnualRevision(
      effective: effective, revised: revised, cancels: cancels, document: document, source: source, place: place)
  }

  /// Whether 原目标, where it is stated, is what the table says or the revision before has set.
  fileprivate func agrees(with target: AnnualTarget, after earlier: [AnnualRevision], in unit: Unit) -> Bool {
    guard let text = self[.oldTarget].text() else { return true }
    let stood = [earlier.last?.revised, target.target].compactMap { $0 }
    guard !stood.contains(where: { NameFolding.folded($0.text) == NameFolding.folded(text) }) else { return true }
    guard let stated = self[.oldTarget].target(in: unit) else { return false }
    guard !stood.contains(where: { $0.demands(theSameAs: stated) }) else { return true }
    self[.oldTarget].reject(text, .notWhatStood(stood.first?.text ?? ""))
    return false
  }
}
