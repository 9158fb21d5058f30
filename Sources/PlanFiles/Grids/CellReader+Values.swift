import PlanRules

/// Figures, days and words.
extension CellReader {
  /// A published figure; a place in the cell is given where it is not understood.
  func reading(in unit: Unit) -> Reading? {
    guard let text = text() else { return nil }
    do throws(NotationError) {
      return try Reading(cell: text, unit: unit)
    } catch {
      reject(text, error)
      return nil
    }
  }

  /// A target as published.
  func target(in unit: Unit) -> Target? {
    guard let text = text() else { return nil }
    do throws(NotationError) {
      return try Target(cell: text, unit: unit)
    } catch {
      reject(text, error)
      return nil
    }
  }

  /// A period, if the cell states one.
  func period() -> Period? { text().flatMap(period) }

  /// A period that must be there.
  func requiredPeriod() -> Period? { requiredText().flatMap(period) }

  private func period(_ text: String) -> Period? {
    if let period = Period(text) { return period }
    reject(text, .period)
    return nil
  }

  /// A day, if the cell states one.
  func date() -> CalendarDate? { text().flatMap(date) }

  /// A day that must be there.
  func requiredDate() -> CalendarDate? { requiredText().flatMap(date) }

  private func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(written: text) { return date }
    reject(text, .date)
    return nil
  }

  /// A deadline in a plan of some months, issued on a day, if the cell states one.
  func deadline(in plan: Period?, issued: CalendarDate?) -> Deadline? {
    guard let text = text() else { return nil }
    do throws(DeadlineError) {
      return try Deadline(text, in: plan, issued: issued)
    } catch {
      report(.cell(text, .deadline(error)), at: place(ofCharacter: error.offset))
      return nil
    }
  }

  /// One of a few allowed words, if the cell states one.
  func word<Value>(allowed: @autoclosure () -> [String], as make: (String) -> Value?) -> Value? {
    text().flatMap { word($0, allowed: allowed(), as: make) }
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
