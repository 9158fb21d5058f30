extension Rule {
  /// FYP411: plan.json has a key that is unknown or stands twice.
  public static let unknownKey = Rule(
    "FYP411", "unknown-key", .data, .error,
    summary: Wording(
      zh: "plan.json 中有不认识或重复的键。",
      en: "plan.json has a key that is unknown or stands twice."),
    why: Wording(
      zh: "写错的键不起作用，重复的键不知以哪个为准。",
      en: "A misspelt key has no effect; of a doubled one nobody knows which counts."),
    passes: Example(
      asOf: "2023",
      [
        "plan.json": #"{"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联", "region": "某市"}"#
      ]),
    fails: Example(
      asOf: "2023",
      [
        "plan.json": #"{"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联", "regoin": "某市"}"#
      ]))
}
