/// A key of an object, its value, and where both stand.
package struct JSONMember: Sendable, Equatable {
  /// The key, its escapes resolved.
  package let key: String
  /// The offset of the key's opening quote in the document's file.
  package let keyOffset: Int
  /// The value.
  package let value: JSONNode

  /// Joins a key and its value.
  package init(key: String, keyOffset: Int, value: JSONNode) {
    self.key = key
    self.keyOffset = keyOffset
    self.value = value
  }
}
