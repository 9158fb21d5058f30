package import PlanRules

extension Period {
  /// The period as sentences say it: `2023年第三季度`, `2021—2023年`, and in English the notation of the tables; school years
  /// by both of their years.
  package func text(in language: Language) -> String {
    if isSchoolYear {
      let last = String(last.year)
      return language.text("\(first.year)—\(last)学年", "school year \(first.year)–\(last.suffix(2))")
    }
    guard language == .zh else { return description }
    if let years = wholeYears { return years == 1 ? "\(first.year)年" : "\(first.year)—\(last.year)年" }
    guard first.year == last.year else { return "\(first.year)年\(first.number)月—\(last.year)年\(last.number)月" }
    if months == 1 { return "\(first.year)年\(first.number)月" }
    if months == 6, first.number % 6 == 1 { return "\(first.year)年\(first.number == 1 ? "上" : "下")半年" }
    if months == 3, first.number % 3 == 1 {
      return "\(first.year)年第\("一二三四".map(String.init)[(first.number - 1) / 3])季度"
    }
    return "\(first.year)年\(first.number)—\(last.number)月"
  }
}
