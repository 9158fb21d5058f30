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
    case .notation(let error): notation(error)
    case .period:
      unreadable(
        Wording(zh: "时期", en: "a period"),
        Wording(
          zh: "写作 2023、2023Q3、2023-09、2023Q1-Q3 或 2021-2023", en: "write 2023, 2023Q3, 2023-09, 2023Q1-Q3 or 2021-2023")
      )
    case .date:
      unreadable(
        Wording(zh: "日期", en: "a day"),
        Wording(zh: "写作 2023-09-30、2023/9/30 或 2023年9月30日", en: "write 2023-09-30, 2023/9/30 or 2023年9月30日"))
    case .deadline:
      unreadable(
        Wording(zh: "时限", en: "a deadline"),
        Wording(zh: "写作 2025年底前、2026年8月、每年、每季度、每月28日前 或 持续推进", en: "write 2025年底前, 2026年8月, 每年, 每季度, 每月28日前 or 持续推进"))
    case .number: unreadable(Wording(zh: "数", en: "a number"), Wording(zh: "只写数字", en: "write digits only"))
    case .word(let allowed):
      unreadable(
        Wording(zh: "允许的词", en: "an allowed word"),
        Wording(zh: "可用：\(allowed.joined(separator: "、"))", en: "allowed: \(allowed.joined(separator: ", "))"))
    case .growthWithoutPercent(let unit):
      Sentences(
        Wording(
          zh: "“\(text)”没有写百分号：这一行的数据是以\(unit)计的水平，按年均增速判定",
          en:
            "「\(text)」 has no percent sign: the row's figures are levels in \(unit), and their yearly growth is judged"),
        Wording(
          zh: "年均增速写作 \(text)%；如果是水平，把“计量”改成 期末",
          en: "write a yearly growth as \(text)%; for a level change 计量 to 期末"))
    case .noYearlyGrowth(let unit):
      Sentences(
        Wording(
          zh: "“\(text)”不是每年增长多少，而这一行按年均增速判定（数据是以\(unit)计的水平）",
          en:
            "「\(text)」 is no growth a year, but the row is judged by its yearly growth (its figures are levels in \(unit))"
        ),
        Wording(
          zh: "如果是与基期相比的总变化，把“计量”改成 期末；否则写作 年均增长8%",
          en: "for a change against the baseline make 计量 期末; else write 年均增长8%"))
    case .levelWithoutUnit(let unit):
      Sentences(
        Wording(
          zh: "“\(text)”是水平还是增速看不出来：这一行按年均增速判定，数据以\(unit)计",
          en:
            "「\(text)」 may be a level or a growth: the row is judged by its yearly growth, and its figures are in \(unit)"
        ),
        Wording(zh: "这里只能写水平，连同单位：\(text)\(unit)", en: "only a level can be set here, with its unit: \(text)\(unit)"))
    case .rule(let nearest):
      unreadable(
        Wording(zh: "规则代码", en: "a rule's code"),
        nearest.isEmpty
          ? Wording(zh: "规则见 fyplan explain --all", en: "fyplan explain --all lists the rules")
          : Wording(
            zh: "相近的有：\(nearest.joined(separator: "、"))", en: "near to it are \(nearest.joined(separator: ", "))"))
    case .slug:
      unreadable(
        Wording(zh: "编码", en: "a code"),
        Wording(zh: "编码只用小写字母、数字和连字符，字母开头", en: "a code has lower-case letters, digits and hyphens, a letter first"))
    case .empty:
      Sentences(
        Wording(zh: "“\(field)”没有填", en: "「\(field)」 is empty"), Wording(zh: "补填“\(field)”", en: "fill in 「\(field)」"))
    case .encoding:
      Sentences(
        Wording(zh: "“\(field)”里的字节不是文字", en: "the bytes under 「\(field)」 are no text"),
        Wording(zh: "把文件存为 UTF-8 或 GB18030", en: "save the file as UTF-8 or GB18030"))
    default: other
    }
  }

  private var other: Sentences {
    switch problem {
    case .equation(let problem, _): equation(problem)
    case .kind(let expected):
      Sentences(
        Wording(zh: "“\(field)”的值应为 \(expected)", en: "the value of 「\(field)」 should be \(expected)"),
        Wording(zh: "改成 \(expected) 的形式", en: "write it as \(expected)"))
    case .planPeriod:
      unreadable(
        Wording(zh: "规划期", en: "a plan's period"), Wording(zh: "写作 2021-2025 或 2023", en: "write 2021-2025 or 2023"))
    case .zeroDenominator:
      Sentences(
        Wording(zh: "分母为零", en: "the denominator is zero"),
        Wording(zh: "补上分母，或只填数值", en: "give the denominator, or only the value"))
    case .folderName(let folder):
      Sentences(
        Wording(
          zh: "id“\(text)”与文件夹名“\(folder)”不同，以文件夹名为准",
          en: "the id 「\(text)」 is not the folder's name 「\(folder)」, which counts"),
        Wording(zh: "把 id 改成“\(folder)”，或给文件夹改名", en: "make the id 「\(folder)」 or rename the folder"))
    case .sharedName(let owner):
      Sentences(
        Wording(zh: "“\(text)”已经是“\(owner)”的名称", en: "「\(text)」 is already a name of 「\(owner)」"),
        Wording(zh: "一个名称只能属于一个部门，删去其中一处", en: "a name belongs to one department only; remove it from one"))
    case .lightThresholds:
      Sentences(
        Wording(
          zh: "“\(field)”既不是一个规则名，也不是两个分界点",
          en: "「\(field)」 is neither the name of a rule nor two thresholds"),
        Wording(
          zh: "只写 name，或者 yellow 和 red 都写，不小于 0，yellow 不大于 red",
          en: "give only name, or both yellow and red, not below 0, yellow not above red"))
    default: .none
    }
  }

  private func unreadable(_ kind: Wording, _ remedy: Wording) -> Sentences {
    Sentences(
      Wording(zh: "“\(field)”里的“\(text)”不是\(kind.zh)", en: "「\(text)」 under 「\(field)」 is not \(kind.en)"), remedy)
  }

  private func notation(_ error: NotationError) -> Sentences {
    let from = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(error.offset)))
    let under = field.isEmpty ? Wording(zh: "", en: "") : Wording(zh: "“\(field)”里的", en: " under 「\(field)」")
    let reason: Wording
    switch error.kind {
    case .chineseNumeral: reason = Wording(zh: "汉字数字不读，请写成阿拉伯数字", en: "Chinese numerals are not read; write digits")
    case .tooManyDigits: reason = Wording(zh: "位数太多", en: "too many digits")
    case .misplacedSeparator: reason = Wording(zh: "千分位逗号的位置不对", en: "a thousands separator is misplaced")
    case .severalTargets: reason = Wording(zh: "一格里有几个目标，请分成几行", en: "several targets in one cell; give each a row")
    case .reversedRange: reason = Wording(zh: "区间的前一个数比后一个大", en: "the range's first figure is the larger one")
    case .unclosedBracket: reason = Wording(zh: "括号不成对", en: "a bracket has no partner")
    case .numberExpected: reason = Wording(zh: "这里应当是数", en: "a number was expected")
    case .unitMismatch, .notUnderstood:
      reason =
        from.isEmpty
        ? Wording(zh: "没有写完", en: "it is not complete")
        : Wording(zh: "从“\(from)”起读不懂", en: "from 「\(from)」 on it is not understood")
    }
    return Sentences(
      Wording(
        zh: "\(under.zh)“\(text)”读不懂：\(reason.zh)", en: "「\(text)」\(under.en) cannot be read: \(reason.en)"),
      Wording(
        zh: "写作 97.4、＞85、90以上、110万、4.5—5 这样的形式；没有数就留空，原话写入备注",
        en: "write it like 97.4, ＞85, 90以上, 110万 or 4.5—5; without a figure leave it empty and put the words under 备注"))
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
    case .unknownCode(let code): reason = Wording(zh: "不认识的编码“\(code)”", en: "unknown code 「\(code)」")
    case .tooDeep: reason = Wording(zh: "括号嵌套太深", en: "parentheses are nested too deep")
    }
    return Sentences(
      Wording(zh: "“\(field)”里的式子读不懂：\(reason.zh)", en: "the expression under 「\(field)」 cannot be read: \(reason.en)"),
      Wording(zh: "写作 甲 + 乙 − 丙，或 甲 ÷ 乙 × 100，用编码代替名称", en: "write it like a + b − c or a ÷ b × 100, with codes"))
  }
}

/// Sentences on a file that cannot be read.
struct FileWording {
  private let fault: FileFault

  init(_ fault: FileFault) { self.fault = fault }

  var sentences: Sentences {
    switch fault {
    case .missing:
      Sentences(
        Wording(zh: "没有这个文件", en: "there is no such file"),
        Wording(
          zh: "补上文件；规划文件夹必须有 plan.json，并有 indicators.csv 或 statistics.csv",
          en: "a plan folder needs plan.json and one of indicators.csv and statistics.csv"))
    case .notRegular(let kind):
      Sentences(
        Wording(
          zh: "这不是普通文件，而是\(kind.name.zh)，没有读", en: "this is no regular file but \(kind.name.en), and was not read"),
        Wording(zh: "换成普通文件", en: "put a regular file in its place"))
    case .danglingLink:
      Sentences(
        Wording(zh: "这是一个指向空处的链接", en: "this link leads nowhere"),
        Wording(zh: "改正链接，或换成文件", en: "mend the link or put the file in its place"))
    case .tooLarge(let limit):
      Sentences(
        Wording(zh: "文件超过\(limit >> 20) MiB，没有读", en: "the file is larger than \(limit >> 20) MiB and was not read"),
        Wording(zh: "分成几个规划文件夹", en: "split the plan into several folders"))
    case .refused(let number):
      Sentences(
        Wording(zh: "系统不让读（错误号 \(number)）", en: "the system refuses to read it (error \(number))"),
        Wording(zh: "检查文件权限", en: "check its permissions"))
    case .utf16:
      Sentences(
        Wording(zh: "文件是 UTF-16 编码，没有读", en: "the file is in UTF-16 and was not read"),
        Wording(zh: "另存为“CSV UTF-8”", en: "save it as “CSV UTF-8”"))
    case .empty:
      Sentences(
        Wording(zh: "文件是空的", en: "the file is empty"),
        Wording(zh: "至少写上表头；不需要的表就删去", en: "write at least the header, or remove the file"))
    case .json(let kind):
      Sentences(
        Wording(zh: "JSON 写法有误：\(kind.name.zh)", en: "this is no valid JSON: \(kind.name.en)"),
        Wording(zh: "改正此处；常见的是多了或少了逗号、引号", en: "mend it here; a comma or quote too many or too few is common"))
    }
  }
}

/// Sentences on a row that breaks the rules of CSV.
struct RowWording {
  private let fault: RowFault

  init(_ fault: RowFault) { self.fault = fault }

  var sentences: Sentences {
    switch fault {
    case .unclosedQuote:
      Sentences(
        Wording(zh: "引号没有配对，这一行没有读", en: "a quote is never closed; the row was not read"),
        Wording(zh: "补上另一个引号；单元格里的引号写两遍", en: "close it; a quote inside a cell is written twice"))
    case .textAfterQuote:
      Sentences(
        Wording(zh: "引号后面还有文字，照原样读", en: "text follows a closing quote; the cell was read as it stands"),
        Wording(zh: "整个单元格加引号，里面的引号写两遍", en: "quote the whole cell and write quotes inside it twice"))
    case .strayQuote:
      Sentences(
        Wording(zh: "没有加引号的单元格里有引号，照原样读", en: "a quote stands inside an unquoted cell; it was read as it stands"),
        Wording(zh: "整个单元格加引号，里面的引号写两遍", en: "quote the whole cell and write quotes inside it twice"))
    case .nulByte:
      Sentences(
        Wording(zh: "这一行里有 NUL 字节", en: "the row holds a NUL byte"),
        Wording(zh: "删去它；文件可能已损坏", en: "remove it; the file may be damaged"))
    case .rowTooLong(let limit):
      Sentences(
        Wording(zh: "这一行超过\(limit >> 20) MiB，没有读", en: "the row is longer than \(limit >> 20) MiB and was not read"),
        Wording(zh: "可能缺了换行或引号", en: "a line end or a quote may be missing"))
    case .cellTooLong(let limit):
      Sentences(
        Wording(
          zh: "单元格超过\(limit >> 10) KiB，这一行没有读", en: "a cell is longer than \(limit >> 10) KiB; the row was not read"),
        Wording(zh: "可能缺了引号", en: "a quote may be missing"))
    case .tooManyCells(let columns, let cells):
      Sentences(
        Wording(
          zh: "这一行有\(cells)格，表头只有\(columns)列，多出的没有读",
          en: "the row has \(cells) cells, the header \(columns) columns; the rest was not read"),
        Wording(zh: "含逗号的单元格要加引号", en: "a cell with a comma needs quotes"))
    }
  }
}
