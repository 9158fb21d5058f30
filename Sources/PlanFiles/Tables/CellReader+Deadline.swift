import PlanRules

extension CellReader {
  /// What the cell says of when something is due; what hangs on a part of the head that could not be read is not
  /// reported again.
  func deadline(among known: inout KnownDeadlines) -> Deadline? {
    guard let text = stated() else { return nil }
    let head = known.head
    do throws(DeadlineError) {
      return try known.deadline(text)
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

/// The deadlines that the cells of a table state: most of its rows share a few wordings, and each is read once.
struct KnownDeadlines {
  let head: HeadFacts
  private var positions = NameTable()
  private var deadlines: [Deadline] = []

  /// None yet, of a plan with this head.
  init(under head: HeadFacts) { self.head = head }

  /// The deadline that a text states; throws where and why it cannot be read.
  mutating func deadline(_ text: String) throws(DeadlineError) -> Deadline {
    if let known = positions[text] { return deadlines[known] }
    let deadline = try Deadline(text, in: head.period, issued: head.issued)
    positions.insert(text, deadlines.count)
    deadlines.append(deadline)
    return deadline
  }
}
