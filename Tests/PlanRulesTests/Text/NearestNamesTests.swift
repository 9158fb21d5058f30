import Testing

@testable import PlanRules

private let commands = ["check", "progress", "overdue", "report", "record", "explain", "matrix", "validate"]

@Test func oneChangeIsNear() {
  #expect(NearestNames.nearest(to: "chek", among: commands) == ["check"])
  #expect(NearestNames.nearest(to: "chceck", among: commands) == ["check"])
  #expect(NearestNames.nearest(to: "市民证局", among: ["市财政局", "市民政局"]) == ["市民政局"])
}

@Test func swappedNeighboursAreOneChange() {
  #expect(NearestNames.nearest(to: "hceck", among: commands) == ["check"])
  #expect(EditDistance.between([1, 2, 3], [2, 1, 3], limit: 3) == 1)
}

@Test func longerTextMayHaveMoreChanges() {
  #expect(NearestNames.nearest(to: "progres", among: commands) == ["progress"])
  #expect(NearestNames.nearest(to: "vlidte", among: commands) == ["validate"])
  #expect(NearestNames.nearest(to: "vlide", among: commands).isEmpty)
  #expect(NearestNames.nearest(to: "explananation", among: commands).isEmpty)
}

@Test func theBestComeFirstAndTiesKeepTheirOrder() {
  #expect(NearestNames.nearest(to: "repord", among: commands) == ["report", "record"])
  #expect(
    NearestNames.nearest(to: "abcdef", among: ["abcdxy", "abcdex", "xbcdef", "abcdef"]) == [
      "abcdef", "abcdex", "xbcdef",
    ])
}

@Test func noMoreThanTheLimitAreGivenAndNoneTwice() {
  #expect(NearestNames.nearest(to: "aaaa", among: ["aaab", "aaac", "aaad"], limit: 2) == ["aaab", "aaac"])
  #expect(NearestNames.nearest(to: "aaaa", among: ["aaab", "aaad", "aaaa"], limit: 1) == ["aaaa"])
  #expect(NearestNames.nearest(to: "aaaa", among: ["aaab", "aaab"]) == ["aaab"])
  #expect(NearestNames.nearest(to: "aaaa", among: ["aaab"], limit: 0).isEmpty)
}

@Test func aNameInsideTheOtherIsNearHoweverLong() {
  #expect(NearestNames.nearest(to: "残联", among: ["市民政局", "市残联办公室"]) == ["市残联办公室"])
  #expect(NearestNames.nearest(to: "韶关市卫生健康局", among: ["卫生健康局"]) == ["卫生健康局"])
  #expect(NearestNames.nearest(to: "barrier", among: ["barrier-free-homes"]) == ["barrier-free-homes"])
  #expect(NearestNames.nearest(to: "市", among: ["市民政局"]).isEmpty)
}

@Test func caseAndFormAreNoDifference() {
  #expect(NearestNames.nearest(to: "ＣＨＥＣＫ", among: commands) == ["check"])
  #expect(NearestNames.nearest(to: "发展改\u{2FB0}委", among: ["市残联", "发展改革委"]) == ["发展改革委"])
}

@Test func whatHasNothingInCommonIsNotNear() {
  #expect(NearestNames.nearest(to: "x", among: ["y"]).isEmpty)
  #expect(NearestNames.nearest(to: "", among: ["y", "check", ""]).isEmpty)
  #expect(NearestNames.nearest(to: "ab", among: ["cd"]).isEmpty)
}

@Test(arguments: [
  ("kitten", "sitting", 3), ("", "abc", 3), ("abc", "", 3), ("same", "same", 0), ("ca", "abc", 3), ("abcd", "badc", 2),
])
func editDistanceCountsSingleChanges(first: String, second: String, distance: Int) {
  let points = { (text: String) in text.unicodeScalars.map(\.value) }
  #expect(EditDistance.between(points(first), points(second), limit: 5) == distance)
  #expect(EditDistance.between(points(first), points(second), limit: distance - 1) == nil)
}

@Test func lookupsAmongTenThousandNamesAreQuick() {
  let names = (0..<10_000).map { "第\($0)号单位办公室" }
  let duration = ContinuousClock().measure {
    for index in 0..<10 { _ = NearestNames.nearest(to: "第\(index)0号单味办公室", among: names) }
  }
  // For a debug build on a busy machine; a release build takes 0.03 seconds.
  #expect(duration < .seconds(10), "\(duration)")
}
