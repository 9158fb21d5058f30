import Testing

@testable import PlanRules

@Test func theTableOfNotationsIsThere() {
  #expect(NotationRow.all.filter(\.isTarget).count > 100)
  #expect(NotationRow.all.filter { !$0.isTarget }.count > 40)
}

@Test(arguments: NotationRow.all)
func aCellMeansWhatTheTableSays(row: NotationRow) {
  #expect(NotationOutcome(row) == NotationOutcome(expectedOf: row))
}

@Test(arguments: NotationRow.all)
func whatIsPrintedBackMeansTheSame(row: NotationRow) throws {
  let unit = Unit(row.unit)
  if row.isTarget {
    guard let target = try? Target(cell: row.cell, unit: unit) else { return }
    let again = try Target(cell: target.canonicalText, unit: unit)
    #expect(again?.hasSameMeaning(as: target) == true, "\(target.canonicalText)")
  } else {
    guard let reading = try? Reading(cell: row.cell, unit: unit) else { return }
    let again = try Reading(cell: reading.canonicalText, unit: unit)
    #expect(again?.hasSameMeaning(as: reading) == true, "\(reading.canonicalText)")
  }
}

extension Target {
  /// Whether the two differ in their text alone.
  func hasSameMeaning(as other: Target) -> Bool { with(text: "") == other.with(text: "") }

  private func with(text: String) -> Target {
    Target(
      text: text, requirement: requirement, span: span, wordedDirection: wordedDirection, dueYear: dueYear,
      nature: nature,
      part: part)
  }
}

extension Reading {
  /// Whether the two differ in their text alone.
  func hasSameMeaning(as other: Reading) -> Bool {
    content == other.content && year == other.year && mark == other.mark
  }
}
