/// One row under each of its readings: what all agree on is the verdict.
extension IndicatorJudge {
  /// The assessment of the readings of a row, made by `assess` for each of them.
  func agreed(
    on interpretations: [Interpretation], of quantities: [Quantity],
    _ assess: (IndicatorJudge) -> IndicatorAssessment
  ) -> IndicatorAssessment {
    let judges = interpretations.map { interpretation in
      var judge = reading(interpretation, quantities)
      judge.considered = interpretations
      return judge
    }
    let assessed = judges.map(assess)
    guard assessed.count > 1, let first = judges.first else { return assessed.first ?? assess(self) }
    let readings = zip(interpretations, assessed).map {
      InterpretedStatus(interpretation: $0, status: $1.status, reason: $1.reason)
    }
    guard let open = OpenReading(readings, observation: firstSigned) else {
      // Of two ways to reach it the one that promises less is shown.
      return assessed.first { $0.status == .onSchedule } ?? assessed[0]
    }
    var undecided = first
    undecided.open = open
    return assess(undecided)
  }

  private func reading(_ interpretation: Interpretation, _ quantities: [Quantity]) -> IndicatorJudge {
    var judge = self
    judge.reading = (interpretation, row.read(as: interpretation))
    if let indicator = judge.withoutBaseline(quantities) { judge.reading = (interpretation, indicator) }
    return judge
  }

  /// The first reading that prints a minus.
  private var firstSigned: Int? {
    index.positions(of: id).first { records.observations[$0].value?.isBelowZero ?? false }
  }
}

extension Interpretation {
  /// The reading, or both where nothing tells whether figures without a sign, or with one, are falls.
  ///
  /// Under a name that says 降低 a figure is a fall, and −3 may be a rise or a fall written with its sign; under another
  /// name −3 is a fall, and 3 may be either.
  func bySigns(of quantities: [Quantity]) -> [Interpretation] {
    guard measure == .compoundedFall else { return [self] }
    let plain = quantities.filter { $0.movement == nil }
    if plain.allSatisfy({ $0.interval?.single == .zero }) { return [self] }
    let hasNegatives = plain.contains { ($0.interval?.upper?.value ?? .zero) < .zero }
    switch (namesFalls, hasNegatives) {
    case (true, false): return [with(.falls)]
    case (true, true) where !signsFalls: return [with(.falls), with(.changes)]
    case (true, true), (false, true): return [with(.changes)]
    case (false, false): return [with(.falls), with(.changes)]
    }
  }

  private func with(_ signs: FallSigns) -> Interpretation {
    var copy = self
    copy.signs = signs
    return copy
  }
}

extension Reading {
  fileprivate var isBelowZero: Bool { (figure?.digits ?? 0) < 0 }
}
