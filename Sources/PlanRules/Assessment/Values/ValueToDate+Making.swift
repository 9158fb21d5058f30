extension ValueToDate {
  /// How readings make a value; what it is made of are ``observations``, in the order of time.
  public enum Making: Sendable, Hashable {
    /// One reading is the value: the latest, or that of the very months.
    case reading
    /// The readings are added up.
    case sum
    /// The rates are compounded: 1 − ∏(1 − rᵢ) for falls, ∏(1 + rᵢ) − 1 for rises, in percent.
    case compounded(isFall: Bool)
    /// The rate that, compounded, makes what the rates made; each counts as often as it has years.
    case averageRate
    /// The mean of the levels; each counts as often as it has years.
    case mean
    /// Of a mean only its parts are known: it lies between the least and the greatest of them.
    case between
    /// (latest ÷ base)^(1 ÷ years) − 1, in percent.
    case growth(base: Base, latest: Int, years: Int)
  }

  /// Whether it was compounded or averaged, and not only read or added up.
  public var isOfRates: Bool {
    switch making {
    case .compounded, .averageRate, .mean, .growth: true
    case .reading, .sum, .between, nil: false
    }
  }

  /// The level that a growth is measured from.
  public enum Base: Sendable, Hashable {
    /// The baseline of the table.
    case baseline
    /// A reading; its position in the records.
    case observation(Int)
  }
}
