/// A published decimal figure, exact and with the number of places it was printed with: `85.00` is `8500 × 10⁻²`.
///
/// Figures compare by value, so `85.00` equals `85`; how they were printed stays readable in ``places``. One that was
/// brought to another unit may have no last decimal, as 100 minutes in hours have: it is kept over a power of three.
public struct Figure: Sendable {
  private let words: WideNumber
  private let placeCount: UInt8

  /// The value times 10 to the power of ``places`` and 3 to the power of ``thirds``.
  public var digits: Int128 { words.number }
  /// Decimal places as printed, 0 to ``maximumPlaces``.
  public var places: Int { Int(placeCount) }
  /// How often the value is to be divided by three; 0 for every figure as printed.
  public let thirds: UInt8

  /// The most decimal places a figure may have.
  public static let maximumPlaces = 28

  /// A figure of `digits` × 10⁻ᵖˡᵃᶜᵉˢ.
  ///
  /// Places outside 0 to ``maximumPlaces`` are a programmer's mistake, and so is `Int128.min`, which has no positive twin.
  public init(digits: Int128, places: Int = 0) {
    precondition((0...Figure.maximumPlaces).contains(places), "places out of range")
    precondition(digits != .min, "digits out of range")
    words = WideNumber(digits)
    placeCount = UInt8(places)
    thirds = 0
  }

  /// A figure of `digits` × 10⁻ᵖˡᵃᶜᵉˢ ÷ 3ᵗʰⁱʳᵈˢ, in lowest terms.
  init(digits: Int128, places: Int, thirds: UInt8) {
    var (digits, thirds) = (digits, thirds)
    while thirds > 0, digits % 3 == 0 { (digits, thirds) = (digits / 3, thirds - 1) }
    words = WideNumber(digits)
    placeCount = UInt8(places)
    self.thirds = thirds
  }

  /// The figure written in ASCII digits with an optional sign and one decimal point, or `nil` for anything else.
  ///
  /// More digits than 128 bits hold, or more than ``maximumPlaces`` places, are `nil` too.
  public init?(_ text: String) {
    guard let figure = text.withBytes(Figure.init(bytes:)) else { return nil }
    self = figure
  }

  /// The figure written in a part of a text, by the same rules.
  public init?(_ text: Substring) {
    guard
      let figure = text.utf8.withContiguousStorageIfAvailable(Figure.init(bytes:))
        ?? Array(text.utf8).withUnsafeBufferPointer(Figure.init(bytes:))
    else { return nil }
    self = figure
  }

  /// The figure written in some bytes, by the same rules.
  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    var digits: Int128 = 0
    // What fits a machine's word is gathered there.
    var word: Int64 = 0
    var wordDigits = 0
    var places = 0
    var seenPoint = false
    var seenDigit = false
    var isNegative = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: "+") where index == 0: break
      case UInt8(ascii: ".") where !seenPoint && seenDigit: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if wordDigits == 18 {
          guard let sum = Figure.joined(digits, word, wordDigits) else { return nil }
          (digits, word, wordDigits) = (sum, 0, 0)
        }
        word = 10 &* word &+ Int64(byte &- UInt8(ascii: "0"))
        wordDigits += 1
        seenDigit = true
        if seenPoint { places += 1 }
      default: return nil
      }
    }
    guard seenDigit, places <= Figure.maximumPlaces, seenPoint == (places > 0),
      let digits = Figure.joined(digits, word, wordDigits)
    else { return nil }
    self.init(digits: isNegative ? -digits : digits, places: places)
  }

  /// A number with up to 18 digits more behind it, where it fits.
  private static func joined(_ digits: Int128, _ word: Int64, _ wordDigits: Int) -> Int128? {
    if digits == 0 { return Int128(word) }
    let (shifted, overflowed) = digits.multipliedReportingOverflow(by: powerOfTen(wordDigits))
    let (sum, exceeded) = shifted.addingReportingOverflow(Int128(word))
    return overflowed || exceeded ? nil : sum
  }

  /// The same value without trailing zeros after the point: `85.00` becomes `85`.
  public var trimmed: Figure {
    guard places > 0 else { return self }
    var places = places
    if var word = Int64(exactly: digits) {
      while places > 0, word % 10 == 0 { (word, places) = (word / 10, places - 1) }
      return Figure(digits: Int128(word), places: places, thirds: thirds)
    }
    var digits = digits
    while places > 0, digits % 10 == 0 { (digits, places) = (digits / 10, places - 1) }
    return Figure(digits: digits, places: places, thirds: thirds)
  }

  /// The value without its sign.
  public var magnitude: Figure { digits < 0 ? negated : self }
  /// The value with the other sign.
  public var negated: Figure { Figure(digits: -digits, places: places, thirds: thirds) }

  /// The value as a quotient of integers.
  public var ratio: Ratio {
    if places <= 18, thirds == 0, let word = Int64(exactly: digits) { return Ratio(word, overPowerOfTen: places) }
    // A power of ten up to 10²⁸ always fits, and four of three beside one, so only reduction happens here.
    return Ratio(reducing: digits, over: Figure.powerOfTen(places) * Figure.powerOfThree(thirds))
  }

  /// The most powers of three that a figure is kept over.
  static let maximumThirds: UInt8 = 4

  static func powerOfThree(_ exponent: UInt8) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 3 }
    return power
  }

  /// Ten to a power of 0 to 38, the most that 128 bits hold.
  static func powerOfTen(_ exponent: Int) -> Int128 {
    precondition((0...38).contains(exponent), "exponent out of range")
    var word: Int64 = 1
    for _ in 0..<min(exponent, 18) { word &*= 10 }
    var power = Int128(word)
    if exponent > 18 { for _ in 18..<exponent { power *= 10 } }
    return power
  }
}

extension Figure: Comparable, Hashable {
  /// Whether both have the same value, however they were printed.
  public static func == (left: Figure, right: Figure) -> Bool {
    if left.thirds != right.thirds { return false }
    if left.places == right.places { return left.digits == right.digits }
    let (left, right) = (left.trimmed, right.trimmed)
    return left.places == right.places && left.digits == right.digits
  }

  /// Whether the left value is the smaller one.
  public static func < (left: Figure, right: Figure) -> Bool { left.ratio < right.ratio }

  /// Feeds the value, not the way it was printed.
  public func hash(into hasher: inout Hasher) {
    let trimmed = trimmed
    hasher.combine(trimmed.digits)
    hasher.combine(trimmed.places)
    hasher.combine(thirds)
  }
}

extension Figure {
  /// The exact sum, printed with the more places of the two.
  public static func + (left: Figure, right: Figure) throws(ArithmeticError) -> Figure {
    let (a, b, places, thirds) = try aligned(left, right)
    return Figure(digits: try exact(a.addingReportingOverflow(b)), places: places, thirds: thirds)
  }

  /// The exact difference, printed with the more places of the two.
  public static func - (left: Figure, right: Figure) throws(ArithmeticError) -> Figure {
    let (a, b, places, thirds) = try aligned(left, right)
    return Figure(digits: try exact(a.subtractingReportingOverflow(b)), places: places, thirds: thirds)
  }

  /// The exact product, printed with the places of both.
  public static func * (left: Figure, right: Figure) throws(ArithmeticError) -> Figure {
    let places = left.places + right.places
    let thirds = left.thirds + right.thirds
    guard places <= maximumPlaces, thirds <= maximumThirds else { throw .overflow }
    let digits = try exact(left.digits.multipliedReportingOverflow(by: right.digits))
    return Figure(digits: digits, places: places, thirds: thirds)
  }

  private static func aligned(
    _ left: Figure, _ right: Figure
  ) throws(ArithmeticError) -> (Int128, Int128, Int, UInt8) {
    let (places, thirds) = (max(left.places, right.places), max(left.thirds, right.thirds))
    return (try left.digits(at: places, thirds), try right.digits(at: places, thirds), places, thirds)
  }

  private func digits(at wanted: Int, _ wantedThirds: UInt8) throws(ArithmeticError) -> Int128 {
    let factor = Figure.powerOfThree(wantedThirds - thirds)
    return try exact(
      try exact(digits.multipliedReportingOverflow(by: Figure.powerOfTen(wanted - places)))
        .multipliedReportingOverflow(by: factor))
  }
}

extension Figure: CustomStringConvertible {
  /// The figure in ASCII digits with exactly ``places`` decimals and no thousands separators; what has no last decimal as
  /// a quotient (`5/3`).
  public var description: String {
    guard thirds == 0 else { return "\(ratio.numerator)/\(ratio.denominator)" }
    if let word = UInt64(exactly: digits.magnitude) { return text(of: word) }
    let plain = String(digits.magnitude)
    let sign = digits < 0 ? "-" : ""
    guard places > 0 else { return sign + plain }
    let padded = String(repeating: "0", count: max(0, places + 1 - plain.utf8.count)) + plain
    return sign + String(padded.dropLast(places)) + "." + String(padded.suffix(places))
  }
}

extension Figure {
  /// The same of digits that fit a machine's word, put together from the last to the first: a report prints hundreds of them.
  private func text(of word: UInt64) -> String {
    var size = 1
    var rest = word
    while rest > 9 { (rest, size) = (rest / 10, size + 1) }
    let count = max(size, places + 1) + (places > 0 ? 1 : 0) + (digits < 0 ? 1 : 0)
    return String(unsafeUninitializedCapacity: count) { room in
      var rest = word
      var next = count
      var left = places
      func put(_ byte: UInt8) {
        next -= 1
        room[next] = byte
      }
      repeat {
        put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
        left -= 1
        if left == 0 { put(UInt8(ascii: ".")) }
      } while rest > 0 || left >= 0
      if digits < 0 { put(UInt8(ascii: "-")) }
      return count
    }
  }
}

/// The result of a reporting operation, or the error it reports.
///
/// The smallest integer counts as overflow: without it every value has its negative.
func exact(_ result: (partialValue: Int128, overflow: Bool)) throws(ArithmeticError) -> Int128 {
  if result.overflow || result.partialValue == .min { throw .overflow }
  return result.partialValue
}
