extension Rule {
  /// FYP901: No plan was found.
  public static let noPlan = Rule(
    "FYP901", "no-plan", .run, .error,
    summary: Wording(
      zh: "没有找到规划。",
      en: "No plan was found."),
    why: Wording(
      zh: "什么都没有检查，不能算通过。",
      en: "Nothing was checked, so nothing passed."),
    passes: Example(command: "fyplan check example"),
    fails: Example(command: "fyplan check exampel"))
}
