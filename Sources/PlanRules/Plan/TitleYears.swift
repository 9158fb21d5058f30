/// The years that a document's title names for its own period.
public enum TitleYears {
  /// From the first to the last year of all periods in a title (`2021—2025年`, `“十四五”`), with any further year that it
  /// names (`和2035年远景目标`); `nil` where it names no period, as a single year may be that of a revision.
  public static func years(in title: String) -> ClosedRange<Int>? {
    let characters = Array(NameFolding.folded(title))
    let periods = ranges(in: characters) + fiveYearPlans(in: characters)
    guard !periods.isEmpty else { return nil }
    let all = periods.flatMap { [$0.lowerBound, $0.upperBound] } + years(in: characters).map(\.year)
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  private static func years(in characters: [Character]) -> [(year: Int, span: Range<Int>)] {
    var found: [(year: Int, span: Range<Int>)] = []
    var index = 0
    while index < characters.count {
      var end = index
      while end < characters.count, "0"..."9" ~= characters[end] { end += 1 }
      if end - index == 4, let year = Int(String(characters[index..<end])), 1900...2199 ~= year {
        found.append((year, index..<end))
      }
      index = max(end, index + 1)
    }
    return found
  }

  private static let dashes: Set<Character> = ["-", "—", "–", "―", "－", "~", "～", "至", "到"]

  private static func ranges(in characters: [Character]) -> [ClosedRange<Int>] {
    let years = years(in: characters)
    return zip(years, years.dropFirst()).compactMap { first, second in
      let between = characters[first.span.upperBound..<second.span.lowerBound].filter { $0 != "年" && $0 != " " }
      guard first.year < second.year, !between.isEmpty, between.allSatisfy(dashes.contains) else { return nil }
      return first.year...second.year
    }
  }

  private static let numerals = Array("一二三四五六七八九")

  /// 十一五 to 十九五, and 第十四个五年; the sixth plan began in 1981.
  private static func fiveYearPlans(in characters: [Character]) -> [ClosedRange<Int>] {
    characters.indices.compactMap { index in
      guard index + 2 < characters.count, characters[index] == "十",
        let units = numerals.firstIndex(of: characters[index + 1])
      else { return nil }
      let before = index > 0 ? characters[index - 1] : " "
      let isPlan: Bool
      if characters[index + 2] == "五" {
        let after = index + 3 < characters.count ? characters[index + 3] : " "
        isPlan = !numerals.contains(before) && before != "第" && !"年届个条次名号周岁".contains(after)
      } else {
        isPlan = before == "第" && String(characters[(index + 2)...]).hasPrefix("个五年")
      }
      guard isPlan else { return nil }
      let first = 1951 + 5 * (11 + units)
      return first...first + 4
    }
  }
}
