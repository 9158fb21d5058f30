import PlanRules
import Synchronization

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
    let deadline = try SharedDeadlines.deadline(text, in: head.period, issued: head.issued)
    positions.insert(text, deadlines.count)
    deadlines.append(deadline)
    return deadline
  }
}

/// The deadlines that any table has stated: the plans of many counties say 2025年底前 in the words of one template.
private enum SharedDeadlines {
  /// What a deadline is read from.
  private struct Key: Hashable {
    let text: String
    let plan: Period?
    let isIssued: Bool
  }

  /// So many are kept; whoever writes more different ones has them read each time.
  private static let most = 1 << 12
  private static let known = Mutex<[Key: Deadline]>([:])

  static func deadline(
    _ text: String, in plan: Period?, issued: CalendarDate?
  ) throws(DeadlineError) -> Deadline {
    let key = Key(text: text, plan: plan, isIssued: issued != nil)
    if let found = known.withLock({ $0[key] }) { return found }
    let read = try Deadline(text, in: plan, issued: issued)
    known.withLock { if $0.count < most { $0[key] = read } }
    return read
  }
}
