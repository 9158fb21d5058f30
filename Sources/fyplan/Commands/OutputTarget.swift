import PlanReports
import PlanRules

/// A file that `-o` names, with the form it takes: `report.sarif`, `junit:report.txt`.
struct OutputTarget: Sendable, Equatable {
  /// The form.
  let format: OutputFormat
  /// Where it goes.
  let path: String

  /// Reads what was typed: a form before a colon, else the form that the name's ending asks for.
  init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let format = OutputFormat(rawValue: String(parts[0])) {
      self.format = format
      path = String(parts[1])
    } else if let format = OutputFormat(ending: text) {
      self.format = format
      path = text
    } else {
      return nil
    }
    // "-" would be a file of that name; standard output is what --format is for.
    guard !path.isEmpty, path != "-" else { return nil }
  }

  /// The files of a command line, in the order given.
  ///
  /// - Throws: A `UsageError` where the form of one is not clear or the command does not have it.
  static func all(in arguments: ParsedArguments, of command: CommandSpec) throws(UsageError) -> [OutputTarget] {
    guard command.options.contains(where: { $0.name == OptionSpec.output.name }) else { return [] }
    let allowed = command.options.first { $0.name == OptionSpec.format.name }?.allowed ?? []
    var targets: [OutputTarget] = []
    for text in arguments.values(.output) {
      guard let target = OutputTarget(text), allowed.contains(target.format.rawValue) else {
        throw .unclearOutput(text, allowed: allowed)
      }
      targets.append(target)
    }
    return targets
  }
}
