import PlanReports
import PlanRules

extension UsageError {
  /// What is wrong, in one or two sentences; what was typed is safe to print.
  var wording: Wording {
    switch self {
    case .unknownCommand(let name, let nearest):
      Wording(zh: "没有子命令 '\(safe(name))'。", en: "Unknown command '\(safe(name))'.") + meant(nearest)
    case .unknownOption(let option, let nearest):
      Wording(zh: "没有选项 '\(safe(option))'。", en: "Unknown option '\(safe(option))'.") + meant(nearest)
    case .repeatedOption(let option):
      Wording(zh: "选项 '\(option)' 只能给出一次。", en: "Option '\(option)' may be given only once.")
    case .missingValue(let option, let placeholder):
      Wording(
        zh: "选项 '\(option)' 缺少值 <\(placeholder.zh)>。", en: "Option '\(option)' needs a value <\(placeholder.en)>.")
    case .unexpectedValue(let value, let option):
      Wording(
        zh: "选项 '\(option)' 不带值，却给出了 '\(safe(value))'。",
        en: "Option '\(option)' takes no value, but was given '\(safe(value))'.")
    case .valueNotAllowed(let value, let name, let allowed, let nearest):
      notAllowed(value, of: name, allowed: allowed) + meant(nearest)
    case .missingArgument(let name):
      Wording(zh: "缺少参数 <\(name.zh)>。", en: "Missing argument <\(name.en)>.")
    case .surplusArgument(let value):
      Wording(zh: "多余的参数 '\(safe(value))'。", en: "Unexpected argument '\(safe(value))'.")
    case .unclearOutput(let value, let allowed):
      Wording(
        zh: "看不出 '\(safe(value))' 要写成什么格式，或这个命令没有那种格式；写作 格式:文件，格式可取：\(allowed.joined(separator: "、"))。",
        en:
          "The form of '\(safe(value))' is not clear, or the command does not have it; write FORMAT:FILE, where FORMAT may be \(allowed.joined(separator: ", "))."
      )
    }
  }

  private func safe(_ typed: String) -> String {
    TerminalText.escaped(typed)
  }

  private func notAllowed(_ value: String, of name: Wording, allowed: [String]) -> Wording {
    Wording(
      zh: "\(name.zh) 的值 '\(safe(value))' 无效；可取：\(allowed.joined(separator: "、"))。",
      en: "The value '\(safe(value))' of \(name.en) is invalid; it may be \(allowed.joined(separator: ", ")).")
  }

  /// The question after an unknown name; nothing where no known name is near.
  private func meant(_ nearest: [String]) -> Wording {
    guard !nearest.isEmpty else { return Wording(zh: "", en: "") }
    let quoted = nearest.map { "'\($0)'" }
    return Wording(
      zh: "是否指 \(quoted.joined(separator: "、"))？", en: " Did you mean \(quoted.joined(separator: ", "))?")
  }
}

/// Joins two wordings language by language.
private func + (left: Wording, right: Wording) -> Wording {
  Wording(zh: left.zh + right.zh, en: left.en + right.en)
}
