import PlanRules

/// The keys of a table's rows, and where each stood first.
struct RowKeys {
  private var positions = NameTable()
  private var places: [Place] = []

  /// Where a key stood before; `nil`, from now on this place, where it is new.
  mutating func first(_ key: String, at place: Place) -> Place? {
    let position = positions.insert(key, places.count)
    if position < places.count { return places[position] }
    places.append(place)
    return nil
  }
}

/// The rows of a table of periods by series, region and period.
struct RowsByPeriod {
  /// What tells one such row from the others.
  struct Key: Equatable {
    let series: SeriesID
    let region: String?
    let period: Period
    /// How final the figure is, in a table where rows of several kinds may stand for one period.
    var state: FigureState?
    /// Who set it, in a table where several may set numbers for one period.
    var setBy: String?

    /// Whether its series, or of one series its period, comes behind that of another.
    fileprivate func isBehind(_ other: Key) -> Bool {
      if series != other.series { return series.index > other.series.index }
      if period.first != other.period.first { return period.first > other.period.first }
      return period.last > other.period.last
    }

    fileprivate var hash: Int {
      let months = TableHash.joined(TableHash.joined(series.index, period.first.index), period.last.index)
      return TableHash.joined(TableHash.joined(months, region.map(TableHash.of) ?? 0), setBy.map(TableHash.of) ?? 0)
    }

    /// The key in words, the series by its code.
    func text(code: String) -> String {
      [code, region, period.description, setBy].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// Whether each key comes behind the one before it, so that no two are the same and none has to be looked for.
  private var isInOrder = true
  private var positions = PositionTable()
  private var keys: [Key] = []
  private var rows: [Int] = []

  /// No key yet, with room for those of so many rows.
  init(room: Int = 0) {
    keys.reserveCapacity(room)
    rows.reserveCapacity(room)
  }

  /// The first row of a key; `nil` where a new one is it.
  mutating func first(_ key: Key, or row: Int) -> Int? {
    // Nearly every table is in the order of its series, and of time.
    if isInOrder, keys.isEmpty || key.isBehind(keys[keys.count - 1]) {
      keys.append(key)
      rows.append(row)
      return nil
    }
    if isInOrder {
      isInOrder = false
      positions.reserve(keys.capacity)
      for key in keys { positions.append(key.hash) }
    }
    let hash = key.hash
    if let known = positions.position(of: hash, where: { keys[$0] == key }) { return rows[known] }
    positions.append(hash)
    keys.append(key)
    rows.append(row)
    return nil
  }
}

extension TableRow {
  /// Reports a second row of a key.
  func reportSecond(_ key: RowsByPeriod.Key, isEqual: Bool, first: Place, code: String) {
    let name = key.text(code: code)
    report(
      isEqual ? .repeatedRow(key: name, first: first) : .duplicateRow(key: name, first: first), about: code,
      region: key.region, period: key.period)
  }
}

extension CellReader {
  /// Whether a row is the first of its key, which this cell states; a second one is reported and left out.
  func isNew(_ key: String, first: Place?) -> Bool {
    guard let first else { return true }
    report(.duplicateRow(key: key, first: first), about: key)
    return false
  }

  /// Reports a period outside the plan's.
  func reportOutside(_ plan: Period?, _ period: Period, asLevel isLevel: Bool, code: String) {
    guard let plan, !plan.admits(period, asLevel: isLevel) else { return }
    report(.outsidePlan(period, plan: plan), about: code, period: period)
  }
}
