extension Rule {
  /// FYP418: Too many findings of one kind in one file; the rest are only counted.
  public static let furtherFindings = Rule(
    "FYP418", "further-findings", .data, .error,
    summary: Wording(
      zh: "同一文件同类问题过多，其余只计数。",
      en: "Too many findings of one kind in one file; the rest are only counted."),
    why: Wording(
      zh: "先改好列出的，再运行一次。",
      en: "Mend those listed, then run again."),
    passes: Example([
      "actuals.csv": "指标,时期,数值,来源\n" + "coverage,2025,85,report\n"
    ]),
    fails: Example([
      "actuals.csv": "指标,时期,数值,来源\n" + String(repeating: "coverage,2025,八成半,report\n", count: 1001)
    ]))
}
