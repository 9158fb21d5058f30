extension Rule {
  /// FYP903: The command line cannot be understood.
  public static let usage = Rule(
    "FYP903", "usage", .error,
    summary: Wording(
      zh: "命令写法有误。",
      en: "The command line cannot be understood."),
    why: Wording(
      zh: "",
      en: ""),
    passes: Example([:]),
    fails: Example([:]))
}
