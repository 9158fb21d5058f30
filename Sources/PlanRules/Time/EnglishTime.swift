/// Days, months and years in English, put into the notation that tables in Chinese have: `by the end of June 2023`.
enum EnglishTime {
  /// How a text stands to the time it names.
  private enum Relation { case itself, by, before, asOf }

  /// What it names.
  private struct Named {
    let text: String
    let isDay: Bool
    var last = "底"
  }

  /// A period as a table in Chinese writes it; `nil` where the text is none in English.
  static func period(_ text: String) -> String? {
    guard let (relation, isEnd, named) = read(text), !(isEnd && named.isDay) else { return nil }
    switch relation {
    case .itself: return named.text + (isEnd ? named.last : "")
    case .by, .asOf: return named.isDay ? "截至\(named.text)" : isEnd ? "截至\(named.text)\(named.last)" : nil
    case .before: return nil
    }
  }

  /// A deadline as a table in Chinese writes it; `nil` where the text is none in English.
  static func deadline(_ text: String) -> String? {
    let words = words(text)
    guard !words.isEmpty else { return nil }
    if words.allSatisfy({ lasting.contains($0) || ["and", "or", "continuing", "basis", "on", "a", "an"].contains($0) })
    {
      return words.contains(where: lasting.contains) ? "长期坚持" : nil
    }
    switch words.joined(separator: " ") {
    case "annually", "annual", "yearly", "every year", "each year": return "每年"
    case "quarterly", "every quarter", "each quarter": return "每季度"
    case "monthly", "every month", "each month": return "每月"
    default: break
    }
    guard let (relation, isEnd, named) = read(text), relation != .asOf, !(isEnd && named.isDay) else { return nil }
    switch relation {
    case .by: return named.text + (named.isDay ? "前" : "\(named.last)前")
    case .before: return named.text + (isEnd ? named.last : "") + "前"
    case .itself, .asOf: return named.text + (isEnd ? named.last : "")
    }
  }

  // MARK: Words

  private static let lasting: Set<String> = [
    "long-term", "longterm", "ongoing", "on-going", "continuous", "continuously", "continuing", "permanent",
    "permanently", "long", "term",
  ]
  private static let relations: [(words: [String], relation: Relation)] = [
    (["no", "later", "than"], .by), (["not", "later", "than"], .by), (["as", "of"], .asOf), (["as", "at"], .asOf),
    (["up", "to"], .asOf), (["by"], .by), (["until"], .by), (["before"], .before), (["prior", "to"], .before),
    (["to", "be", "completed", "by"], .by), (["completed", "by"], .by), (["complete", "by"], .by),
    (["due", "by"], .by),
    (["due"], .itself), (["at"], .itself), (["in"], .itself), (["on"], .itself), (["during"], .itself),
    (["within"], .itself),
  ]
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  private static let ordinals = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
  ]

  /// The words of a text in small letters; none where it is not in English, or a spreadsheet's own date (`Sep-23`).
  private static func words(_ text: String) -> [String] {
    guard text.utf8.count <= 80, text.utf8.allSatisfy({ $0 < 0x80 }),
      text.utf8.contains(where: { (0x41...0x5A).contains($0 & 0xDF) })
    else { return [] }
    var lowered = Array(text.lowercased())
    while let last = lowered.last, last == "." || last == ";" || last.isWhitespace { lowered.removeLast() }
    return lowered.split { $0.isWhitespace || $0 == "," }.map { String($0) }.map { word in
      word.hasSuffix(".") ? String(word.dropLast()) : word
    }.filter { !$0.isEmpty && $0 != "the" }
  }

  private static func read(_ text: String) -> (relation: Relation, isEnd: Bool, named: Named)? {
    var words = words(text)[...]
    var relation = Relation.itself
    for (lead, meaning) in relations where words.starts(with: lead) {
      (words, relation) = (words.dropFirst(lead.count), meaning)
      break
    }
    if relation == .by, words.first == "at" { words = words.dropFirst() }
    var isEnd = false
    if words.first == "end" || words.first == "year-end" {
      isEnd = true
      words = words.dropFirst()
    } else if let first = words.first, first.hasPrefix("end-") {
      isEnd = true
      words = [String(first.dropFirst(4))] + words.dropFirst()
    }
    let rest = words.filter { $0 != "of" }
    return named(rest).map { (relation, isEnd, $0) }
  }

  /// A day, a month, a quarter, a half-year or a year.
  private static func named(_ words: [String]) -> Named? {
    switch words.count {
    case 1: return year(words[0]).map { Named(text: "\($0)年", isDay: false) }
    case 2: return partOfYear(words)
    case 3:
      if let year = year(words[2]), let (month, day) = monthAndDay(words[0], words[1]) {
        return Named(text: "\(year)年\(month)月\(day)日", isDay: true)
      }
      guard let number = ordinals[words[0]], let year = year(words[2]) else { return nil }
      if words[1] == "quarter" { return Named(text: "\(year)年第\(numeral(number))季度", isDay: false, last: "末") }
      return words[1] == "half" && number < 3
        ? Named(text: number == 1 ? "\(year)年上半年" : "\(year)年下半年", isDay: false) : nil
    default: return nil
    }
  }

  private static func partOfYear(_ words: [String]) -> Named? {
    if let year = year(words[1]), let month = month(words[0]) { return Named(text: "\(year)年\(month)月", isDay: false) }
    if let year = year(words[0]), let month = month(words[1]) { return Named(text: "\(year)年\(month)月", isDay: false) }
    guard let year = year(words[0]) ?? year(words[1]) else { return nil }
    let part = self.year(words[0]) == nil ? words[0] : words[1]
    guard part.utf8.count == 2, let letter = part.first, let number = part.last?.wholeNumberValue else { return nil }
    if letter == "q", (1...4).contains(number) {
      return Named(text: "\(year)年第\(numeral(number))季度", isDay: false, last: "末")
    }
    return letter == "h" && (1...2).contains(number)
      ? Named(text: number == 1 ? "\(year)年上半年" : "\(year)年下半年", isDay: false) : nil
  }

  private static func monthAndDay(_ first: String, _ second: String) -> (month: Int, day: Int)? {
    if let month = month(first), let day = day(second) { return (month, day) }
    if let month = month(second), let day = day(first) { return (month, day) }
    return nil
  }

  private static func month(_ word: String) -> Int? {
    let position = monthNames.firstIndex(of: word) ?? months.firstIndex(of: word == "sept" ? "sep" : word)
    return position.map { $0 + 1 }
  }

  private static func year(_ word: String) -> Int? {
    word.utf8.count == 4 ? Int(word).flatMap { (1900...2199).contains($0) ? $0 : nil } : nil
  }

  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isWholeNumber }
    guard word.dropFirst(digits.count).isEmpty || ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static func numeral(_ number: Int) -> String { ["一", "二", "三", "四"][number - 1] }
}
