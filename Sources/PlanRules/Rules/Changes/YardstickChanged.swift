extension Rule {
  /// FYP602: Against an earlier state the plan asks for more, says what it left open or puts it otherwise, or was adjusted
  /// by a document.
  public static let yardstickChanged = Rule(
    "FYP602", "yardstick-changed", .changes, .note,
    summary: Wording(
      zh: "与原先的规划相比要求收紧、补充、换了说法或者按文件调整了。",
      en:
        "The plan asks for more than it did before, says what it left open or puts it otherwise, or was adjusted by a document."
    ),
    why: Wording(
      zh: "没有放宽，不影响通过；新旧两种写法并列，便于核对是不是有意的改动。",
      en: "Nothing was loosened, and nothing fails; old and new stand side by side so that a slip is noticed."),
    passes: Example([
      "base/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
      "indicators.csv": "编码,指标,单位,属性,基期,目标\ncoverage,覆盖率,%,约束性,80.0,≥85%\n",
    ]),
    fails: Example([
      "base/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
      "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,88,约束性\n",
    ]))
}
