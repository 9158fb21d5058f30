import PlanFiles
import PlanRules

/// Sentences on a figure or a target that the grammar does not know.
struct NotationWording {
  private let text: String
  private let error: NotationError
  private let field: String

  init(_ text: String, _ error: NotationError, field: String) {
    self.text = text
    self.error = error
    self.field = field
  }

  var sentences: Sentences {
    let under = field.isEmpty ? Wording(zh: "", en: "") : Wording(zh: "“\(field)”里的", en: " under “\(field)”")
    let reason = reason
    return Sentences(
      Wording(zh: "\(under.zh)“\(text)”读不懂：\(reason.zh)", en: "“\(text)”\(under.en) cannot be read: \(reason.en)"),
      remedy)
  }

  private var from: String { String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(error.offset))) }

  private var reason: Wording {
    switch error.kind {
    case .chineseNumeral: Wording(zh: "汉字数字不读，请写成阿拉伯数字", en: "Chinese numerals are not read; write digits")
    case .tooManyDigits: Wording(zh: "位数太多", en: "too many digits")
    case .misplacedSeparator: Wording(zh: "千分位逗号的位置不对", en: "a thousands separator is misplaced")
    case .severalTargets: Wording(zh: "一格里有几个目标，请分成几行", en: "several targets in one cell; give each a row")
    case .severalFigures:
      Wording(zh: "一格里不止一个数", en: "there is more than one figure in the cell")
    case .blankInNumber:
      Wording(zh: "数的中间有空格，而不是三位一组", en: "a blank inside a number does not part groups of three digits")
    case .ofOtherPeriod(let period):
      Wording(zh: "“\(period)”与这一行的时期不同", en: "“\(period)” is another period than the row's")
    case .reversedRange: Wording(zh: "区间的前一个数比后一个大", en: "the range's first figure is the larger one")
    case .unclosedBracket: Wording(zh: "括号不成对", en: "a bracket has no partner")
    case .numberExpected: Wording(zh: "这里应当是数", en: "a number was expected")
    case .unitMismatch(let found, ""):
      Wording(zh: "单位是“\(found)”，而这一列没有单位", en: "its unit is “\(found)”, and the column has none")
    case .unitMismatch(let found, let expected):
      Wording(
        zh: "单位是“\(found)”，与“\(expected)”量的不是同一个量，不能换算",
        en: "its unit “\(found)” does not measure the same as “\(expected)” and is not converted")
    case .ambiguous(let meanings):
      Wording(
        zh: "可能是 \(meanings.joined(separator: "，也可能是 "))", en: "it may be \(meanings.joined(separator: " or "))")
    case .changeOfValue: Wording(zh: "说的是比上年变了多少，不是这一期的数", en: "it says how much changed, not what the figure is")
    case .completionRate:
      Wording(zh: "说的是任务完成了几成，不是这一期的数", en: "it says which part of a number set is done, not the figure")
    case .notReached: Wording(zh: "“\(from)”说的不是已经达到的数", en: "“\(from)” is no figure that was reached")
    case .spreadsheetError: Wording(zh: "这是表格软件的出错提示", en: "it is an error that a spreadsheet shows")
    case .notUnderstood:
      from.isEmpty
        ? Wording(zh: "没有写完", en: "it is not complete")
        : Wording(zh: "从“\(from)”起读不懂", en: "from “\(from)” on it is not understood")
    }
  }

  private var remedy: Wording {
    switch error.kind {
    case .ambiguous(let meanings):
      Wording(zh: "写作 \(meanings.joined(separator: " 或 "))", en: "write \(meanings.joined(separator: " or "))")
    case .changeOfValue:
      Wording(
        zh: "这里写这一期的数；同比写入备注，要考核增速的另立一行，名称写明增长",
        en:
          "write the figure itself; put the change under 备注, or make the growth an indicator or a statistic of its own")
    case .completionRate:
      Wording(
        zh: "这里写完成的数；完成率写在 \(PlanTable.annualTargets.fileName) 的“完成率”一列",
        en: "write what was done; the rate belongs under 完成率 in \(PlanTable.annualTargets.fileName)")
    case .notReached:
      Wording(
        zh: "这里只写达到的数；目标写在 \(PlanTable.indicators.fileName) 或 \(PlanTable.annualTargets.fileName)，未定的留空",
        en:
          "write only what was reached; a target belongs in \(PlanTable.indicators.fileName) or \(PlanTable.annualTargets.fileName), and what is not settled stays empty"
      )
    case .severalFigures:
      Wording(
        zh: "只写一个数，分数写成小数，小数点写“.”；其余写入备注",
        en: "write one figure, a fraction as a decimal with “.” as its point, and put the rest under 备注")
    case .ofOtherPeriod:
      Wording(
        zh: "核对后把数填在它的时期那一行，或改正“时期”；只是对比的写入备注",
        en: "put the figure in the row of its period or mend 时期; what only compares belongs under 备注")
    case .spreadsheetError: Wording(zh: "改正表格里的公式再填，没有数就留空", en: "mend the formula; without a figure leave it empty")
    case .notUnderstood, .chineseNumeral, .tooManyDigits, .misplacedSeparator, .blankInNumber, .unitMismatch,
      .severalTargets,
      .reversedRange, .unclosedBracket, .numberExpected:
      Wording(
        zh: "写作 97.4、＞85、90以上、110万、4.5—5 这样的形式；没有数就留空，原话写入备注",
        en: "write it like 97.4, ＞85, 90以上, 110万 or 4.5—5; without a figure leave it empty and put the words under 备注")
    }
  }
}
