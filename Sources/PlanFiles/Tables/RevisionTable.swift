package import PlanRules

/// Targets and baselines adjusted since the plan was issued.
package enum RevisionTable {
  /// Its columns.
  package enum Column: Int, PlanColumn {
    case indicator, effective, oldTarget, newTarget, oldBaseline, newBaseline, document, source

    package static let table = PlanTable.revisions
    package static let required: [Column] = [.indicator, .effective]

    package static func canHold(_ text: String, in column: Column) -> Bool {
      column != .effective || CalendarDate(written: text) != nil
    }

    package var header: String {
      switch self {
      case .indicator: "指标"
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

  /// The indicators with their targets revised, in the order of the days.
  static func revise(
    _ indicators: [Indicator], by rows: TableRows<Column>, names: NameIndex, head: HeadFacts
  ) -> [Indicator] {
    var revisions = [[TargetRevision]](repeating: [], count: indicators.count)
    for row in rows {
      guard let series = row[.indicator].indicator(in: names, among: indicators),
        let revision = row.revision(of: indicators[series.index], head: head)
      else { continue }
      revisions[series.index].append(revision)
    }
    return zip(indicators, revisions).map { indicator, found in
      found.isEmpty ? indicator : indicator.revised(by: found.sorted { $0.effective < $1.effective })
    }
  }
}

extension TableRow<RevisionTable.Column> {
  fileprivate func revision(of indicator: Indicator, head: HeadFacts) -> TargetRevision? {
    let series = indicator.series
    guard let effective = self[.effective].date() else {
      self[.effective].require()
      return nil
    }
    let revised =
      series.growsFromLevels
      ? self[.newTarget].growthTarget(over: series.unit) : self[.newTarget].target(in: series.unit)
    let baseline = baseline(of: indicator)
    let keepsTarget = self[.newTarget].text() == nil && baseline != nil
    // A revision that cannot be read still ends the target before it.
    if revised == nil, !keepsTarget { self[.newTarget].require() }
    return TargetRevision(
      effective: effective, revised: revised, keepsTarget: keepsTarget, baseline: baseline,
      document: self[.document].text(), source: self[.source].source(of: head),
      place: place)
  }

  /// The new baseline, of the year of the old one.
  private func baseline(of indicator: Indicator) -> Baseline? {
    guard let text = self[.newBaseline].text(), let reading = self[.newBaseline].reading(in: indicator.series.unit)
    else { return nil }
    return Baseline(text: text, reading: reading, year: indicator.baseline.year)
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
