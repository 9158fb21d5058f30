/// How bad it is what was found on a thing that is judged, by which the same thing on another day, or in another state of the
/// data, is known to be worse, better or the same.
public struct Extent: Sendable, Hashable {
  /// How the thing stands, from what the data leaves open to what failed.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// Data is there and does not decide.
    case undetermined
    /// Somebody has to say how it stands.
    case toConfirm
    /// No data.
    case unreported
    /// Less is done than is due.
    case behind
    /// Past its day and not done.
    case overdue
    /// Over, and not reached.
    case missed

    /// Whether nobody knows yet how it stands.
    public var isOpen: Bool { self == .undetermined || self == .toConfirm || self == .unreported }

    /// How grave it is among those that are open, or among those that are not.
    fileprivate var rank: Int {
      switch self {
      case .undetermined, .toConfirm: 0
      case .unreported: 1
      case .behind: 2
      case .overdue, .missed: 3
      }
    }
  }

  /// How much of it there is.
  public enum Amount: Sendable, Hashable {
    /// How far the value is from the one that would do, in the unit of the indicator; 0 or more.
    case shortfall(Ratio)
    /// How many periods have no figure.
    case missing(Int)
    /// The day by which it was due: the days that pass make nothing worse, an earlier day does.
    case due(CalendarDate)
  }

  /// How the thing stands.
  public let stage: Stage
  /// How much is amiss; `nil` where it cannot be measured.
  public let amount: Amount?

  /// A stage with an amount.
  public init(_ stage: Stage, _ amount: Amount? = nil) {
    self.stage = stage
    self.amount = amount
  }

  /// How one extent compares with an earlier one of the same thing.
  public enum Change: Sendable, Hashable {
    /// As it was.
    case none
    /// It was open, and now it is known that it falls short: bad news, honestly told.
    case settled
    /// Worse: further off, more missing, or no longer known although it was.
    case worse
    /// Better.
    case better
  }

  /// How it compares with an earlier one.
  public func change(since earlier: Extent) -> Change {
    switch (earlier.stage.isOpen, stage.isOpen) {
    case (true, false): return .settled
    case (false, true): return stage == .toConfirm ? .better : .worse
    default: break
    }
    if stage.rank != earlier.stage.rank { return stage.rank > earlier.stage.rank ? .worse : .better }
    switch (earlier.amount, amount) {
    case (.shortfall(let before)?, .shortfall(let now)?): return before == now ? .none : now > before ? .worse : .better
    case (.missing(let before)?, .missing(let now)?): return before == now ? .none : now > before ? .worse : .better
    case (.due(let before)?, .due(let now)?): return before == now ? .none : now < before ? .worse : .better
    default: return .none
    }
  }
}

extension Finding {
  /// How bad it is what was found; `nil` of what either is there or is not, as a cell that cannot be read.
  public var extent: Extent? {
    switch facts {
    case .targets(let facts): facts.extent
    case .tasks(let facts): facts.extent
    case .consistency, .data, .hierarchy, .changes, .run: nil
    }
  }
}

extension TargetFacts {
  fileprivate var extent: Extent? {
    switch self {
    case .indicator(let assessed, _):
      Extent(assessed.status, assessed.value, gap: assessed.distances.gap, assessed.goal?.numberToReach(from: nil))
    case .annualTarget(let assessed, _): Extent(assessed.status, assessed.value, gap: nil, assessed.number)
    case .yearInHand(let running, _): Extent(running.status, running.value, gap: nil, running.line?.due)
    case .revision, .annualRevision: nil
    }
  }
}

extension TaskFacts {
  fileprivate var extent: Extent? {
    switch self {
    case .task(let item), .milestone(let item): Extent(.overdue, item.due.map(Extent.Amount.due))
    case .reportedBehind: Extent(.behind)
    case .toConfirm: Extent(.toConfirm)
    case .report, .completedButOpen, .unapproved, .noteInDoubt: nil
    }
  }
}

extension Extent {
  /// How a number stands, by its gap (+ is good), else by its distance from what would do.
  fileprivate init?(_ status: Status, _ value: ValueToDate?, gap: Ratio?, _ required: Ratio?) {
    func shortfall() -> Amount? {
      if let gap { return .shortfall(gap.magnitude) }
      guard let single = value?.interval?.single, let required, let distance = try? single - required else {
        return nil
      }
      return .shortfall(distance.magnitude)
    }
    switch status {
    case .missed: self.init(.missed, shortfall())
    case .behind: self.init(.behind, shortfall())
    case .undetermined: self.init(.undetermined, (value?.missing.count).map(Amount.missing))
    case .unreported: self.init(.unreported)
    case .met, .metEarly, .onSchedule, .notYetDue, .notApplicable: return nil
    }
  }
}

extension Extent: LosslessStringConvertible {
  /// As lists hold it: `behind 13/10`, `overdue 2023-12-31`, `undetermined 3`, `missed`.
  public var description: String {
    switch amount {
    case .shortfall(let ratio)?: "\(stage.rawValue) \(ratio.numerator)/\(ratio.denominator)"
    case .missing(let count)?: "\(stage.rawValue) \(count)"
    case .due(let day)?: "\(stage.rawValue) \(day)"
    case nil: stage.rawValue
    }
  }

  /// The extent of such a text.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let word = parts.first, parts.count <= 2, let stage = Stage(rawValue: String(word)) else { return nil }
    guard parts.count == 2 else {
      self.init(stage)
      return
    }
    let quotient = parts[1].split(separator: "/", omittingEmptySubsequences: false)
    if quotient.count == 2, let above = Int128(quotient[0]), let below = Int128(quotient[1]),
      let ratio = try? Ratio(above, over: below)
    {
      self.init(stage, .shortfall(ratio))
    } else if let count = Int(parts[1]) {
      self.init(stage, .missing(count))
    } else if let day = CalendarDate(written: String(parts[1])) {
      self.init(stage, .due(day))
    } else {
      return nil
    }
  }
}
