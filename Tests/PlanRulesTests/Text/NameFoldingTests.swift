import Testing

@testable import PlanRules

@Test(arguments: [
  ("发展改\u{2FB0}委", "发展改革委"), ("\u{2F08}\u{2EA0}政府", "人民政府"), ("\u{2FD5}", "龠"), ("\u{2E87}", "\u{20628}"),
  ("市残联（市残工委）", "市残联(市残工委)"), ("Ａ１％－", "A1%-"), ("３０００", "3000"), ("：；，！？", ":;,!?"),
  (" 市 残\u{3000}联\t", "市残联"), ("市\u{A0}残\u{2009}联\u{202F}", "市残联"), ("\u{FEFF}市残\u{200B}联", "市残联"),
  ("市残\n联\r\n", "市残联"), ("\u{2028}\u{85}\u{1680}\u{205F}\u{2060}", ""),
])
func formsThatLookTheSameBecomeTheSame(name: String, folded: String) {
  #expect(NameFolding.folded(name) == folded)
  #expect(NameFolding.folded(folded) == folded)
}

@Test(arguments: [
  "", "发展改革委", "市残联、市财政局。", "〔17〕", "［1］", "~", "Barrier-free", "“十四五”…", "\u{2E80}", "\u{2E9A}", "\u{2FD6}",
  "\u{2FE0}",
  "é", "ｱ", "\u{FF5F}",
])
func otherTextIsLeftAlone(name: String) {
  #expect(NameFolding.folded(name) == name)
}

@Test func everyKangxiRadicalHasAnIdeograph() {
  for point in UInt32(0x2F00)...0x2FD5 {
    let ideograph = RadicalTable.ideographs[Int(point - RadicalTable.points.lowerBound)]
    #expect(ideograph >= 0x3400)
  }
}

@Test func theTableHasOneEntryForEachRadicalPoint() {
  #expect(RadicalTable.ideographs.count == RadicalTable.points.count)
  #expect(RadicalTable.points == 0x2E80...0x2FDF)
}
