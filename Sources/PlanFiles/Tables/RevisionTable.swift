package import PlanRules

/// Targets and baselines adjusted since the plan was issued.
package enum RevisionTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case indicator, period, region, setBy, effective, oldTarget, newTarget, oldBaseline, newBaseline, document, source

    package static let table = PlanTable.revisions
    package static let required: [Column] = [.indicator, .effective]
    package static let long: [Column] = []
    package static let deciding: [Column] = [
      .period, .region, .setBy, .oldTarget, .newTarget, .oldBaseline, .newBaseline,
    ]

    package static func canHold(_ text: String, in column: Column) -> Bool {
      column != .effective || CalendarDate(written: text) != nil
    }

    package var header: String {
      switch self {
      case .indicator: "指标"
      case .period: "时期"
      case .region: "地区"
      case .setBy: "下达单位"
      case .effective: "生效日期"
      case .oldTarget: "原目标"
      case .newTarget: "新目标"
      case .oldBaseline: "原基期"
      case .newBaseline: "新基期"
      case .document: "文号"
      case .source: "来源"
      }
    }
  }

  /// The indicators with their targets revised, in the order of the days, the rows on numbers of single periods (`时期`),
  /// and those on what is no series.
  ///
  /// A row that may not count leaves in force what was: one without a document or a source, from a day before the plan
  /// was issued or not before its last day, against a target or baseline that did not stand, or a second one of a day.
  static func revise(
    _ indicators: [Indicator], by rows: TableRows<Column>, names: NameIndex, head: HeadFacts
  ) -> (indicators: [Indicator], ofPeriods: [TableRow<Column>], ofOthers: [TableRow<Column>]) {
    var revisions = [[StatedRevision]](repeating: [], count: indicators.count)
    var firsts: [RevisedCell: TargetRevision] = [:]
    var (ofPeriods, ofOthers): ([TableRow<Column>], [TableRow<Column>]) = ([], [])
    for row in rows {
      guard row[.period].stated() == nil else {
        ofPeriods.append(row)
        continue
      }
      if row.mayBeOnTask(names) {
        ofOthers.append(row)
        continue
      }
      guard let series = row[.indicator].indicator(in: names, among: indicators),
        let revision = row.revision(of: indicators[series.index], head: head),
        row.isFirst(revision, of: series, indicators[series.index].series.code, in: &firsts)
      else { continue }
      revisions[series.index].append(StatedRevision(row: row, revision: revision))
    }
    let revised = zip(indicators, revisions).map { indicator, found in
      var standing: [TargetRevision] = []
      for stated in found.sorted(by: { $0.revision.effective < $1.revision.effective })
      where stated.row.agrees(with: indicator, after: standing) {
        standing.append(stated.revision)
      }
      return standing.isEmpty ? indicator : indicator.revised(by: standing)
    }
    return (revised, ofPeriods, ofOthers)
  }
}

/// A revision with its row, whose other cells say what stood before.
private struct StatedRevision {
  let row: TableRow<RevisionTable.Column>
  let revision: TargetRevision
}

/// What a row revises on a day, which no second one may: the order of rows says nothing of which is in force.
private struct RevisedCell: Hashable {
  let indicator: SeriesID
  let effective: CalendarDate
  let column: RevisionTable.Column
}

extension TableRow<RevisionTable.Column> {
  /// Whether no row before has set the same on the same day; one that has is told of.
  fileprivate func isFirst(
    _ revision: TargetRevision, of indicator: SeriesID, _ code: String, in firsts: inout [RevisedCell: TargetRevision]
  ) -> Bool {
    var columns: [RevisionTable.Column] = []
    if !revision.keepsTarget { columns.append(.newTarget) }
    if revision.baseline != nil { columns.append(.newBaseline) }
    let cells = columns.map { RevisedCell(indicator: indicator, effective: revision.effective, column: $0) }
    guard let known = cells.first(where: { firsts[$0] != nil }), let first = firsts[known] else {
      for cell in cells { firsts[cell] = revision }
      return true
    }
    let key = "\(code) \(revision.effective)"
    let isEqual = first.revised == revision.revised && first.baseline == revision.baseline
    self[.effective].report(
      isEqual ? .repeatedRow(key: key, first: first.place) : .duplicateRow(key: key, first: first.place), about: key)
    return false
  }

  fileprivate func revision(of indicator: Indicator, head: HeadFacts) -> TargetRevision? {
    // Every cell is read before the row is given up on, so that all that is wrong with it is said at once.
    let effective = self[.effective].date()
    if effective == nil { self[.effective].require() }
    let cancels = cancels
    let revised = cancels ? nil : target(in: .newTarget, of: indicator)
    let baseline = baseline(of: indicator)
    let statesTarget = self[.newTarget].holdsSomething
    let keepsTarget = !statesTarget && baseline != nil
    // A revision that cannot be read still ends the target before it.
    if !statesTarget, !keepsTarget { _ = self[.newTarget].requiredStatement() }
    let (document, source) = (self[.document].requiredStatement(), self[.source].requiredStatement())
    if source != nil { _ = self[.source].source(of: head) }
    guard let effective, isInTime(effective, head), let document, let source else { return nil }
    return TargetRevision(
      effective: effective, revised: revised, cancels: cancels, keepsTarget: keepsTarget, baseline: baseline,
      document: document,
      source: source, place: place)
  }

  /// Whether the new target says that nothing is asked for any more.
  var cancels: Bool { ["取消", "取消考核", "不再考核", "不再作为指标"].contains(self[.newTarget].text() ?? "") }

  private func target(in column: RevisionTable.Column, of indicator: Indicator) -> Target? {
    let series = indicator.series
    return series.growsFromLevels
      ? self[column].growthTarget(over: series.unit) : self[column].target(in: series.unit)
  }

  /// Whether a revision takes force while the plan runs: not before its issue (or without that its first day), and before
  /// its last day, on which nothing could be done about it any more.
  private func isInTime(_ effective: CalendarDate, _ head: HeadFacts) -> Bool {
    if let issued = head.issued, effective < issued {
      self[.effective].report(.outOfBounds(.revisionBeforeIssue(effective, issued: issued)))
      return false
    }
    guard let period = head.period else { return true }
    if head.issued == nil, effective < period.start {
      self[.effective].report(.outOfBounds(.revisionBeforePlan(effective, start: period.start)))
      return false
    }
    guard effective >= period.end else { return true }
    self[.effective].report(.outOfBounds(.revisionAtEnd(effective, end: period.end)))
    return false
  }

  /// Whether 原目标 and 原基期, where they are stated, are what the table says or the revision before has set.
  fileprivate func agrees(with indicator: Indicator, after earlier: [TargetRevision]) -> Bool {
    let targetStands = agreesOnTarget(with: indicator, earlier.last { !$0.keepsTarget })
    return agreesOnBaseline(with: indicator, earlier.last { $0.baseline != nil }?.baseline) && targetStands
  }

  private func agreesOnTarget(with indicator: Indicator, _ revision: TargetRevision?) -> Bool {
    guard let text = self[.oldTarget].text() else { return true }
    let stood = [revision?.revised, indicator.target].compactMap { $0 }
    guard let first = stood.first else {
      // What cannot be read is told of where it stands; a target that was never set cannot be adjusted.
      guard revision == nil, !indicator.hasUnreadableTarget, self[.oldTarget].holdsSomething else { return true }
      self[.oldTarget].reject(text, .notWhatStood(""))
      return false
    }
    guard !stood.contains(where: { NameFolding.folded($0.text) == NameFolding.folded(text) }) else { return true }
    guard let stated = target(in: .oldTarget, of: indicator) else { return false }
    guard !stood.contains(where: { $0.demands(theSameAs: stated) }) else { return true }
    self[.oldTarget].reject(text, .notWhatStood(first.text))
    return false
  }

  private func agreesOnBaseline(with indicator: Indicator, _ revised: Baseline?) -> Bool {
    guard let text = self[.oldBaseline].text() else { return true }
    let stood = [revised, indicator.baseline].compactMap { $0 }
    guard !stood.contains(where: { NameFolding.folded($0.text) == NameFolding.folded(text) }) else { return true }
    guard !(Reading.isAbsent(text) && stood.contains { $0.reading == nil }) else { return true }
    guard let stated = self[.oldBaseline].reading(in: indicator.series.unit) else { return false }
    guard !stood.contains(where: { $0.reading?.content == stated.content }) else { return true }
    self[.oldBaseline].reject(text, .notWhatStood(stood[0].text))
    return false
  }

  /// The new baseline, of the year of the old one.
  private func baseline(of indicator: Indicator) -> Baseline? {
    guard let text = self[.newBaseline].text(), let reading = self[.newBaseline].reading(in: indicator.series.unit)
    else { return nil }
    return Baseline(text: text, reading: reading, year: indicator.baseline.year)
  }
}

extension Target {
  /// Whether another cell sets the same, be it with the comparator that a bare number leaves to the direction.
  func demands(theSameAs other: Target) -> Bool {
    if requirement == other.requirement { return true }
    guard case .threshold(let own, let figure) = requirement, case .threshold(let others, let same) = other.requirement
    else { return false }
    return figure.ratio == same.ratio && (own == nil || others == nil || own?.direction == others?.direction)
  }
}

extension Indicator {
  fileprivate func revised(by revisions: [TargetRevision]) -> Indicator {
    Indicator(
      number: number, category: category, series: series, baseline: baseline, target: target, nature: nature,
      statedDirection: statedDirection, hasUnreadableDirection: hasUnreadableDirection, statedMeasure: statedMeasure,
      cells: cells, revisions: revisions)
  }
}
