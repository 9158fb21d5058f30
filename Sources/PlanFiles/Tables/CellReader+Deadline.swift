import PlanRules

extension CellReader {
  /// What the cell says of when something is due; what hangs on a part of the head that could not be read is not
  /// reported again.
  func deadline(under head: HeadFacts) -> Deadline? {
    guard let text = stated() else { return nil }
    do throws(DeadlineError) {
      return try Deadline(text, in: head.period, issued: head.issued)
    } catch {
      switch error.reason {
      case .yearMissing where head.period == nil: break
      case .issueMissing where head.isIssueUnread: break
      default: report(.cell(text, .deadline(error)), at: place(ofCharacter: error.offset))
      }
      return nil
    }
  }
}
