import PlanFiles
import PlanRules

/// Sentences on a deadline that cannot be told.
struct DeadlineWording {
  private let text: String
  private let error: DeadlineError
  private let field: String

  init(_ text: String, _ error: DeadlineError, field: String) {
    self.text = text
    self.error = error
    self.field = field
  }

  var sentences: Sentences {
    let reason = reason
    return Sentences(
      Wording(
        zh: "“\(field)”里的“\(text)”定不出时限：\(reason.zh)", en: "“\(text)” under “\(field)” gives no deadline: \(reason.en)"),
      remedy)
  }

  private var reason: Wording {
    let from = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(error.offset)))
    return switch error.reason {
    case .notUnderstood: Wording(zh: "“\(from)”读不懂", en: "“\(from)” is not understood")
    case .noSuchDay: Wording(zh: "“\(from)”：没有这一天", en: "“\(from)”: there is no such day")
    case .namesNoDay: Wording(zh: "“\(from)”没有写明是哪一天", en: "“\(from)” names no day")
    case .yearMissing: Wording(zh: "“\(from)”没有写年份，而规划不止一年", en: "“\(from)” has no year, and the plan is of several")
    case .shortYear: Wording(zh: "“\(from)”的年份只有两位", en: "the year of “\(from)” has only two digits")
    case .unknownCycle:
      Wording(zh: "“\(from)”不是按年、半年、季、月", en: "“\(from)” is neither by the year, half, quarter nor month")
    case .unknownStart:
      Wording(zh: "“\(from)”从哪一天算起，规划里没有", en: "the plan does not have the day from which “\(from)” runs")
    case .noEnd: Wording(zh: "“\(from)”只写了从何时起", en: "“\(from)” only says when it starts")
    case .issueMissing:
      Wording(zh: "“\(from)”从印发之日算起，而规划没有写印发日期", en: "“\(from)” runs from the issue, whose day the plan does not say")
    case .reversed: Wording(zh: "“\(from)”的起止颠倒了", en: "“\(from)” ends before it begins")
    case .spreadsheet:
      Wording(zh: "“\(from)”是表格软件改成的日期", en: "“\(from)” is a date that a spreadsheet has made of what was typed")
    case .exception:
      Wording(
        zh: "“\(from)”写的是何时不做或另有时限，例外读不了",
        en: "“\(from)” says when it is not due or due otherwise, and exceptions are not read")
    }
  }

  private var remedy: Wording {
    switch error.reason {
    case .issueMissing:
      Wording(
        zh: "在 \(PlanTable.head.fileName) 里写上 \"issued\": \"2024-02-01\"（印发日期）",
        en: "give the day in \(PlanTable.head.fileName): \"issued\": \"2024-02-01\"")
    case .yearMissing, .shortYear: Wording(zh: "年份写全：2024年6月底前", en: "write the whole year: 2024年6月底前")
    case .namesNoDay, .unknownStart: Wording(zh: "写明日期：2024年1月31日前", en: "write the day: 2024年1月31日前")
    case .noEnd:
      Wording(
        zh: "写上到何时：2024年7月起至2025年6月底，或 2024年起每年，或 2024年起长期坚持",
        en: "say until when: 2024年7月起至2025年6月底, or 2024年起每年, or 2024年起长期坚持")
    case .exception:
      Wording(
        zh: "只写要做的时间：2021—2023年每年6月底前，2025年6月底前",
        en: "write only when it is due: 2021—2023年每年6月底前，2025年6月底前")
    case .spreadsheet:
      Wording(zh: "先把单元格设为文本，再写 2024年6月底前", en: "format the cell as text and write 2024年6月底前")
    case .notUnderstood, .noSuchDay, .unknownCycle, .reversed:
      Wording(
        zh: "写作 2025年底前、2026年8月15日前、每年、每季度末月25日前、印发之日起30个工作日内 或 长期坚持",
        en: "write 2025年底前, 2026年8月15日前, 每年, 每季度末月25日前, 印发之日起30个工作日内 or 长期坚持")
    }
  }
}
