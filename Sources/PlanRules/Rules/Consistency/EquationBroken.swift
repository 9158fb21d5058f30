extension Rule {
  /// FYP301: Figures do not satisfy an equation of the plan.
  public static let equationBroken = Rule(
    "FYP301", "equation-broken", .consistency, .error,
    summary: Wording(
      zh: "数据不满足规划列出的勾稽关系。",
      en: "Figures do not satisfy an equation of the plan."),
    why: Wording(
      zh: "勾稽关系不成立，说明至少有一个数抄错或报错，用到它的判定也不可靠。和、差须完全相等（或在容差之内），商按印出的位数四舍五入后相等。",
      en: """
        A broken equation means that at least one figure was copied or reported wrong, and verdicts that rest on it \
        are no better. Sums and differences are exact (or within the tolerance); quotients agree once rounded to the \
        printed places.
        """),
    passes: Example(
      asOf: "2023",
      [
        "statistics.csv": "编码,名称,单位,计量\nserved,服务人数,人,累计\nurban,城镇,人,累计\nrural,农村,人,累计\n",
        "actuals.csv": "指标,时期,数值,来源\nserved,2023,472,report\nurban,2023,374,report\nrural,2023,98,report\n",
        "equations.csv": "编号,左式,关系,右式\nE1,served,=,urban + rural\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "statistics.csv": "编码,名称,单位,计量\nserved,服务人数,人,累计\nurban,城镇,人,累计\nrural,农村,人,累计\n",
        "actuals.csv": "指标,时期,数值,来源\nserved,2023,472,report\nurban,2023,347,report\nrural,2023,98,report\n",
        "equations.csv": "编号,左式,关系,右式\nE1,served,=,urban + rural\n",
      ]))
}
