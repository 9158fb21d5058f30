import PlanRules

/// Assumptions of a plan in words, as sentences name them; `plan.json` has keys for them.
extension Assumptions.Key {
  /// What is assumed.
  var name: Wording {
    switch self {
    case .cumulativeRead: Wording(zh: "表中未标明合计，按合计理解", en: "read as a total, though the table does not mark it")
    case .inStep: Wording(zh: "“同步”比照什么", en: "what “in step” is held against")
    case .approximate: Wording(zh: "“约”“左右”容许多少", en: "how far “about” reaches")
    case .unitsRead: Wording(zh: "人次按人理解", en: "cases (人次) read as persons (人)")
    case .claimsAccepted: Wording(zh: "应保尽保等表述按100%理解", en: "claims such as 应保尽保 read as 100%")
    case .lights: Wording(zh: "用哪种灯的规则", en: "which rule gives the lights")
    case .reportingLag: Wording(zh: "报送期限的依据", en: "why reports are due so many days later")
    }
  }
}
