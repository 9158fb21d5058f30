extension CalendarDate {
  /// A day as people and spreadsheets write it: `2024-06-30`, `2024/6/30`, `2024.6.30`, `2024年6月30日`; or `nil`.
  ///
  /// The year comes first and has four digits, so that no order of day and month is guessed.
  public init?(written text: String) {
    if let day = CalendarDate(text) {
      self = day
      return
    }
    var numbers: [Int] = []
    var digits = ""
    var marks: [Unicode.Scalar] = []
    for scalar in NameFolding.folded(text).unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
        continue
      }
      guard let number = Int(digits), digits.utf8.count == (numbers.isEmpty ? 4 : min(2, digits.utf8.count)) else {
        return nil
      }
      numbers.append(number)
      digits = ""
      marks.append(scalar)
    }
    if let number = Int(digits), digits.utf8.count <= 2 {
      numbers.append(number)
    } else if !digits.isEmpty {
      return nil
    }
    guard numbers.count == 3, CalendarDate.isMarked(marks) else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The last day of a day, month, quarter or year in words: `2024年9月30日前`, `2024年9月底`, `2024年底`; or `nil`.
  public init?(lastOf text: String) {
    var body = NameFolding.folded(text)
    for suffix in ["以前", "之前", "前", "底", "末"] where body.ends(with: suffix) { body.removeLast(suffix.count) }
    guard let day = CalendarDate(written: body) ?? Period(body)?.end else { return nil }
    self = day
  }

  private static func isMarked(_ marks: [Unicode.Scalar]) -> Bool {
    marks == ["年", "月", "日"] || (marks.count == 2 && marks[0] == marks[1] && ["-", "/", "."].contains(marks[0]))
  }
}
