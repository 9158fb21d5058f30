import Testing

/// One everyday case of a supervision office, with the answer that was worked out before anything was run.
struct Situation: Sendable, CustomTestStringConvertible {
  /// The file of situations it stands in.
  let file: String
  /// What is told of it, in both languages.
  let title: String
  /// The day on which the ledger is looked at.
  var day = ""
  /// The members of `plan.json` besides id, title and owner.
  var head = #""period": "2024""#
  /// The tables, by the name of their file.
  var tables: [(name: String, text: String)] = []
  /// The state of every task, and of the milestones that are named.
  var states: [String] = []
  /// How many are due, done, and done in time.
  var counts: String?
  /// Who is listed for what: body, matter, state, days.
  var list: [String] = []
  /// The codes of what is wrong with the tables; `nil` where any finding will do.
  var findings: [String]? = []

  var testDescription: String { "\(file): \(title)" }

  /// An empty one.
  init(file: String, title: String) {
    self.file = file
    self.title = title
  }

  /// All situations, file by file.
  static let all: [Situation] = SituationFile.names.flatMap { name in
    do {
      return try SituationFile(name).situations
    } catch {
      // A file that is not there or not understood must fail, not vanish.
      return [Situation(file: name, title: "\(error)")]
    }
  }
}
