import PlanRules

/// How a gate ended, in words.
struct GateText {
  private let run: Run
  private let isOnData: Bool

  /// `isOnData` tells `validate` from `check`.
  init(_ run: Run, isOnData: Bool) {
    self.run = run
    self.isOnData = isOnData
  }

  /// Passed, failed, or nothing judged.
  var verdict: Wording {
    switch (run.outcome, isOnData) {
    case (.passed, false): Wording(zh: "检查通过", en: "check passed")
    case (.failed, false): Wording(zh: "检查未通过", en: "check failed")
    case (.void, false): Wording(zh: "什么都没有判定", en: "nothing was judged")
    case (.passed, true): Wording(zh: "数据没有错误", en: "the data has no errors")
    case (.failed, true): Wording(zh: "数据有错误", en: "the data has errors")
    case (.void, true): Wording(zh: "没有可读的规划", en: "no plan could be read")
    }
  }

  /// The verdict with the findings counted by weight.
  var conclusion: Wording {
    let counts = GateText.counts(Dictionary(grouping: run.findings, by: \.severity).mapValues(\.count))
    return Wording(zh: "\(verdict.zh)：\(counts.zh)", en: "\(verdict.en): \(counts.en)")
  }

  /// `错误 9，警告 6，提示 31`.
  static func counts(_ counts: [Severity: Int]) -> Wording {
    Wording { language in
      Severity.worstFirst.map { severity in
        let count = counts[severity] ?? 0
        let name = severity.name.text(in: language)
        return language == .zh ? "\(name) \(count)" : "\(count) \(name)\(count == 1 ? "" : "s")"
      }.joined(separator: language == .zh ? "，" : ", ")
    }
  }
}
