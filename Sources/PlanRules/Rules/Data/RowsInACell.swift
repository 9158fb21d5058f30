extension Rule {
  /// FYP423: A quoted cell holds rows of the table, or a lone CR begins one.
  public static let rowsInACell = Rule(
    "FYP423", "rows-in-a-cell", .data, .error,
    summary: Wording(
      zh: "一个单元格里装着表里的整行，或者一行藏在单独的回车符之后。",
      en: "A quoted cell holds rows of the table, or a lone CR hides where one begins."),
    why: Wording(
      zh: "加了引号的单元格可以换行，换行本身没有错；但里面的某一行若自成一行数据（每个必填列都有内容，编码、时期、日期等也是这些列能填的），多半是引号放错了，指标或数据因此不见了。",
      en:
        "A quoted cell may have line breaks; but where a line in it fills every column that the table needs, with what those columns can hold (a code, a period, a day), quotes are misplaced and a row is lost."
    ),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源,备注\ncoverage,2023,84,report,\"年末数，\n不含新增\"\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源,备注\ncoverage,2022,82,report,\"\ncoverage,2023,79,report,\"\n"
      ]))
}
