package import PlanRules

/// The indicator table.
package enum IndicatorTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case number, code, category, indicator, unit, baseline, baselineYear, target, nature, measure, direction
    case definition, reportingCycle, reportingTerm, lead, supporting, note

    package static let table = PlanTable.indicators
    package static let required: [Column] = [.indicator, .target]
    package static let key: [Column] = [.code, .indicator]
    package static let long: [Column] = [.definition, .lead, .supporting, .note]
    package static let deciding: [Column] = [.unit, .baseline, .nature, .measure, .direction, .reportingCycle]

    package static func canHold(_ text: String, in column: Column) -> Bool { column != .code || text.isSlug }

    package static let numberColumn: Column? = .number
    package static let categoryColumn: Column? = .category
    package static let unitColumn: Column? = .unit
    package static let measured: [Column] = [.baseline, .target]
    package static let growthColumn: Column? = .target
    package static let codeColumn: Column? = .code
    package static let kinds: [FigureKind] = [.reading, .number]

    /// A year is the baseline's or the target's by the plan's period; the years between are figures, or numbers set.
    package static func column(of header: HeaderName, in plan: Period?) -> Column? {
      guard let plan, let period = header.period else { return nil }
      let named = Column.named(header.name)
      let isOfTarget = period.last == plan.last
      if named == .target || named == .baseline { return named == .target && !isOfTarget ? nil : named }
      if isOfTarget, ["预期", "预期值"].contains(header.name) { return .target }
      guard header.name.isEmpty || FigureKind(header.name) != nil else { return nil }
      if period.last < plan.first { return FigureKind(header.name) == .number ? nil : .baseline }
      return isOfTarget && FigureKind(header.name) != .reading || isOfTarget && header.name.isEmpty ? .target : nil
    }

    package static func yearColumn(of column: Column) -> Column? { column == .baseline ? .baselineYear : nil }

    package var otherNames: [String] {
      switch self {
      case .number: ["编号", "no.", "no", "number"]
      case .code: ["代码", "指标编码", "指标代码", "code"]
      case .category: ["分类", "指标类别", "指标分类", "一级指标", "领域", "维度", "category"]
      case .indicator: ["指标名称", "主要指标", "名称", "指标内容", "指标项", "二级指标", "具体指标", "indicator", "indicators", "name"]
      case .unit: ["计量单位", "unit", "units"]
      case .baseline: ["基期值", "基期数", "现状值", "现状", "基数", "基准值", "基线", "基线值", "baseline"]
      case .baselineYear: ["基期年份", "基准年", "baselineyear"]
      case .target: ["目标值", "规划目标", "规划目标值", "规划值", "期末目标", "期末目标值", "期末", "期末值", "终期目标", "发展目标", "target"]
      case .nature: ["指标属性", "指标性质", "性质", "类型", "指标类型", "属性类型", "约束性/预期性", "nature", "type"]
      case .measure: ["计量方式", "计算方式", "measure"]
      case .direction: ["指标方向", "direction"]
      case .definition: ["指标口径", "统计口径", "指标解释", "definition"]
      case .reportingCycle: ["统计周期", "报送频率", "统计频率", "reportingcycle"]
      case .reportingTerm: ["报送时限", "reportingterm"]
      case .lead:
        [
          "责任单位", "牵头单位", "主办单位", "主管部门", "责任部门", "牵头部门", "负责部门", "归口单位", "归口部门", "department", "departments", "lead",
          "leadagency", "leaddepartment", "leadbureau", "responsibledepartment", "responsibledepartments",
          "responsibleagency",
        ]
      case .supporting: ["协办单位", "参与单位", "配合部门", "协同单位", "参与部门", "supporting"]
      case .note: ["说明", "附注", "note", "remark"]
      }
    }

    package var header: String {
      switch self {
      case .number: "序号"
      case .code: "编码"
      case .category: "类别"
      case .indicator: "指标"
      case .unit: "单位"
      case .baseline: "基期"
      case .baselineYear: "基期年"
      case .target: "目标"
      case .nature: "属性"
      case .measure: "计量"
      case .direction: "方向"
      case .definition: "口径"
      case .reportingCycle: "报送周期"
      case .reportingTerm: "报送期限"
      case .lead: "负责单位"
      case .supporting: "配合单位"
      case .note: "备注"
      }
    }
  }

  /// The indicators, in file order.
  static func read(
    _ rows: TableRows<Column>, names: inout NameIndex, planNote: String? = nil, besideYearlyTargets: Bool = false
  ) -> [Indicator] {
    var indicators: [Indicator] = []
    indicators.reserveCapacity(rows.count)
    var (withoutNature, statesNature): ([TableRow<Column>], Bool) = ([], false)
    for row in rows {
      guard let printed = row[.indicator].requiredText() else { continue }
      let name = PrintedName(
        printed, isNumbered: row[.number].text() != nil, unit: row[.unit].text(), isCoded: row[.code].text() != nil)
      row.reportUnits(of: printed)
      guard let code = row[.code].newCode(orOf: name.name, name.unit ?? row[.unit].text(), in: names) else { continue }
      let indicator = row.indicator(
        code: code, name, names: &names, planNote, besideYearlyTargets: besideYearlyTargets)
      row.reportDirection(of: indicator)
      row.reportMeasure(of: indicator)
      if !row[.nature].holdsSomething { withoutNature.append(row) } else { statesNature = true }
      names.add(indicator)
      indicators.append(indicator)
    }
    reportNatures(missingIn: withoutNature, statesOthers: statesNature)
    return indicators
  }

  /// An empty 属性 beside others may be an obligation passed over; a table without any leaves nothing out.
  private static func reportNatures(missingIn rows: [TableRow<Column>], statesOthers: Bool) {
    guard let first = rows.first else { return }
    guard statesOthers else {
      for row in rows { row[.nature].report(.natureMissing, weighing: .note, about: row[.code].text() ?? "") }
      return
    }
    first[.nature].reportOfTable(
      .naturesMissing(rows.map { (name: $0[.indicator].text() ?? "", row: $0.place) }))
  }
}

extension TableRow<IndicatorTable.Column> {
  fileprivate func indicator(
    code: String, _ printed: PrintedName, names: inout NameIndex, _ planNote: String?, besideYearlyTargets: Bool
  ) -> Indicator {
    let name = printed.name
    let unit = printed.unit.map { Unit($0) } ?? self[.unit].unit()
    let isGrowth = judgesGrowth(name: name, unit: unit)
    let target = target(name: name, unit: unit, isGrowth: isGrowth, planNote: planNote)
    let baseline = baseline(in: unit)
    let direction = self[.direction].word(allowed: Direction.allCases.map(\.name.zh), as: Direction.init(cell:))
    let isUnreadable = direction == nil && self[.direction].holdsSomething
    let measure = isGrowth ? .measure(.averageGrowth) : statedMeasure()
    var cells = IndicatorCells(
      name: name, unit: unit, baseline: baseline, target: target, measure: measure,
      direction: isUnreadable ? .unreadable : direction.map(StatedDirection.direction)
    )
    cells.isLastOfYearlyTargets = besideYearlyTargets
    let readings = cells.interpretations
    let bodies = self[.lead].departments(in: &names, whoLead: true)
    let helpers = self[.supporting].departments(in: &names)
    return Indicator(
      number: self[.number].text() ?? printed.number, category: self[.category].text(),
      series: Series(
        code: code, name: name, unit: unit, measure: readings.first?.measure ?? .level,
        definition: self[.definition].stated(), reportingCycle: self[.reportingCycle].word(),
        reportingTerm: self[.reportingTerm].reportingTerm(),
        lead: bodies.ids, namesLeaders: bodies.namesLeaders,
        supporting: bodies.supporting + helpers.ids + helpers.supporting, note: self[.note].text(),
        place: place),
      baseline: baseline, target: target, nature: nature(), statedDirection: direction,
      hasUnreadableTarget: target == nil && self[.target].holdsSomething,
      hasUnreadableDirection: isUnreadable, statedMeasure: measure,
      cells: readings.count == 1 && readings.first?.measure != .compoundedFall ? nil : cellPlaces, readings: readings)
  }

  /// Where the cells stand that may be asked for; found only where something is open, as finding them takes long.
  private var cellPlaces: CellPlaces {
    CellPlaces(target: self[.target].place, measure: asked(.measure), direction: asked(.direction))
  }

  private func asked(_ column: IndicatorTable.Column) -> AskedCell {
    AskedCell(at: self[column].ownPlace ?? self[.indicator].place, hasColumn: self[column].hasColumn)
  }

  /// A name that states another unit than the column of units: which of them the figures are in nobody can tell.
  fileprivate func reportUnits(of printed: String) {
    guard self[.code].text() == nil, let stated = self[.unit].stated(),
      let own = PrintedName(printed, isNumbered: true, unit: nil, isCoded: false).unit,
      !Unit(own).counts(as: Unit(stated)),
      !Unit(own).names(theSameAs: Unit(stated))
    else { return }
    self[.indicator].report(.unit(cell: printed, found: own, expected: stated))
  }

  private func nature() -> Nature? {
    self[.nature].word(allowed: Nature.allCases.map(\.name.zh), as: Nature.init(cell:))
  }

  /// 基期 may hold any target notation; without a number it counts as absent and its text is kept.
  private func baseline(in unit: Unit) -> Baseline {
    let text = self[.baseline].text() ?? ""
    let year = self[.baselineYear].period().map { $0.period.isSchoolYear ? $0.period.last.year : $0.period.first.year }
    if let reading = try? Reading(cell: text, unit: unit) { return Baseline(text: text, reading: reading, year: year) }
    guard !Reading.isAbsent(text) else { return Baseline(text: text, reading: nil, year: year) }
    // As a target it must at least be understood; what has a number there is taken with its bound.
    let target = self[.baseline].target(in: unit)
    return Baseline(
      text: text, reading: (target?.requirement.content).map { Reading(text: text, content: $0) }, year: year,
      isOverYears: target?.span == .cumulative)
  }

  fileprivate func reportMeasure(of indicator: Indicator) {
    guard indicator.statedMeasure == .measure(.total), indicator.cells(with: indicator.target).addsUpRates else {
      return
    }
    self[.measure].report(
      .outOfBounds(.totalOfRates(unit: indicator.series.unit.text)), about: indicator.series.code)
  }

  fileprivate func reportDirection(of indicator: Indicator) {
    guard let target = indicator.target, let stated = indicator.statedDirection else { return }
    let code = indicator.series.code
    if stated == .within ? target.isOneNumber : target.statedDirection.map({ $0 != stated }) ?? false {
      self[.direction].report(.directionContradicts(stated: stated, target: target), about: code)
    } else if let word = indicator.cells(with: target).contradictedWord {
      self[.direction].report(.directionAgainstWord(stated: stated, word: word), about: code)
    }
  }
}

extension Target {
  /// Whether it has no second end, as what figures are to stay within has.
  fileprivate var isOneNumber: Bool { if case .threshold = requirement { true } else { false } }
}

extension Target.Requirement {
  /// What it says as a reading; `nil` where it has no number of its own.
  fileprivate var content: Reading.Content? {
    switch self {
    case .threshold(let comparator, let figure): comparator.map { .bounded($0, figure) } ?? .figure(figure)
    case .range(let lower, let upper): .range(lower, upper)
    case .approximate(let figure): .approximate(figure)
    case .change, .inStep, .universal, .assigned, .statement: nil
    }
  }
}
