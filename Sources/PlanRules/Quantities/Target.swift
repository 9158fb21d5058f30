/// What a plan demands of an indicator, as published and as understood.
public struct Target: Sendable, Hashable {
  /// The cell as published.
  public let text: String
  /// Its meaning.
  public let requirement: Requirement
  /// How the cell itself says that the figure is to be counted, if it does (`〔 〕`, `每年`, `年均`).
  public let span: Span?

  /// How a figure is counted by the cell's own words.
  public enum Span: Sendable, Hashable {
    /// Over all years of the plan together (`〔17〕`, `五年累计`).
    case cumulative
    /// In each year by itself (`每年`).
    case eachYear
    /// On the average of the years (`年均`).
    case average
  }

  /// What must hold at the end of the period.
  public enum Requirement: Sendable, Hashable {
    /// To stand so to a figure; a bare number has no comparator and takes it from the direction.
    case threshold(Comparator?, Figure)
    /// To lie between two figures, both included.
    case range(Figure, Figure)
    /// To be about this much (`左右`).
    case approximate(Figure)
    /// To change so against the baseline.
    case change(Change)
    /// To keep in step with another series, which the cell names.
    case inStep(Step, reference: String)
    /// To serve all who are entitled (`应保尽保`, `全覆盖`): 100 where the unit is %.
    case universal
    /// To do what a superior assigns; judged by the annual targets.
    case assigned
    /// A sentence with no number, judged only by progress notes.
    case statement
  }

  /// A change against the baseline.
  public struct Change: Sendable, Hashable {
    /// By how much.
    public enum Amount: Sendable, Hashable {
      /// Percent of the baseline; negative for a fall.
      case percent(Figure)
      /// Percentage points; negative for a fall.
      case points(Figure)
      /// So many times the baseline (`翻一番` is 2).
      case times(Int)
    }
    /// By how much.
    public let amount: Amount
    /// The year compared with where the cell names one.
    public let since: Int?
    /// Whether the amount is bounded (`下降3%以上`) or exactly meant as a least change.
    public let isApproximate: Bool

    /// A change.
    public init(_ amount: Amount, since: Int? = nil, isApproximate: Bool = false) {
      self.amount = amount
      self.since = since
      self.isApproximate = isApproximate
    }

    /// Whether the change goes up or down.
    public var direction: Direction {
      switch amount {
      case .percent(let figure), .points(let figure): figure.digits < 0 ? .down : .up
      case .times: .up
      }
    }
  }

  /// How a series must stand to its reference.
  public enum Step: Sendable, Hashable {
    /// Basically in step (`基本同步`, `同步`): not slower than the reference by more than the assumed tolerance.
    case together
    /// Faster (`高于`).
    case faster
    /// Not slower (`不低于`).
    case notSlower
  }

  /// A target of a cell.
  public init(text: String, requirement: Requirement, span: Span? = nil) {
    self.text = text
    self.requirement = requirement
    self.span = span
  }

  /// The direction that the cell itself gives: from its comparator or its change; `nil` for a bare number.
  public var statedDirection: Direction? {
    switch requirement {
    case .threshold(let comparator, _): comparator?.direction
    case .change(let change): change.direction
    case .inStep, .universal: .up
    case .range, .approximate, .assigned, .statement: nil
    }
  }

  /// Places of its figure as printed, 0 where there is none.
  public var places: Int {
    switch requirement {
    case .threshold(_, let figure), .approximate(let figure): figure.places
    case .range(let lower, let upper): max(lower.places, upper.places)
    default: 0
    }
  }
}
