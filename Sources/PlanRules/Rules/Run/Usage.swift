extension Rule {
  /// FYP903: The command line cannot be understood.
  public static let usage = Rule(
    "FYP903", "usage", .run, .error,
    summary: Wording(
      zh: "命令写法有误。",
      en: "The command line cannot be understood."),
    why: Wording(
      zh: "没有弄懂要做什么，就什么都没有做，不能算通过。",
      en: "What is not understood is not done, so nothing passed."),
    passes: Example(command: "fyplan check example --as-of 2025"),
    fails: Example(command: "fyplan check example --as-of soon"))
}
