import PlanRules

/// A command line that help shows, and what it does.
struct ExampleSpec: Sendable, Hashable {
  /// The command line as one would type it.
  let line: String
  /// What it does.
  let purpose: Wording

  init(_ line: String, _ purpose: Wording) {
    self.line = line
    self.purpose = purpose
  }
}
