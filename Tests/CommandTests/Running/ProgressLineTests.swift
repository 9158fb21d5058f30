import PlanRules
import Testing

@testable import fyplan

@Suite struct ProgressLineTests {
  /// 3,072 plans, 256 a second from moment 50; what is written after each of the first so many plans.
  private func lines(after plans: Int, _ language: Language = .zh) -> [Int: String] {
    var line = ProgressLine(of: 3072, from: 50, in: language)
    var written: [Int: String] = [:]
    for plan in 1...plans { written[plan] = line.advance(at: 50 + Double(plan) / 256) }
    return written
  }

  @Test func nothingIsShownInTheFirstSecond() {
    #expect(lines(after: 255).isEmpty)
    var line = ProgressLine(of: 3072, from: 50, in: .zh)
    #expect(line.erasure.isEmpty)
    _ = line.advance(at: 50.99)
    #expect(line.erasure.isEmpty)
  }

  @Test func afterwardsALineFiveTimesASecond() {
    // A fifth of a second is 51.2 plans, so that every 52nd is told.
    #expect(lines(after: 500).keys.sorted() == [256, 308, 360, 412, 464])
  }

  @Test func itSaysHowManyOfHowManyAndHowLong() {
    // 256 in a second: the other 2,816 take eleven more.
    #expect(lines(after: 256)[256] == "\r\u{1B}[K已看 256/3072 个规划，约还需 11 秒")
    #expect(lines(after: 256, .en)[256] == "\r\u{1B}[K256 of 3072 plans, about 11 s left")
  }

  @Test func longWaitsAreInMinutes() {
    var line = ProgressLine(of: 3000, from: 0, in: .en)
    // One in two seconds: 2,999 take 5,998 seconds, which is 99.97 minutes.
    #expect(line.advance(at: 2) == "\r\u{1B}[K1 of 3000 plans, about 100 min left")
    #expect(line.advance(at: 2.1) == nil)
    // Three in 60 seconds, twenty each: 2,997 × 20 seconds are 999 minutes.
    #expect(line.advance(at: 60) == "\r\u{1B}[K3 of 3000 plans, about 999 min left")
  }

  @Test func itIsTakenAwayAndNotShownForTheLastPlan() {
    var line = ProgressLine(of: 2, from: 0, in: .zh)
    #expect(line.advance(at: 5) == "\r\u{1B}[K已看 1/2 个规划，约还需 5 秒")
    #expect(line.advance(at: 10) == nil)
    #expect(line.erasure == "\r\u{1B}[K")
  }
}
