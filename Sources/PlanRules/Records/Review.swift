/// Who checked a figure and when (`审核`): `市统计局李某 2024-02-01`.
public struct Review: Sendable, Hashable {
  /// The cell as written.
  public let text: String
  /// Whether it names somebody and a day or month.
  public let isComplete: Bool

  /// The review that a cell states.
  public init(_ text: String) {
    self.text = text
    var run = ""
    var hasDay = false
    var hasName = false
    for scalar in NameFolding.folded(text).unicodeScalars {
      if Review.dateSigns.contains(scalar) {
        run.unicodeScalars.append(scalar)
      } else {
        hasDay = hasDay || run.isDay
        run = ""
        hasName = hasName || scalar.properties.isAlphabetic
      }
    }
    isComplete = hasName && (hasDay || run.isDay)
  }

  private static let dateSigns = "0123456789-/.年月日".unicodeScalars
}

extension String {
  /// Whether the text is a day, or a month.
  fileprivate var isDay: Bool { CalendarDate(written: self) != nil || (Period(self)?.months ?? 12) == 1 }
}
