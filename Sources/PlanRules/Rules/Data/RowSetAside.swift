extension Rule {
  /// FYP422: A row below or above a header is none of the table's and was set aside.
  public static let rowSetAside = Rule(
    "FYP422", "row-set-aside", .data, .note,
    summary: Wording(
      zh: "表中不属于数据的行（合计、注、填报人、重复的表头、分类标题等）未计入。",
      en:
        "A row that is none of the table's own (a sum, a remark, a signature, a repeated header, a title) was set aside."
    ),
    why: Wording(
      zh: "单位交来的表常带这些行，照单全收会把合计当指标、把分类当任务；列出来是为了能核对。",
      en:
        "Tables come with such rows; taken as they are, a sum would be an indicator. They are listed so that anyone can check."
    ),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n填报人：张三,,,\n"
      ]))
}
