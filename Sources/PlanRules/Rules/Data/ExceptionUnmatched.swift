extension Rule {
  /// FYP421: An approved exception matches no finding.
  public static let exceptionUnmatched = Rule(
    "FYP421", "exception-unmatched", .data, .warning,
    summary: Wording(
      zh: "批准的例外没有对应的问题。",
      en: "An approved exception matches no finding."),
    why: Wording(
      zh: "问题已经解决，或者例外写错了对象；留着它，日后会悄悄放过别的问题。",
      en:
        "Either the problem is solved or the row names the wrong thing; left in place, it may one day pass over another problem unseen."
    ),
    passes: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84.9,report\n",
        "exceptions.csv": "代码,对象,时期,理由,批准,到期\nFYP101,coverage,2025,洪灾停工,市残工委,2026-06-30\n",
      ]),
    fails: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n",
        "exceptions.csv": "代码,对象,时期,理由,批准,到期\nFYP101,coverage,2025,洪灾停工,市残工委,2026-06-30\n",
      ]))
}
