/// What tells a finding, or a thing that was checked, from all others of a run, in 128 bits.
package struct Fingerprint: Sendable, Hashable {
  private let value: UInt128

  /// FNV-1a with 128 bits (Fowler, Noll and Vo, with their offset basis and prime) of a text.
  package init(of text: String) {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    let prime: UInt128 = 1 << 88 + 0x13b
    for byte in text.utf8 { hash = (hash ^ UInt128(byte)) &* prime }
    value = hash
  }

  /// 32 hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }
}

/// Gives fingerprints to findings, in their order: two of one identity are numbered.
struct FingerprintSeries {
  private var seen: [Fingerprint: Int] = [:]

  /// The next one's fingerprint.
  mutating func next(_ identity: FindingIdentity) -> Fingerprint {
    let fingerprint = Fingerprint(of: identity.text)
    let number = (seen[fingerprint] ?? 0) + 1
    seen[fingerprint] = number
    return number == 1 ? fingerprint : Fingerprint(of: "\(identity.text)\u{1F}\(number)")
  }
}
