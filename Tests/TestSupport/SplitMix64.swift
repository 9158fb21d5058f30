/// A small generator with a fixed seed, so that a failing random test fails again.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// A generator that always gives the same numbers for a seed.
  package init(seed: UInt64) { state = seed }

  /// The next number.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SplitMix64 {
  /// A number of a range.
  package mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Heads or tails.
  package mutating func flip() -> Bool { Bool.random(using: &self) }

  /// One of several.
  package mutating func one<Element>(of elements: [Element]) -> Element { elements[pick(0...elements.count - 1)] }
}
