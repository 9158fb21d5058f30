import Testing

@testable import PlanRules

@Test func whatHasTheSameHashIsToldApartByItsOwner() {
  var table = PositionTable()
  let names = (0..<500).map { "name-\($0)" }
  // Seven hashes for five hundred names, so that nearly all of them collide.
  for position in names.indices { table.append(position % 7) }
  for (position, name) in names.enumerated() {
    #expect(table.position(of: position % 7) { names[$0] == name } == position)
  }
  #expect(table.position(of: 3) { names[$0] == "name-4" } == nil)
  #expect(table.position(of: 8) { _ in true } == nil)
  #expect(PositionTable().position(of: 0) { _ in true } == nil)
}

@Test func theFirstValueOfATextStays() {
  var table = NameTable()
  #expect(table["市残联"] == nil)
  #expect(table.insert("市残联", 4) == 4)
  #expect(table.insert("市残联", 9) == 4)
  #expect(table["市残联"] == 4)
  // The same character in two spellings is two names: names are folded before they come here.
  #expect(table.insert("e\u{301}", 1) == 1)
  #expect(table["\u{E9}"] == nil)
}

@Test(arguments: [[], ["一"], ["一", "二"], ["", "二", ""], ["a", "b", "c"]])
func textsAreJoinedAsTheStandardLibraryJoinsThem(texts: [String]) {
  for separator in ["", "、", ", "] {
    let expected = Array(texts.map { Array($0) }.joined(separator: Array(separator)))
    #expect(texts.joined(separator: separator) == String(expected))
  }
}

@Test func textOfBytesIsTheTextThatTheyWere() {
  for text in ["", "a", "fifteen letters", "recorded-disabled-persons", "市", "韶关市卫生健康局", "é🎉 中"] {
    let copy = Array(text.utf8).withUnsafeBufferPointer { String(wellFormed: $0) }
    #expect(copy == text)
    #expect(copy.hasSameBytes(as: text))
    #expect(copy.hashValue == text.hashValue)
  }
}
