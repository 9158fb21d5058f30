import PlanRules

/// A command line that help shows, and what it does.
///
/// A class, as all specifications are: the runtime makes a type for every kind of list at start, but for lists of objects
/// only one. Nothing of it ever changes.
final class ExampleSpec: Sendable {
  /// The command line as one would type it.
  let line: String
  /// What it does.
  let purpose: Wording

  init(_ line: String, _ purpose: Wording) {
    self.line = line
    self.purpose = purpose
  }
}
