/// Places in an order: `前10`, `进入全国前10名`, `第10位`; the smaller is better.
extension CellScanner {
  private static let leads = [
    "进入", "保持在", "保持", "稳居", "跻身", "位居", "位列", "排名", "列", "居", "力争", "达到", "全国", "全省", "全区", "全市", "全球", "世界", "国内",
    "省内",
    "西部", "中部", "东部", "同类城市",
  ]

  /// A place, and whether any place before it is as good (`前10`); `nil` where none stands here.
  mutating func rank() -> (place: Figure, isAtMost: Bool)? {
    attempt { scanner in
      while scanner.skip(anyOf: CellScanner.leads) {}
      let isAtMost = scanner.skip("前")
      guard isAtMost || scanner.skip("第"), let place = try? scanner.number(), place.places == 0, place.digits > 0 else {
        return nil
      }
      _ = scanner.skip(anyOf: ["位次", "位", "名", "强"])
      _ = scanner.skip("以内")
      guard scanner.isAtEnd || scanner.next == "(" else { return nil }
      return (place, isAtMost)
    }
  }
}
