import PlanRules

/// A positional argument of a command.
///
/// A class, as all specifications are: the runtime makes a type for every kind of list at start, but for lists of objects
/// only one. Nothing of it ever changes.
final class ArgumentSpec: Sendable {
  /// How many words an argument takes.
  enum Count: Sendable, Hashable {
    /// Exactly one.
    case required
    /// One or none.
    case optional
    /// Any number, also none; only the last argument may be this.
    case any
    /// One or more; only the last argument may be this.
    case many
  }

  /// What stands for the argument in help and errors.
  let name: Wording
  /// How many words it takes.
  let count: Count
  /// What its words are, for completing them.
  let kind: ValueKind
  /// The only values there are; empty where any will do.
  let allowed: [String]
  /// The default as help shows it.
  let defaultText: Wording?
  /// What the argument is.
  let help: Wording

  init(
    _ name: Wording, _ count: Count = .required, kind: ValueKind = .text, allowed: [String] = [],
    default defaultText: Wording? = nil, help: Wording
  ) {
    self.name = name
    self.count = count
    self.kind = kind
    self.allowed = allowed
    self.defaultText = defaultText
    self.help = help
  }

  /// Whether the command cannot run without it.
  var isRequired: Bool { count == .required || count == .many }

  /// Whether it takes all the words that are left.
  var takesRest: Bool { count == .any || count == .many }
}
