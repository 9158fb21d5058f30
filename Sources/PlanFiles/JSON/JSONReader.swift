import PlanRules

/// Reads JSON strictly by RFC 8259.
package enum JSONReader {
  /// How deep arrays and objects may stand within one another.
  package static let nestingLimit = 64

  /// The document in a file, or the first problem in it; a byte order mark is passed over.
  package static func read(_ file: SourceFile) throws(JSONProblem) -> JSONDocument {
    let file = try inUTF8(file)
    var parser = JSONParser(file)
    do throws(JSONFlaw) {
      return JSONDocument(file: file, root: try parser.document())
    } catch {
      throw problem(error.kind, at: error.offset, in: file)
    }
  }

  /// In GB18030 a backslash or a brace may be half of a character, so such a file is converted before it is read.
  private static func inUTF8(_ file: SourceFile) throws(JSONProblem) -> SourceFile {
    guard file.encoding == .gb18030 else { return file }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count * 3 / 2)
    let flaw = GB18030.appendUTF8(of: file.bytes, file.contentStart..<file.bytes.count, to: &bytes)
    if let flaw { throw problem(.invalidText, at: flaw, in: file) }
    return SourceFile(path: file.path, bytes: bytes)
  }

  private static func problem(_ kind: JSONFault, at offset: Int, in file: SourceFile) -> JSONProblem {
    let place = file.place(at: offset)
    return JSONProblem(kind: kind, line: place.line, column: place.column)
  }
}
