/// What a row leaves open: one cell, and what each way to read it leads to.
public struct OpenReading: Sendable, Hashable {
  /// The cell that would decide.
  public let cell: OpenCell
  /// The readings with the status each leads to, the likeliest first.
  public let readings: [InterpretedStatus]
  /// The observation whose sign is open, by its position in the records, where it is a reading's.
  public let observation: Int?

  /// Why the row is not decided.
  var reason: Reason {
    switch cell {
    case .measure, .percent: .noMeasure
    case .direction: .noDirection
    case .sign: .sign
    }
  }
}

extension OpenReading {
  /// What several readings leave open; `nil` where their statuses agree, and what is missing where none decides.
  ///
  /// The cell asked for is the first that decides alone, and where none does the first that differs.
  init?(_ readings: [InterpretedStatus], observation: Int?) {
    let statuses = Set(readings.map(\.status))
    guard Set(readings.map(\.answer)).count > 1, !statuses.allSatisfy(\.isReached), !statuses.allSatisfy(\.isShortfall)
    else { return nil }
    let differing = OpenCell.allCases.filter { cell in Set(readings.map { cell.key(of: $0.interpretation) }).count > 1 }
    guard let cell = differing.first(where: { $0.decides(readings) }) ?? differing.first else { return nil }
    self.init(cell: cell, readings: readings, observation: cell == .sign ? observation : nil)
  }
}

extension OpenCell {
  /// What the cell would say under a reading.
  fileprivate func key(of interpretation: Interpretation) -> Key {
    switch self {
    case .measure: .measure(interpretation.measure)
    case .direction: .direction(interpretation.direction)
    case .percent: .percent(interpretation.target?.changesByPercent)
    case .sign: .sign(interpretation.target?.change, interpretation.signs)
    }
  }

  fileprivate enum Key: Hashable {
    case measure(Measure)
    case direction(Direction)
    case percent(Bool?)
    case sign(Figure?, Interpretation.FallSigns)
  }

  /// Whether the readings agree as soon as the cell is filled in.
  fileprivate func decides(_ readings: [InterpretedStatus]) -> Bool {
    Dictionary(grouping: readings) { key(of: $0.interpretation) }.values.allSatisfy { group in
      Set(group.map(\.answer)).count == 1
    }
  }
}

extension Target {
  /// Whether a change is by percent of the figure, not by points; `nil` for what is no change.
  fileprivate var changesByPercent: Bool? {
    guard case .change(let change) = requirement else { return nil }
    if case .percent = change.amount { return true }
    return false
  }
}

/// A reading of a row with the status that it leads to.
public struct InterpretedStatus: Sendable, Hashable {
  /// How the row is read.
  public let interpretation: Interpretation
  /// How it then stands.
  public let status: Status
  /// Why the data does not decide, where it does not.
  public let reason: Reason?
}

extension InterpretedStatus {
  fileprivate var answer: Answer { Answer(status: status, reason: reason) }

  fileprivate struct Answer: Hashable {
    let status: Status
    let reason: Reason?
  }
}
