extension Rule {
  /// FYP904: A finding listed as known is found no more.
  public static let knownFindingGone = Rule(
    "FYP904", "known-finding-gone", .run, .note,
    summary: Wording(
      zh: "已知问题清单里的一条不再出现。",
      en: "A finding listed as known is found no more."),
    why: Wording(
      zh: "问题解决后应从清单中删去，否则它再次出现时不会有人知道。用 --write-known 重写清单。",
      en:
        "Once solved it should leave the list, or nobody would notice its return. Write the list anew with --write-known."
    ),
    passes: Example(
      command: "fyplan check example --as-of 2025 --known plans/known.csv",
      ["./known.csv": "指纹,代码,规划,对象,列,地区,时期,程度\n"]),
    fails: Example(
      command: "fyplan check example --as-of 2025 --known plans/known.csv",
      [
        "./known.csv": """
        指纹,代码,规划,对象,列,地区,时期,程度
        0123456789abcdef0123456789abcdef,FYP101,example,coverage,,,,missed 1/1

        """
      ]))
}
