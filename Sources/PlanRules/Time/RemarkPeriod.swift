/// The months that a remark beside a figure names.
public enum RemarkPeriod {
  /// The months that a remark says the figure is of, where these are others than the row's: `2022年数` in a row of 2023,
  /// `截至10月底` in one of a whole year; `nil` where it names none, or the same.
  ///
  /// What stands without a year is of the row's own.
  public static func contradicting(_ period: Period, in remark: String) -> String? {
    for part in remark.split(whereSeparator: { "；;，,".contains($0) }).map(String.init) {
      guard let written = written(in: part, year: period.last.year) else { continue }
      let isSame = written.isPoint ? written.period.last == period.last : written.period == period
      // A year says as much of every part of it: 3.84（2023年） in a row of its first half.
      let isWider = !written.isPoint && written.period.contains(period)
      // Of a school year either of its years may be said.
      let isSchoolYear =
        !period.beginsYear && written.period.wholeYears == 1
        && period.years.contains(written.period.first.year)
      if !isSame, !isWider, !isSchoolYear { return part }
    }
    return nil
  }

  private static func written(in remark: String, year: Int) -> WrittenPeriod? {
    var text = NotationText.folded(remark)
    while let ending = ["数据", "数", "值", "统计", "情况"].first(where: text.ends(with:)) {
      text = String(text.dropLast(ending.count))
    }
    if let written = try? WrittenPeriod(text) { return written }
    for lead in ["截至", "截止到", "截止至", "截止", ""] where text.begins(with: lead) {
      return try? WrittenPeriod(lead + "\(year)年" + text.dropFirst(lead.count))
    }
    return nil
  }
}
