/// What of a file RFC 8259 does not allow.
public enum JSONFault: Sendable, Hashable, CaseIterable {
  /// The file holds nothing but blanks.
  case emptyFile
  /// The file ends inside a value.
  case unexpectedEnd
  /// A value should begin here.
  case expectedValue
  /// The quote of a key should stand here.
  case expectedKey
  /// The colon after a key should stand here.
  case expectedColon
  /// A comma or the closing bracket should stand here.
  case expectedCommaOrEnd
  /// A comma with nothing after it but the closing bracket.
  case trailingComma
  /// Something follows the file's one value.
  case textAfterValue
  /// A comment, which JSON does not have.
  case comment
  /// A number JSON does not know, such as `01`, `+1`, `.5` or `1.`.
  case malformedNumber
  /// The line ends before the string that begins here.
  case unclosedString
  /// A backslash before something it cannot escape.
  case unknownEscape
  /// Half of a pair of `\u` escapes.
  case loneSurrogate
  /// A control character in a string, which must be escaped.
  case controlCharacter
  /// Bytes that are no text in the file's encoding.
  case invalidText
  /// Brackets within brackets, deeper than 64.
  case nestedTooDeep
}
