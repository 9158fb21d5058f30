/// A word that could stand where the cursor is.
struct Candidate: Sendable, Hashable {
  /// The word as the program would read it, without a shell's quotes.
  let value: String
  /// What it means; empty where the word says it all.
  let help: String

  init(_ value: String, _ help: String = "") {
    self.value = value
    self.help = help
  }
}
