import PlanRules
package import PlanRun

extension WeighedFinding {
  /// The word for what takes it out of the exit status; for one that tells, `计入`.
  var standingName: Wording {
    switch standing {
    case .counted: Wording(zh: "计入", en: "counted")
    case .supporting, .others, .excepted, .known, .inherited, .closed: label
    }
  }

  /// The word for its severity, with what a change did to it, or for what takes it out of the exit status.
  var label: Wording {
    switch standing {
    case .counted:
      change.map { change in
        Wording(zh: "\(severity.name.zh)（\(change.name.zh)）", en: "\(severity.name.en) (\(change.name.en))")
      } ?? severity.name
    case .supporting: Wording(zh: "配合", en: "supporting")
    case .others: Wording(zh: "他单位", en: "of others")
    case .excepted: Wording(zh: "例外", en: "excepted")
    case .known: Wording(zh: "已知", en: "known")
    case .inherited: (change ?? .unchanged).name
    case .closed: Wording(zh: "已结束", en: "closed")
    }
  }

  /// Why it does not tell: who approved it until when, that it is known or only supported; nothing otherwise.
  var approval: Wording? {
    switch standing {
    case .counted: nil
    case .supporting: Wording(zh: "所选单位只是配合，不计入", en: "the department only supports this; it does not count")
    case .others: Wording(zh: "是其他单位的数据，不计入", en: "on data of others; it does not count")
    case .known: Wording(zh: "列在已知问题清单中", en: "listed as known")
    case .closed: Wording(zh: "规划已结束，不计入", en: "the plan is closed; it does not count")
    case .inherited:
      switch change {
      case .knownNow?: Wording(zh: "改动前无法判定，现已查明，不计入", en: "open before this change and known now; it does not count")
      case .better?: Wording(zh: "比改动前好，不计入", en: "better than before this change; it does not count")
      default: Wording(zh: "改动前已有，不计入", en: "there before this change; it does not count")
      }
    case .excepted(let exception): exception.approval
    }
  }
}

extension FindingChange {
  /// What a change did to a finding, in words.
  var name: Wording {
    switch self {
    case .new: Wording(zh: "新增", en: "new")
    case .worse: Wording(zh: "变差", en: "worse")
    case .knownNow: Wording(zh: "现已查明", en: "known now")
    case .better: Wording(zh: "好转", en: "better")
    case .unchanged: Wording(zh: "原有", en: "unchanged")
    }
  }
}

extension ApprovedException {
  /// Who approved it until when, and why.
  fileprivate var approval: Wording {
    Wording { language in
      let reason = LongText.repeated(reason, language)
      return language.text(
        "\(approver)批准，至\(expires)：\(reason)", "approved by \(approver) until \(expires): \(reason)")
    }
  }
}

extension WeighedFinding.Standing {
  /// The word that JSON has for it.
  package var name: String {
    switch self {
    case .counted: "counted"
    case .supporting: "supporting"
    case .others: "others"
    case .excepted: "excepted"
    case .known: "known"
    case .inherited: "inherited"
    case .closed: "closed"
    }
  }

  /// All words.
  static let names = ["counted", "supporting", "others", "excepted", "known", "inherited", "closed"]
}

extension PlanResult {
  /// Since when the plan is closed, and by which document; `nil` where it is not by the day judged for.
  func closing(in language: Language) -> String? {
    guard let closing = plan.head.closing, plan.head.isClosed(on: assessment.asOf) else { return nil }
    return Wording(
      zh: "规划已于\(closing.day)结束（\(closing.document)），以下是结束时的结果，不再检查。",
      en:
        "The plan was closed on \(closing.day) (\(closing.document)); this is its result, and nothing is asked for any more."
    ).text(in: language)
  }

  /// That the duties of the department asked for are another one's by the day; `nil` where they are its own.
  func succession(in language: Language) -> String? {
    guard let (from, to) = succession else { return nil }
    let old = plan.departments[from].name
    let new = names(to).joined(separator: language.text("、", ", "))
    let day = plan.departments[from].succession.map { $0.from.description } ?? ""
    return Wording(
      zh: "\(old)的职责自\(day)起转出，现由\(new)承接，以下按\(new)列出。",
      en: "The duties of \(old) passed on from \(day) and now lie with \(new), for which this is listed."
    ).text(in: language)
  }
}
