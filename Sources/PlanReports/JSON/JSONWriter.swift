import PlanFiles
import PlanRules

/// Writes JSON value by value, so that nothing of a document has to be held beside its text.
///
/// On a page objects have a member a line, two blanks a level, and arrays of plain values stand on one line; a line holds no
/// blanks between its values.
struct JSONWriter {
  private var output: ByteCursor
  private let isLine: Bool
  /// The blanks before a member of the object that is being written.
  private var indent: Int
  /// Whether nothing of that object, or of that array, has been written.
  private var isFirst = true
  /// The long texts that stand whole somewhere before.
  private var shown: ShownTexts

  private init(_ buffer: inout ByteBuffer, indent: Int, isLine: Bool, _ shown: ShownTexts) {
    output = ByteCursor(&buffer)
    self.indent = indent
    self.isLine = isLine
    self.shown = shown
  }

  /// Writes a value as it stands at a depth of a page, every long text whole only where it stands first.
  static func write(
    to buffer: inout ByteBuffer, indent: Int, once shown: inout ShownTexts, _ value: (inout JSONWriter) -> Void
  ) {
    var json = JSONWriter(&buffer, indent: indent, isLine: false, shown)
    value(&json)
    json.output.end(&buffer)
    shown = json.shown
  }

  /// The same with all texts whole.
  static func write(to buffer: inout ByteBuffer, indent: Int, _ value: (inout JSONWriter) -> Void) {
    var all = ShownTexts.whole
    write(to: &buffer, indent: indent, once: &all, value)
  }

  /// Writes members as they stand in an object of a page; the braces are for the caller to write.
  static func writeMembers(to buffer: inout ByteBuffer, indent: Int, _ members: (inout JSONWriter) -> Void) {
    write(to: &buffer, indent: indent, members)
  }

  /// Writes a value in one line, without its end, all texts whole.
  static func writeLine(to buffer: inout ByteBuffer, _ value: (inout JSONWriter) -> Void) {
    var json = JSONWriter(&buffer, indent: 0, isLine: true, .whole)
    value(&json)
    json.output.end(&buffer)
  }
}

// MARK: Members of an object

extension JSONWriter {
  /// Adds a member: a text, or `null` where there is none.
  mutating func member(_ key: StaticString, _ text: String?) {
    guard let text else { return null(key) }
    begin(key)
    value(text)
  }

  /// Adds a member: a word of this program, a day or a figure, in none of which anything has to be escaped; or `null`.
  mutating func word(_ key: StaticString, _ word: String?) {
    guard let word else { return null(key) }
    begin(key)
    quote(word)
  }

  /// Adds a member: a whole number, or `null` where there is none.
  mutating func member(_ key: StaticString, _ number: Int?) {
    begin(key)
    value(number)
  }

  /// Adds a member: whether something is so, or `null` where nobody knows.
  mutating func member(_ key: StaticString, _ truth: Bool?) {
    begin(key)
    value(truth)
  }

  /// Adds a member: a list of texts.
  mutating func member(_ key: StaticString, _ texts: [String]) {
    begin(key)
    array(texts) { json, text in json.value(text) }
  }

  /// Begins a member, whose value is for the caller to write.
  mutating func open(_ key: StaticString) { begin(key) }

  /// Adds a member that has no value.
  mutating func null(_ key: StaticString) {
    begin(key)
    output.putNull()
  }

  /// Adds a member: an object of the members that `members` adds.
  mutating func object(_ key: StaticString, _ members: (inout JSONWriter) -> Void) {
    begin(key)
    object(members)
  }

  /// Adds a member: an object of the members that `members` adds of a thing, or `null` where there is none.
  mutating func object<Thing>(_ key: StaticString, _ thing: Thing?, _ members: (inout JSONWriter, Thing) -> Void) {
    guard let thing else { return null(key) }
    object(key) { members(&$0, thing) }
  }

  /// Adds a member: a list of what `items` adds.
  mutating func list(_ key: StaticString, _ items: (inout JSONWriter) -> Void) {
    begin(key)
    list(items)
  }

  /// Adds a member: a list of objects, of the members that `members` adds of each of some things.
  mutating func objects<Things: Sequence>(
    _ key: StaticString, _ things: Things, _ members: (inout JSONWriter, Things.Element) -> Void
  ) {
    list(key) { json in
      for thing in things { json.item { $0.object { members(&$0, thing) } } }
    }
  }

  /// Adds a member: a list of what `items` adds, in which long texts stand whole where they come first in it.
  mutating func list(_ key: StaticString, _ language: Language, _ items: (inout JSONWriter) -> Void) {
    let outer = shown
    shown = ShownTexts(language)
    list(key, items)
    shown = outer
  }

  /// Adds a member whose key is the word for what is counted.
  mutating func member(named key: String, _ count: Int) {
    begin(named: key)
    value(count)
  }

  /// Adds a member of any key with what `value` writes.
  mutating func member(named key: String, _ value: (inout JSONWriter) -> Void) {
    begin(named: key)
    value(&self)
  }

  /// Begins a member, whose key is plain ASCII.
  @inline(never)
  private mutating func begin(_ key: StaticString) {
    let key = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    output.reserve(indent + key.count + 6)
    output.putKey(key, isFirst: isFirst, isLine: isLine, indent: indent)
    isFirst = false
  }

  /// Begins a member whose key is a word of a list, or known only when it is written.
  private mutating func begin(named key: String) {
    if !isFirst { put(",") }
    isFirst = false
    if !isLine { breakLine() }
    quote(key)
    if isLine { put(":") } else { put(": ") }
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
      if isBehind { if isLine { put(",") } else { put(", ") } }
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
      output.reserve(1)
      output.put(UInt8(ascii: "0") + UInt8(number))
    } else {
      String(number).withBytes { write($0) }
    }
  }

  /// Writes `true`, `false` or `null`.
  mutating func value(_ truth: Bool?) {
    guard let truth else { return put("null") }
    if truth { put("true") } else { put("false") }
  }

  /// Writes what is a value already.
  mutating func value(written bytes: UnsafeBufferPointer<UInt8>) { write(bytes) }

  /// Hands on what is written so far, so that a long document need not be in memory.
  mutating func handOn(to sink: inout some ByteSink) { output.handOn(to: &sink) }

  private mutating func quote(_ text: String) {
    text.withBytes { text in
      output.reserve(text.count + 2)
      output.putQuoted(text)
    }
  }

  private mutating func breakLine() {
    output.reserve(indent + 1)
    output.putLineBreak(indent)
  }

  private mutating func put(_ sign: StaticString) {
    write(UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount))
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    output.reserve(bytes.count)
    output.put(bytes)
  }
}
