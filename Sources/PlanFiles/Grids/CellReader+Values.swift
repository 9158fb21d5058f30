import PlanRules

/// Figures, days and words.
extension CellReader {
  /// A published figure; a place in the cell is given where it is not understood.
  func reading(in unit: Unit) -> Reading? {
    guard hasColumn else { return nil }
    if let figure = plain(Figure.init(asPrinted:)) { return Reading(figure) }
    guard let text = text() else { return nil }
    do throws(NotationError) {
      return try Reading(cell: text, unit: unit)
    } catch {
      reject(text, error)
      return nil
    }
  }

  /// A published figure in the unit that its row states, which may be another one than that of its series.
  func reading(in unit: Unit, stated: String?) -> Reading? {
    guard let stated, !Unit(stated).counts(as: unit), let text = text(), !prints(a: stated, or: unit, text) else {
      return reading(in: unit)
    }
    do throws(NotationError) {
      return try Reading(cell: text + stated, unit: unit)
    } catch {
      rejectWithUnit(text + stated, error)
      return nil
    }
  }

  /// Rejects a figure with the unit beside it: what is wrong may stand in the other cell, so that no character of this one is
  /// named.
  private func rejectWithUnit(_ text: String, _ error: NotationError) {
    if case .unitMismatch(let found, let expected) = error.kind {
      report(.unit(cell: text, found: found, expected: expected))
    } else {
      report(.cell(text, .notation(error)))
    }
  }

  /// Whether a cell prints one of two units itself, or has no figure that a unit beside it could be of.
  private func prints(a stated: String, or unit: Unit, _ text: String) -> Bool {
    let folded = NameFolding.folded(text)
    return Reading.isAbsent(text) || !folded.unicodeScalars.contains { ("0"..."9").contains($0) }
      || folded.ends(with: NameFolding.folded(stated)) || !unit.text.isEmpty && folded.ends(with: unit.text)
  }

  /// A target in the unit that its row states, read from a part of the cell where one is given.
  func target(in unit: Unit, stated: String?, reading part: String?) -> Target? {
    guard let stated, !Unit(stated).counts(as: unit), let text = part ?? text(), !prints(a: stated, or: unit, text)
    else { return target(in: unit, reading: part) }
    do throws(NotationError) {
      return try Target(cell: text + stated, unit: unit)
    } catch {
      rejectWithUnit(text + stated, error)
      return nil
    }
  }

  /// A target as published.
  func target(in unit: Unit) -> Target? { target(in: unit, reading: nil) }

  /// A target as published, read from a part of the cell where one is given.
  func target(in unit: Unit, reading part: String?) -> Target? {
    guard let text = text() else { return nil }
    do throws(NotationError) {
      return try Target(cell: part ?? text, unit: unit)
    } catch {
      reject(text, error)
      return nil
    }
  }

  /// A period, if the cell states one.
  func period() -> WrittenPeriod? { stated().flatMap(period) }

  /// The months that a figure of a series is of, which the cell must say.
  func requiredMonths(
    of series: Series, _ indicator: Indicator?, isSet: Bool = false, in plan: Period?, cycle: ReportingCycle = .year
  ) -> Period? {
    guard
      let written = plain(WrittenPeriod.init(plain:)) ?? requiredText().flatMap({ period($0, in: plan) })
    else { return nil }
    switch written.counting(of: series, indicator, isSet: isSet, in: plan, cycle: cycle) {
    case .months(let period): return period
    case .open(let year, let whole):
      reject(text() ?? "", .pointOfTime(ofYear: year, ofPlan: whole))
      return nil
    }
  }

  /// A quarter without a year (`一季度`) is of the plan's, where that has only one.
  private func period(_ text: String, in plan: Period?) -> WrittenPeriod? {
    if let year = plan?.first.year, plan?.last.year == year, (try? WrittenPeriod(text)) == nil,
      let written = try? WrittenPeriod("\(year)年\(text)")
    {
      return written
    }
    return period(text)
  }

  private func period(_ text: String) -> WrittenPeriod? {
    do throws(PeriodError) {
      return try WrittenPeriod(text)
    } catch {
      reject(text, .period(error))
      return nil
    }
  }

  /// A day, if the cell states one.
  func date() -> CalendarDate? { stated().flatMap(date) }

  /// A day that must be there.
  func requiredDate() -> CalendarDate? { requiredText().flatMap(date) }

  private func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(written: text) ?? CalendarDate(spreadsheet: text) { return date }
    reject(text, .date)
    return nil
  }

  /// How long after its period a figure is to be there.
  func reportingTerm() -> ReportingTerm? {
    guard let text = stated() else { return nil }
    if let term = ReportingTerm(text) { return term }
    reject(text, .reportingTerm)
    return nil
  }

  /// The day on which a day, a month or a year begins, if the cell states one.
  func firstDay() -> CalendarDate? {
    // The end of a year is no day on which something begins.
    day { text in (try? WrittenPeriod(text)).flatMap { $0.isPoint ? nil : $0.period.start } }
  }

  /// The last day of what the cell states (`2024年9月底`), if it states one.
  func lastDay() -> CalendarDate? { day(CalendarDate.init(lastOf:)) }

  private func day(_ make: (String) -> CalendarDate?) -> CalendarDate? {
    guard let text = stated() else { return nil }
    if let date = CalendarDate(written: text) ?? CalendarDate(spreadsheet: text) ?? make(NameFolding.folded(text)) {
      return date
    }
    reject(text, .date)
    return nil
  }

  /// How much of a whole, in percent.
  func share() -> Figure? {
    guard let text = stated() else { return nil }
    let percent = NameFolding.folded(text)
    let number = percent.hasSuffix("%") ? String(percent.dropLast()) : percent
    if let figure = Figure(number), figure.ratio >= .zero, figure.ratio <= .hundred { return figure }
    reject(text, .share)
    return nil
  }

  /// A figure or target as printed, and its unit: that of a column, or without one the cell's own.
  func printed(
    unit: String? = nil, _ check: (String, Unit) throws(NotationError) -> Void
  ) -> (text: String, unit: String?)? {
    guard let text = stated() else { return nil }
    do throws(NotationError) {
      try check(text, Unit(unit ?? ""))
      return (text, unit)
    } catch {
      guard unit == nil, case .unitMismatch(let own, _) = error.kind, (try? check(text, Unit(own))) != nil else {
        reject(text, error)
        return nil
      }
      return (text, own)
    }
  }

  /// One of a few allowed words, if the cell states one.
  func word<Value>(allowed: @autoclosure () -> [String], as make: (String) -> Value?) -> Value? {
    stated().flatMap { word($0, allowed: allowed(), as: make) }
  }

  /// One of the words of an enumeration, if the cell states one.
  func word<Word: CaseIterable & RawRepresentable<String>>(_ words: Word.Type = Word.self) -> Word? {
    word(allowed: words.allCases.map(\.rawValue), as: words.init(rawValue:))
  }

  /// One of the words of an enumeration, which must be there.
  func requiredWord<Word: CaseIterable & RawRepresentable<String>>(_ words: Word.Type = Word.self) -> Word? {
    requiredText().flatMap { word($0, allowed: words.allCases.map(\.rawValue), as: words.init(rawValue:)) }
  }

  private func word<Value>(
    _ text: String, allowed: @autoclosure () -> [String], as make: (String) -> Value?
  ) -> Value? {
    if let value = make(NameFolding.folded(text)) { return value }
    reject(text, .word(allowed: allowed()))
    return nil
  }

  private func reject(_ text: String, _ error: NotationError) {
    let place = place(ofCharacter: error.offset)
    if case .unitMismatch(let found, let expected) = error.kind {
      report(.unit(cell: text, found: found, expected: expected), at: place)
    } else {
      report(.cell(text, .notation(error)), at: place)
    }
  }
}
