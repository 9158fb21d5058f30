import PlanRules
import PlanRun

/// How a gate ended, in words.
struct GateText {
  private let run: RunSummary

  init(_ run: RunSummary) { self.run = run }

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

  /// The verdict as it stands out on a terminal, what was found, and more that there is to say.
  func line(_ layout: TextLayout, _ more: [String] = []) -> String {
    let verdict = layout.style.apply(run.outcome.emphasis, to: verdict.text(in: layout.language))
    let list = more.joined(separator: layout.language.text("；", "; "))
    let aside = more.isEmpty ? "" : layout.language.text("（\(list)）", " (\(list))")
    return "\(verdict)\(layout.language.text("：", ": "))\(counts.text(in: layout.language))\(aside)"
  }

  /// The verdict with what was found and what is as required, counted.
  var conclusion: Wording {
    Wording(zh: "\(verdict.zh)：\(counts.zh)", en: "\(verdict.en): \(counts.en)")
  }

  /// `不通过 9，警告 6，提示 31，例外 0，通过 26`; what is known or only supported is counted where there can be any.
  var counts: Wording {
    let tally = run.tally
    var (zh, en): ([String], [String]) = ([], [])
    func add(_ count: Int, _ chinese: String, _ english: String) {
      zh.append("\(chinese) \(count)")
      en.append("\(count) \(english)")
    }
    add(tally.failed, "不通过", "failed")
    add(tally.warned, "警告", "warned")
    add(tally.noted, "提示", "noted")
    add(tally.excepted, "例外", "excepted")
    if run.hasKnown { add(tally.known, "已知", "known") }
    if tally.supporting > 0 { add(tally.supporting, "只是配合", "only supported") }
    add(tally.passed, "通过", "passed")
    return Wording(zh: zh.joined(separator: "，"), en: en.joined(separator: ", "))
  }

  /// `错误 9，警告 6，提示 31`.
  static func counts(_ counts: [Severity: Int]) -> Wording {
    Wording { language in
      Severity.worstFirst.map { severity in
        let count = counts[severity] ?? 0
        let name = severity.name.text(in: language)
        return language.text("\(name) \(count)", "\(count) \(name)\(count == 1 ? "" : "s")")
      }.joined(separator: language.text("，", ", "))
    }
  }
}
