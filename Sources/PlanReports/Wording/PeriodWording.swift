import PlanRules

/// Sentences on periods that cannot be told.
struct PeriodWording {
  private let text: String
  private let field: String

  init(_ text: String, field: String) {
    self.text = text
    self.field = field
  }

  func sentences(on error: PeriodError) -> Sentences {
    switch error {
    case .notUnderstood:
      Sentences(
        Wording(zh: "“\(field)”里的“\(text)”不是时期", en: "“\(text)” under “\(field)” is not a period"),
        Wording(
          zh: "写作 2023、2023年1—9月、2023年第三季度、2023年9月末、2022—2023学年 或 2021—2023年",
          en: "write 2023, 2023Q3, 2023-09, 2023Q1-Q3, 2023-09-30, school year 2022-23 or 2021-2023"))
    case .yearMissing:
      sentences(
        Wording(zh: "没有写哪一年", en: "does not say of which year"),
        Wording(zh: "加上年份，如 2023年9月末", en: "add the year, as in 2023年9月末"))
    case .shortYear:
      sentences(
        Wording(zh: "年份只写了两位", en: "has a year of two digits"),
        Wording(zh: "年份写四位，如 2023年9月", en: "write the year with four digits, as in 2023年9月"))
    case .withinMonth:
      sentences(
        Wording(
          zh: "不是从月初到月末：时期以月为最小单位",
          en: "does not begin with a month or end with one, the smallest span there is"),
        Wording(
          zh: "写这个数说明的月份，如 2023年9月 或 2023年1—9月",
          en: "write the months that the figure is of, as in 2023-09 or 2023Q1-Q3"))
    case .openEnded:
      sentences(
        Wording(zh: "没有写到什么时候为止", en: "does not say when it ends"),
        Wording(zh: "起止都写，如 2021年—2023年9月", en: "write both ends, as in 2021年—2023年9月"))
    case .reversed:
      sentences(
        Wording(zh: "止早于起", en: "ends before it begins"),
        Wording(zh: "先写起，后写止，如 2023年1—9月", en: "write the beginning first, as in 2023年1—9月"))
    case .schoolYear:
      sentences(
        Wording(zh: "是哪个学年看不出来", en: "leaves open which school year it is"),
        Wording(
          zh: "学年写前后两个年份，如 2022—2023学年；学期写作 2023年春季学期",
          en: "write both years, as in 2022—2023学年; a term as 2023年春季学期"))
    case .lostZero(let year):
      sentences(
        Wording(
          zh: "可能是1月，也可能是表格软件去掉了末尾的零的10月",
          en: "is January, or October of which a spreadsheet has dropped the zero"),
        Wording(zh: "写作 \(year)年1月 或 \(year)年10月", en: "write \(year)-01 or \(year)-10"))
    case .beginning:
      sentences(
        Wording(zh: "是期初，也就是上一期的期末", en: "is a beginning, which is the end of the period before"),
        Wording(zh: "写上一期的期末，如 2022年末", en: "write the end of the period before, as in 2022年末"))
    case .spreadsheet(let typed):
      sentences(
        Wording(
          zh: "是表格软件改成的日期，原来写的是哪几个月看不出来",
          en: "is a date that a spreadsheet has made of the months that were typed"),
        Wording(
          zh: "先把单元格设为文本，再写 \(typed.joined(separator: " 或 "))",
          en: "format the cell as text and type \(typed.joined(separator: " or "))"))
    case .either(let one, let other):
      sentences(
        Wording(
          zh: "可能是\(one.text(in: .zh))的数，也可能是\(other.text(in: .zh))的数",
          en: "may be of \(one.text(in: .en)) or of \(other.text(in: .en))"),
        Wording(
          zh: "写作 \(PeriodWording.written(one)) 或 \(PeriodWording.written(other))",
          en: "write \(PeriodWording.written(one)) or \(PeriodWording.written(other))"))
    }
  }

  /// What adds up counts from January or from the plan's beginning, which a point of time does not say.
  func sentences(from year: Period, or plan: Period) -> Sentences {
    let (ofYear, ofPlan) = (PeriodWording.written(year), PeriodWording.written(plan))
    // A figure that its own cell calls a total to date says from when there too.
    let isElsewhere = field != "时期"
    return sentences(
      Wording(
        zh: "没有写从什么时候算起：当年的数，还是规划以来的数",
        en: "does not say from when the figure counts: from January, or from the plan's beginning"),
      isElsewhere
        ? Wording(
          zh: "当年（\(ofYear)）的写作 本年累计…，规划以来（\(ofPlan)）的写作 规划以来累计…",
          en: "write 本年累计… for that of the year (\(ofYear)), 规划以来累计… for that since the plan began (\(ofPlan))")
        : Wording(
          zh: "当年的写作 \(ofYear)，规划以来的写作 \(ofPlan)",
          en: "write \(ofYear) for the year's figure, \(ofPlan) for that since the plan began"))
  }

  private func sentences(_ fault: Wording, _ remedy: Wording) -> Sentences {
    Sentences(
      Wording(zh: "“\(field)”里的“\(text)”\(fault.zh)", en: "“\(text)” under “\(field)” \(fault.en)"), remedy)
  }

  /// A run of months as tables are filled in: `2023年1—9月`, `2021年—2023年9月`.
  private static func written(_ period: Period) -> String {
    guard period.wholeYears == nil, period.months > 1 else { return period.text(in: .zh) }
    let beginning = period.beginsYear ? "\(period.first.year)年" : "\(period.first.year)年\(period.first.number)月"
    return period.first.year == period.last.year
      ? "\(period.first.year)年\(period.first.number)—\(period.last.number)月"
      : "\(beginning)—\(period.last.year)年\(period.last.number)月"
  }
}
