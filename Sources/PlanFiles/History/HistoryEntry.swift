import PlanRules

/// How one plan stood in one run, as a history keeps it.
package struct HistoryEntry: Sendable, Equatable {
  /// The id of the plan.
  package let plan: String
  /// The day it was judged for; empty of a plan that could not be judged.
  package let asOf: String
  /// The day on which the run was made; empty where nobody knows.
  package let day: String
  /// The commit of the data, where it is kept in git.
  package let commit: String?
  /// The version of the program.
  package let version: String
  /// How many indicators of each nature stand how, by the words of JSON, in their order.
  package let statuses: [Count]
  /// How many errors and warnings each department leads, in the order of the register.
  package let departments: [Count]
  /// What is not as required: what it is about, and how it stands.
  package let open: [Standing]

  /// So many of something.
  package struct Count: Sendable, Hashable {
    /// Of what.
    package let name: String
    /// How many.
    package let count: Int

    /// So many of something.
    package init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// A thing and how it stands.
  package struct Standing: Sendable, Hashable {
    /// What it is.
    package let name: String
    /// The word for how it stands: that of an ``Extent/Stage``, else of a severity.
    package let word: String

    /// A thing and how it stands.
    package init(_ name: String, _ word: String) {
      self.name = name
      self.word = word
    }
  }

  /// An entry.
  package init(
    plan: String, asOf: String, day: String, commit: String?, version: String, statuses: [Count],
    departments: [Count], open: [Standing]
  ) {
    self.plan = plan
    self.asOf = asOf
    self.day = day
    self.commit = commit
    self.version = version
    self.statuses = statuses
    self.departments = departments
    self.open = open
  }
}
