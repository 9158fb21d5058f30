/// Words that compare with another place or series.
extension CellScanner {
  /// `比全省平均高` as 高于全省平均, to be read from its beginning.
  var withComparisonInFront: CellScanner {
    var ahead = self
    let text = String(rest)
    guard ahead.skip("比"), let word = ["高", "低"].first(where: text.ends),
      !["提高", "升高", "增高", "调高", "降低", "减低", "压低", "拉低"].contains(where: text.ends)
    else { return self }
    return CellScanner("\(word)于" + text.dropFirst().dropLast())
  }
}
