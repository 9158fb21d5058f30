extension Rule {
  /// FYP425: An entry among the plans that is no readable plan.
  public static let notAPlan = Rule(
    "FYP425", "not-a-plan", .data, .error,
    summary: Wording(
      zh: "规划文件夹里有一项不是能读的规划。",
      en: "An entry among the plans is no plan that is read."),
    why: Wording(
      zh: "文件夹一改名、一挪动，整个规划就不再检查，目标未完成也没有人知道。说明文档和以点开头的文件不算。",
      en:
        "A folder renamed or moved takes a whole plan out of the check, and its shortfalls with it. Documents and hidden files are left alone."
    ),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
        "example/attachments/letter.md": "# 来函\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "example/old/plan.json": """
        {"id": "old", "title": "上一个规划", "period": "2016-2020", "owner": "市残联"}

        """
      ]))
}
