/// Why an earlier state cannot be read from git.
package enum GitFault: Error, Sendable, Hashable {
  /// There is no program `git`.
  case notInstalled
  /// The folder lies in no repository.
  case noRepository
  /// The repository belongs to somebody else, whom git has not been told to trust; its folder.
  case unsafe(String)
  /// The clone was cut off before the commit that is asked for.
  case shallow(String)
  /// Nothing in the repository has such a name.
  case unknown(String)
  /// The repository has no commit yet.
  case unborn
  /// Two lines of history that have nothing in common.
  case unrelated(String)
  /// Git refuses, in its own words.
  case refused(String)
}
