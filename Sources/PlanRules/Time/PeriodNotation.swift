extension Period {
  /// A period in any notation that tables use, or `nil`; of a point of time (`2023年9月末`) the months that it names.
  ///
  /// ``WrittenPeriod`` says why a text is none, and whether it is a point of time.
  public init?(_ text: String) {
    guard let written = try? WrittenPeriod(text) else { return nil }
    self = written.period
  }
}

/// The notations that most cells of large tables have: `2023`, `2023Q3`, `2023H1`, `2023-09`, `2023Q1-Q3`.
enum PlainPeriod {
  static func read(_ text: String) -> Period? { text.withBytes(read) }

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Period? {
    let count = bytes.count
    guard (4...7).contains(count) || count == 9, let year = number(bytes, 0..<4), year > 0 else { return nil }
    switch count {
    case 4: return Period(year: year)
    case 6: return part(of: year, letter: bytes[4], Int(bytes[5]) - 48)
    case 7 where bytes[4] == UInt8(ascii: "-"):
      return number(bytes, 5..<7).flatMap { Month(year: year, month: $0) }.map { Period($0) }
    case 9 where bytes[6] == UInt8(ascii: "-") && bytes[4] == UInt8(ascii: "Q") && bytes[7] == bytes[4]:
      guard let first = part(of: year, letter: bytes[4], Int(bytes[5]) - 48),
        let last = part(of: year, letter: bytes[7], Int(bytes[8]) - 48)
      else { return nil }
      return Period(first: first.first, last: last.last)
    default: return nil
    }
  }

  private static func part(of year: Int, letter: UInt8, _ number: Int) -> Period? {
    switch letter {
    case UInt8(ascii: "Q"): (1...4).contains(number) ? Period(year: year, months: 3 * number - 2...3 * number) : nil
    case UInt8(ascii: "H"): (1...2).contains(number) ? Period(year: year, months: 6 * number - 5...6 * number) : nil
    default: nil
    }
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      guard (48...57).contains(bytes[index]) else { return nil }
      number = 10 * number + Int(bytes[index] - 48)
    }
    return number
  }
}

extension Period {
  /// Months of one year, from 1 to 12.
  init(year: Int, months: ClosedRange<Int>) {
    let january = Period(year: year).first.index
    self =
      Period(first: Month(index: january + months.lowerBound - 1), last: Month(index: january + months.upperBound - 1))
      ?? Period(year: year)
  }
}
