extension Rule {
  /// FYP424: A file holds marks of an unresolved merge.
  public static let unresolvedMerge = Rule(
    "FYP424", "unresolved-merge", .data, .error,
    summary: Wording(
      zh: "文件里留着没有解决的合并冲突。",
      en: "A file holds marks of an unresolved merge."),
    why: Wording(
      zh: "git 合并有冲突时把两边的行都写进文件，用 <<<<<<<、|||||||、======= 和 >>>>>>> 隔开；哪一边算数，要由人来定。",
      en:
        "Where a merge conflicts, git writes the rows of both sides into the file, between <<<<<<<, |||||||, ======= and >>>>>>>; somebody has to say which side counts."
    ),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv":
          "指标,时期,数值,来源\n<<<<<<< HEAD\ncoverage,2023,84,report\n=======\ncoverage,2023,79,report\n>>>>>>> survey\n"
      ]))
}
