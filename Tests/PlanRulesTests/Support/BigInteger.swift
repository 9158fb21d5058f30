/// Whole numbers of any size by school arithmetic, as a second opinion on the product's.
struct BigInteger: Hashable {
  /// Limbs of 32 bits, the lowest first, without leading zeros.
  private var limbs: [UInt32] = []
  private var isNegative = false

  init(_ value: Int128) {
    var rest = value.magnitude
    while rest > 0 {
      limbs.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
    isNegative = value < 0
  }

  private init(limbs: [UInt32], isNegative: Bool) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
    self.isNegative = isNegative && !limbs.isEmpty
  }

  static func power(ofTen exponent: Int) -> BigInteger {
    (0..<exponent).reduce(BigInteger(1)) { power, _ in power * BigInteger(10) }
  }

  var magnitude: BigInteger { BigInteger(limbs: limbs, isNegative: false) }
  var negated: BigInteger { BigInteger(limbs: limbs, isNegative: !isNegative) }
  /// Whether the number fits into 127 bits and a sign.
  var fits: Bool { limbs.count < 4 || (limbs.count == 4 && limbs[3] < 0x8000_0000) }

  static func + (left: BigInteger, right: BigInteger) -> BigInteger {
    if left.isNegative == right.isNegative {
      return BigInteger(limbs: sum(left.limbs, right.limbs), isNegative: left.isNegative)
    }
    return isSmaller(left.limbs, right.limbs)
      ? BigInteger(limbs: difference(right.limbs, left.limbs), isNegative: right.isNegative)
      : BigInteger(limbs: difference(left.limbs, right.limbs), isNegative: left.isNegative)
  }

  static func - (left: BigInteger, right: BigInteger) -> BigInteger { left + right.negated }

  static func * (left: BigInteger, right: BigInteger) -> BigInteger {
    var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (i, a) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (j, b) in right.limbs.enumerated() {
        let step = UInt64(a) * UInt64(b) + UInt64(product[i + j]) + carry
        product[i + j] = UInt32(truncatingIfNeeded: step)
        carry = step >> 32
      }
      product[i + right.limbs.count] = UInt32(carry)
    }
    return BigInteger(limbs: product, isNegative: left.isNegative != right.isNegative)
  }

  private static func sum(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var sum: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.count, right.count) {
      let step = UInt64(index < left.count ? left[index] : 0) + UInt64(index < right.count ? right[index] : 0) + carry
      sum.append(UInt32(truncatingIfNeeded: step))
      carry = step >> 32
    }
    return sum + [UInt32(carry)]
  }

  private static func difference(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var difference: [UInt32] = []
    var borrow: Int64 = 0
    for index in left.indices {
      let step = Int64(left[index]) - Int64(index < right.count ? right[index] : 0) - borrow
      difference.append(UInt32(truncatingIfNeeded: step))
      borrow = step < 0 ? 1 : 0
    }
    return difference
  }

  private static func isSmaller(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    if left.count != right.count { return left.count < right.count }
    return left.reversed().lexicographicallyPrecedes(right.reversed())
  }
}

extension BigInteger: Comparable {
  static func < (left: BigInteger, right: BigInteger) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? isSmaller(right.limbs, left.limbs) : isSmaller(left.limbs, right.limbs)
  }
}
