/// What a plan demands of an indicator, as published and as understood.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Target: Sendable, Hashable {
  /// The cell as published.
  public let text: String
  /// Its meaning.
  public let requirement: Requirement
  /// How the cell itself says that the figure is to be counted, if it does (`〔 〕`, `每年`, `年均`).
  public let span: Span?
  /// The direction that the verb before the number gives: down for `降低到20%`, up for `提高到`.
  public let wordedDirection: Direction?
  /// The year by which the cell wants it reached (`2030年>70%`), where it names one.
  public let dueYear: Int?
  /// The nature that the cell itself states (`（预期性）`), where it does.
  public let nature: Nature?
  /// What the cell says of a part of the number (`其中农民工〔1750〕`), as text: the part is a target of its own.
  public let part: String?
  /// Whether the number is of what is made anew (`每年新增20个`), and not of what there is.
  public let isOfNew: Bool
  /// What the cell aspires to beyond (`87.5，力争88`); it decides nothing and is shown beside the target.
  public let aspiration: Target?

  /// How a figure is counted by the cell's own words.
  public enum Span: Sendable, Hashable {
    /// Over all years of the plan together (`〔17〕`, `五年累计`).
    case cumulative
    /// In each year by itself (`每年`).
    case eachYear
    /// On the average of the years (`年均`).
    case average
    /// As what is made anew over all the years (`新建100个`), whatever there was before.
    case made
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
    /// To keep in step with another series, which the cell names: `国内生产总值`, `全市平均水平`; by so many percentage points
    /// above or below it where the cell says so (`高于GDP增速2个百分点`).
    case inStep(Step, reference: String, margin: Figure?)
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
      /// So many times the baseline (`翻一番` is 2, `增长1.5倍` is 2.5).
      case times(Figure)
      /// So much in the unit of the row; negative for a fall (`〔1〕` of a level).
      case amount(Figure)
    }
    /// By how much.
    public let amount: Amount
    /// The year compared with where the cell names one.
    public let since: Int?
    /// Whether the change is to be about this much (`左右`); otherwise it is to be at least this much.
    public let isApproximate: Bool
    /// How the level must stand to the one that the change leads to, where that is known; of 持平 the name tells.
    public let comparator: Comparator?
    /// Whether no single year may go the other way either (`只增不减`).
    public let isEveryYear: Bool
    /// What the words say beyond the change itself.
    public let wording: Words

    /// What the words of a change say beyond it.
    public enum Words: Sendable, Hashable {
      /// Nothing.
      case plain
      /// That it is over the year before (`比上年增加100人`).
      case overYearBefore
      /// That it is the net of what came and went (`净增200家`).
      case net
      /// That the growth is nothing, or above or below it (`零增长`).
      case growth
      /// Neither a sign nor a verb (`5个百分点`).
      case unsigned
      /// That the points are thousandths (`下降1‰` of a rate in ‰).
      case thousandths
    }

    /// A change.
    public init(
      _ amount: Amount, since: Int? = nil, isApproximate: Bool = false, comparator: Comparator? = nil,
      isEveryYear: Bool = false, wording: Words = .plain
    ) {
      self.amount = amount
      self.since = since
      self.isApproximate = isApproximate
      self.comparator = comparator
      self.isEveryYear = isEveryYear
      self.wording = wording
    }

    /// Whether the level is only to be kept where it was (`不降低`, `零增长`).
    public var isHold: Bool { if case .amount(let figure) = amount { figure.digits == 0 } else { false } }

    /// Whether the change goes up or down.
    public var direction: Direction {
      if let direction = comparator?.direction { return direction }
      switch amount {
      case .percent(let figure), .points(let figure), .amount(let figure): return figure.digits < 0 ? .down : .up
      case .times: return .up
      }
    }
  }

  /// How a series must stand to its reference.
  public enum Step: Sendable, Hashable {
    /// In step (`同步`): not slower than the reference by more than the assumed tolerance.
    case together
    /// Basically in step (`基本同步`), which is judged alike: what the words differ in nobody has said.
    case nearlyTogether
    /// Faster (`高于`).
    case faster
    /// Not slower (`不低于`).
    case notSlower
    /// Below (`低于`).
    case slower
    /// Not above (`不高于`).
    case notFaster

    /// Whether both are to go together, so that a little slower will do.
    public var isTogether: Bool { self == .together || self == .nearlyTogether }

    /// How the figure must stand to that of the reference; `nil` where both are to go together.
    public var comparator: Comparator? {
      switch self {
      case .together, .nearlyTogether: nil
      case .faster: .moreThan
      case .notSlower: .atLeast
      case .slower: .lessThan
      case .notFaster: .atMost
      }
    }
  }

  /// A target of a cell.
  public init(
    text: String, requirement: Requirement, span: Span? = nil, wordedDirection: Direction? = nil, dueYear: Int? = nil,
    nature: Nature? = nil, part: String? = nil, isOfNew: Bool = false, aspiration: Target? = nil
  ) {
    self.text = text
    self.requirement = requirement
    self.span = span
    self.wordedDirection = wordedDirection
    self.dueYear = dueYear
    self.nature = nature
    self.part = part
    self.isOfNew = isOfNew
    self.aspiration = aspiration
  }

  /// Whether both are the same cell, understood alike.
  public static func == (left: Target, right: Target) -> Bool {
    left.text == right.text && left.requirement == right.requirement && left.span == right.span
      && left.wordedDirection == right.wordedDirection && left.dueYear == right.dueYear && left.nature == right.nature
      && left.part == right.part && left.isOfNew == right.isOfNew && left.aspiration == right.aspiration
  }

  /// By the cell.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The direction that the cell itself gives: from its comparator, its verb or its change; `nil` for a bare number.
  public var statedDirection: Direction? {
    switch requirement {
    case .threshold(let comparator, _): comparator?.direction ?? wordedDirection
    case .range, .approximate: wordedDirection
    case .change(let change): change.direction
    case .inStep(.slower, _, _), .inStep(.notFaster, _, _): .down
    case .inStep, .universal: .up
    case .assigned, .statement: nil
    }
  }

  /// Places of its figure as printed, 0 where there is none.
  public var places: Int {
    switch requirement {
    case .threshold(_, let figure), .approximate(let figure): figure.places
    case .range(let lower, let upper): max(lower.places, upper.places)
    case .change: change?.places ?? 0
    case .inStep, .universal, .assigned, .statement: 0
    }
  }

  /// The change in the unit of the row, where that is what it is understood as.
  public var change: Figure? {
    guard case .change(let change) = requirement else { return nil }
    switch change.amount {
    case .amount(let figure), .points(let figure): return figure
    case .percent, .times: return nil
    }
  }

  /// The same cell as one of a single year, whose changes are over the year before.
  var overYearBefore: Target {
    Target(
      text: text, requirement: requirement, span: .eachYear, wordedDirection: wordedDirection, dueYear: dueYear,
      nature: nature, part: part, isOfNew: isOfNew, aspiration: aspiration)
  }

  /// The same target, published in other words that mean as much.
  public func published(as text: String) -> Target {
    Target(
      text: text, requirement: requirement, span: span, wordedDirection: wordedDirection, dueYear: dueYear,
      nature: nature, part: part, isOfNew: isOfNew, aspiration: aspiration)
  }

  /// The same cell, understood otherwise.
  func understood(as requirement: Requirement, towards direction: Direction? = nil) -> Target {
    Target(
      text: text, requirement: requirement, span: span, wordedDirection: direction ?? wordedDirection, dueYear: dueYear,
      nature: nature, part: part, isOfNew: isOfNew, aspiration: aspiration)
  }
}

extension Target {
  /// Whether the cell itself says how much.
  var holdsNumber: Bool {
    switch requirement {
    case .threshold, .range, .approximate, .change, .universal: true
    case .inStep, .assigned, .statement: false
    }
  }
}
