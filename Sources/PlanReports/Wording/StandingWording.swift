import PlanRules
package import PlanRun

extension WeighedFinding {
  /// The word for what takes it out of the exit status; for one that tells, `计入`.
  var standingName: Wording {
    switch standing {
    case .counted: Wording(zh: "计入", en: "counted")
    case .supporting, .others, .excepted, .known: label
    }
  }

  /// The word for its severity, or for what takes it out of the exit status.
  var label: Wording {
    switch standing {
    case .counted: severity.name
    case .supporting: Wording(zh: "配合", en: "supporting")
    case .others: Wording(zh: "他单位", en: "of others")
    case .excepted: Wording(zh: "例外", en: "excepted")
    case .known: Wording(zh: "已知", en: "known")
    }
  }

  /// Why it does not tell: who approved it until when, that it is known or only supported; nothing otherwise.
  var approval: Wording? {
    switch standing {
    case .counted: nil
    case .supporting: Wording(zh: "所选单位只是配合，不计入", en: "the department only supports this; it does not count")
    case .others: Wording(zh: "是其他单位的数据，不计入", en: "on data of others; it does not count")
    case .known: Wording(zh: "列在已知问题清单中", en: "listed as known")
    case .excepted(let exception): exception.approval
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
    }
  }

  /// All words.
  static let names = ["counted", "supporting", "others", "excepted", "known"]
}

extension PlanResult {
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
