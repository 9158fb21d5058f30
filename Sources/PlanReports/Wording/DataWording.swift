import PlanRules

/// Sentences on files, rows and cells, and on the run itself.
struct DataWording {
  private let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  private var field: String { finding.field ?? "" }

  var sentences: Sentences {
    switch finding.facts {
    case .cell(let text, let problem): CellWording(text, problem, field: field).sentences
    case .unit(let cell, let found, let expected): unit(cell, found, expected)
    case .unknownColumn(let name, let nearest):
      unknown("列", "column", name, nearest, Wording(zh: "改正列名，或删去这一列", en: "mend the header or remove the column"))
    case .missingColumn(let name):
      Sentences(
        Wording(zh: "缺少“\(name)”列，整张表没有读", en: "the column 「\(name)」 is missing; the table was not read"),
        Wording(zh: "在第一行补上“\(name)”", en: "add 「\(name)」 to the first row"))
    case .unknownFile(let name, let nearest):
      unknown(
        "文件", "file", name, nearest, Wording(zh: "改正文件名，或移出规划文件夹", en: "mend the name or move the file elsewhere"))
    case .unknownKey(let name, let nearest):
      unknown("键", "key", name, nearest, Wording(zh: "改正键名，或删去", en: "mend the key or remove it"))
    case .doubledKey(let name):
      Sentences(
        Wording(zh: "“\(name)”出现了两次，只用第一个", en: "「\(name)」 stands twice; only the first counts"),
        Wording(zh: "删去其中一个", en: "remove one of them"))
    case .unknownCode(let name, let nearest):
      unknown(
        "编码", "code", name, nearest, Wording(zh: "改正编码，或先在表中登记", en: "mend the code or enter it in its table first"))
    case .unknownDepartment(let name, let nearest):
      unknown(
        "部门", "department", name, nearest,
        Wording(
          zh: "改正名称，或在 departments.csv 中登记（简称写入“别名”）",
          en: "mend the name, or enter it in departments.csv (short names under 别名)"))
    case .unknownSource(let name, let nearest):
      unknown(
        "来源", "source", name, nearest,
        Wording(zh: "改正，或在 plan.json 的 sources 中登记", en: "mend it, or list it under sources in plan.json"))
    default: other
    }
  }

  private var other: Sentences {
    switch finding.facts {
    case .duplicateRow(let key, let line): duplicate(key, line)
    case .outsidePlan(let period, let plan):
      Sentences(
        Wording(
          zh: "时期\(period)不在规划期\(plan)内，不参与判定", en: "\(period) lies outside the plan's \(plan) and decides nothing"),
        Wording(
          zh: "改正时期；基期值写在 indicators.csv 的“基期”列", en: "mend the period; a baseline belongs under 基期 in indicators.csv"))
    case .file(let fault): FileWording(fault).sentences
    case .row(let fault): RowWording(fault).sentences
    case .furtherFindings(let code, let count):
      Sentences(
        Wording(zh: "另有\(count)处\(code)没有列出", en: "\(count) more findings of \(code) are not listed"),
        Wording(zh: "先改好列出的，再运行一次", en: "mend those listed and run again"))
    case .directionMissing(let target, let baseline):
      Sentences(
        Wording(
          zh: "目标\(target)低于基期\(baseline)，而“方向”没有填：升还是降不能猜",
          en:
            "the target \(target) lies below the baseline \(baseline), and 方向 is empty: whether up or down is not guessed"
        ),
        Wording(zh: "在“方向”列填 升 或 降", en: "fill in 方向: 升 (up) or 降 (down)"))
    case .measureMissing(let unit):
      Sentences(
        Wording(
          zh: "单位“\(unit)”是计数，“计量”没有填：是期末数还是五年合计不能猜",
          en: "「\(unit)」 is a count and 计量 is empty: a level or a total is not guessed"),
        Wording(zh: "在“计量”列填 期末、累计 或 每年", en: "fill in 计量: 期末 (level), 累计 (total) or 每年 (each year)"))
    case .directionContradicts(let stated, let target):
      Sentences(
        Wording(
          zh: "方向写作“\(stated.name.zh)”，与目标“\(target.text)”相反",
          en: "方向 says \(stated.name.en), the target 「\(target.text)」 says the contrary"),
        Wording(zh: "与规划原文核对，改正其中一个", en: "check the plan's text and mend one of them"))
    case .natureMissing:
      Sentences(
        Wording(zh: "“属性”没有填，按预期性处理", en: "属性 is empty; the indicator is treated as expected"),
        Wording(zh: "填 约束性 或 预期性", en: "fill in 约束性 (binding) or 预期性 (expected)"))
    case .exceptionExpired(let exception):
      Sentences(
        Wording(
          zh: "\(exception.rule.code)“\(exception.subject)”的例外已于\(exception.expires)到期",
          en: "the exception for \(exception.rule.code) 「\(exception.subject)」 expired after \(exception.expires)"),
        Wording(zh: "重新报批并改写“到期”，或删去这一行", en: "have it approved anew and change 到期, or remove the row"))
    case .exceptionUnmatched(let exception):
      Sentences(
        Wording(
          zh: "没有查出\(exception.rule.code)“\(exception.subject)”\(exception.limits(.zh))的问题，这条例外不起作用",
          en:
            "no \(exception.rule.code) is found about 「\(exception.subject)」\(exception.limits(.en)), so this exception does nothing"
        ),
        Wording(
          zh: "问题已解决就删去这一行；否则按 --format csv 列出的代码、对象、地区、时期改写（没有时期的问题，时期留空）",
          en:
            "remove the row if the problem is solved; else write 代码, 对象, 地区 and 时期 as --format csv lists them (时期 empty where it lists none)"
        ))
    default: run
    }
  }

  private var run: Sentences {
    switch finding.facts {
    case .noPlan(let name?, let nearest):
      Sentences(
        Wording(
          zh: "没有名为“\(name)”的规划\(suggestion(nearest, .zh))", en: "there is no plan 「\(name)」\(suggestion(nearest, .en))"
        ),
        Wording(
          zh: "规划是一个含 plan.json 的文件夹，按路径或按 plans/ 下的名称指定",
          en: "a plan is a folder with a plan.json, named by its path or by its name under plans/"))
    case .noPlan(nil, _):
      Sentences(
        Wording(zh: "没有找到任何规划", en: "no plan was found"),
        Wording(
          zh: "在含 plans/ 的文件夹中运行，或用 --plans 指明，或写出规划文件夹",
          en: "run in a folder with plans/, name it with --plans, or name a plan folder"))
    case .nothingJudged:
      Sentences(
        Wording(zh: "没有任何指标或年度目标可以判定", en: "no indicator and no annual target could be judged"),
        Wording(
          zh: "什么都没有判定不算通过：请录入数据，或改选规划、日期；用 --department 时只算该单位负责的",
          en:
            "a run that judged nothing has not passed: enter data, or choose another plan or day; with --department only what it leads counts"
        ))
    case .knownFindingGone(let known):
      Sentences(
        Wording(
          zh: "已知问题 \(known.code)（\(known.plan)\(known.about)）不再出现",
          en: "the known finding \(known.code) (\(known.plan)\(known.about)) is found no more"),
        Wording(zh: "用 --write-known 重写清单", en: "write the list anew with --write-known"))
    case .usage(let wording): Sentences(wording, Wording(zh: "写法见 fyplan help", en: "see fyplan help"))
    default: .none
    }
  }

  private func unknown(
    _ zh: String, _ en: String, _ name: String, _ nearest: [String], _ remedy: Wording
  ) -> Sentences {
    Sentences(
      Wording(
        zh: "不认识的\(zh)“\(name)”\(suggestion(nearest, .zh))", en: "unknown \(en) 「\(name)」\(suggestion(nearest, .en))"),
      remedy)
  }

  private func suggestion(_ nearest: [String], _ language: Language) -> String {
    guard !nearest.isEmpty else { return "" }
    return language == .zh
      ? "，是不是“\(nearest.joined(separator: "”或“"))”？" : "; did you mean 「\(nearest.joined(separator: "」 or 「"))」?"
  }

  private func unit(_ cell: String, _ found: String, _ expected: String) -> Sentences {
    let column =
      expected.isEmpty
      ? Wording(zh: "单位列为空", en: "the unit column is empty")
      : Wording(zh: "单位列是“\(expected)”", en: "the unit column says 「\(expected)」")
    return Sentences(
      Wording(zh: "“\(cell)”的单位是“\(found)”，而\(column.zh)", en: "「\(cell)」 is in 「\(found)」, but \(column.en)"),
      Wording(
        zh: "改成单位列的单位，或改正单位列；人与人次不能互换",
        en: "give the figure in the column's unit or mend the column; 人 and 人次 are different units"))
  }

  private func duplicate(_ key: String, _ line: Int) -> Sentences {
    let first =
      line > 0
      ? Wording(zh: "，第\(line)行已有", en: ", already in line \(line)") : Wording(zh: "，前面已有", en: ", already taken")
    if finding.rule == .repeatedRow {
      return Sentences(
        Wording(
          zh: "“\(key)”重复\(first.zh)，内容相同，只算一次",
          en: "「\(key)」 stands again\(first.en), with the same figures, and counts once"),
        Wording(zh: "删去这一行", en: "remove this row"))
    }
    // Of figures neither is used; of rows that are known by a code the first one is.
    let used =
      finding.period == nil
      ? Wording(zh: "只用前一行", en: "only the first is used")
      : Wording(zh: "两行都不用于判定", en: "neither is used for a verdict")
    return Sentences(
      Wording(zh: "“\(key)”重复\(first.zh)", en: "「\(key)」 stands again\(first.en)"),
      Wording(
        zh: "与来源核对，只留正确的一行；改正之前\(used.zh)", en: "check the source and keep the right row; until then \(used.en)"))
  }
}

extension KnownFinding {
  /// Subject and period, each with a blank before it.
  fileprivate var about: String { [subject, period].filter { !$0.isEmpty }.map { " " + $0 }.joined() }
}

extension ApprovedException {
  /// The region and the period that it is limited to.
  fileprivate func limits(_ language: Language) -> String {
    let parts = [region, period.map { $0.text(in: language) }].compactMap { $0 }
    guard !parts.isEmpty else { return "" }
    return language == .zh ? "（\(parts.joined(separator: "，"))）" : " (\(parts.joined(separator: ", ")))"
  }
}
