import PlanFiles
import PlanRules

/// Sentences on files, tables and cells.
struct DataWording {
  private let facts: DataFacts
  private let field: String
  private let isOfFigures: Bool

  init(_ facts: DataFacts, of finding: Finding) {
    self.facts = facts
    field = finding.field?.header ?? ""
    // Rows of figures are known by their months, others by a code.
    isOfFigures = finding.period != nil
  }

  var sentences: Sentences {
    switch facts {
    case .cell(let text, let problem): CellWording(text, problem, field: field).sentences
    case .unit(let cell, let found, let expected): unit(cell, found, expected)
    case .file(let fault): FileWording(fault).sentences
    case .row(let fault): RowWording(fault).sentences
    case .notAPlan(let fault): PlanFaultWording(fault).sentences
    case .unknownColumn("", _):
      Sentences(
        Wording(zh: "这一列没有列名，其中的内容没有读", en: "the column has no name; what stands in it was not read"),
        Wording(zh: "补上列名，或清空这一列", en: "name the column, or empty it"))
    case .unknownColumn(let name, let nearest):
      unknown("列", "column", name, nearest, Wording(zh: "改正列名，或删去这一列", en: "mend the header or remove the column"))
    case .unknownCode(let name, let nearest):
      unknown(
        "编码", "code", name, nearest, Wording(zh: "改正编码，或先在表中登记", en: "mend the code or enter it in its table first"))
    case .statisticForIndicator(let name):
      Sentences(
        Wording(
          zh: "“\(name)”是统计项，不是指标，这一行不起作用", en: "“\(name)” is a statistic, not an indicator, so the row does nothing"),
        Wording(
          zh: "改为 \(PlanTable.indicators.fileName) 中指标的编码，或删去这一行",
          en: "give the code of an indicator in \(PlanTable.indicators.fileName), or remove the row"))
    case .unknownDepartment(let name, let nearest):
      unknown(
        "部门", "department", name, nearest,
        Wording(
          zh: "改正名称，或在 \(PlanTable.departments.fileName) 中登记（简称写入“别名”）",
          en: "mend the name, or enter it in \(PlanTable.departments.fileName) (short names under 别名)"))
    case .noBody(let name): BodyWording.noBody(name)
    case .leaderless(let names): BodyWording.leaderless(names)
    case .markedDepartments(let marked, let others): BodyWording.marked(marked, others: others)
    case .unknownSource(let name, let nearest):
      unknown(
        "来源", "source", name, nearest,
        Wording(
          zh: "改正，或在 \(PlanTable.head.fileName) 的 sources 中登记",
          en: "mend it, or list it under sources in \(PlanTable.head.fileName)"))
    case .unknownFile(let name, let nearest):
      unknown("文件", "file", name, nearest, unreadRemedy(name))
    case .unknownKey(let name, let nearest):
      unknown("键", "key", name, nearest, Wording(zh: "改正键名，或删去", en: "mend the key or remove it"))
    case .missingColumn(let name):
      Sentences(
        Wording(zh: "缺少“\(name)”列，整张表没有读", en: "the column “\(name)” is missing; the table was not read"),
        Wording(zh: "在第一行补上“\(name)”", en: "add “\(name)” to the first row"))
    case .doubledKey(let name), .doubledColumn(let name):
      Sentences(
        Wording(zh: "“\(name)”出现了两次，只用第一个", en: "“\(name)” stands twice; only the first counts"),
        Wording(zh: "删去其中一个", en: "remove one of them"))
    case .contestedColumn(let column, let names): contested(column, names)
    case .duplicateRow(let key, let first): duplicate(key, first)
    case .repeatedRow(let key, let first): repeated(key, first)
    case .setAside(let reason, let text): setAside(reason, text)
    case .ambiguousNumber(let number, let candidates):
      Sentences(
        Wording(
          zh: "“\(number)”不止一个：\(candidates.joined(separator: "、"))",
          en: "“\(number)” fits several: \(candidates.joined(separator: ", "))"),
        Wording(
          zh: "写作\(candidates.joined(separator: "，或"))",
          en: "write \(candidates.joined(separator: " or "))"))
    case .repeatedNumber(let number, let id, let first):
      Sentences(
        Wording(
          zh: "序号“\(number)”重复，\(first.spot.rowInWords.zh)已有；这一行按“\(id)”单列",
          en: "number “\(number)” stands again, already in \(first.spot.rowInWords.en); this row is listed as “\(id)”"),
        Wording(
          zh: "与来源核对，改正序号；序号按章节重排的，补填“类别”",
          en: "check the source and mend the number; where numbers begin anew in each chapter, fill in 类别"))
    case .sharedCode(let code, let name, let other):
      Sentences(
        Wording(
          zh: "编号“\(code)”另有所指（\(other)），进展里只写“\(code)”分不清是哪一个；这一项按“\(name)”单列",
          en:
            "the code “\(code)” is something else already (\(other)), and a note on “\(code)” may mean either; this one is listed as “\(name)”"
        ),
        Wording(
          zh: "给这一项换一个编号；或在进展里写作“\(name)”",
          en: "give this one a code of its own, or write “\(name)” in notes on it"))
    case .noSuccessor(let name):
      Sentences(
        Wording(
          zh: "“\(name)”写了“承接日期”而没有承接单位，职责仍列在它名下",
          en: "“\(name)” has 承接日期 but no successor; its duties stay with it"),
        Wording(
          zh: "填写“承接单位”；职责随单位撤销而取消的，任务另报批准终止",
          en: "fill in 承接单位; where the duties ended with the body, have its tasks ended with an approval"))
    case .circle(let name):
      Sentences(
        Wording(
          zh: "“\(name)”的“\(field)”绕回到它自己，这一环不起作用",
          en: "“\(field)” of “\(name)” leads back to itself and is passed over"),
        Wording(zh: "改正其中一处“\(field)”", en: "mend “\(field)” in one of the rows"))
    case .furtherFindings(let rule, let count):
      Sentences(
        Wording(
          zh: "另有\(count)处\(rule.code)没有列出",
          en:
            "\(count) more \(count == 1 ? "finding" : "findings") of \(rule.code) \(count == 1 ? "is" : "are") not listed"
        ),
        Wording(zh: "先改好列出的，再运行一次", en: "mend those listed and run again"))
    case .outsidePlan(let period, let plan):
      Sentences(
        Wording(
          zh: "\(period.text(in: .zh))不在规划期\(plan.text(in: .zh))内，不参与判定",
          en: "\(period.text(in: .en)) lies outside the plan's \(plan) and decides nothing"),
        Wording(
          zh: "改正时期；基期值写在 \(PlanTable.indicators.fileName) 的“基期”列",
          en: "mend the period; a baseline belongs under 基期 in \(PlanTable.indicators.fileName)"))
    case .directionMissing(let open, let hasColumn), .measureMissing(let open, _, let hasColumn),
      .signMissing(let open, let hasColumn):
      OpenReadingWording(open, hasColumn: hasColumn).sentences
    case .directionAgainstWord(let stated, let word):
      Sentences(
        Wording(
          zh: "方向写作“\(stated.name.zh)”，而“\(word.text)”应当\(word.direction.name.zh)",
          en: "方向 says \(stated.name.en), but “\(word.text)” should go \(word.direction.name.en)"),
        Wording(zh: "与规划原文核对；方向写错就改正", en: "check the plan's text and mend 方向 if it is wrong"))
    case .directionContradicts(.within, let target):
      Sentences(
        Wording(
          zh: "方向写作“区间”，目标“\(target.text)”却只有一个数",
          en: "方向 says 区间 (within a range), but the target “\(target.text)” is one number"),
        Wording(zh: "与规划原文核对，改正其中一个", en: "check the plan's text and mend one of them"))
    case .directionContradicts(let stated, let target):
      Sentences(
        Wording(
          zh: "方向写作“\(stated.name.zh)”，与目标“\(target.text)”相反",
          en: "方向 says \(stated.name.en), the target “\(target.text)” says the contrary"),
        Wording(zh: "与规划原文核对，改正其中一个", en: "check the plan's text and mend one of them"))
    case .natureMissing:
      Sentences(
        Wording(zh: "“属性”没有填，按预期性处理", en: "属性 is empty; the indicator is treated as expected"),
        Wording(zh: "填 约束性 或 预期性", en: "fill in 约束性 (binding) or 预期性 (expected)"))
    case .naturesMissing(let rows): missingNatures(rows)
    case .outOfBounds(let claim): BoundsWording(claim).sentences
    case .exceptionExpired(let exception):
      Sentences(
        Wording(
          zh: "\(exception.rule.code)“\(exception.subject)”的例外已于\(exception.expires)到期",
          en: "the exception for \(exception.rule.code) “\(exception.subject)” expired after \(exception.expires)"),
        Wording(zh: "重新报批并改写“到期”，或删去这一行", en: "have it approved anew and change 到期, or remove the row"))
    case .exceptionExpiring(let exception):
      Sentences(
        Wording(
          zh: "\(exception.rule.code)“\(exception.subject)”的例外将于\(exception.expires)到期",
          en: "the exception for \(exception.rule.code) “\(exception.subject)” ends on \(exception.expires)"),
        Wording(
          zh: "还要例外的，现在报批，批准后加一行新的到期日；不要的，到期前解决问题",
          en:
            "where it is still needed have it renewed now and add a row with the later day; else solve the problem by then"
        ))
    case .exceptionUnmatched(let exception):
      Sentences(
        Wording(
          zh: "没有查出\(exception.rule.code)“\(exception.subject)”\(exception.limits(.zh))的问题，这条例外不起作用",
          en:
            "no \(exception.rule.code) is found about “\(exception.subject)”\(exception.limits(.en)), so this exception does nothing"
        ),
        Wording(
          zh: "问题已解决就删去这一行；否则按 --format csv 列出的代码、对象、地区、时期改写（没有时期的问题，时期留空）",
          en:
            "remove the row if the problem is solved; else write 代码, 对象, 地区 and 时期 as --format csv lists them (时期 empty where it lists none)"
        ))
    }
  }

  private func unknown(
    _ zh: String, _ en: String, _ name: String, _ nearest: [String], _ remedy: Wording
  ) -> Sentences {
    Sentences(
      Wording(
        zh: "不认识的\(zh)“\(name)”\(Suggestion(nearest).wording.zh)",
        en: "unknown \(en) “\(name)”\(Suggestion(nearest).wording.en)"),
      remedy)
  }

  /// What to do about a file that is never read: for its name, or for its form.
  private func unreadRemedy(_ name: String) -> Wording {
    let name = name.lowercased()
    guard name.hasSuffix(".csv") || name.hasSuffix(".json") else {
      return Wording(
        zh: "这种文件不读：另存为 CSV 表，或移出规划文件夹",
        en: "files of this kind are not read: save it as a CSV table or move it elsewhere")
    }
    return Wording(zh: "改正文件名，或移出规划文件夹", en: "mend the name or move the file elsewhere")
  }

  private func unit(_ cell: String, _ found: String, _ expected: String) -> Sentences {
    let column =
      expected.isEmpty
      ? Wording(zh: "单位列为空", en: "the unit column is empty")
      : Wording(zh: "单位列是“\(expected)”", en: "the unit column says “\(expected)”")
    return Sentences(
      Wording(zh: "“\(cell)”的单位是“\(found)”，而\(column.zh)", en: "“\(cell)” is in “\(found)”, but \(column.en)"),
      expected.isEmpty
        ? Wording(zh: "在单位列填写单位", en: "fill in the unit column")
        : Wording(
          zh: "“\(found)”和“\(expected)”量的不是同一个量，不能换算：按单位列的单位填数，或改正单位列",
          en:
            "“\(found)” and “\(expected)” do not measure the same and are not converted: give the figure in the column's unit or mend the column"
        ))
  }

  private func missingNatures(_ rows: [(name: String, row: Place)]) -> Sentences {
    let shown = rows.prefix(20)
    func list(_ language: Language) -> String {
      shown.map { row in
        let line = row.row.spot.rowInWords.text(in: language)
        return language.text("\(row.name)（\(line)）", "\(row.name) (\(line))")
      }.joined(separator: language.text("、", ", "))
        + (shown.count < rows.count ? language.text("等", " and others") : "")
    }
    return Sentences(
      Wording(
        zh: "同一张表里别的行写了“属性”，有\(rows.count)项没有写，按预期性处理：\(list(.zh))",
        en: rows.count == 1
          ? "other rows of the table state 属性, one does not and is treated as expected: \(list(.en))"
          : "other rows of the table state 属性, \(rows.count) do not and are treated as expected: \(list(.en))"),
      Wording(zh: "对照文件填 约束性 或 预期性", en: "fill in 约束性 (binding) or 预期性 (expected) as the document has it"))
  }

  private func setAside(_ reason: SetAside, _ text: String) -> Sentences {
    let kind =
      switch reason {
      case .blank: Wording(zh: "空行", en: "an empty row")
      case .repeatedHeader: Wording(zh: "重复的表头", en: "the header again")
      case .sum: Wording(zh: "合计行", en: "a sum of other rows")
      case .remark: Wording(zh: "注释", en: "a remark")
      case .signature: Wording(zh: "填报信息", en: "who filled it in, and when")
      case .title: Wording(zh: "分类标题", en: "a title, taken as the category of the rows below")
      case .heading: Wording(zh: "表头以上的内容", en: "what stands above the header")
      }
    let quoted = LongText.sentence(text, .zh)
    return Sentences(
      Wording(zh: "“\(quoted)”是\(kind.zh)，不作为数据行", en: "“\(quoted)” is \(kind.en), and no row of data"),
      Wording(zh: "如果这一行是数据，请补全这一行的名称和数值", en: "if it is data, complete its name and its figures"))
  }

  private func contested(_ column: String, _ names: [String]) -> Sentences {
    let (zh, en) = (
      names.map { "“\($0)”" }.joined(separator: "、"), names.map { "“\($0)”" }.joined(separator: " and ")
    )
    return Sentences(
      Wording(
        zh: "\(zh)都可以是“\(column)”，而内容不同；不同的行不取任何一个",
        en: "\(en) may both be “\(column)” and differ; rows in which they do take neither"),
      Wording(
        zh: "哪一列是“\(column)”，就只让它用这个列名，另一列改名或删去",
        en: "call the right one “\(column)”, and rename or remove the other"))
  }

  private func repeated(_ key: String, _ first: Place) -> Sentences {
    let row = first.spot.rowInWords
    return Sentences(
      Wording(
        zh: "“\(key)”重复，\(row.zh)已有，内容相同，只算一次",
        en: "“\(key)” stands again, already in \(row.en), with the same figures, and counts once"),
      Wording(zh: "删去这一行", en: "remove this row"))
  }

  private func duplicate(_ key: String, _ first: Place?) -> Sentences {
    let row = first?.spot.rowInWords
    let taken =
      row.map { Wording(zh: "，\($0.zh)已有", en: ", already in \($0.en)") } ?? Wording(zh: "，前面已有", en: ", already taken")
    // Of figures neither is used; of rows that are known by a code the first one is.
    let used =
      isOfFigures
      ? Wording(zh: "两行都不用于判定", en: "neither is used for a verdict")
      : Wording(zh: "只用前一行", en: "only the first is used")
    return Sentences(
      Wording(zh: "“\(key)”重复\(taken.zh)", en: "“\(key)” stands again\(taken.en)"),
      Wording(
        zh: "与来源核对，只留正确的一行；改正之前\(used.zh)", en: "check the source and keep the right row; until then \(used.en)"))
  }
}

extension ApprovedException {
  /// The region and the period that it is limited to.
  fileprivate func limits(_ language: Language) -> String {
    let parts = [region, period.map { $0.text(in: language) }].compactMap { $0 }
    guard !parts.isEmpty else { return "" }
    return language.text("（\(parts.joined(separator: "，"))）", " (\(parts.joined(separator: ", ")))")
  }
}
