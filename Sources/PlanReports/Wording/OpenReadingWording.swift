import PlanRules

/// Sentences on a cell that leaves a verdict open.
struct OpenReadingWording {
  private let open: OpenReading
  private let hasColumn: Bool

  /// `hasColumn` says whether the table has the column that is asked for.
  init(_ open: OpenReading, hasColumn: Bool = true) {
    self.open = open
    self.hasColumn = hasColumn
  }

  var sentences: Sentences { Sentences(message, remedy) }

  private var message: Wording {
    let (zh, en) = (list(.zh).joined(separator: "，"), list(.en).joined(separator: "; "))
    switch open.cell {
    case .direction: return Wording(zh: "升好还是降好没有写明，结论因此不同：\(zh)", en: "which way is better is not said: \(en)")
    case .measure: return Wording(zh: "数怎样计没有写明，结论因此不同：\(zh)", en: "how the figures are counted is not said: \(en)")
    case .percent:
      return Wording(
        zh: "目标里的百分之几是比率的百分之几还是百分点没有写明，结论因此不同：\(zh)",
        en: "whether the target means percent of the rate or percentage points is not said: \(en)")
    case .sign: return Wording(zh: "正负号可作两种理解，结论因此不同：\(zh)", en: "a sign may be meant either way: \(en)")
    }
  }

  private var remedy: Wording {
    switch open.cell {
    case .direction:
      return fill("方向", Wording(zh: "升、降 或 区间", en: "升 (up), 降 (down) or 区间 (within the range)"))
    case .measure:
      return fill("计量", choice)
    case .percent:
      return Wording(
        zh: "在“目标”列写 下降3个百分点，或写降到（升到）多少", en: "write 下降3个百分点 in 目标 for points, or the level that is to be reached")
    case .sign where open.isOfTarget:
      return Wording(
        zh: "在“目标”列写明正负号，如 〔-3〕，或填“方向”", en: "write the sign in 目标, as 〔-3〕, or fill in 方向")
    case .sign where open.observation != nil:
      return Wording(zh: "把数写作 下降3% 或 增长3%", en: "write the reading as 下降3% (a fall) or 增长3% (a rise)")
    case .sign:
      let falls = fill(
        "计量", Wording(zh: "累计降幅", en: "累计降幅 where falls are reported as positive numbers"))
      return Wording(
        zh: "降幅照正数报的，\(falls.zh)；否则把数写作 下降3% 或 增长3%", en: "\(falls.en); else write 下降3% or 增长3%")
    }
  }

  /// To fill in a cell, and first to add its column where the table has none.
  private func fill(_ column: String, _ words: Wording) -> Wording {
    hasColumn
      ? Wording(zh: "在“\(column)”列填 \(words.zh)", en: "fill in \(column): \(words.en)")
      : Wording(
        zh: "表中没有“\(column)”列，请加上这一列，本行填 \(words.zh)",
        en: "the table has no column \(column): add it, and in this row fill in \(words.en)")
  }

  /// The measures that the row may have, and that every year stands by itself, which no other cell would say.
  private var choice: Wording {
    let names = Measure.allCases.filter { measure in
      measure == .eachYear || open.readings.contains { $0.interpretation.measure == measure }
    }.map(\.name)
    let last = names.last ?? Measure.eachYear.name
    return Wording(
      zh: "\(Language.zh.list(names.dropLast().map(\.zh))) 或 \(last.zh)",
      en: "\(Language.en.list(names.dropLast().map { "\($0.zh) (\($0.en))" })) or \(last.zh) (\(last.en))")
  }

  /// Each reading with its status; readings that lead to the same are told once.
  func list(_ language: Language) -> [String] {
    var seen: Set<String> = []
    return open.readings.compactMap { reading in
      let way = way(of: reading.interpretation, language)
      // Where a row stays open both ways, the reasons differ.
      let reason = reading.reason.map { language.bracketed($0.name.text(in: language)) } ?? ""
      let status = reading.status.name.text(in: language) + reason
      let line = language.text("\(way)则\(status)", "\(way): \(status)")
      return seen.insert(line).inserted ? line : nil
    }
  }
}

extension OpenReadingWording {
  /// What the cell would say, and with it the direction where that is open as well and decides too.
  private func way(of interpretation: Interpretation, _ language: Language) -> String {
    func name(_ interpretation: Interpretation, _ cell: OpenCell) -> String {
      InterpretationWording(interpretation).name(by: cell).text(in: language)
    }
    let way = name(interpretation, open.cell)
    let alike = open.readings.filter { name($0.interpretation, open.cell) == way }
    guard Set(alike.map(\.status)).count > 1,
      let other = [OpenCell.direction, .measure, .percent, .sign].first(where: { cell in
        cell != open.cell && Set(alike.map { name($0.interpretation, cell) }).count > 1
      })
    else { return way }
    return language.text("\(way)、\(name(interpretation, other))", "\(way), \(name(interpretation, other))")
  }
}

/// What one reading of a row takes its cells for.
struct InterpretationWording {
  private let interpretation: Interpretation

  init(_ interpretation: Interpretation) { self.interpretation = interpretation }

  /// What a cell would say under the reading.
  func name(by cell: OpenCell) -> Wording {
    switch cell {
    case .direction: return better
    case .measure: return Wording(zh: "按\(measure.zh)计", en: measure.en)
    case .percent: return ofWhat
    case .sign: return sign
    }
  }

  private var ofWhat: Wording {
    interpretation.isChange ? Wording(zh: "按百分点", en: "as points") : Wording(zh: "按百分之几", en: "as percent of the rate")
  }

  /// How its figures are counted.
  var measure: Wording {
    interpretation.isChange ? Wording(zh: "比基期的变化", en: "change over the baseline") : interpretation.measure.name
  }

  private var better: Wording {
    switch interpretation.direction {
    case .up: Wording(zh: "以升为好", en: "up is better")
    case .down: Wording(zh: "以降为好", en: "down is better")
    case .within: Wording(zh: "以在区间内为好", en: "within the range is better")
    }
  }

  private var sign: Wording {
    if let change = interpretation.change {
      let signed = change.isFall ? Wording(zh: "下降", en: "a fall") : Wording(zh: "上升", en: "a rise")
      return Wording(zh: "把目标当作\(signed.zh)", en: "the target is \(signed.en)")
    }
    switch interpretation.signs {
    case .falls: return Wording(zh: "把正数当作降", en: "a positive number is a fall")
    case .changes: return Wording(zh: "把负数当作降", en: "a negative number is a fall")
    }
  }

  /// What decided the direction.
  var basis: Wording {
    switch interpretation.basis {
    case .stated: Wording(zh: "“方向”列写明", en: "stated under 方向")
    case .comparator: Wording(zh: "目标的符号或动词", en: "the sign or verb of the target")
    case .word(let word) where word.isClear:
      Wording(zh: "名称里的“\(word.text)”，无疑义", en: "“\(word.text)” in the name, without doubt")
    case .word(let word): Wording(zh: "名称里的“\(word.text)”", en: "“\(word.text)” in the name")
    case .baseline: Wording(zh: "目标在基期的哪一侧", en: "the side of the baseline on which the target lies")
    case .total: Wording(zh: "合计数以达到或超过为完成", en: "a total is to be reached or passed")
    case .measure where interpretation.direction == .down:
      Wording(zh: "名次以靠前为好", en: "of ranks the smaller is better")
    case .measure: Wording(zh: "这样计量的数以达到或超过为完成", en: "what is counted so is to be reached or passed")
    case .open: Wording(zh: "没有写明，两种都算过", en: "not said; judged both ways")
    }
  }
}
