import Foundation
import PlanFiles

@testable import PlanReports

/// A value of a document as somebody else's reader finds it.
struct WrittenJSON {
  private let value: Any

  private init(_ value: Any) { self.value = value }

  /// The object that some members make.
  init(_ members: (inout JSONWriter) -> Void) throws {
    let text = WrittenJSON.text(members)
    value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  /// A document.
  init(_ document: some Document) throws {
    value = try JSONSerialization.jsonObject(with: Data(document.text().utf8))
  }

  /// The text of that object.
  static func text(_ members: (inout JSONWriter) -> Void) -> String {
    var buffer = ByteBuffer()
    JSONWriter.write(to: &buffer, indent: 0) { $0.object(members) }
    return buffer.text
  }

  /// The member of an object.
  subscript(key: String) -> WrittenJSON? { (value as? [String: Any])?[key].map(WrittenJSON.init) }

  /// The text of a string.
  var string: String? { value as? String }

  /// Whether it is `null`.
  var isNull: Bool { value is NSNull }

  /// The members of an array.
  var array: [WrittenJSON] { (value as? [Any] ?? []).map(WrittenJSON.init) }
}
