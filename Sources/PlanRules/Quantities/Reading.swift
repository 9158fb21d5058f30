/// A published cell that states a figure, exactly or within bounds: `97.4`, `＞80`, `3000余`, `约28`, `应保尽保`.
public struct Reading: Sendable, Hashable {
  /// Nearly every cell of a large table is a figure as ``Figure/description`` prints it; of such a one nothing else is kept.
  private let cell: Cell

  private enum Cell: Sendable {
    case plain(Figure)
    case worded(Words)
  }

  /// What the cell states, in the unit of its column.
  public enum Content: Sendable, Hashable {
    /// One figure.
    case figure(Figure)
    /// Only that the value stands so to a figure.
    case bounded(Comparator, Figure)
    /// Somewhere between two figures, both included.
    case range(Figure, Figure)
    /// About this much (`约`, `左右`).
    case approximate(Figure)
    /// A claim without a figure (`应保尽保`), which decides nothing unless the plan's assumptions accept it.
    case claim
    /// That there is nothing to measure (`不适用`).
    case notApplicable
  }

  /// The cell as published.
  public var text: String {
    switch cell {
    case .plain(let figure): figure.description
    case .worded(let words): words.text
    }
  }
  /// Its meaning.
  public var content: Content {
    switch cell {
    case .plain(let figure): .figure(figure)
    case .worded(let words): words.content
    }
  }
  /// The year the cell itself says the figure is of (`3.84(2024年)`), where it does.
  public var year: Int? { words?.year }
  /// What the cell says of how final the figure is (`预计2.65%`, `64.1（初步）`), where it does.
  public var mark: FigureState? { words?.mark }
  /// The way that the cell says the value went (`下降2.7%`); the figure then is the size of the change.
  public var movement: Movement? { words?.movement }
  /// From when the figure counts, where the cell calls it a total to date (`累计1045万人`).
  public var reach: Reach? { words?.reach }
  /// What stands in brackets behind the figure and does not change it (`91.5%（同比提高0.5个百分点）`), as the grammar folds it.
  public var remark: String? { words?.remark }

  private var words: Words? { if case .worded(let words) = cell { words } else { nil } }

  /// What a cell says in more than the digits of a figure.
  private final class Words: Sendable {
    let text: String
    let content: Content
    let year: Int?
    let mark: FigureState?
    let movement: Movement?
    let reach: Reach?
    let remark: String?

    init(
      _ text: String, _ content: Content, year: Int?, mark: FigureState?, movement: Movement?, reach: Reach?,
      remark: String?
    ) {
      self.text = text
      self.content = content
      self.year = year
      self.mark = mark
      self.movement = movement
      self.reach = reach
      self.remark = remark
    }
  }

  /// From when a total to date counts.
  public enum Reach: Sendable, Hashable {
    /// It does not say.
    case open
    /// From January of its year (`本年累计`).
    case year
    /// From the plan's first month (`“十四五”以来累计`).
    case plan
  }

  /// A change in words.
  public struct Movement: Sendable, Hashable, BitwiseCopyable {
    /// Up or down; neither for `持平`.
    public let direction: Direction
    /// Whether it is the change of all years so far (`累计`).
    public let isToDate: Bool

    /// A change.
    public init(_ direction: Direction, isToDate: Bool = false) {
      self.direction = direction
      self.isToDate = isToDate
    }
  }

  /// A reading of a cell.
  public init(
    text: String, content: Content, year: Int? = nil, mark: FigureState? = nil, movement: Movement? = nil,
    reach: Reach? = nil, remark: String? = nil
  ) {
    cell = .worded(
      Words(text, content, year: year, mark: mark, movement: movement, reach: reach, remark: remark))
  }

  /// A plain figure.
  public init(_ figure: Figure) { cell = .plain(figure) }

  /// Whether both are the same cell, understood alike.
  public static func == (left: Reading, right: Reading) -> Bool {
    left.text == right.text && left.content == right.content && left.year == right.year
      && left.mark == right.mark && left.movement == right.movement && left.reach == right.reach
  }

  /// By the cell.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The figure where exactly one is stated.
  public var figure: Figure? {
    switch cell {
    case .plain(let figure): figure
    case .worded(let words): if case .figure(let figure) = words.content { figure } else { nil }
    }
  }

  /// Whether there is nothing to measure.
  var isNotApplicable: Bool { words?.content == .notApplicable }

  /// Places of the figure as printed, 0 where there is none.
  public var places: Int {
    switch content {
    case .figure(let figure), .bounded(_, let figure), .approximate(let figure): figure.places
    case .range(let lower, let upper): max(lower.places, upper.places)
    case .claim, .notApplicable: 0
    }
  }

  /// All values the cell leaves possible; `nil` for a claim.
  ///
  /// `tolerance` is what `约` and `左右` allow to either side, in percent of the figure.
  public func interval(approximateWithin tolerance: Figure) throws(ArithmeticError) -> Interval? {
    switch content {
    case .figure(let figure): return Interval(figure.ratio)
    case .bounded(let comparator, let figure): return Interval(comparator, figure.ratio)
    case .range(let lower, let upper): return Interval(lower: .init(lower.ratio), upper: .init(upper.ratio))
    case .approximate(let figure):
      let margin = try figure.ratio.magnitude * tolerance.ratio / .hundred
      return Interval(lower: .init(try figure.ratio - margin), upper: .init(try figure.ratio + margin))
    case .claim, .notApplicable: return nil
    }
  }
}
