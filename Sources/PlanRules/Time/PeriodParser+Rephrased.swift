/// Writings that say the same in more words, tried only where the grammar does not know a text.
extension PeriodParser {
  /// The period that a text says in more words than needed, or `nil`.
  static func readRephrased(_ text: String) throws(PeriodError) -> WrittenPeriod? {
    if let day = text.beforeMidnight { return try read(day) }
    if let period = EnglishTime.period(text) { return try? parse(period) }
    let folded = NotationText.folded(text)
    if let bracketed = try bracketed(folded) { return bracketed }
    if let counted = try counted(folded) { return counted }
    for (words, plain) in [("半年度", "半年"), ("年截至", "年"), ("年截止到", "年"), ("年截止", "年"), ("年累计至", "年")] {
      guard let place = folded.firstPlace(of: words) else { continue }
      let isUpTo = words.begins(with: "年")
      let plainer = String(folded[..<place.lowerBound]) + plain + String(folded[place.upperBound...])
      if let period = try? parse(isUpTo ? "截至" + plainer : plainer) { return period }
    }
    return nil
  }

  private static let totals = ["累计完成数", "累计完成", "累计数", "累计值", "累计"]
  private static let figures = ["实际完成数", "实际完成", "实际数", "实绩", "实际", "完成数", "合计数", "合计", "数据", "数"]

  /// `2024年上半年累计`, `2024年末数`. Of what does not begin with its year a total to date may as well begin with that.
  private static func counted(_ text: String) throws(PeriodError) -> WrittenPeriod? {
    if let word = totals.first(where: text.ends(with:)) {
      guard let written = try? parse(String(text.dropLast(word.count))) else { return nil }
      return try toDate(written)
    }
    guard let word = figures.first(where: text.ends(with:)) else { return nil }
    return try? parse(String(text.dropLast(word.count)))
  }

  private static func toDate(_ written: WrittenPeriod) throws(PeriodError) -> WrittenPeriod {
    guard !written.isPoint, !written.period.beginsYear,
      let sinceJanuary = Period(first: Period(year: written.period.last.year).first, last: written.period.last)
    else { return written }
    throw .either(written.period, sinceJanuary)
  }

  /// `2024年第三季度（7—9月）`, `2024年（1—6月）`: months in brackets are the same, or a part of the year before them.
  private static func bracketed(_ text: String) throws(PeriodError) -> WrittenPeriod? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return nil }
    let inside = String(text[text.index(after: open)...].dropLast())
    guard let outside = try? parse(String(text[..<open])) else { return nil }
    if inside.isOne(of: totals) { return try toDate(outside) }
    guard !outside.isPoint, let part = (try? parse(inside)) ?? (try? read("\(outside.period.first.year)年" + inside))
    else { return nil }
    if part.isPoint { return part.period.last == outside.period.last ? outside : nil }
    if part.period == outside.period { return outside }
    guard outside.period.wholeYears == 1, outside.period.contains(part.period) else {
      throw .either(outside.period, part.period)
    }
    return part
  }
}

extension String {
  /// What stands before the midnight that spreadsheets write behind a day (`2023-12-31 00:00:00`); `nil` without one.
  var beforeMidnight: String? {
    guard let blank = lastIndex(where: { $0 == " " || $0 == "T" }),
      ["0:00", "00:00", "0:00:00", "00:00:00"].contains(String(self[index(after: blank)...]))
    else { return nil }
    return String(self[..<blank])
  }

  /// Where a text stands first.
  fileprivate func firstPlace(of text: String) -> Range<String.Index>? {
    guard contains(text: text) else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
