extension Rule {
  /// FYP413: A bare target lies on the other side of its baseline and no direction is stated.
  public static let directionMissing = Rule(
    "FYP413", "direction-missing", .data, .error,
    summary: Wording(
      zh: "目标在基期的另一侧，而表中没有写明方向。",
      en: "A bare target lies on the other side of its baseline and no direction is stated."),
    why: Wording(
      zh: "28 降到 27 是进步还是退步，表中必须写明；未写明时无法判定。",
      en: "Whether 28 to 27 is progress must be said in 方向; until then nothing is judged."),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性,方向\nrate,发生率,%,28,27,约束性,降\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性,方向\nrate,发生率,%,28,27,约束性,\n"
      ]))
}
