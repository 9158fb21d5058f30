/// A value of RFC 8259.
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number as it is printed, so that nothing of it is lost.
  case number(String)
  case string(String)
  case array([JSONNode])
  /// The members in file order, doubled keys included.
  case object([JSONMember])
}
