/// The one value of a JSON file.
package struct JSONDocument: Sendable {
  /// The file that all offsets refer to: the one that was read, or, if that is GB18030, the same text in UTF-8.
  ///
  /// Lines and columns are the same in both, for columns count code points.
  package let file: SourceFile
  /// The value.
  package let root: JSONNode
}
