extension Rule {
  /// FYP207: A progress note cannot be taken as it stands.
  public static let noteInDoubt = Rule(
    "FYP207", "note-in-doubt", .tasks, .warning,
    summary: Wording(
      zh: "进展记录不能照字面采用：没有日期、日期不对、词语不认识，或与同日的另一条矛盾。",
      en:
        "A progress note cannot be taken as it stands: no day, an impossible day, an unknown word, or another of its day says otherwise."
    ),
    why: Wording(
      zh: "后报的记录取代先报的，不知何日所报就不知谁取代谁。",
      en: "The later report replaces the earlier one; without its day nobody knows which that is."),
    passes: Example(
      asOf: "2024",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,2024年底前\n",
        "progress.csv": "对象,日期,进展,来源\nT1,2024-05-08,已完成,report\n",
      ]),
    fails: Example(
      asOf: "2024",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,2024年底前\n",
        "progress.csv": "对象,日期,进展,来源\nT1,,已完成,report\n",
      ]))
}
