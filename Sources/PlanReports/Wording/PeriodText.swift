package import PlanRules

extension Period {
  /// The period as sentences say it: `2023年前三季度`, `2021—2023年`, and in English the notation of the tables; school years
  /// by both of their years.
  package func text(in language: Language) -> String {
    if isSchoolYear {
      let last = String(last.year)
      return language.text("\(first.year)—\(last)学年", "school year \(first.year)–\(last.suffix(2))")
    }
    guard language == .zh else { return description }
    if let years = wholeYears { return years == 1 ? "\(first.year)年" : "\(first.year)—\(last.year)年" }
    guard first.year == last.year else { return "\(first.year)年\(first.number)月—\(last.year)年\(last.number)月" }
    return "\(first.year)年\(part(.zh))"
  }

  /// The same where the year is plain: `1—9月` of an amount, `前三季度`, `Q1–Q3`, `Sep`; several years in full.
  func text(within year: Int, _ language: Language) -> String {
    guard first.year == year, last.year == year else {
      guard language == .en else { return text(in: language) }
      return wholeYears.map { _ in "\(first.year)–\(last.year)" }
        ?? "\(Period.monthNames[first.number - 1]) \(first.year)–\(Period.monthNames[last.number - 1]) \(last.year)"
    }
    return part(language)
  }

  /// The months within a year, as over columns of figures to date: `1—9月`, `Jan–Sep`.
  func months(in language: Language) -> String {
    guard first != last else {
      return language.text("\(first.number)月", Period.monthNames[first.number - 1])
    }
    return language.text(
      "\(first.number)—\(last.number)月", "\(Period.monthNames[first.number - 1])–\(Period.monthNames[last.number - 1])")
  }

  /// A part of one year.
  private func part(_ language: Language) -> String {
    let isFromStart = first == Period(year: first.year).first
    let isQuarters = first.number % 3 == 1 && last.number % 3 == 0
    let (from, to) = ((first.number + 2) / 3, last.number / 3)
    switch months {
    case 1: return language.text("\(first.number)月", Period.monthNames[first.number - 1])
    case 3 where isQuarters: return language.text("第\(Period.numerals[from - 1])季度", "Q\(from)")
    case 6 where first.number % 6 == 1: return language.text(isFromStart ? "上半年" : "下半年", isFromStart ? "H1" : "H2")
    case 9 where isFromStart: return language.text("前三季度", "Q1–Q3")
    default:
      guard isQuarters else {
        return language.text(
          "\(first.number)—\(last.number)月",
          "\(Period.monthNames[first.number - 1])–\(Period.monthNames[last.number - 1])")
      }
      return language.text("第\(Period.numerals[from - 1])至\(Period.numerals[to - 1])季度", "Q\(from)–Q\(to)")
    }
  }

  private static let numerals = ["一", "二", "三", "四"]
  private static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
