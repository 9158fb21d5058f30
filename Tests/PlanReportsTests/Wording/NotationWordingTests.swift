import Testing

@testable import PlanRules

/// What may be wrong with the notation of a figure; a new kind does not compile before it stands here, nor pass before it
/// has a reason in words.
private enum NotationKind: CaseIterable {
  case notUnderstood, chineseNumeral, tooManyDigits, misplacedSeparator, unitMismatch, severalTargets, reversedRange
  case severalFigures, blankInNumber, ofOtherPeriod
  case unclosedBracket, numberExpected, ambiguous, changeOfValue, completionRate, notReached, spreadsheetError

  init(_ kind: NotationError.Kind) {
    self =
      switch kind {
      case .notUnderstood: .notUnderstood
      case .chineseNumeral: .chineseNumeral
      case .tooManyDigits: .tooManyDigits
      case .misplacedSeparator: .misplacedSeparator
      case .unitMismatch: .unitMismatch
      case .severalTargets: .severalTargets
      case .severalFigures: .severalFigures
      case .blankInNumber: .blankInNumber
      case .ofOtherPeriod: .ofOtherPeriod
      case .reversedRange: .reversedRange
      case .unclosedBracket: .unclosedBracket
      case .numberExpected: .numberExpected
      case .ambiguous: .ambiguous
      case .changeOfValue: .changeOfValue
      case .completionRate: .completionRate
      case .notReached: .notReached
      case .spreadsheetError: .spreadsheetError
      }
  }
}

private let cells: [(cell: String, NotationError.Kind, offset: Int, zh: String, en: String)] = [
  ("97.4？", .notUnderstood, 4, "从“？”起读不懂", "from “？” on it is not understood"),
  ("年均增长", .notUnderstood, 4, "没有写完", "it is not complete"),
  ("八十五", .chineseNumeral, 0, "汉字数字不读，请写成阿拉伯数字", "Chinese numerals are not read; write digits"),
  ("1234567890123456789012345678901234567890", .tooManyDigits, 0, "位数太多", "too many digits"),
  ("10,95", .misplacedSeparator, 2, "千分位逗号的位置不对", "a thousands separator is misplaced"),
  (
    "80‰", .unitMismatch(found: "‰", expected: "户"), 2, "单位是“‰”，与“户”量的不是同一个量，不能换算",
    "its unit “‰” does not measure the same as “户” and is not converted"
  ),
  ("80；90", .severalTargets, 2, "一格里有几个目标，请分成几行", "several targets in one cell; give each a row"),
  (
    "93. 2", .blankInNumber, 3, "数的中间有空格，而不是三位一组",
    "a blank inside a number does not part groups of three digits"
  ),
  ("5—4.5", .reversedRange, 0, "区间的前一个数比后一个大", "the range's first figure is the larger one"),
  ("〔2000", .unclosedBracket, 0, "括号不成对", "a bracket has no partner"),
  ("＞", .numberExpected, 1, "这里应当是数", "a number was expected"),
]

/// What is told with a remedy of its own.
private let others: [(cell: String, NotationError.Kind, offset: Int, zh: String, String, en: String, String)] = [
  (
    "增加2.5", .ambiguous(["提高2.5个百分点", "提高到2.5"]), 0, "可能是 提高2.5个百分点，也可能是 提高到2.5", "写作 提高2.5个百分点 或 提高到2.5",
    "it may be 提高2.5个百分点 or 提高到2.5", "write 提高2.5个百分点 or 提高到2.5"
  ),
  (
    "同比增长3.2%", .changeOfValue, 0, "说的是比上年变了多少，不是这一期的数", "这里写这一期的数；同比写入备注，要考核增速的另立一行，名称写明增长",
    "it says how much changed, not what the figure is",
    "write the figure itself; put the change under 备注, or make the growth an indicator or a statistic of its own"
  ),
  (
    "完成年度任务的82.3%", .completionRate, 0, "说的是任务完成了几成，不是这一期的数", "这里写完成的数；完成率写在 annual-targets.csv 的“完成率”一列",
    "it says which part of a number set is done, not the figure",
    "write what was done; the rate belongs under 完成率 in annual-targets.csv"
  ),
  (
    "95（目标值）", .notReached, 3, "“目标值）”说的不是已经达到的数",
    "这里只写达到的数；目标写在 indicators.csv 或 annual-targets.csv，未定的留空", "“目标值）” is no figure that was reached",
    "write only what was reached; a target belongs in indicators.csv or annual-targets.csv, and what is not settled stays empty"
  ),
  (
    "1/3", .severalFigures, 1, "一格里不止一个数", "只写一个数，分数写成小数，小数点写“.”；其余写入备注",
    "there is more than one figure in the cell",
    "write one figure, a fraction as a decimal with “.” as its point, and put the rest under 备注"
  ),
  (
    "93.2（2022年数）", .ofOtherPeriod("2022年"), 0, "“2022年”与这一行的时期不同", "核对后把数填在它的时期那一行，或改正“时期”；只是对比的写入备注",
    "“2022年” is another period than the row's",
    "put the figure in the row of its period or mend 时期; what only compares belongs under 备注"
  ),
  (
    "#REF!", .spreadsheetError, 0, "这是表格软件的出错提示", "改正表格里的公式再填，没有数就留空", "it is an error that a spreadsheet shows",
    "mend the formula; without a figure leave it empty"
  ),
]

@Test func whatBelongsElsewhereIsSaidWithItsPlace() {
  for (cell, kind, offset, zh, zhRemedy, en, enRemedy) in others {
    let told = Told(
      cell, .data(.cell(cell, .notation(NotationError(kind, at: offset)))), in: .named("数值"),
      zh: "“数值”里的“\(cell)”读不懂：\(zh)", zhRemedy, en: "“\(cell)” under “数值” cannot be read: \(en)", enRemedy)
    told.expectToBeRead()
  }
}

@Test func whatIsWrongInACellIsSaidWithItsReason() {
  for (cell, kind, offset, zh, en) in cells {
    let told = Told(
      cell, .data(.cell(cell, .notation(NotationError(kind, at: offset)))), in: .named("目标"),
      zh: "“目标”里的“\(cell)”读不懂：\(zh)", "写作 97.4、＞85、90以上、110万、4.5—5 这样的形式；没有数就留空，原话写入备注",
      en: "“\(cell)” under “目标” cannot be read: \(en)",
      "write it like 97.4, ＞85, 90以上, 110万 or 4.5—5; without a figure leave it empty and put the words under 备注")
    told.expectToBeRead()
  }
  #expect(Set(cells.map { NotationKind($0.1) } + others.map { NotationKind($0.1) }) == Set(NotationKind.allCases))
}

/// What may be wrong with an equation, likewise.
private enum EquationKind: CaseIterable {
  case operandExpected, operatorExpected, blanksNeeded, number, unknownCode, unclosedParenthesis, tooDeep

  init(_ problem: EquationProblem) {
    self =
      switch problem {
      case .operandExpected: .operandExpected
      case .operatorExpected: .operatorExpected
      case .blanksNeeded: .blanksNeeded
      case .number: .number
      case .unknownCode: .unknownCode
      case .unclosedParenthesis: .unclosedParenthesis
      case .tooDeep: .tooDeep
      }
  }
}

private let equations: [(side: String, EquationProblem, zh: String, en: String)] = [
  ("a +", .operandExpected, "这里应当是编码、数或括号", "a code, a number or a parenthesis was expected"),
  ("a b", .operatorExpected, "这里应当是 + − × ÷，两边留空格", "+ − × ÷ was expected, with blanks around it"),
  ("a+b", .blanksNeeded, "运算符两边要留空格", "an operator needs blanks around it"),
  ("a + 1.2.3", .number, "这里的数读不懂", "a number here cannot be read"),
  ("a + c", .unknownCode("c"), "不认识的编码“c”", "unknown code “c”"),
  ("( a + b", .unclosedParenthesis, "括号不成对", "a parenthesis has no partner"),
  ("((((a))))", .tooDeep, "括号嵌套太深", "parentheses are nested too deep"),
]

@Test func whatIsWrongInAnEquationIsSaidWithItsReason() {
  for (side, problem, zh, en) in equations {
    let told = Told(
      side, .data(.cell(side, .equation(problem, offset: 0))), in: .named("左式"),
      zh: "“左式”里的式子读不懂：\(zh)", "写作 甲 + 乙 − 丙，或 甲 ÷ 乙 × 100，用编码代替名称",
      en: "the expression under “左式” cannot be read: \(en)", "write it like a + b − c or a ÷ b × 100, with codes")
    told.expectToBeRead()
  }
  #expect(Set(equations.map { EquationKind($0.1) }) == Set(EquationKind.allCases))
}
