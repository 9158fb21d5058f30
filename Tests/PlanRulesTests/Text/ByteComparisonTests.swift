import TestSupport
import Testing

@testable import PlanRules

@Suite struct ByteComparisonTests {
  /// Texts of a few characters of one to four bytes, so that many stand in one another.
  private static func texts(_ count: Int, seed: UInt64) -> [String] {
    var generator = SplitMix64(seed: seed)
    let characters: [Character] = ["a", "b", "é", "市", "区", "🎉"]
    return (0..<count).map { _ in
      let length = Int.random(in: 0...6, using: &generator)
      return String((0..<length).map { _ in characters[Int.random(in: characters.indices, using: &generator)] })
    }
  }

  @Test func textsAreFoundInTextsAsOneWouldLookForThemCharacterByCharacter() {
    let wholes = ByteComparisonTests.texts(400, seed: 11)
    let parts = ByteComparisonTests.texts(100, seed: 12) + [""]
    var found = 0
    for whole in wholes {
      for part in parts {
        let (own, wanted) = (Array(whole.unicodeScalars), Array(part.unicodeScalars))
        let places = own.count < wanted.count ? [] : Array(0...(own.count - wanted.count))
        let hits = places.filter { Array(own[$0..<$0 + wanted.count]) == wanted }
        let isRight =
          whole.contains(text: part) == !hits.isEmpty && whole.begins(with: part) == hits.contains(0)
          && whole.ends(with: part) == hits.contains(own.count - wanted.count)
        #expect(isRight, "\(part) in \(whole)")
        if !hits.isEmpty { found += 1 }
      }
    }
    // Neither answer is the rule: 101 parts in 400 wholes, of which hundreds stand in one another.
    #expect(found > 400 && found < 40_000)
  }

  @Test func aWordIsOneOfAFewOnlyAsAWhole() {
    #expect("半年".isOne(of: ["年", "半年"]))
    #expect(!"半".isOne(of: ["年", "半年"]))
    #expect("".isOne(of: ["-", ""]))
    #expect(!"".isOne(of: []))
  }

  @Test func namesAndMonthsSpreadOverTheSlotsOfATable() {
    let names = (0..<10_000).map { TableHash.of("区县\($0)") }
    // Readings of one series and region, month by month: both ends of the period are the same number.
    let months = (0..<10_000).map { month in [7, month, month].reduce(TableHash.of(""), TableHash.joined) }
    for hashes in [names, months] {
      #expect(Set(hashes).count == 10_000)
      // Balls thrown at 32,768 slots leave about 8,620 of them taken.
      #expect(Set(hashes.map { $0 & 32_767 }).count > 8_000)
    }
  }

  @Test func textsThatDifferOnlyInZeroBytesHaveDifferentHashes() {
    let texts = ["", "\0", "\0\0", "a", "a\0", "\0a", "12345678", "12345678\0"]
    #expect(Set(texts.map(TableHash.of)).count == texts.count)
  }
}
