/// Findings on cells that leave a verdict open: one asks for the one cell that decides.
enum OpenCellFindings {
  static func finding(on assessed: IndicatorAssessment, plan: Plan, records: Records) -> Finding? {
    let indicator = plan.indicators[assessed.indicator.index]
    guard let open = assessed.open, !isReported(open.cell, of: indicator) else { return nil }
    let row = indicator.series.place
    let asked = indicator.cells
    let (facts, field, place): (DataFacts, Finding.Field, Place) =
      switch open.cell {
      case .direction:
        (
          .directionMissing(open, hasColumn: asked?.direction.hasColumn ?? true), .direction,
          asked?.direction.place ?? row
        )
      case .measure:
        (
          .measureMissing(
            open, unit: indicator.series.unit.text, hasColumn: asked?.measure.hasColumn ?? true), .measure,
          asked?.measure.place ?? row
        )
      case .percent:
        (.measureMissing(open, unit: indicator.series.unit.text, hasColumn: true), .target, asked?.target ?? row)
      case .sign:
        if let observation = open.observation {
          (.signMissing(open, hasColumn: true), .value, records.observations[observation].place)
        } else if open.isOfTarget {
          (.signMissing(open, hasColumn: true), .target, asked?.target ?? row)
        } else {
          (
            .signMissing(open, hasColumn: asked?.measure.hasColumn ?? true), .measure, asked?.measure.place ?? row
          )
        }
      }
    return Finding(
      .data(facts), plan: plan.id, subject: .row(.indicators, key: indicator.series.code), field: field, place: place)
  }

  /// What cannot be read is a finding already, and asks for the same cell.
  private static func isReported(_ cell: OpenCell, of indicator: Indicator) -> Bool {
    switch cell {
    case .direction: indicator.hasUnreadableDirection
    case .measure: indicator.statedMeasure == .unreadable
    case .percent, .sign: false
    }
  }
}

extension OpenReading {
  /// Whether it is the target whose sign is open, and not that of the readings.
  public var isOfTarget: Bool { readings.contains { $0.interpretation.isChange } }
}
