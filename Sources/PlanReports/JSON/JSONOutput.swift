package import PlanFiles

/// A JSON value to be written: objects keep the order of their keys, two blanks a level, short arrays of plain values stay
/// on one line.
package enum JSONOutput: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONOutput])
  case object([(key: String, value: JSONOutput)])
  /// A list in pieces, always a value a line.
  case list([Piece])

  /// A piece of a list.
  package enum Piece: Sendable {
    /// Values.
    case values([JSONOutput])
    /// Values that are written already, at the depth at which the list stands, handed on one by one.
    case written(@Sendable (_ visit: (UnsafeBufferPointer<UInt8>) -> Void) -> Void)

    /// The records of a band.
    static func written(_ parts: Spool, _ band: Band) -> Piece {
      .written { visit in parts.forEachRecord(in: band) { record, _ in visit(record) } }
    }
  }

  /// A text, or `null` where there is none.
  package init(_ text: String?) { self = text.map(JSONOutput.string) ?? .null }

  /// A list of texts.
  package init(_ texts: [String]) { self = .array(texts.map(JSONOutput.string)) }

  /// Writes the value as it stands at a depth, without a line end.
  func write(to buffer: inout ByteBuffer, indent: Int) {
    JSONWriter.write(to: &buffer, indent: indent) { write(to: &$0) }
  }

  /// Writes the value; what stands written in lists is not handed on before.
  func write(to json: inout JSONWriter) { write(to: &json) { _ in } }

  /// The same, with `handOn` called wherever it may be long.
  private func write(to json: inout JSONWriter, _ handOn: (inout JSONWriter) -> Void) {
    switch self {
    case .null: json.value(nil as String?)
    case .bool(let value): json.value(value)
    case .integer(let value): json.value(value)
    case .string(let value): json.value(value)
    case .array(let values):
      if values.allSatisfy(\.isPlain) {
        json.array(values) { json, value in value.write(to: &json, handOn) }
      } else {
        json.list { json in
          for value in values { json.item { value.write(to: &$0, handOn) } }
        }
      }
    case .list(let pieces):
      json.list { json in
        for piece in pieces { piece.write(to: &json, handOn) }
      }
    case .object(let members):
      json.object { json in
        for member in members { json.member(named: member.key) { member.value.write(to: &$0, handOn) } }
      }
    }
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object, .list: false
    default: true
    }
  }
}

extension JSONOutput.Piece {
  fileprivate func write(to json: inout JSONWriter, _ handOn: (inout JSONWriter) -> Void) {
    switch self {
    case .values(let values):
      for value in values { json.item { value.write(to: &$0) } }
    case .written(let visit):
      visit { record in
        json.item { $0.value(written: record) }
        handOn(&json)
      }
    }
  }
}

extension JSONOutput {
  /// Writes the members of an object that has begun, the end of the object and a line end.
  func writeMembers(to sink: inout some ByteSink) {
    guard case .object(let members) = self else { return }
    var buffer = ByteBuffer()
    JSONWriter.writeMembers(to: &buffer, indent: 2) { json in
      for member in members { json.member(named: member.key) { member.value.write(to: &$0) { $0.handOn(to: &sink) } } }
    }
    sink.write(buffer)
    sink.write("\n}\n")
  }
}

extension JSONOutput: Document {
  /// Writes the value and a line end.
  package func write(to sink: inout some ByteSink) {
    var buffer = ByteBuffer()
    JSONWriter.write(to: &buffer, indent: 0) { json in
      write(to: &json) { $0.handOn(to: &sink) }
    }
    sink.write(buffer)
    sink.write("\n")
  }
}
