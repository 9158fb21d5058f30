/// Numbers as they stand in dates, and the words around them.
extension CellScanner {
  /// Whether a comma, a bracket or another mark stands here that parts what is said, or the text is over.
  var isBetweenClauses: Bool { next.map(CellScanner.isSeparator) ?? true }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", "。", ":", "(", ")", "!", "〔", "〕", "[", "]", "【", "】": true
    default: false
    }
  }

  /// What was said before a place since the last mark.
  func clause(before position: Int) -> String {
    var ahead = self
    var beginning = position
    while beginning > 0 {
      ahead.rewind(to: beginning - 1)
      if ahead.isBetweenClauses { break }
      beginning -= 1
    }
    return text(from: beginning, to: position)
  }

  /// Whether one of some words stands at a place.
  func startsWith(_ words: [String], at position: Int) -> Bool {
    var ahead = self
    ahead.rewind(to: position)
    return ahead.standsAny(of: words)
  }

  mutating func skipSeparators() {
    while let next, CellScanner.isSeparator(next) || next == "、" || next == "." { step() }
  }

  /// Goes on by one code point.
  mutating func step() { rewind(to: position + 1) }

  func standsAny(of words: [String]) -> Bool { words.contains(where: stands) }

  /// Skips the title of a document in its brackets.
  mutating func skipTitle() -> Bool {
    guard next == "《", let end = rest.firstIndex(of: "》") else { return false }
    rewind(to: end + 1)
    return true
  }

  /// A number from 1 to 9999 in digits or Chinese numerals; `nil`, with nothing read, where there is none.
  mutating func wholeNumber() -> Int? {
    let start = position
    let digits = take { $0.isDigit }
    if !digits.isEmpty, digits.utf8.count <= 4, let number = Int(digits), number > 0 { return number }
    rewind(to: start)
    guard digits.isEmpty else { return nil }
    let numeral = take { CellWords.isNumeral($0) || $0 == "廿" }
    if let number = CellScanner.value(ofNumeral: numeral), number > 0 { return number }
    rewind(to: start)
    return nil
  }

  /// Up to four digits; nothing is read where there are none, or more.
  mutating func digits(_ count: ClosedRange<Int>) -> Int? {
    let start = position
    let digits = take { $0.isDigit }
    if count.contains(digits.utf8.count), let number = Int(digits) { return number }
    rewind(to: start)
    return nil
  }

  /// No plan looks further ahead.
  static let latestYear = 2100

  /// A year of four digits: `2024`, `二〇二四`, `二○二四`.
  mutating func fourDigitYear() -> Int? {
    if let year = digits(4...4) { return (1...CellScanner.latestYear).contains(year) ? year : nil }
    let start = position
    var year = 0
    for _ in 0..<4 {
      guard let next, let digit = next.chineseDigit else {
        rewind(to: start)
        return nil
      }
      year = 10 * year + digit
      step()
    }
    return year > 0 ? year : nil
  }

  /// `十二`, `三十`, `一百二十`, `两`; up to 999.
  private static func value(ofNumeral text: String) -> Int? {
    var value = 0
    var digit: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "百":
        value += 100 * (digit ?? 1)
        digit = nil
      case "十":
        value += 10 * (digit ?? 1)
        digit = nil
      case "廿":
        value += 20
        digit = nil
      case "两": digit = 2
      case "零", "〇": digit = nil
      default:
        guard digit == nil, let read = scalar.chineseDigit else { return nil }
        digit = read
      }
    }
    return text.isEmpty ? nil : value + (digit ?? 0)
  }
}
