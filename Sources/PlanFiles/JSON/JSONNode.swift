/// A value and where it stands.
package struct JSONNode: Sendable, Equatable {
  /// The offset of the value's first byte in the document's file; for a string that of its opening quote.
  package let offset: Int
  /// The value itself.
  package let value: JSONValue

  /// Puts a value at an offset.
  package init(offset: Int, value: JSONValue) {
    self.offset = offset
    self.value = value
  }
}
