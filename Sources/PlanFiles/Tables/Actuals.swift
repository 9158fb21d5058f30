import PlanRules

extension PlanLoader {
  /// `actuals.csv`: readings, in file order.
  ///
  /// A row that repeats another one is left out; one that contradicts it stays, so that neither decides anything.
  ///
  /// `baseless` are the series whose growth is judged and whose table states no baseline: the reading of the year before
  /// the plan takes its place.
  mutating func readActuals(
    of series: [Series], baseless: [SeriesID], period plan: Period?
  ) -> [Observation] {
    guard let table = table(.actuals) else { return [] }
    var observations: [Observation] = []
    var firsts = FirstRows()
    observations.reserveCapacity(table.rowCount)
    for row in table.rows {
      guard let id = self.series(.indicator, of: row), let period = requiredPeriod(.period, of: row) else { continue }
      let unit = series[id.index].unit
      let value = reading(.value, of: row, in: unit)
      let (numerator, denominator) = (plainReading(.numerator, of: row), plainReading(.denominator, of: row))
      guard value != nil || (numerator != nil && denominator != nil) else { continue }
      let observation = Observation(
        series: id, region: region(of: row), period: period, value: value, numerator: numerator,
        denominator: denominator, definition: text(.definition, of: row),
        state: word(
          .state, of: row, allowed: Observation.State.allCases.map(\.rawValue), as: Observation.State.init(rawValue:)),
        source: source(of: row), passage: text(.passage, of: row), note: text(.note, of: row), place: row.place)
      if !(baseless.contains(id) && period == plan.map { Period(year: $0.first.year - 1) }) {
        reportOutside(plan, period, of: row, series[id.index].code)
      }
      let key = Key(series: id, region: observation.region, period: period)
      if let first = firsts.first(key, or: observations.count) {
        guard reportRepetition(of: observations[first], by: observation, in: row, series[id.index].code) else {
          continue
        }
      }
      observations.append(observation)
    }
    return observations
  }

  private struct Key: Equatable {
    let series: SeriesID
    let region: String?
    let period: Period

    var hash: Int {
      [series.index, period.first.index, period.last.index].reduce(TableHash.of(region ?? ""), TableHash.joined)
    }
  }

  /// The rows of a table by their key, the first of each.
  private struct FirstRows {
    private var positions = PositionTable()
    private var keys: [Key] = []
    private var rows: [Int] = []

    /// The first row of a key; `nil` where a new one is it.
    mutating func first(_ key: Key, or row: Int) -> Int? {
      let hash = key.hash
      if let known = positions.position(of: hash, where: { keys[$0] == key }) { return rows[known] }
      positions.append(hash)
      keys.append(key)
      rows.append(row)
      return nil
    }
  }

  /// Numerator and denominator are counts of their own, whatever the unit of the rate is.
  private mutating func plainReading(_ column: Column, of row: TableRow) -> Reading? {
    guard let reading = reading(column, of: row, in: .none) else { return nil }
    if column == .denominator, reading.figure?.digits == 0 {
      reject(reading.text, .zeroDenominator, column, of: row)
      return nil
    }
    return reading
  }

  private mutating func reportOutside(_ plan: Period?, _ period: Period, of row: TableRow, _ code: String) {
    guard let plan, !plan.contains(period) else { return }
    findings.add(
      .outsidePlan(period, plan: plan), about: row.subject(code), field: Column.period.header,
      period: period,
      at: row.place(of: .period))
  }

  /// Reports a second row of the same key and says whether it must be kept because it differs.
  private mutating func reportRepetition(
    of first: Observation, by second: Observation, in row: TableRow, _ code: String
  ) -> Bool {
    let isEqual =
      first.value?.content == second.value?.content && first.numerator?.content == second.numerator?.content
      && first.denominator?.content == second.denominator?.content
    let key = Key(series: second.series, region: second.region, period: second.period)
    reportSecond(key, isEqual: isEqual, first: first.place, in: row, code)
    return !isEqual
  }

  private mutating func reportSecond(_ key: Key, isEqual: Bool, first: Place, in row: TableRow, _ code: String) {
    let name = [code, key.region, key.period.description].compactMap { $0 }.joined(separator: " ")
    findings.add(
      isEqual ? .repeatedRow(key: name, first: first) : .duplicateRow(key: name, first: first),
      about: row.subject(code), region: key.region, period: key.period, at: row.place)
  }

  /// `annual-targets.csv`: numbers set for single periods, in file order.
  ///
  /// Of rows with the same key and different contents none is kept.
  mutating func readAnnualTargets(of series: [Series], period plan: Period?) -> [AnnualTarget] {
    guard let table = table(.annualTargets) else { return [] }
    var firsts = FirstRows()
    var read: [AnnualTarget] = []
    var isKept: [Bool] = []
    for row in table.rows {
      guard let id = self.series(.indicator, of: row), let period = requiredPeriod(.period, of: row) else { continue }
      let (unit, code) = (series[id.index].unit, series[id.index].code)
      let set = target(.target, of: row, in: unit)
      let isClear = set.map {
        !series[id.index].growsFromLevels || NameFolding.folded($0.text).contains(text: unit.text)
      }
      if let set, isClear == false { reject(set.text, .levelWithoutUnit(unit: unit.text), .target, of: row) }
      let target = AnnualTarget(
        series: id, region: region(of: row), period: period, target: isClear == false ? nil : set,
        setBy: text(.setBy, of: row), printedRate: reading(.completionRate, of: row, in: .percent)?.figure,
        source: source(of: row), note: text(.note, of: row), place: row.place)
      reportOutside(plan, period, of: row, code)
      let key = Key(series: id, region: target.region, period: period)
      read.append(target)
      isKept.append(true)
      guard let first = firsts.first(key, or: read.count - 1) else { continue }
      let isEqual =
        read[first].target?.requirement == target.target?.requirement && read[first].printedRate == target.printedRate
      reportSecond(key, isEqual: isEqual, first: read[first].place, in: row, code)
      isKept[read.count - 1] = false
      if !isEqual { isKept[first] = false }
    }
    return read.indices.filter { isKept[$0] }.map { read[$0] }
  }
}
