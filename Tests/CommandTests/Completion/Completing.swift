import PlanRules
import TestSupport

@testable import fyplan

/// What the real program offers for a line whose last word is under the cursor; a plans folder by its path.
func completion(_ words: String..., plans: String = Repository.plans, home: String? = nil) -> Completion {
  completion(words, plans: plans, home: home)
}

/// The same of a list of words.
func completion(_ words: [String], plans: String = Repository.plans, home: String? = nil) -> Completion {
  let engine = CompletionEngine(
    spec: Program.spec, language: .en, plans: PlanCandidates(directory: plans, home: home))
  return engine.completion(of: words)
}

extension Completion {
  /// The words offered; none where the shell is to complete by itself.
  var words: [String] {
    guard case .candidates(let candidates) = self else { return [] }
    return candidates.map(\.value)
  }
}
