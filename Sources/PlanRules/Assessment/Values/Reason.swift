/// Why data does not decide.
public enum Reason: String, Error, Sendable, Hashable, CaseIterable {
  /// Readings for some months are missing.
  case missingPeriods = "missing-periods"
  /// Only a bound was published, and it allows both answers.
  case bound
  /// Only an approximate figure was published, and it allows both answers; or the target is only approximate (`左右`), the
  /// value is short of its number, and no tolerance is stated.
  case approximate
  /// Only regions have reported, which together are a lower bound.
  case regionsOnly = "regions-only"
  /// A claim without a figure.
  case claim
  /// Only a forecast is there.
  case forecast
  /// A figure that cannot be, or may be a running total, and nobody has checked it.
  case implausible
  /// The latest reading is too old.
  case stale
  /// Only part of a year was reported of what a whole year makes.
  case partYear = "part-year"
  /// Figures of school years, which make no calendar years.
  case schoolYears = "school-years"
  /// Readings contradict each other.
  case conflict
  /// Without a baseline there is no value due before the end.
  case noBaseline = "no-baseline"
  /// The series that the target keeps in step with is not there.
  case noReferenceSeries = "no-reference-series"
  /// The target has no number.
  case noNumber = "no-number"
  /// Nothing in the row says which way is better, and the verdict hangs on it.
  case noDirection = "no-direction"
  /// Nothing in the row says how its figures are counted, and the verdict hangs on it.
  case noMeasure = "no-measure"
  /// Numbers for parts of a year may be those of the part or those to date, and the verdict hangs on it.
  case parts
  /// The sign of the target or of a reading may mean a fall as well as a rise.
  case sign
  /// A level that is not above zero, from or to which no rate of growth leads.
  case noGrowth = "no-growth"
  /// Output in money, without a word whether at constant or at current prices.
  case prices
  /// The figures are too large to calculate with exactly.
  case outOfRange = "out-of-range"

  /// The reason in words.
  public var name: Wording {
    switch self {
    case .missingPeriods: Wording(zh: "缺部分时期的数据", en: "figures for some periods are missing")
    case .bound: Wording(zh: "公布的只是界限", en: "only a bound was published")
    case .approximate: Wording(zh: "公布的数或目标只是约数", en: "a figure or the target is only approximate")
    case .regionsOnly: Wording(zh: "只有各地的数，合计只是下限", en: "only regions have reported, whose sum is a lower bound")
    case .claim: Wording(zh: "只有表述，没有数值", en: "a claim without a figure")
    case .forecast: Wording(zh: "只有预计数", en: "only a forecast is there")
    case .implausible: Wording(zh: "数值不可信，待核定", en: "a figure that cannot be right until it is checked")
    case .stale: Wording(zh: "最近的数据已过时", en: "the latest reading is out of date")
    case .partYear: Wording(zh: "只有部分月份的数，全年才能判定", en: "only part of the year was reported")
    case .schoolYears: Wording(zh: "学年的数凑不成日历年", en: "figures of school years make no calendar years")
    case .conflict: Wording(zh: "数据互相矛盾", en: "readings contradict each other")
    case .noBaseline: Wording(zh: "没有基期值，期末之前没有应达值", en: "no baseline, so nothing is due before the end")
    case .noReferenceSeries: Wording(zh: "没有可比照的序列，或比照序列的数不全", en: "the reference series is missing or incomplete")
    case .noNumber: Wording(zh: "目标没有数值", en: "the target has no number")
    case .noDirection: Wording(zh: "表中没有写明升降方向", en: "the table does not say which way is better")
    case .noMeasure: Wording(zh: "表中没有写明计量方式", en: "the table does not say how the figures are counted")
    case .parts:
      Wording(zh: "各期任务数是当期数还是累计数没有写明", en: "numbers for parts of the year may be to date or of the part alone")
    case .sign: Wording(zh: "正负号可作两种理解", en: "a sign may be meant either way")
    case .noGrowth: Wording(zh: "水平不大于零，没有增速可言", en: "a level that is not above zero has no rate of growth")
    case .prices:
      Wording(
        zh: "没有写明是不变价还是现价，算不出实际增速",
        en: "whether prices are constant or current is not stated, so no real growth follows")
    case .outOfRange: Wording(zh: "数值过大，无法精确计算", en: "the figures are too large to calculate exactly")
    }
  }
}
