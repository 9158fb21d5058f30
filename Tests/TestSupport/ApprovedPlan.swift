package import PlanRules
package import PlanRun

/// A plan with a missed obligation that was approved, a missed aim, and an obligation without data, whose figure of 2024
/// is owed too: that is a note.
package enum ApprovedPlan {
  /// The run over it at the end of 2025.
  package static func run(known: [KnownFinding]? = nil, expires: String = "2026-12-31") throws -> TestRun {
    let files: KeyValuePairs = [
      "indicators.csv": """
      序号,编码,指标,单位,基期,目标,属性
      1,coverage,覆盖率,%,80,85,约束性
      2,enrolment,入学率,%,95,97,预期性
      3,aid,补贴覆盖率,%,100,100,约束性

      """,
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84,report\nenrolment,2025,96,report\n",
      "exceptions.csv": "代码,对象,时期,理由,批准,到期\nFYP101,1,2025,]]>洪灾::error::停工,市残工委,\(expires)\n",
    ]
    return try TestRun(example: files, asOf: "2025-12-31", weighing: Weighing(.check, known: known))
  }
}

extension TestRun {
  /// The finding of a rule, which is the only one.
  package func only(_ rule: Rule) -> WeighedFinding? {
    let found = findings.filter { $0.finding.rule == rule }
    return found.count == 1 ? found[0] : nil
  }
}
