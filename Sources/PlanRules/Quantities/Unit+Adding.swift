extension Unit {
  /// Whether figures in it are levels that do not add up over time: 岁, 年, 微克/立方米, 元/人, 指数.
  ///
  /// Rates and points do not either, and are asked for by themselves.
  public var isLevel: Bool {
    Unit.levels.contains(base) || base.unicodeScalars.contains("/") || base.begins(with: "每") || base.ends(with: "为1")
  }

  /// Whether figures in it are per something: 元/人, 张/千人, 每千人; 人/次 is another way to write 人次.
  var isPerSomething: Bool {
    (base.unicodeScalars.contains("/") && !base.ends(with: "/次")) || base.begins(with: "每")
  }

  private static let levels: Set<String> = [
    "岁", "年", "℃", "°C", "分贝", "指数", "点", "比", "比值", "比例", "倍", ":1", "比1", "系数", "分", "分值", "级", "类", "名次", "位次",
    "分钟", "毫秒", "秒", "µg/m³", "μg/m³", "ug/m3",
  ]

  /// Whether figures in it are places in an order, of which the smaller is better.
  public var isRank: Bool { base == "名次" || base == "位次" || base == "位" }
}
