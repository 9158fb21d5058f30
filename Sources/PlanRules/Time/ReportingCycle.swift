/// How often a figure is due.
public enum ReportingCycle: String, Sendable, Hashable, CaseIterable {
  /// Every year.
  case year = "年"
  /// Every half-year.
  case half = "半年"
  /// Every quarter.
  case quarter = "季"
  /// Every month.
  case month = "月"
  /// Every school year, from September to August.
  case schoolYear = "学年"
  /// By a survey every three years.
  case threeYears = "三年"
  /// By a survey every five years.
  case fiveYears = "五年"
  /// By a survey now and then.
  case irregular = "不定期"

  /// The cycle in words; tables print the Chinese one.
  public var name: Wording {
    switch self {
    case .year: Wording(zh: rawValue, en: "year")
    case .half: Wording(zh: rawValue, en: "half-year")
    case .quarter: Wording(zh: rawValue, en: "quarter")
    case .month: Wording(zh: rawValue, en: "month")
    case .schoolYear: Wording(zh: rawValue, en: "school year")
    case .threeYears: Wording(zh: rawValue, en: "every three years")
    case .fiveYears: Wording(zh: rawValue, en: "every five years")
    case .irregular: Wording(zh: rawValue, en: "now and then")
    }
  }

  /// Whether the figure comes from a survey that is not taken every year, of which the latest one decides.
  public var isSurvey: Bool { surveyMonths != nil }

  /// The months in which one survey is taken; of irregular ones any number.
  var surveyMonths: Int? {
    switch self {
    case .year, .half, .quarter, .month, .schoolYear: nil
    case .threeYears: 36
    case .fiveYears: 60
    case .irregular: .max
    }
  }

  /// Its length in months within a year; a survey is of one year.
  public var months: Int {
    switch self {
    case .year, .schoolYear, .threeYears, .fiveYears, .irregular: 12
    case .half: 6
    case .quarter: 3
    case .month: 1
    }
  }

  /// The month of the year, counted from 0, with which school years begin.
  static let firstMonthOfSchoolYear = 8

  /// The cycle that a month belongs to; cycles start in January, school years in September.
  public func cycle(of month: Month) -> Period {
    let start = self == .schoolYear ? ReportingCycle.firstMonthOfSchoolYear : 0
    let first = Month(index: month.index - (month.index - start) % months)
    return Period(first: first, last: Month(index: first.index + months - 1)) ?? Period(month)
  }

  /// The cycle whose figure is judged on a day: of school years the last complete one, as plans end within one.
  public func judged(on date: CalendarDate) -> Period {
    self == .schoolYear ? lastComplete(on: date) : cycle(of: Month(of: date))
  }

  /// The last cycle that is complete on a day.
  public func lastComplete(on date: CalendarDate) -> Period {
    let current = cycle(of: Month(of: date))
    return current.end <= date ? current : cycle(of: current.first.previous)
  }
}

extension ReportingCycle {
  /// Whether a year or more passes from one figure to the next.
  var isYearly: Bool {
    switch self {
    case .month, .quarter, .half: false
    case .year, .schoolYear, .threeYears, .fiveYears, .irregular: true
    }
  }
}
