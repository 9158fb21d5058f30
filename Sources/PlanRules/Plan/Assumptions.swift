/// The readings that a plan chose where its document leaves a word open; every verdict that rests on one says so.
public struct Assumptions: Sendable {
  /// What can be assumed, under the keys of `plan.json`.
  public enum Key: String, Sendable, Hashable, CaseIterable {
    /// Indicators read as totals though the table does not mark them.
    case cumulativeRead
    /// What "in step" is measured against.
    case inStep
    /// How far `约` and `左右` reach.
    case approximate
    /// Figures in 人次 read as 人.
    case unitsRead
    /// Claims such as 应保尽保 taken for the figure they stand for.
    case claimsAccepted
    /// Which rule gives the lights.
    case lights
    /// Why reports are due so many days after a period.
    case reportingLag
  }

  /// An assumption about some indicators, with the reason.
  public struct Listed: Sendable {
    /// The codes of the series it holds for.
    public let codes: [String]
    /// Why.
    public let note: String?

    /// An assumption about some indicators.
    public init(codes: [String], note: String?) {
      self.codes = codes
      self.note = note
    }
  }

  /// Assumptions by their keys; there are seven keys at most.
  public struct ByKey: Sendable {
    private var keys: [Key] = []
    private var values: [Listed] = []

    /// No assumptions.
    public init() {}

    /// The assumption under a key.
    public subscript(key: Key) -> Listed? {
      get { keys.firstIndex(of: key).map { values[$0] } }
      set {
        if let known = keys.firstIndex(of: key) {
          keys.remove(at: known)
          values.remove(at: known)
        }
        guard let newValue else { return }
        keys.append(key)
        values.append(newValue)
      }
    }
  }

  /// What an indicator keeps in step with.
  public struct InStep: Sendable {
    /// The code of the indicator.
    public let indicator: String
    /// The code of the reference statistic.
    public let reference: String
    /// How much slower still counts as in step, in percentage points.
    public let tolerance: Figure
    /// Why.
    public let note: String?

    /// What communiqués called in step: 5.8 against 6.1 in 2019, 2.1 against 2.3 in 2020.
    public static let usualTolerance = Figure(digits: 3, places: 1)

    /// An assumption about an in-step target.
    public init(indicator: String, reference: String, tolerance: Figure = usualTolerance, note: String?) {
      self.indicator = indicator
      self.reference = reference
      self.tolerance = tolerance
      self.note = note
    }
  }

  /// Assumptions with the codes they hold for, none where they hold for the whole plan, and their notes.
  public var listed = ByKey()
  /// In-step targets.
  public var inStep: [InStep] = []
  /// What `约` and `左右` allow to either side of a reading, in percent of it.
  public var approximateReadings = Figure(digits: 5)
  /// What `左右` allows in a target, in percent of it; by default nothing.
  public var approximateTargets: Figure?
  /// The rule that gives the lights.
  public var lights = LightRule.standard

  /// No assumptions but the defaults.
  public init() {}

  /// The same assumptions, each name of a series as its code; one that is none stays as it is.
  public func coded(_ code: (String) -> String?) -> Assumptions {
    var coded = self
    for key in Key.allCases {
      coded.listed[key] = listed[key].map { Listed(codes: $0.codes.map { code($0) ?? $0 }, note: $0.note) }
    }
    coded.inStep = inStep.map {
      InStep(
        indicator: code($0.indicator) ?? $0.indicator, reference: code($0.reference) ?? $0.reference,
        tolerance: $0.tolerance, note: $0.note)
    }
    return coded
  }

  /// Whether an assumption is made for a series.
  public func holds(_ key: Key, for code: String) -> Bool { listed[key]?.codes.contains(code) ?? false }

  /// The reason given for an assumption.
  public func note(_ key: Key) -> String? { listed[key]?.note }
}
