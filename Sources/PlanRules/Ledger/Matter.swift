/// A task or a milestone.
public enum MatterSubject: Sendable, Hashable {
  /// The position of a task in the plan.
  case task(Int)
  /// The position of a milestone in the plan.
  case milestone(Int)
}

/// One occasion on which one task or milestone is due, or all of it where it is due once.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Matter: Sendable {
  /// What it is.
  public let subject: MatterSubject
  /// The months that an occasion of a recurring duty stands for.
  public let period: Period?
  /// What each body owes of it, in the order of the tables; never empty.
  public let parts: [Part]
  /// Where the whole stands.
  public let state: MatterState

  init(_ subject: MatterSubject, period: Period?, parts: [Part]) {
    self.subject = subject
    self.period = period
    self.parts = parts
    self.state = MatterState.whole(of: parts.lazy.map(\.standing.state))
  }

  /// What one body owes of it.
  public struct Part: Sendable {
    /// The body; `nil` where the plan names none, not even its owner.
    public let body: DepartmentID?
    /// The group that the tables name in its place.
    public let group: DepartmentID?
    /// Where it stands.
    public let standing: Standing
  }

  /// Where one part stands; those of bodies that nobody reported on apart share one.
  ///
  /// A class, as the parts of a whole group hold the same one; nothing of it ever changes.
  public final class Standing: Sendable {
    /// The state.
    public let state: MatterState
    /// When it is due; `nil` of a duty without end, and where the deadline could not be read.
    public let due: DueDay?
    /// Why it has to be confirmed.
    public let doubts: [Doubt]
    /// What is to be said besides.
    public let remarks: [LedgerRemark]
    /// The position of the latest note on it.
    public let note: Int?
    /// The day on which it was done.
    public let finished: CalendarDate?

    init(
      _ state: MatterState, due: DueDay?, doubts: [Doubt] = [], remarks: [LedgerRemark] = [], note: Int? = nil,
      finished: CalendarDate? = nil
    ) {
      self.state = state
      self.due = due
      self.doubts = doubts
      self.remarks = remarks
      self.note = note
      self.finished = finished
    }

    /// The same, to be confirmed for another reason.
    func inDoubt(_ doubt: Doubt) -> Standing {
      Standing(.toConfirm, due: due, doubts: doubts + [doubt], remarks: remarks, note: note, finished: finished)
    }

    /// The same in another state.
    func moved(to state: MatterState, finished day: CalendarDate? = nil) -> Standing {
      Standing(state, due: due, doubts: doubts, remarks: remarks, note: note, finished: day ?? finished)
    }
  }

  /// The same with the standing of each part changed.
  func with(_ change: (Standing) -> Standing) -> Matter {
    Matter(
      subject, period: period, parts: parts.map { Part(body: $0.body, group: $0.group, standing: change($0.standing)) })
  }

  /// The latest day by which a part is due.
  public var due: DueDay? {
    var latest: DueDay?
    for part in parts {
      guard let due = part.standing.due else { continue }
      if latest.map({ $0.day < due.day }) ?? true { latest = due }
    }
    return latest
  }

  /// The position of the latest note on any part.
  public var note: Int? { parts.lazy.compactMap(\.standing.note).max() }

  /// The day on which the last part was done.
  public var finished: CalendarDate? { state.isDone ? parts.lazy.compactMap(\.standing.finished).max() : nil }

  /// Why it has to be confirmed, each reason once.
  public var doubts: [Doubt] {
    var found: [Doubt] = []
    for part in parts {
      for doubt in part.standing.doubts where !found.contains(doubt) { found.append(doubt) }
    }
    return found
  }

  /// What is to be said besides, each remark once.
  public var remarks: [LedgerRemark] {
    var found: [LedgerRemark] = []
    for part in parts {
      for remark in part.standing.remarks where !found.contains(remark) { found.append(remark) }
    }
    return found
  }
}

/// The day by which something is to be done.
public struct DueDay: Sendable, Hashable {
  /// What the day rests on.
  public enum Basis: String, Sendable, Hashable {
    /// The document states it.
    case stated
    /// The document states none: the plan's last day is assumed.
    case assumed
  }

  /// The day that the document sets, or the plan's last.
  public let original: CalendarDate
  /// The day to which it was moved by an approval.
  public let moved: Move?
  /// What it rests on.
  public let basis: Basis
  /// Whether it was counted in working days, taken to be Monday to Friday as the plan lists none.
  public let assumesWorkdays: Bool

  /// An approved extension.
  public struct Move: Sendable, Hashable {
    /// The new day.
    public let day: CalendarDate
    /// The position of the note that holds the approval.
    public let note: Int
  }

  /// The day that counts.
  public var day: CalendarDate { moved?.day ?? original }
}
