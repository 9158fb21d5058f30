extension Rule {
  /// FYP306: Readings of one series count different things.
  public static let definitionChanged = Rule(
    "FYP306", "definition-changed", .consistency, .warning,
    summary: Wording(
      zh: "同一序列的数据口径不同，不能相加。",
      en: "Readings of one series count different things and are not joined."),
    why: Wording(
      zh: "口径变了，前后的数就不是一回事：只用与最近一期同口径的数，其余当作缺数据。",
      en: "What counts differently is not the same series: only readings that count what the latest one does are used."),
    passes: Example(
      asOf: "2022", ["actuals.csv": "指标,时期,数值,口径,来源\ncoverage,2021,81,,report\ncoverage,2022,82,,report\n"]),
    fails: Example(
      asOf: "2022", ["actuals.csv": "指标,时期,数值,口径,来源\ncoverage,2021,81,,report\ncoverage,2022,82,持证残疾人,report\n"]))
}
