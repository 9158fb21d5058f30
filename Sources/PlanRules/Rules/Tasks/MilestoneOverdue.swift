extension Rule {
  /// FYP202: A milestone is past its deadline and not closed.
  public static let milestoneOverdue = Rule(
    "FYP202", "milestone-overdue", .tasks, .warning,
    summary: Wording(
      zh: "事项已过期限，未见办结。",
      en: "A milestone is past its deadline and not closed."),
    why: Wording(
      zh: "每年一次的会议，哪一年没有记录，就缺哪一年。",
      en: "A yearly meeting is owed for every year without a record."),
    passes: Example(
      asOf: "2022",
      [
        "milestones.csv": "编号,事项,完成时限,负责单位\nM1,召开会议,2021年底前,市残联\n",
        "progress.csv": "对象,时期,日期,进展,来源\nM1,2021,2021-12-20,已完成,report\n",
      ]),
    fails: Example(
      asOf: "2022",
      [
        "milestones.csv": "编号,事项,完成时限,负责单位\nM1,召开会议,2021年底前,市残联\n"
      ]))
}
