import PlanFiles
import PlanRules

/// Sentences on a cell that cannot be read.
struct CellWording {
  private let text: String
  private let problem: CellProblem
  private let field: String

  init(_ text: String, _ problem: CellProblem, field: String) {
    self.text = text
    self.problem = problem
    self.field = field
  }

  var sentences: Sentences {
    switch problem {
    case .notation(let error): NotationWording(text, error, field: field).sentences
    case .period(let error): PeriodWording(text, field: field).sentences(on: error)
    case .pointOfTime(let year, let plan): PeriodWording(text, field: field).sentences(from: year, or: plan)
    case .date:
      unreadable(
        Wording(zh: "日期", en: "a day"),
        Wording(zh: "写作 2023-09-30、2023/9/30 或 2023年9月30日", en: "write 2023-09-30, 2023/9/30 or 2023年9月30日"))
    case .deadline(let error): DeadlineWording(text, error, field: field).sentences
    case .waiverWithoutReason:
      Sentences(
        Wording(zh: "写了“\(text)”，没有写明原因", en: "“\(text)” without a reason"),
        Wording(zh: "在“备注”里写明为什么不适用", en: "say under 备注 why it is not applicable"))
    case .waiverOfBinding:
      Sentences(
        Wording(zh: "约束性指标不能只报“\(text)”", en: "a binding indicator cannot just be reported as “\(text)”"),
        Wording(
          zh: "有文件取消的，在 \(PlanTable.revisions.fileName) 写一行：新目标 取消，连同文号和来源；没有的，照报数据",
          en:
            "where a document cancels it, add a row to \(PlanTable.revisions.fileName) with 新目标 取消, 文号 and 来源; else report the figure"
        ))
    case .reportingTerm:
      unreadable(
        Wording(zh: "报送期限", en: "a term for reporting"),
        Wording(
          zh: "写作 90天、3个月、次月15日、次年10月底 或 次年3月31日", en: "write 90天, 3个月, 次月15日, 次年10月底 or 次年3月31日"))
    case .repeatedDay:
      Sentences(
        Wording(zh: "“\(field)”里“\(text)”写了两次", en: "“\(text)” stands twice under “\(field)”"),
        Wording(zh: "删去一个", en: "remove one"))
    case .holidayAndWorkday:
      Sentences(
        Wording(
          zh: "“\(text)”既列为放假又列为上班，两处都不算，按星期定",
          en: "“\(text)” is listed both as a holiday and as a working day; neither counts, its weekday decides"),
        Wording(zh: "从 holidays 或 workdays 里删去", en: "remove it from holidays or from workdays"))
    case .number: unreadable(Wording(zh: "数", en: "a number"), Wording(zh: "只写数字", en: "write digits only"))
    case .share:
      unreadable(
        Wording(zh: "0 到 100 的百分数", en: "a percentage from 0 to 100"),
        Wording(zh: "写作 80% 或 80", en: "write 80% or 80"))
    case .shareOfNothing(let year):
      Sentences(
        Wording(
          zh: "“\(text)”是全年任务的份额，而表中没有\(year.text(in: .zh))的任务数",
          en: "“\(text)” is a share of the year's number, but the table has none for \(year)"),
        Wording(
          zh: "加一行\(year.text(in: .zh))的任务数，或写这一期的任务数", en: "add the number for \(year), or write that of this period"))
    case .deadlineOutside(let period):
      Sentences(
        Wording(
          zh: "限期“\(text)”不是\(period.text(in: .zh))里的一天，没有采用",
          en: "the deadline “\(text)” is no one day within \(period) and is not used"),
        Wording(zh: "写作 2023-10-31 或 10月底前", en: "write 2023-10-31 or 10月底前"))
    case .nothingSet(let period):
      Sentences(
        Wording(
          zh: "调整的是\(period.text(in: .zh))的任务数，而 \(PlanTable.annualTargets.fileName) 里没有这一行，这次调整不算数",
          en:
            "the revision is of the number for \(period), which \(PlanTable.annualTargets.fileName) does not have; it does not count"
        ),
        Wording(
          zh: "补上原任务数那一行，或改正“指标”“时期”“地区”“下达单位”",
          en: "add the row of the number before it, or mend 指标, 时期, 地区 or 下达单位"))
    case .severalSet(let bodies):
      Sentences(
        Wording(
          zh: "这个任务数有几家下达（\(bodies.joined(separator: "、"))），没有写调整的是哪一家的，这次调整不算数",
          en:
            "several bodies have set this number (\(bodies.joined(separator: ", "))), and which of them is revised is not said; it does not count"
        ),
        Wording(zh: "在“下达单位”写明", en: "say it under 下达单位"))
    case .word(let allowed):
      unreadable(
        Wording(zh: "允许的词", en: "an allowed word"),
        Wording(zh: "可用：\(allowed.joined(separator: "、"))", en: "allowed: \(allowed.joined(separator: ", "))"))
    case .growthWithoutPercent(let unit):
      Sentences(
        Wording(
          zh: "“\(text)”没有写百分号：这一行的数据是以\(unit)计的水平，按年均增速判定",
          en:
            "“\(text)” has no percent sign: the row's figures are levels in \(unit), and their yearly growth is judged"),
        Wording(
          zh: "年均增速写作 \(text)%；如果是水平，把“计量”改成 期末",
          en: "write a yearly growth as \(text)%; for a level change 计量 to 期末"))
    case .noYearlyGrowth(let unit):
      Sentences(
        Wording(
          zh: "“\(text)”不是每年增长多少，而这一行按年均增速判定（数据是以\(unit)计的水平）",
          en:
            "“\(text)” is no growth a year, but the row is judged by its yearly growth (its figures are levels in \(unit))"
        ),
        Wording(
          zh: "如果是与基期相比的总变化，把“计量”改成 期末；否则写作 年均增长8%",
          en: "for a change against the baseline make 计量 期末; else write 年均增长8%"))
    case .levelWithoutUnit(let unit):
      Sentences(
        Wording(
          zh: "“\(text)”是水平还是增速看不出来：这一行按年均增速判定，数据以\(unit)计",
          en:
            "“\(text)” may be a level or a growth: the row is judged by its yearly growth, and its figures are in \(unit)"
        ),
        Wording(zh: "这里只能写水平，连同单位：\(text)\(unit)", en: "only a level can be set here, with its unit: \(text)\(unit)"))
    case .rule(let nearest):
      unreadable(
        Wording(zh: "规则代码", en: "a rule's code"),
        nearest.isEmpty
          ? Wording(zh: "规则见 fyplan explain --all", en: "fyplan explain --all lists the rules")
          : Wording(
            zh: "相近的有：\(nearest.joined(separator: "、"))", en: "near to it are \(nearest.joined(separator: ", "))"))
    case .verdict(let nearest): verdict(nearest)
    case .slug:
      unreadable(
        Wording(zh: "编码", en: "a code"),
        Wording(zh: "编码只用小写字母、数字和连字符，字母开头", en: "a code has lower-case letters, digits and hyphens, a letter first"))
    case .empty:
      Sentences(
        Wording(zh: "“\(field)”没有填", en: "“\(field)” is empty"), Wording(zh: "补填“\(field)”", en: "fill in “\(field)”"))
    case .documentNumber:
      Sentences(
        Wording(zh: "“\(field)”里的“\(text)”没有文号", en: "“\(text)” under “\(field)” names no document by its number"),
        Wording(zh: "写明文号或会议，如 市府〔2026〕5号", en: "write the document's or the meeting's number, such as 市府〔2026〕5号"))
    case .placeholder:
      Sentences(
        Wording(zh: "“\(field)”里的“\(text)”等于没有填", en: "“\(text)” under “\(field)” says nothing"),
        Wording(zh: "补填“\(field)”", en: "fill in “\(field)”"))
    case .notWhatStood(let stood):
      Sentences(
        stood.isEmpty
          ? Wording(
            zh: "“\(field)”写的是“\(text)”，此前却没有定过，这次调整不算数",
            en: "“\(field)” says “\(text)”, but nothing was set before; the revision does not count")
          : Wording(
            zh: "“\(field)”写的是“\(text)”，此前生效的却是“\(stood)”，这次调整不算数",
            en: "“\(field)” says “\(text)”, but “\(stood)” was in force before; the revision does not count"),
        Wording(
          zh: "与文件核对，改正“\(field)”，或改正 \(PlanTable.indicators.fileName) 里的原数",
          en: "check the document and mend “\(field)”, or the figure in \(PlanTable.indicators.fileName)"))
    case .encoding:
      Sentences(
        Wording(zh: "“\(field)”里的字节不是文字", en: "the bytes under “\(field)” are no text"),
        Wording(zh: "把文件存为 UTF-8 或 GB18030", en: "save the file as UTF-8 or GB18030"))
    case .equation(let problem, _): equation(problem)
    case .kind(let expected):
      Sentences(
        Wording(zh: "“\(field)”的值应为 \(expected)", en: "the value of “\(field)” should be \(expected)"),
        Wording(zh: "改成 \(expected) 的形式", en: "write it as \(expected)"))
    case .zeroDenominator:
      Sentences(
        Wording(zh: "分母为零", en: "the denominator is zero"),
        Wording(zh: "补上分母，或只填数值", en: "give the denominator, or only the value"))
    case .folderName(let folder):
      Sentences(
        Wording(
          zh: "id“\(text)”与文件夹名“\(folder)”不同，以文件夹名为准",
          en: "the id “\(text)” is not the folder's name “\(folder)”, which counts"),
        Wording(zh: "把 id 改成“\(folder)”，或给文件夹改名", en: "make the id “\(folder)” or rename the folder"))
    case .sharedName(let owner):
      Sentences(
        Wording(zh: "“\(text)”已经是“\(owner)”的名称", en: "“\(text)” is already a name of “\(owner)”"),
        Wording(zh: "一个名称只能属于一个部门，删去其中一处", en: "a name belongs to one department only; remove it from one"))
    case .lightThresholds:
      Sentences(
        Wording(
          zh: "“\(field)”既不是一个规则名，也不是两个分界点",
          en: "“\(field)” is neither the name of a rule nor two thresholds"),
        Wording(
          zh: "只写 name，或者 yellow 和 red 都写，不小于 0，yellow 不大于 red",
          en: "give only name, or both yellow and red, not below 0, yellow not above red"))
    }
  }

  private func verdict(_ nearest: [String]) -> Sentences {
    let known = nearest.isEmpty ? VerdictClass.allCases.compactMap(\.words.first) : nearest
    return Sentences(
      Wording(
        zh: "“\(field)”里的“\(text)”看不出是完成、符合预期还是滞后，不采用",
        en: "“\(text)” under “\(field)” does not tell completed from on track or behind, and is not taken"),
      Wording(
        zh: (nearest.isEmpty ? "可写：" : "相近的有：") + known.joined(separator: "、"),
        en: (nearest.isEmpty ? "write one of " : "near to it are ") + known.joined(separator: ", ")))
  }

  private func unreadable(_ kind: Wording, _ remedy: Wording) -> Sentences {
    Sentences(
      Wording(zh: "“\(field)”里的“\(text)”不是\(kind.zh)", en: "“\(text)” under “\(field)” is not \(kind.en)"), remedy)
  }

  private func equation(_ problem: EquationProblem) -> Sentences {
    let reason: Wording
    switch problem {
    case .operandExpected: reason = Wording(zh: "这里应当是编码、数或括号", en: "a code, a number or a parenthesis was expected")
    case .operatorExpected:
      reason = Wording(zh: "这里应当是 + − × ÷，两边留空格", en: "+ − × ÷ was expected, with blanks around it")
    case .unclosedParenthesis: reason = Wording(zh: "括号不成对", en: "a parenthesis has no partner")
    case .blanksNeeded: reason = Wording(zh: "运算符两边要留空格", en: "an operator needs blanks around it")
    case .number: reason = Wording(zh: "这里的数读不懂", en: "a number here cannot be read")
    case .unknownCode(let code): reason = Wording(zh: "不认识的编码“\(code)”", en: "unknown code “\(code)”")
    case .tooDeep: reason = Wording(zh: "括号嵌套太深", en: "parentheses are nested too deep")
    }
    return Sentences(
      Wording(zh: "“\(field)”里的式子读不懂：\(reason.zh)", en: "the expression under “\(field)” cannot be read: \(reason.en)"),
      Wording(zh: "写作 甲 + 乙 − 丙，或 甲 ÷ 乙 × 100，用编码代替名称", en: "write it like a + b − c or a ÷ b × 100, with codes"))
  }
}
