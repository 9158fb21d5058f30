extension Rule {
  /// FYP428: An approved exception ends within 30 days.
  public static let exceptionExpiring = Rule(
    "FYP428", "exception-expiring", .data, .warning,
    summary: Wording(
      zh: "批准的例外30天内到期。",
      en: "An approved exception ends within 30 days."),
    why: Wording(
      zh: "到期后问题重新计入；还要例外的，现在就报批，批准后加一行新的到期日。",
      en:
        "After that day the finding counts again. Where it is still needed, have it renewed now and add a row with the later day."
    ),
    passes: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84.9,report\n",
        "exceptions.csv": "代码,对象,时期,理由,批准,到期\nFYP101,coverage,2025,洪灾停工,市残工委,2026-01-31\n",
      ]),
    fails: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84.9,report\n",
        "exceptions.csv": "代码,对象,时期,理由,批准,到期\nFYP101,coverage,2025,洪灾停工,市残工委,2026-01-30\n",
      ]))
}
