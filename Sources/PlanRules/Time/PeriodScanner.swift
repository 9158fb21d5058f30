/// Takes words and numbers off the front of a folded text.
struct PeriodScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  /// Dashes of every kind, 至 and 到 between two parts are one and the same afterwards; letters are capitals.
  init(_ text: String) {
    scalars = NotationText.folded(text).unicodeScalars.map { scalar in
      ("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value - 32)) : scalar
    }
  }

  var isAtEnd: Bool { position == scalars.count }
  /// What is not read yet.
  var rest: String { String(scalars[position...]) }

  /// Goes to the end where nothing but one of some words is left.
  mutating func skipWhole(anyOf words: [String]) -> Bool {
    guard words.contains(where: { scalars.end(of: $0, from: position) == scalars.count }) else { return false }
    position = scalars.count
    return true
  }

  mutating func skip(_ word: String) -> Bool {
    guard let end = scalars.end(of: word, from: position) else { return false }
    position = end
    return true
  }

  /// The longest of some words first.
  mutating func skip(anyOf words: [String]) -> Bool { words.contains { skip($0) } }

  func begins(with word: String) -> Bool { scalars.end(of: word, from: position) != nil }

  /// What stands between the first part and the last one.
  mutating func skipDash() -> Bool {
    if skip("..") || skip("至") || skip("到") { return true }
    guard skip("-") else { return false }
    while skip("-") {}
    return true
  }

  var digitCount: Int { scalars[position...].prefix { ("0"..."9").contains($0) }.count }

  /// A number of so many digits, neither more nor fewer.
  mutating func digits(_ counts: ClosedRange<Int>) -> Int? {
    let count = digitCount
    guard counts.contains(count) else { return nil }
    defer { position += count }
    return scalars[position..<position + count].reduce(0) { 10 * $0 + Int($1.value) - 48 }
  }

  /// So many digits of a longer run.
  mutating func leading(_ count: Int) -> Int {
    defer { position += count }
    return scalars[position..<position + count].reduce(0) { 10 * $0 + Int($1.value) - 48 }
  }

  /// `二〇二三`, `二零二三`, `二○二三`: a year digit by digit.
  mutating func yearInChinese() -> Int? {
    let digits = scalars[position...].prefix(4).compactMap(\.chineseDigit)
    guard digits.count == 4, digits[0] > 0 else { return nil }
    position += 4
    return digits.reduce(0) { 10 * $0 + $1 }
  }

  /// A number from 1 to 99 in digits or in words (`9`, `09`, `九`, `两`, `十二`, `三十一`).
  mutating func number() -> Int? {
    if let number = digits(1...2) { return number }
    let run = scalars[position...].prefix { PeriodScanner.numeral($0) != nil }.compactMap(PeriodScanner.numeral)
    guard (1...3).contains(run.count), let number = PeriodScanner.number(run) else { return nil }
    position += run.count
    return number
  }

  private static func number(_ run: [Int]) -> Int? {
    switch (run.count, run.firstIndex(of: 10)) {
    case (1, _): run[0]
    case (2, 0): 10 + run[1]
    case (2, 1): 10 * run[0]
    case (3, 1) where run[2] < 10: 10 * run[0] + run[2]
    default: nil
    }
  }

  private static func numeral(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "十": 10
    case "两": 2
    default: scalar.chineseDigit.flatMap { $0 > 0 ? $0 : nil }
    }
  }
}
