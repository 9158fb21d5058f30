extension Rule {
  /// FYP420: An approved exception has expired.
  public static let exceptionExpired = Rule(
    "FYP420", "exception-expired", .data, .warning,
    summary: Wording(
      zh: "批准的例外已经到期。",
      en: "An approved exception has expired."),
    why: Wording(
      zh: "例外只管到批准的那一天；到期后问题重新计入，请重新报批，或删去这一行。",
      en:
        "An exception holds until the day it was approved for; then the finding counts again. Have it approved anew, or remove the row."
    ),
    passes: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84.9,report\n",
        "exceptions.csv": "代码,对象,时期,理由,批准,到期\nFYP101,coverage,2025,洪灾停工,市残工委,2025-12-31\n",
      ]),
    fails: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84.9,report\n",
        "exceptions.csv": "代码,对象,时期,理由,批准,到期\nFYP101,coverage,2025,洪灾停工,市残工委,2025-12-30\n",
      ]))
}
