package import PlanRules

/// Readings.
package enum ActualsTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case indicator, region, period, value, numerator, denominator, definition, state, source, passage, submitted,
      review, note, unit

    package static let table = PlanTable.actuals
    package static let required: [Column] = [.indicator, .period]
    package static let long: [Column] = [.definition, .passage, .review, .note]
    package static let deciding: [Column] = [.region, .value, .numerator, .denominator, .definition, .state]

    package static func canHold(_ text: String, in column: Column) -> Bool { column != .period || Period(text) != nil }

    package static let naming: Column? = .indicator
    package static let unitColumn: Column? = .unit
    package static let regionColumn: Column? = .region
    package static let measured: [Column] = [.value]
    package static let sourceColumn: Column? = .source
    package static let stateColumn: Column? = .state
    package static let unfolded: [Column] = [.period, .value]
    package static let kinds: [FigureKind] = [.reading, .number]
    package static let passedOver = [
      "序号", "编号", "属性", "指标属性", "指标性质", "类别", "分类", "责任单位", "牵头单位", "责任部门", "主管部门", "no.", "no", "number",
    ]

    package var otherNames: [String] {
      switch self {
      case .indicator: ["指标名称", "主要指标", "名称", "统计指标", "统计项目", "编码", "indicator", "name", "code"]
      case .region:
        ["区域", "县区", "县(市、区)", "县(区)", "市县", "市(县)", "区县", "县市区", "市州", "州市", "地市", "行政区", "行政区划", "region", "county"]
      case .period: ["年份", "年度", "时间", "报告期", "统计期", "期间", "所属时期", "period", "year"]
      case .value:
        [
          "完成值", "实际值", "实际完成值", "实际完成", "实际完成情况", "完成情况", "完成数", "实绩", "现状值", "实际数", "本期", "本期数", "本期值", "本期累计",
          "value", "actual",
        ]
      case .numerator: ["numerator"]
      case .denominator: ["denominator"]
      case .definition: ["统计口径", "指标口径", "definition"]
      case .state: ["数据状态", "state"]
      case .source: ["数据来源", "资料来源", "source"]
      case .passage: ["页码", "passage"]
      case .submitted: ["上报日期", "报送时间", "submitted"]
      case .review: ["review"]
      case .note: ["说明", "附注", "note", "remark"]
      case .unit: ["计量单位", "unit"]
      }
    }

    package var header: String {
      switch self {
      case .indicator: "指标"
      case .region: "地区"
      case .period: "时期"
      case .value: "数值"
      case .numerator: "分子"
      case .denominator: "分母"
      case .definition: "口径"
      case .state: "状态"
      case .source: "来源"
      case .passage: "出处"
      case .submitted: "报送日期"
      case .review: "审核"
      case .note: "备注"
      case .unit: "单位"
      }
    }
  }

  /// The readings of a plan's series, in file order.
  ///
  /// A row that repeats another one of its kind (`状态`) is left out; one that contradicts it stays, so that neither
  /// decides anything. A later kind contradicts nothing, it replaces; nor do forecasts.
  ///
  /// `baseless` are series of which the reading of the year before the plan takes the place of a baseline.
  static func read(
    _ rows: TableRows<Column>, of series: [Series], _ indicators: [Indicator] = [], baseless: [SeriesID],
    baseYears: [Period?] = [], names: NameIndex,
    head: HeadFacts
  ) -> [Observation] {
    var observations: [Observation] = []
    var firsts = RowsByPeriod(room: rows.count)
    observations.reserveCapacity(rows.count)
    var (last, lastSource): (NamedSeries?, String?)
    for row in rows {
      guard let named = row[.indicator].namedSeries(in: names, of: series, after: &last, unit: row[.unit]),
        case let id = named.id,
        let stated = row[.period].requiredMonths(
          of: series[id.index], id.index < indicators.count ? indicators[id.index] : nil, in: head.period,
          cycle: head.reportingCycle),
        let observation = row.observation(of: named, series[id.index], period: stated, head: head, after: &lastSource)
          .flatMap({ row.agreed($0) })
          .flatMap({ row.counted($0, of: series[id.index], indicators, in: head.period) }),
        !observation.isNotApplicable
          || row.mayBeWaived(observation, of: id.index < indicators.count ? indicators[id.index] : nil)
      else { continue }
      let code = series[id.index].code
      let period = observation.period
      // What is of the base year is held against the baseline.
      let isOfBaseYear = id.index < baseYears.count && (baseYears[id.index]?.contains(period) ?? false)
      if !isOfBaseYear, !(baseless.contains(id) && period == head.yearBefore) {
        row[.period].reportOutside(head.period, period, asLevel: series[id.index].measure == .level, code: code)
      }
      let key = RowsByPeriod.Key(
        series: id, region: observation.region, period: period, state: observation.finality)
      if let first = firsts.first(key, or: observations.count).map({ observations[$0] }) {
        let isEqual = observation.states(theSameAs: first)
        if isEqual || !observation.succeeds(first) {
          row.reportSecond(key, isEqual: isEqual, first: first.place, code: code)
        }
        if isEqual { continue }
      }
      observations.append(observation)
    }
    return observations
  }

  /// The series whose growth is judged and whose table states no baseline for the plan's years.
  static func baseless(_ indicators: [Indicator], _ statistics: [Statistic], _ head: HeadFacts) -> [SeriesID] {
    let own = indicators.indices.filter { position in
      guard indicators[position].series.growsFromLevels else { return false }
      let baseline = indicators[position].baseline
      // A baseline of another year is no base for the plan's years either.
      let isOfYearBefore = baseline.year.map { $0 == head.yearBefore?.first.year } ?? true
      return baseline.start == nil || !isOfYearBefore
    }
    let others = statistics.indices.filter { statistics[$0].series.growsFromLevels }
    return own.map { SeriesID($0) } + others.map { SeriesID(indicators.count + $0) }
  }
}

extension TableRow<ActualsTable.Column> {
  /// What the row states, if it does; `lastSource` is that of the row above.
  fileprivate func observation(
    of named: NamedSeries, _ series: Series, period: Period, head: HeadFacts, after lastSource: inout String?
  ) -> Observation? {
    // A unit of the row's own stands in its column or behind the name.
    let value = self[.value].reading(in: series.unit, stated: self[.unit].stated() ?? named.unit)
    // Numerator and denominator are counts of their own, whatever the unit of the rate is.
    let (numerator, denominator) = (self[.numerator].count(), self.denominator())
    guard value != nil || (numerator != nil && denominator != nil) else { return nil }
    return Observation(
      series: named.id, region: self[.region].region(of: head), period: period, value: value, numerator: numerator,
      denominator: denominator, definition: self[.definition].stated(), state: self[.state].figureState(),
      source: self[.source].source(of: head, after: &lastSource), passage: self[.passage].text(),
      submitted: self[.submitted].date(),
      review: self[.review].text().map(Review.init), note: self[.note].text(), place: place)
  }

  /// The figure, unless its own cell says that it is of other months than the row.
  fileprivate func agreed(_ observation: Observation) -> Observation? {
    guard let value = observation.value, value.year != nil || value.remark != nil else { return observation }
    let ofYear = value.year.map { "\($0)年" }
    guard
      let other = [ofYear, value.remark].lazy.compactMap({ remark in
        remark.flatMap { RemarkPeriod.contradicting(observation.period, in: $0) }
      }).first
    else { return observation }
    self[.value].reject(value.text, .notation(NotationError(.ofOtherPeriod(other), at: 0)))
    return nil
  }

  /// The figure with the months that it counts, where its cell calls it a total to date; what only changed is told of.
  fileprivate func counted(
    _ observation: Observation, of series: Series, _ indicators: [Indicator], in plan: Period?
  ) -> Observation? {
    guard let value = observation.value, value.reach != nil || value.movement != nil else { return observation }
    let index = observation.series.index
    let indicator = index < indicators.count ? indicators[index] : nil
    if value.movement != nil, value.reach == nil, indicator?.takesLevelsOnly ?? false {
      self[.value].reject(value.text, .notation(NotationError(.changeOfValue, at: 0)))
    }
    switch value.reach.map({ observation.period.toDate($0, of: series, indicator, in: plan) }) {
    case nil: return observation
    case .months(let months): return months == observation.period ? observation : observation.over(months)
    case .open(let year, let whole):
      self[.value].reject(value.text, .pointOfTime(ofYear: year, ofPlan: whole))
      return nil
    }
  }

  /// Whether it may be left at 不适用: with the reason in the remark, and what binds only by a document.
  fileprivate func mayBeWaived(_ observation: Observation, of indicator: Indicator?) -> Bool {
    guard let note = self[.note].text(), note.saysSomething else {
      self[.value].reject(observation.value?.text ?? "", .waiverWithoutReason)
      return false
    }
    guard observation.region == nil, let indicator, indicator.nature == .binding,
      !indicator.isCancelled(on: observation.period.end)
    else { return true }
    self[.value].reject(observation.value?.text ?? "", .waiverOfBinding)
    return false
  }

  private func denominator() -> Reading? {
    guard let reading = self[.denominator].count() else { return nil }
    guard reading.figure?.digits == 0 else { return reading }
    self[.denominator].reject(reading.text, .zeroDenominator)
    return nil
  }
}

extension HeadFacts {
  fileprivate var yearBefore: Period? { period.map { Period(year: $0.first.year - 1) } }
}

extension CellReader {
  /// A figure without a unit, in a column that most tables do not have.
  fileprivate func count() -> Reading? { hasColumn ? reading(in: .none) : nil }

  fileprivate func figureState() -> FigureState? {
    word(allowed: FigureState.allCases.map(\.rawValue), as: FigureState.init(word:))
  }
}

extension Observation {
  /// Whether another row of the same key and kind leaves no doubt which counts: neither of two forecasts does, and of two
  /// revised figures the one handed in later.
  fileprivate func succeeds(_ other: Observation) -> Bool {
    switch finality {
    case .forecast: return true
    case .preliminary, .verified: return false
    case .revised:
      guard let submitted, let before = other.submitted else { return false }
      return submitted != before
    }
  }

  fileprivate func states(theSameAs other: Observation) -> Bool {
    value?.content == other.value?.content && numerator?.content == other.numerator?.content
      && denominator?.content == other.denominator?.content
  }
}
