/// Readings that say which way a value went: `下降2.7%`, `同比增长5.2%`, `累计下降11.2%`, `持平`.
extension CellScanner {
  private static let ways = WordList<Direction>([
    "增长 上升 提高 增加 提升 上涨 回升 正增长", "下降 降低 减少 回落 下跌 缩小 负增长",
  ]) { $0 == 0 ? .up : .down }

  /// The change against the year before that follows here; `nil` where none does.
  mutating func movement() -> Reading.Movement? {
    attempt { scanner in
      let isToDate = scanner.skip(anyOf: ["五年累计", "累计"])
      scanner.skipYearBefore()
      guard let direction = scanner.match(CellScanner.ways) else { return nil }
      _ = scanner.skip("了")
      return Reading.Movement(direction, isToDate: isToDate)
    }
  }

  /// `持平`, `与上年持平`: no change, and nothing behind it.
  mutating func unchanged() -> Reading.Movement? {
    attempt { scanner in
      scanner.skipYearBefore()
      guard scanner.skip("持平") || scanner.skip("零增长"), scanner.isAtEnd else { return nil }
      return Reading.Movement(.within)
    }
  }

  private mutating func skipYearBefore() {
    _ = skip(anyOf: ["同比", "比上年", "较上年", "比去年", "较去年", "与上年", "与去年", "比上年同期", "较上年同期"])
  }
}
