import PlanRules

extension PlanLoader {
  /// `indicators.csv`: the indicator table, in file order.
  mutating func readIndicators() -> [Indicator] {
    guard let table = table(.indicators, isRequired: !hasStatistics) else { return [] }
    var indicators: [Indicator] = []
    indicators.reserveCapacity(table.rowCount)
    for row in table.rows {
      guard let code = newCode(of: row, at: indicators.count), let name = requiredText(.indicator, of: row) else {
        continue
      }
      let unit = unit(of: row)
      let isGrowth = judgesGrowth(of: row, name: name, unit: unit)
      let target = isGrowth ? growthTarget(.target, of: row, over: unit) : target(.target, of: row, in: unit)
      let measure = isGrowth ? .averageGrowth : measure(of: row, name: name, unit: unit, target: target)
      register(code, at: indicators.count)
      let indicator = Indicator(
        number: text(.number, of: row), category: text(.category, of: row),
        series: Series(
          code: code, name: name, unit: unit, measure: measure ?? .level, definition: text(.definition, of: row),
          reportingCycle: cycle(of: row), lead: departments(.lead, of: row).ids, note: text(.note, of: row),
          place: row.place),
        baseline: baseline(of: row, in: unit), target: target, nature: nature(of: row),
        statedDirection: word(.direction, of: row, allowed: ["升", "降", "区间"], as: Direction.init(cell:)),
        lacksMeasure: measure == nil)
      reportDirection(of: indicator, in: row)
      indicators.append(indicator)
    }
    return indicators
  }

  /// Whether a row sets a yearly growth over figures that are levels: 年均增速, or `年均增长7%` where the unit is 元.
  private mutating func judgesGrowth(of row: TableRow, name: String, unit: Unit) -> Bool {
    guard unit.holdsLevels else { return false }
    switch text(.measure, of: row) {
    case Measure.averageGrowth.name.zh?: return true
    case "年均"?: return Target.speaksOfGrowth(name)
    case nil:
      return text(.target, of: row).flatMap { Target.growth(cell: $0, overLevelsIn: unit) } != nil
    default: return false
    }
  }

  /// A rate of growth over levels; it must print its percent sign, as a bare number might be a level.
  mutating func growthTarget(_ column: Column, of row: TableRow, over unit: Unit) -> Target? {
    guard let target = target(column, of: row, in: .percent) else { return nil }
    let problem: CellProblem? =
      !target.isYearlyGrowth
      ? .noYearlyGrowth(unit: unit.text) : target.printsRate ? nil : .growthWithoutPercent(unit: unit.text)
    guard let problem else { return target }
    reject(target.text, problem, column, of: row)
    return nil
  }

  /// A code that is a slug and not taken; a row without one is reported and left out.
  mutating func newCode(of row: TableRow, at position: Int) -> String? {
    guard let code = requiredText(.code, of: row) else { return nil }
    guard code.isSlug else {
      reject(code, .slug, .code, of: row)
      return nil
    }
    if codes[code] != nil {
      findings.add(
        .duplicateRow(key: code, first: nil), about: row.subject(code), field: Column.code.header,
        at: row.place(of: .code))
      return nil
    }
    return code
  }

  mutating func register(_ code: String, at position: Int) {
    codes.insert(code, position)
    codeList.append(code)
  }

  mutating func cycle(of row: TableRow) -> ReportingCycle? {
    word(.reportingCycle, of: row, allowed: ReportingCycle.allCases.map(\.rawValue), as: ReportingCycle.init(rawValue:))
  }

  /// The measure that the table states, or what `〔 〕`, 年均 and the unit say where it states none; `nil` where nothing
  /// tells a level from a total.
  private mutating func measure(of row: TableRow, name: String, unit: Unit, target: Target?) -> Measure? {
    if target?.span == .cumulative { return cumulative(name: name, unit: unit) }
    if let cell = text(.measure, of: row), cell == "年均" || target?.span == .average {
      return averaged(cell, name: name, of: row)
    }
    if text(.measure, of: row) != nil {
      return word(.measure, of: row, allowed: Measure.allCases.map(\.name.zh), as: Measure.init(cell:)) ?? .level
    }
    switch target?.span {
    case .eachYear: return .eachYear
    case .average: return averaged("年均", name: name, of: row)
    case .cumulative, nil: break
    }
    guard unit.isCount, target != nil else { return .level }
    findings.add(
      .measureMissing(unit: unit.text), about: row.subject(name), field: Column.measure.header,
      at: row.place(of: .measure))
    return nil
  }

  private func cumulative(name: String, unit: Unit) -> Measure {
    guard unit.isRate else { return .total }
    return ["降低", "下降", "减少"].contains(where: name.contains(text:)) ? .compoundedFall : .compoundedRise
  }

  private mutating func averaged(_ cell: String, name: String, of row: TableRow) -> Measure? {
    if let stated = Measure(cell: cell) { return stated }
    if Target.speaksOfGrowth(name) { return .averageGrowth }
    let allowed = [Measure.averageGrowth.name.zh, Measure.averageLevel.name.zh]
    reject(cell, .word(allowed: allowed), .measure, of: row)
    return nil
  }

  private mutating func nature(of row: TableRow) -> Nature? {
    if text(.nature, of: row) == nil {
      findings.add(
        .natureMissing, about: row.subject(text(.code, of: row) ?? ""), field: Column.nature.header,
        at: row.place(of: .nature))
      return nil
    }
    return word(.nature, of: row, allowed: Nature.allCases.map(\.name.zh), as: Nature.init(cell:))
  }

  /// 基期 may hold any target notation; without a number it counts as absent and its text is kept.
  private mutating func baseline(of row: TableRow, in unit: Unit) -> Baseline {
    let text = text(.baseline, of: row) ?? ""
    var year: Int?
    if let period = period(.baselineYear, of: row) {
      year = period.first.year
    }
    if let reading = try? Reading(cell: text, unit: unit) { return Baseline(text: text, reading: reading, year: year) }
    guard !Reading.isAbsent(text) else { return Baseline(text: text, reading: nil, year: year) }
    // As a target it must at least be understood; what has a number there is taken with its bound.
    guard let target = target(.baseline, of: row, in: unit) else {
      return Baseline(text: text, reading: nil, year: year)
    }
    let content: Reading.Content? =
      switch target.requirement {
      case .threshold(let comparator, let figure): comparator.map { .bounded($0, figure) } ?? .figure(figure)
      case .range(let lower, let upper): .range(lower, upper)
      case .approximate(let figure): .approximate(figure)
      case .change, .inStep, .universal, .assigned, .statement: nil
      }
    return Baseline(text: text, reading: content.map { Reading(text: text, content: $0) }, year: year)
  }

  private mutating func reportDirection(of indicator: Indicator, in row: TableRow) {
    guard let target = indicator.target else { return }
    let subject = row.subject(indicator.series.code)
    if indicator.lacksDirection(for: target), case .threshold(_, let figure) = target.requirement,
      let start = indicator.baseline.start
    {
      findings.add(
        .directionMissing(target: figure, baseline: start), about: subject,
        field: Column.direction.header,
        at: row.place(of: .target))
    }
    if let stated = indicator.statedDirection, let own = target.statedDirection, stated != own, stated != .within {
      findings.add(
        .directionContradicts(stated: stated, target: target), about: subject,
        field: Column.direction.header,
        at: row.place(of: .direction))
    }
  }
}

extension String {
  /// Whether the text is a short lower-case slug: ASCII letters, digits and hyphens, a letter first.
  var isSlug: Bool {
    withBytes { bytes in
      guard let first = bytes.first, (97...122).contains(first), bytes.count <= 80 else { return false }
      return bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
  }
}
