extension Rule {
  /// FYP404: A department that the register does not list.
  public static let unknownDepartment = Rule(
    "FYP404", "unknown-department", .data, .warning,
    summary: Wording(
      zh: "部门不在部门名册中。",
      en: "A department that the register does not list."),
    why: Wording(
      zh: "简称、旧称都应登记为别名，否则同一部门的任务会分在两处。",
      en: "Short and former names belong in the register, or one department's duties fall apart into two lists."),
    passes: Example(
      asOf: "2023",
      [
        "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市卫健局\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市卫建局\n"
      ]))
}
