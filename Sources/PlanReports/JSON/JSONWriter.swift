import PlanFiles
import PlanRules

/// Writes JSON value by value, so that nothing of a document has to be held beside its text.
///
/// On a page objects have a member a line, two blanks a level, and arrays of plain values stand on one line; a line holds no
/// blanks between its values.
struct JSONWriter {
  private var buffer: ByteBuffer
  private let isLine: Bool
  /// The blanks before a member of the object that is being written.
  private var indent: Int
  /// Whether nothing of that object, or of that array, has been written.
  private var isFirst = true
  /// The long texts that stand whole somewhere before.
  private var shown: ShownTexts

  private init(_ buffer: ByteBuffer, indent: Int, isLine: Bool, _ shown: ShownTexts) {
    self.buffer = buffer
    self.indent = indent
    self.isLine = isLine
    self.shown = shown
  }

  /// Writes a value as it stands at a depth of a page, every long text whole only where it stands first.
  static func write(
    to buffer: inout ByteBuffer, indent: Int, once shown: inout ShownTexts, _ value: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(ByteBuffer(), indent: indent, isLine: false, shown)
    swap(&json.buffer, &buffer)
    value(&json)
    swap(&json.buffer, &buffer)
    shown = json.shown
  }

  /// The same with all texts whole.
  static func write(to buffer: inout ByteBuffer, indent: Int, _ value: (inout JSONWriter) -> Void) {
    var all = ShownTexts.whole
    write(to: &buffer, indent: indent, once: &all, value)
  }

  /// Writes a value in one line, without its end, all texts whole.
  static func writeLine(to buffer: inout ByteBuffer, _ value: (inout JSONWriter) -> Void) {
    var json = JSONWriter(ByteBuffer(), indent: 0, isLine: true, .whole)
    swap(&json.buffer, &buffer)
    value(&json)
    swap(&json.buffer, &buffer)
  }
}

// MARK: Members of an object

extension JSONWriter {
  /// Adds a member: a text, or `null` where there is none.
  mutating func member(_ key: String, _ text: String?) {
    begin(key)
    value(text)
  }

  /// Adds a member: a whole number, or `null` where there is none.
  mutating func member(_ key: String, _ number: Int?) {
    begin(key)
    value(number)
  }

  /// Adds a member: whether something is so, or `null` where nobody knows.
  mutating func member(_ key: String, _ truth: Bool?) {
    begin(key)
    value(truth)
  }

  /// Adds a member: a list of texts.
  mutating func member(_ key: String, _ texts: [String]) {
    begin(key)
    array(texts) { json, text in json.value(text) }
  }

  /// Adds a member that has no value.
  mutating func null(_ key: String) {
    begin(key)
    put("null")
  }

  /// Adds a member: an object of the members that `members` adds.
  mutating func object(_ key: String, _ members: (inout JSONWriter) -> Void) {
    begin(key)
    object(members)
  }

  /// Adds a member: an object of the members that `members` adds of a thing, or `null` where there is none.
  mutating func object<Thing>(_ key: String, _ thing: Thing?, _ members: (inout JSONWriter, Thing) -> Void) {
    guard let thing else { return null(key) }
    object(key) { members(&$0, thing) }
  }

  /// Adds a member: a list of what `items` adds.
  mutating func list(_ key: String, _ items: (inout JSONWriter) -> Void) {
    begin(key)
    list(items)
  }

  /// Adds a member: a list of objects, of the members that `members` adds of each of some things.
  mutating func objects<Things: Sequence>(
    _ key: String, _ things: Things, _ members: (inout JSONWriter, Things.Element) -> Void
  ) {
    list(key) { json in
      for thing in things { json.item { $0.object { members(&$0, thing) } } }
    }
  }

  /// Adds a member: a list of what `items` adds, in which long texts stand whole where they come first in it.
  mutating func list(_ key: String, _ language: Language, _ items: (inout JSONWriter) -> Void) {
    let outer = shown
    shown = ShownTexts(language)
    list(key, items)
    shown = outer
  }

  /// Adds a member with what `value` writes.
  mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
    begin(key)
    value(&self)
  }

  private mutating func begin(_ key: String) {
    let separator = isFirst ? 0 : 1
    isFirst = false
    let indent = isLine ? 0 : indent
    let (before, behind) = isLine ? (separator, 2) : (separator + 1 + indent, 3)
    key.withBytes { key in
      buffer.fill(before + 1 + key.count + behind) { room in
        var next = room
        if separator > 0 { next.put(UInt8(ascii: ",")) }
        if !isLine { next.putLineBreak(indent) }
        next.put(UInt8(ascii: "\""))
        next.put(key)
        next.put(UInt8(ascii: "\""))
        next.put(UInt8(ascii: ":"))
        if !isLine { next.put(UInt8(ascii: " ")) }
      }
    }
  }
}

// MARK: Values

extension JSONWriter {
  /// Writes an object of the members that `members` adds.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    put("{")
    let outer = isFirst
    isFirst = true
    indent += 2
    members(&self)
    indent -= 2
    if !isFirst, !isLine { breakLine() }
    isFirst = outer
    put("}")
  }

  /// Writes a list of what `items` adds, each on a line of its own.
  mutating func list(_ items: (inout JSONWriter) -> Void) {
    put("[")
    let outer = isFirst
    isFirst = true
    indent += 2
    items(&self)
    indent -= 2
    if !isFirst, !isLine { breakLine() }
    isFirst = outer
    put("]")
  }

  /// Adds to a list what `value` writes.
  mutating func item(_ value: (inout JSONWriter) -> Void) {
    if !isFirst { put(",") }
    isFirst = false
    if !isLine { breakLine() }
    let outer = isFirst
    value(&self)
    isFirst = outer
  }

  /// Writes a list on one line.
  mutating func array<Value>(_ values: [Value], _ write: (inout JSONWriter, Value) -> Void) {
    put("[")
    var isBehind = false
    for value in values {
      if isBehind { put(isLine ? "," : ", ") }
      isBehind = true
      write(&self, value)
    }
    put("]")
  }

  /// Writes a text, or `null`.
  mutating func value(_ text: String?) {
    guard let text else { return put("null") }
    let shown = shown.once(text)
    if TextHazard.mayBe(in: shown, orIsQuoted: true) { quote(JSONText.escaped(shown)) } else { quote(shown) }
  }

  /// Writes a whole number, or `null`.
  mutating func value(_ number: Int?) {
    guard let number else { return put("null") }
    if (0...9).contains(number) {
      buffer.fill(1) { $0.pointee = UInt8(ascii: "0") + UInt8(number) }
    } else {
      String(number).withBytes { buffer.write($0) }
    }
  }

  /// Writes `true`, `false` or `null`.
  mutating func value(_ truth: Bool?) { put(truth.map { $0 ? "true" : "false" } ?? "null") }

  /// Writes what is a value already.
  mutating func value(written bytes: ArraySlice<UInt8>) { buffer.write(bytes) }

  /// Hands on what is written so far, so that a long document need not be in memory.
  mutating func handOn(to sink: inout some ByteSink) {
    sink.write(buffer)
    buffer.clear()
  }

  private mutating func quote(_ text: String) {
    text.withBytes { text in
      buffer.fill(text.count + 2) { room in
        var next = room
        next.put(UInt8(ascii: "\""))
        next.put(text)
        next.put(UInt8(ascii: "\""))
      }
    }
  }

  private mutating func breakLine() {
    let indent = indent
    buffer.fill(indent + 1) { room in
      var next = room
      next.putLineBreak(indent)
    }
  }

  private mutating func put(_ sign: StaticString) {
    buffer.write(UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount))
  }
}

extension UnsafeMutablePointer<UInt8> {
  /// Writes a byte here and goes on behind it.
  @inline(__always)
  fileprivate mutating func put(_ byte: UInt8) {
    pointee = byte
    self += 1
  }

  /// Writes bytes here and goes on behind them.
  @inline(__always)
  fileprivate mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    update(from: start, count: bytes.count)
    self += bytes.count
  }

  /// Writes a line end and the blanks of the next line.
  @inline(__always)
  fileprivate mutating func putLineBreak(_ indent: Int) {
    put(UInt8(ascii: "\n"))
    update(repeating: UInt8(ascii: " "), count: indent)
    self += indent
  }
}
