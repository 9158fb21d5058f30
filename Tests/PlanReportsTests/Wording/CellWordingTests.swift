import Testing

@testable import PlanRules

/// Why a cell may not be read; a new reason does not compile before it has a kind, nor pass before it has a sentence.
private enum Kind: CaseIterable {
  case notation, notUnderstood, yearMissing, shortYear, withinMonth, openEnded, reversed, schoolYear, lostZero,
    beginning, spreadsheet, either
  case pointOfTime, verdict, verdictWithoutNearOne
  case date, deadline, repeatedDay, holidayAndWorkday, number, word, slug, rule, ruleWithoutNearOne
  case growthWithoutPercent
  case noYearlyGrowth, levelWithoutUnit, empty, encoding, equation, kind, zeroDenominator, folderName, sharedName
  case lightThresholds, share, reportingTerm, placeholder, documentNumber, notWhatStood
  case waiverWithoutReason, waiverOfBinding
  case shareOfNothing, deadlineOutside, nothingSet, severalSet

  init(_ problem: CellProblem) {
    self =
      switch problem {
      case .notation: .notation
      case .period(let error): Kind(error)
      case .pointOfTime: .pointOfTime
      case .verdict(let nearest): nearest.isEmpty ? .verdictWithoutNearOne : .verdict
      case .date: .date
      case .deadline: .deadline
      case .repeatedDay: .repeatedDay
      case .holidayAndWorkday: .holidayAndWorkday
      case .number: .number
      case .word: .word
      case .share: .share
      case .reportingTerm: .reportingTerm
      case .waiverWithoutReason: .waiverWithoutReason
      case .waiverOfBinding: .waiverOfBinding
      case .shareOfNothing: .shareOfNothing
      case .deadlineOutside: .deadlineOutside
      case .nothingSet: .nothingSet
      case .severalSet: .severalSet
      case .slug: .slug
      case .rule(let nearest): nearest.isEmpty ? .ruleWithoutNearOne : .rule
      case .growthWithoutPercent: .growthWithoutPercent
      case .noYearlyGrowth: .noYearlyGrowth
      case .levelWithoutUnit: .levelWithoutUnit
      case .empty: .empty
      case .placeholder: .placeholder
      case .documentNumber: .documentNumber
      case .notWhatStood: .notWhatStood
      case .encoding: .encoding
      case .equation: .equation
      case .kind: .kind
      case .zeroDenominator: .zeroDenominator
      case .folderName: .folderName
      case .sharedName: .sharedName
      case .lightThresholds: .lightThresholds
      }
  }

  private init(_ error: PeriodError) {
    self =
      switch error {
      case .notUnderstood: .notUnderstood
      case .yearMissing: .yearMissing
      case .shortYear: .shortYear
      case .withinMonth: .withinMonth
      case .openEnded: .openEnded
      case .reversed: .reversed
      case .schoolYear: .schoolYear
      case .lostZero: .lostZero
      case .beginning: .beginning
      case .spreadsheet: .spreadsheet
      case .either: .either
      }
  }
}

private func told(
  _ what: String, _ cell: String, in field: String, _ problem: CellProblem, zh: String, _ zhRemedy: String,
  en: String, _ enRemedy: String
) -> (kind: Kind, told: Told) {
  (Kind(problem), Told(what, .data(.cell(cell, problem)), in: .named(field), zh: zh, zhRemedy, en: en, enRemedy))
}

private func months(_ text: String) -> Period { Period(text) ?? Period(year: 1) }

private let rows = [
  told(
    "not applicable without a reason", "不适用", in: "数值", .waiverWithoutReason,
    zh: "写了“不适用”，没有写明原因", "在“备注”里写明为什么不适用",
    en: "“不适用” without a reason", "say under 备注 why it is not applicable"),
  told(
    "not applicable of what binds", "不适用", in: "数值", .waiverOfBinding,
    zh: "约束性指标不能只报“不适用”", "有文件取消的，在 revisions.csv 写一行：新目标 取消，连同文号和来源；没有的，照报数据",
    en: "a binding indicator cannot just be reported as “不适用”",
    "where a document cancels it, add a row to revisions.csv with 新目标 取消, 文号 and 来源; else report the figure"),
  told(
    "a dash for the document of a revision", "-", in: "文号", .placeholder,
    zh: "“文号”里的“-”等于没有填", "补填“文号”", en: "“-” under “文号” says nothing", "fill in “文号”"),
  told(
    "a plan that nobody has closed in writing", "领导同意", in: "closed.document", .documentNumber,
    zh: "“closed.document”里的“领导同意”没有文号", "写明文号或会议，如 市府〔2026〕5号",
    en: "“领导同意” under “closed.document” names no document by its number",
    "write the document's or the meeting's number, such as 市府〔2026〕5号"),
  told(
    "a revision of another target than the table's", "95", in: "原目标", .notWhatStood("85"),
    zh: "“原目标”写的是“95”，此前生效的却是“85”，这次调整不算数", "与文件核对，改正“原目标”，或改正 indicators.csv 里的原数",
    en: "“原目标” says “95”, but “85” was in force before; the revision does not count",
    "check the document and mend “原目标”, or the figure in indicators.csv"),
  told(
    "a revision of a target that was never set", "85", in: "原目标", .notWhatStood(""),
    zh: "“原目标”写的是“85”，此前却没有定过，这次调整不算数", "与文件核对，改正“原目标”，或改正 indicators.csv 里的原数",
    en: "“原目标” says “85”, but nothing was set before; the revision does not count",
    "check the document and mend “原目标”, or the figure in indicators.csv"),
  told(
    "a share of a number that nobody has set", "20%", in: "目标", .shareOfNothing(months("2023")),
    zh: "“20%”是全年任务的份额，而表中没有2023年的任务数", "加一行2023年的任务数，或写这一期的任务数",
    en: "“20%” is a share of the year's number, but the table has none for 2023",
    "add the number for 2023, or write that of this period"),
  told(
    "a deadline of another year", "2024-03-31", in: "限期", .deadlineOutside(months("2023")),
    zh: "限期“2024-03-31”不是2023年里的一天，没有采用", "写作 2023-10-31 或 10月底前",
    en: "the deadline “2024-03-31” is no one day within 2023 and is not used", "write 2023-10-31 or 10月底前"),
  told(
    "a revision of a number that nobody has set", "2023", in: "时期", .nothingSet(months("2023")),
    zh: "调整的是2023年的任务数，而 annual-targets.csv 里没有这一行，这次调整不算数",
    "补上原任务数那一行，或改正“指标”“时期”“地区”“下达单位”",
    en: "the revision is of the number for 2023, which annual-targets.csv does not have; it does not count",
    "add the row of the number before it, or mend 指标, 时期, 地区 or 下达单位"),
  told(
    "a revision of one of two bodies' numbers", "2023", in: "时期", .severalSet(["省残联", "市自定"]),
    zh: "这个任务数有几家下达（省残联、市自定），没有写调整的是哪一家的，这次调整不算数", "在“下达单位”写明",
    en:
      "several bodies have set this number (省残联, 市自定), and which of them is revised is not said; it does not count",
    "say it under 下达单位"),
  told(
    "a figure with a question mark", "97.4？", in: "数值", .notation(NotationError(.notUnderstood, at: 4)),
    zh: "“数值”里的“97.4？”读不懂：从“？”起读不懂", "写作 97.4、＞85、90以上、110万、4.5—5 这样的形式；没有数就留空，原话写入备注",
    en: "“97.4？” under “数值” cannot be read: from “？” on it is not understood",
    "write it like 97.4, ＞85, 90以上, 110万 or 4.5—5; without a figure leave it empty and put the words under 备注"),
  told(
    "a period that is none", "近三年", in: "时期", .period(.notUnderstood),
    zh: "“时期”里的“近三年”不是时期", "写作 2023、2023年1—9月、2023年第三季度、2023年9月末、2022—2023学年 或 2021—2023年",
    en: "“近三年” under “时期” is not a period",
    "write 2023, 2023Q3, 2023-09, 2023Q1-Q3, 2023-09-30, school year 2022-23 or 2021-2023"),
  told(
    "a month without its year", "9月末", in: "时期", .period(.yearMissing),
    zh: "“时期”里的“9月末”没有写哪一年", "加上年份，如 2023年9月末",
    en: "“9月末” under “时期” does not say of which year", "add the year, as in 2023年9月末"),
  told(
    "half a year's number", "23年9月", in: "时期", .period(.shortYear),
    zh: "“时期”里的“23年9月”年份只写了两位", "年份写四位，如 2023年9月",
    en: "“23年9月” under “时期” has a year of two digits", "write the year with four digits, as in 2023年9月"),
  told(
    "a day within a month", "2023-09-15", in: "时期", .period(.withinMonth),
    zh: "“时期”里的“2023-09-15”不是从月初到月末：时期以月为最小单位", "写这个数说明的月份，如 2023年9月 或 2023年1—9月",
    en: "“2023-09-15” under “时期” does not begin with a month or end with one, the smallest span there is",
    "write the months that the figure is of, as in 2023-09 or 2023Q1-Q3"),
  told(
    "a period without an end", "2021年以来", in: "时期", .period(.openEnded),
    zh: "“时期”里的“2021年以来”没有写到什么时候为止", "起止都写，如 2021年—2023年9月",
    en: "“2021年以来” under “时期” does not say when it ends", "write both ends, as in 2021年—2023年9月"),
  told(
    "months the wrong way round", "2023年9—1月", in: "时期", .period(.reversed),
    zh: "“时期”里的“2023年9—1月”止早于起", "先写起，后写止，如 2023年1—9月",
    en: "“2023年9—1月” under “时期” ends before it begins", "write the beginning first, as in 2023年1—9月"),
  told(
    "a school year with one year", "2023学年", in: "时期", .period(.schoolYear),
    zh: "“时期”里的“2023学年”是哪个学年看不出来", "学年写前后两个年份，如 2022—2023学年；学期写作 2023年春季学期",
    en: "“2023学年” under “时期” leaves open which school year it is",
    "write both years, as in 2022—2023学年; a term as 2023年春季学期"),
  told(
    "a month that a spreadsheet may have cut", "2023.1", in: "时期", .period(.lostZero(year: 2023)),
    zh: "“时期”里的“2023.1”可能是1月，也可能是表格软件去掉了末尾的零的10月", "写作 2023年1月 或 2023年10月",
    en: "“2023.1” under “时期” is January, or October of which a spreadsheet has dropped the zero",
    "write 2023-01 or 2023-10"),
  told(
    "a beginning", "2023年初", in: "时期", .period(.beginning),
    zh: "“时期”里的“2023年初”是期初，也就是上一期的期末", "写上一期的期末，如 2022年末",
    en: "“2023年初” under “时期” is a beginning, which is the end of the period before",
    "write the end of the period before, as in 2022年末"),
  told(
    "a date of a spreadsheet", "2023/1/9", in: "时期", .period(.spreadsheet(typed: ["2023年1月", "2023年1—9月"])),
    zh: "“时期”里的“2023/1/9”是表格软件改成的日期，原来写的是哪几个月看不出来", "先把单元格设为文本，再写 2023年1月 或 2023年1—9月",
    en: "“2023/1/9” under “时期” is a date that a spreadsheet has made of the months that were typed",
    "format the cell as text and type 2023年1月 or 2023年1—9月"),
  told(
    "a total to date of a quarter", "2023年三季度累计", in: "时期",
    .period(.either(months("2023Q3"), months("2023Q1-Q3"))),
    zh: "“时期”里的“2023年三季度累计”可能是2023年第三季度的数，也可能是2023年前三季度的数",
    "写作 2023年7—9月 或 2023年1—9月",
    en: "“2023年三季度累计” under “时期” may be of 2023Q3 or of 2023Q1-Q3", "write 2023年7—9月 or 2023年1—9月"),
  told(
    "a total to date under 数值", "累计544户", in: "数值",
    .pointOfTime(ofYear: months("2023"), ofPlan: months("2021-2023")),
    zh: "“数值”里的“累计544户”没有写从什么时候算起：当年的数，还是规划以来的数",
    "当年（2023年）的写作 本年累计…，规划以来（2021—2023年）的写作 规划以来累计…",
    en: "“累计544户” under “数值” does not say from when the figure counts: from January, or from the plan's beginning",
    "write 本年累计… for that of the year (2023年), 规划以来累计… for that since the plan began (2021—2023年)"),
  told(
    "a point of time of a total", "2023年9月末", in: "时期",
    .pointOfTime(ofYear: months("2023Q1-Q3"), ofPlan: months("2021-01..2023-09")),
    zh: "“时期”里的“2023年9月末”没有写从什么时候算起：当年的数，还是规划以来的数",
    "当年的写作 2023年1—9月，规划以来的写作 2021年—2023年9月",
    en: "“2023年9月末” under “时期” does not say from when the figure counts: from January, or from the plan's beginning",
    "write 2023年1—9月 for the year's figure, 2021年—2023年9月 for that since the plan began"),
  told(
    "a verdict like a known one", "快于预测", in: "结论", .verdict(nearest: ["快于预期", "慢于预期"]),
    zh: "“结论”里的“快于预测”看不出是完成、符合预期还是滞后，不采用", "相近的有：快于预期、慢于预期",
    en: "“快于预测” under “结论” does not tell completed from on track or behind, and is not taken",
    "near to it are 快于预期, 慢于预期"),
  told(
    "a verdict like none", "很好", in: "结论", .verdict(nearest: []),
    zh: "“结论”里的“很好”看不出是完成、符合预期还是滞后，不采用",
    "可写：提前完成、已完成、基本完成、快于预期、符合预期、基本符合预期、滞后、未完成、预计可完成、完成难度较大、难以完成、力争完成",
    en: "“很好” under “结论” does not tell completed from on track or behind, and is not taken",
    "write one of 提前完成, 已完成, 基本完成, 快于预期, 符合预期, 基本符合预期, 滞后, 未完成, 预计可完成, 完成难度较大, 难以完成, 力争完成"),
  told(
    "a term for reporting that is none", "年报后", in: "报送期限", .reportingTerm,
    zh: "“报送期限”里的“年报后”不是报送期限", "写作 90天、3个月、次月15日、次年10月底 或 次年3月31日",
    en: "“年报后” under “报送期限” is not a term for reporting", "write 90天, 3个月, 次月15日, 次年10月底 or 次年3月31日"),
  told(
    "a day that is none", "2023-02-30", in: "报送日期", .date,
    zh: "“报送日期”里的“2023-02-30”不是日期", "写作 2023-09-30、2023/9/30 或 2023年9月30日",
    en: "“2023-02-30” under “报送日期” is not a day", "write 2023-09-30, 2023/9/30 or 2023年9月30日"),
  told(
    "more than the whole", "120%", in: "形象进度", .share,
    zh: "“形象进度”里的“120%”不是0 到 100 的百分数", "写作 80% 或 80",
    en: "“120%” under “形象进度” is not a percentage from 0 to 100", "write 80% or 80"),
  told(
    "a deadline that is none", "尽快", in: "完成时限",
    .deadline(DeadlineError(.notUnderstood, at: 0)),
    zh: "“完成时限”里的“尽快”定不出时限：“尽快”读不懂", "写作 2025年底前、2026年8月15日前、每年、每季度末月25日前、印发之日起30个工作日内 或 长期坚持",
    en: "“尽快” under “完成时限” gives no deadline: “尽快” is not understood",
    "write 2025年底前, 2026年8月15日前, 每年, 每季度末月25日前, 印发之日起30个工作日内 or 长期坚持"),
  told(
    "a day that is listed twice", "2024-05-01", in: "holidays", .repeatedDay,
    zh: "“holidays”里“2024-05-01”写了两次", "删去一个", en: "“2024-05-01” stands twice under “holidays”", "remove one"),
  told(
    "a day both off and worked", "2024-05-01", in: "workdays", .holidayAndWorkday,
    zh: "“2024-05-01”既列为放假又列为上班，两处都不算，按星期定", "从 holidays 或 workdays 里删去",
    en: "“2024-05-01” is listed both as a holiday and as a working day; neither counts, its weekday decides",
    "remove it from holidays or from workdays"),
  told(
    "a tolerance in words", "少许", in: "容差", .number,
    zh: "“容差”里的“少许”不是数", "只写数字",
    en: "“少许” under “容差” is not a number", "write digits only"),
  told(
    "a nature that there is not", "必须", in: "属性", .word(allowed: ["约束性", "预期性"]),
    zh: "“属性”里的“必须”不是允许的词", "可用：约束性、预期性",
    en: "“必须” under “属性” is not an allowed word", "allowed: 约束性, 预期性"),
  told(
    "a code with a capital", "Coverage", in: "编码", .slug,
    zh: "“编码”里的“Coverage”不是编码", "编码只用小写字母、数字和连字符，字母开头",
    en: "“Coverage” under “编码” is not a code", "a code has lower-case letters, digits and hyphens, a letter first"),
  told(
    "a rule's code with a letter for a digit", "FYP1O1", in: "代码", .rule(nearest: ["FYP101", "FYP110"]),
    zh: "“代码”里的“FYP1O1”不是规则代码", "相近的有：FYP101、FYP110",
    en: "“FYP1O1” under “代码” is not a rule's code", "near to it are FYP101, FYP110"),
  told(
    "a rule's code that is like none", "停工", in: "代码", .rule(nearest: []),
    zh: "“代码”里的“停工”不是规则代码", "规则见 fyplan explain --all",
    en: "“停工” under “代码” is not a rule's code", "fyplan explain --all lists the rules"),
  told(
    "a yearly growth without its sign", "8", in: "目标", .growthWithoutPercent(unit: "元"),
    zh: "“8”没有写百分号：这一行的数据是以元计的水平，按年均增速判定", "年均增速写作 8%；如果是水平，把“计量”改成 期末",
    en: "“8” has no percent sign: the row's figures are levels in 元, and their yearly growth is judged",
    "write a yearly growth as 8%; for a level change 计量 to 期末"),
  told(
    "doubling, where a yearly growth is judged", "翻一番", in: "目标", .noYearlyGrowth(unit: "亿元"),
    zh: "“翻一番”不是每年增长多少，而这一行按年均增速判定（数据是以亿元计的水平）", "如果是与基期相比的总变化，把“计量”改成 期末；否则写作 年均增长8%",
    en: "“翻一番” is no growth a year, but the row is judged by its yearly growth (its figures are levels in 亿元)",
    "for a change against the baseline make 计量 期末; else write 年均增长8%"),
  told(
    "a bare number set for a year, where a yearly growth is judged", "27000", in: "目标",
    .levelWithoutUnit(unit: "元"),
    zh: "“27000”是水平还是增速看不出来：这一行按年均增速判定，数据以元计", "这里只能写水平，连同单位：27000元",
    en: "“27000” may be a level or a growth: the row is judged by its yearly growth, and its figures are in 元",
    "only a level can be set here, with its unit: 27000元"),
  told(
    "a cell that must not be empty", "", in: "时期", .empty,
    zh: "“时期”没有填", "补填“时期”", en: "“时期” is empty", "fill in “时期”"),
  told(
    "bytes of another encoding", "", in: "备注", .encoding,
    zh: "“备注”里的字节不是文字", "把文件存为 UTF-8 或 GB18030",
    en: "the bytes under “备注” are no text", "save the file as UTF-8 or GB18030"),
  told(
    "an equation that breaks off", "a +", in: "右式", .equation(.operandExpected, offset: 3),
    zh: "“右式”里的式子读不懂：这里应当是编码、数或括号", "写作 甲 + 乙 − 丙，或 甲 ÷ 乙 × 100，用编码代替名称",
    en: "the expression under “右式” cannot be read: a code, a number or a parenthesis was expected",
    "write it like a + b − c or a ÷ b × 100, with codes"),
  told(
    "one source where a list is asked for", "", in: "sources", .kind(expected: "[ ]"),
    zh: "“sources”的值应为 [ ]", "改成 [ ] 的形式",
    en: "the value of “sources” should be [ ]", "write it as [ ]"),
  told(
    "a rate out of nobody", "0", in: "分母", .zeroDenominator,
    zh: "分母为零", "补上分母，或只填数值", en: "the denominator is zero", "give the denominator, or only the value"),
  told(
    "the id of another folder", "shaoguan", in: "id", .folderName("shaoguan-2021-2025"),
    zh: "id“shaoguan”与文件夹名“shaoguan-2021-2025”不同，以文件夹名为准", "把 id 改成“shaoguan-2021-2025”，或给文件夹改名",
    en: "the id “shaoguan” is not the folder's name “shaoguan-2021-2025”, which counts",
    "make the id “shaoguan-2021-2025” or rename the folder"),
  told(
    "an alias that belongs to someone else", "市卫健局", in: "别名", .sharedName(owner: "市卫生健康局"),
    zh: "“市卫健局”已经是“市卫生健康局”的名称", "一个名称只能属于一个部门，删去其中一处",
    en: "“市卫健局” is already a name of “市卫生健康局”",
    "a name belongs to one department only; remove it from one"),
  told(
    "a yellow light after the red one", "", in: "assumptions.lights", .lightThresholds,
    zh: "“assumptions.lights”既不是一个规则名，也不是两个分界点", "只写 name，或者 yellow 和 red 都写，不小于 0，yellow 不大于 red",
    en: "“assumptions.lights” is neither the name of a rule nor two thresholds",
    "give only name, or both yellow and red, not below 0, yellow not above red"),
]

@Test(arguments: rows.map(\.told)) func aCellThatCannotBeReadIsReadAbout(row: Told) { row.expectToBeRead() }

@Test func everyProblemOfACellHasASentence() { #expect(Set(rows.map(\.kind)) == Set(Kind.allCases)) }
