/// One part of a plan's yardstick that stands otherwise than in an earlier state of the plan, old and new side by side.
public struct YardstickChange: Sendable, Hashable {
  /// What a change does to what the plan asks for.
  public enum Bearing: Sendable, Hashable {
    /// Something passes that did not pass before.
    case loosened
    /// Nobody can tell which way it goes, so that it counts as a loosening.
    case undecided
    /// What passed before may pass no more, and nothing new does.
    case tightened
    /// What was not stated, or could not be read, is stated now.
    case completed
    /// It is said otherwise, and nothing passes that did not pass before.
    case restated
    /// A document that is on record allows it.
    case covered(document: String)
  }

  /// The part that changed.
  public let part: YardstickPart
  /// What it is a part of: an indicator, a task, a row, or the plan itself.
  public let subject: Subject
  /// What that is called, as published.
  public let name: String
  /// The region it is for; `nil` for the plan's own.
  public let region: String?
  /// The months it is for.
  public let period: Period?
  /// What stood there, as published; `nil` where nothing did.
  public let was: Wording?
  /// What stands there now, as published; `nil` where nothing does.
  public let stands: Wording?
  /// What that does to what the plan asks for.
  public let bearing: Bearing
  /// Where it stands changed; of what is gone, the head's file where it should be.
  public let place: Place
  /// Where it stood.
  public let basePlace: Place?

  /// A change.
  public init(
    _ part: YardstickPart, of subject: Subject, called name: String, region: String? = nil, period: Period? = nil,
    was: Wording?, stands: Wording?, _ bearing: Bearing, place: Place, basePlace: Place? = nil
  ) {
    self.part = part
    self.subject = subject
    self.name = name
    self.region = region
    self.period = period
    self.was = was
    self.stands = stands
    self.bearing = bearing
    self.place = place
    self.basePlace = basePlace
  }

  /// Whether it counts as a loosening that nothing covers.
  public var isLoosening: Bool { bearing == .loosened || bearing == .undecided }
}

extension Wording {
  /// A text of the plan, which is the same in either language; none where it is empty.
  init?(published text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.init(zh: text, en: text)
  }
}

extension YardstickChange.Bearing {
  /// That a document covers a change; `nil` for what names none by a number, as 已同意 does.
  static func covered(by document: String?) -> YardstickChange.Bearing? {
    guard let document, ProgressNote.Approval(by: document, date: nil).namesPaper else { return nil }
    return .covered(document: document)
  }
}
