import PlanRules

/// A command line that help shows, and what it does.
///
/// A class, as many hold the same one; nothing of it ever changes.
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
