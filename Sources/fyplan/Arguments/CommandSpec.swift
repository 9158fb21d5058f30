import PlanRules

/// What a command takes and what help says of it.
///
/// A class, as all specifications are: the runtime makes a type for every kind of list at start, but for lists of objects
/// only one. Nothing of it ever changes.
final class CommandSpec: Sendable {
  /// The word that calls it.
  let name: String
  /// One sentence on what it does.
  let abstract: Wording
  /// More on it, paragraphs parted by line ends.
  let discussion: Wording?
  /// The positional arguments in their order.
  let arguments: [ArgumentSpec]
  /// The options; `--help` is always among them, at the end.
  let options: [OptionSpec]
  /// Command lines to learn from.
  let examples: [ExampleSpec]

  init(
    _ name: String, abstract: Wording, discussion: Wording? = nil, arguments: [ArgumentSpec] = [],
    options: [OptionSpec] = [], examples: [ExampleSpec] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.discussion = discussion
    self.arguments = arguments
    self.options = options.contains { $0 === OptionSpec.help } ? options : options + [.help]
    self.examples = examples
  }
}
