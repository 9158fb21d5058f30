import PlanRules

/// How a gate ended, in words.
struct GateText {
  private let run: Run

  init(_ run: Run) { self.run = run }

  /// Passed, failed, or nothing judged.
  var verdict: Wording {
    switch (run.outcome, run.purpose == .validate) {
    case (.passed, false): Wording(zh: "检查通过", en: "check passed")
    case (.failed, false): Wording(zh: "检查未通过", en: "check failed")
    case (.void, false): Wording(zh: "什么都没有判定", en: "nothing was judged")
    case (.passed, true): Wording(zh: "数据没有错误", en: "the data has no errors")
    case (.failed, true): Wording(zh: "数据有错误", en: "the data has errors")
    case (.void, true): Wording(zh: "没有可读的规划", en: "no plan could be read")
    }
  }

  /// The verdict with what was found and what is as required, counted.
  var conclusion: Wording {
    Wording(zh: "\(verdict.zh)：\(counts.zh)", en: "\(verdict.en): \(counts.en)")
  }

  /// `不通过 9，警告 6，提示 31，例外 0，通过 26`; what is known or only supported is counted where there can be any.
  var counts: Wording {
    let tally = Tally(run)
    var counts = [
      (Wording(zh: "不通过", en: "failed"), tally.failed), (Wording(zh: "警告", en: "warned"), tally.warned),
      (Wording(zh: "提示", en: "noted"), tally.noted), (Wording(zh: "例外", en: "excepted"), tally.excepted),
    ]
    if run.hasKnown { counts.append((Wording(zh: "已知", en: "known"), tally.known)) }
    if tally.supporting > 0 { counts.append((Wording(zh: "只是配合", en: "only supported"), tally.supporting)) }
    counts.append((Wording(zh: "通过", en: "passed"), tally.passed))
    return Wording { language in
      counts.map { name, count in
        language == .zh ? "\(name.zh) \(count)" : "\(count) \(name.en)"
      }.joined(separator: language == .zh ? "，" : ", ")
    }
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
