import PlanRules
import PlanRun

/// What a change did to all plans of a run, in one line.
struct ChangeText {
  private let base: String
  private let counts: ChangeCounts

  /// The line of a run; `nil` where nothing is compared.
  init?(_ run: RunSummary) {
    guard let base = run.base else { return nil }
    self.base = base
    counts = run.changes
  }

  /// `this change: 2 new, 1 worse, 3 fixed`; what there is none of is left out, and what is as it was comes last.
  var line: Wording {
    Wording { language in
      var parts: [String] = []
      func add(_ count: Int, _ name: Wording) {
        guard count > 0 else { return }
        parts.append(language.text("\(name.zh) \(count)", "\(count) \(name.en)"))
      }
      for change in [FindingChange.new, .worse, .knownNow, .better] { add(counts.count(change), change.name) }
      add(counts.fixed, ChangeText.fixed)
      if parts.isEmpty { parts.append(language.text("没有变化", "no difference")) }
      add(counts.count(.unchanged), FindingChange.unchanged.name)
      let list = parts.joined(separator: language.text("，", ", "))
      return language.text("本次改动（与 \(base) 相比）：\(list)", "this change (since \(base)): \(list)")
    }
  }

  /// What is there no more.
  static let fixed = Wording(zh: "解决", en: "fixed")
}
