import PlanRules

/// An option of a command: what is typed for it, what it takes and what help says of it.
///
/// Options are static members (`extension OptionSpec { static let strict = … }`), so that a command lists
/// `[.asOf, .strict]` and reads `arguments.flag(.strict)`.
///
/// A class, as commands share their options; nothing of it ever changes.
final class OptionSpec: Sendable {
  /// The long name without its dashes.
  let name: String
  /// The one-letter name without its dash.
  let short: Character?
  /// What stands for the value in help; nil for a flag, which takes none.
  let placeholder: Wording?
  /// What the value is, for completing it.
  let kind: ValueKind
  /// The only values there are; empty where any will do.
  let allowed: [String]
  /// The default as help shows it.
  let defaultText: Wording?
  /// Whether the option may be given more than once.
  let isRepeatable: Bool
  /// What the option does.
  let help: Wording

  private init(
    _ name: String, short: Character?, placeholder: Wording? = nil, kind: ValueKind = .text, allowed: [String] = [],
    default defaultText: Wording? = nil, isRepeatable: Bool = false, help: Wording
  ) {
    self.name = name
    self.short = short
    self.placeholder = placeholder
    self.kind = kind
    self.allowed = allowed
    self.defaultText = defaultText
    self.isRepeatable = isRepeatable
    self.help = help
  }

  /// An option that is there or not.
  static func flag(_ name: String, short: Character? = nil, help: Wording) -> OptionSpec {
    OptionSpec(name, short: short, help: help)
  }

  /// An option with a value.
  static func value(
    _ name: String, short: Character? = nil, _ placeholder: Wording, kind: ValueKind = .text, allowed: [String] = [],
    default defaultText: Wording? = nil, isRepeatable: Bool = false, help: Wording
  ) -> OptionSpec {
    OptionSpec(
      name, short: short, placeholder: placeholder, kind: kind, allowed: allowed, default: defaultText,
      isRepeatable: isRepeatable, help: help)
  }

  /// Whether the option takes no value.
  var isFlag: Bool { placeholder == nil }

  /// The names as typed, the short one first: `-o, --output`.
  var typedNames: String {
    (short.map { "-\($0), " } ?? "") + "--\(name)"
  }
}

extension OptionSpec {
  /// The option every command has: show help.
  static let help = OptionSpec.flag(
    "help", short: "h", help: Wording(zh: "显示帮助", en: "show this help"))
}
