import PlanFiles
package import PlanRules

/// Tells findings apart by what they are about and never by a line, so that moved rows stay the same findings.
///
/// Two findings of one identity are numbered in their order.
package struct FindingFingerprint {
  private var seen: [String: Int] = [:]

  /// No finding yet.
  package init() {}

  /// The next finding's fingerprint, 32 hexadecimal digits.
  package mutating func next(_ finding: Finding) -> String {
    let identity = finding.identity
    let number = (seen[identity] ?? 0) + 1
    seen[identity] = number
    return FindingFingerprint.hash(identity + (number > 1 ? "\u{1F}\(number)" : ""))
  }

  /// FNV-1a with 128 bits (Fowler, Noll and Vo, with their offset basis and prime).
  package static func hash(_ text: String) -> String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    let prime: UInt128 = 1 << 88 + 0x13b
    for byte in text.utf8 { hash = (hash ^ UInt128(byte)) &* prime }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }
}

extension Finding {
  /// What tells it from every other finding, in one text; the separator is none that a part can hold unescaped, and
  /// absent differs from empty.
  package var identity: String {
    [rule.code, plan, subject?.text, field?.header, region, period?.description].map { $0.map { "+" + $0 } ?? "-" }
      .joined(separator: "\u{1F}")
  }
}
