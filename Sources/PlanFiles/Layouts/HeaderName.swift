package import PlanRules

/// A header as offices write it: what it calls its column, the months that it is of, and what its brackets say of the
/// figures below.
package struct HeaderName: Sendable {
  /// The name without months and brackets; empty where it states nothing else.
  package private(set) var name: String
  /// The months that it names.
  package private(set) var period: Period?
  /// The text of these months as it is written.
  private(set) var periodText: String?
  /// The unit that stands in brackets behind it.
  private(set) var unit: String?
  /// How final the figures below are (`2023年（预计）`, `2023年快报数`), as a word that a cell may hold.
  private(set) var state: String?
  /// What else stands in brackets, and may make the figures below others than those that the name promises.
  private(set) var remark: String?

  /// All of it as headers are compared.
  let whole: String

  /// Reads a header: `2025年（%）`, `规划目标值`, `2023年完成值`, `“十四五”目标`, `2023年②`.
  init(_ text: String) {
    whole = HeaderName.folded(text)
    name = HeaderName.withoutMarks(whole)
    // What is that long is no header.
    guard whole.utf8.count <= 300 else { return }
    takeBrackets()
    takePlanWord()
    takePeriod()
    takeState()
  }

  /// The same under headings that stand above it and its neighbours, the nearest first: `2023年` under 目标 is 2023年目标,
  /// 完成值 under 2023年 is 2023年完成值, 一季度 under 2023年 is 2023年一季度.
  func under(_ headings: [HeaderName]) -> HeaderName {
    var own = self
    for heading in headings {
      if own.period == nil, let above = heading.periodText {
        if let part = HeaderName.part(own.name, of: above) {
          (own.period, own.periodText, own.name) = (part.period, part.text, "")
        } else {
          (own.period, own.periodText) = (heading.period, above)
        }
      }
      if own.name.isEmpty { own.name = heading.name }
      own.unit = own.unit ?? heading.unit
      own.state = own.state ?? heading.state
      own.remark = own.remark ?? heading.remark
    }
    return own
  }

  /// The same with what stands in brackets as its name, where it has no other and that is one.
  func withBracketAsName(_ isName: (String) -> Bool) -> HeaderName {
    guard name.isEmpty, let remark, isName(remark) else { return self }
    var own = self
    (own.name, own.remark) = (remark, nil)
    return own
  }

  /// The same of a year that stands elsewhere, where it names only a part of one: `1—3月` in a table of 2023.
  func of(_ year: (period: Period, text: String)?) -> HeaderName {
    guard period == nil, let year, let part = HeaderName.part(name, of: year.text) else { return self }
    var own = self
    (own.period, own.periodText, own.name) = (part.period, part.text, "")
    return own
  }

  /// A part of a year that a text names without it.
  private static func part(_ name: String, of year: String) -> (period: Period, text: String)? {
    guard name.utf8.count <= 60, let first = name.unicodeScalars.first,
      "0123456789一二三四上下前全第".unicodeScalars.contains(first)
    else { return nil }
    let text = year + name
    guard let written = try? WrittenPeriod(text), (try? WrittenPeriod(name)) == nil else { return nil }
    return (written.period, text)
  }

  /// Whether it names a part of a year that stands elsewhere: `一季度`, `1—3月`.
  var isPartOfYear: Bool { period == nil && HeaderName.part(name, of: "2024年") != nil }

  /// Whether it is what the numbers of rows stand below.
  static func isNumber(_ name: String) -> Bool { ["序号", "编号", "no.", "no", "number"].contains(name) }

  /// Whether it says that those below lead.
  var namesLeader: Bool { name.begins(with: "牵头") || name.begins(with: "主办") || name.begins(with: "主责") }

  /// The text as headers are compared: folded, in simplified characters and small letters, without a numeral's dots.
  static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in SimplifiedCharacters.of(NameFolding.folded(text)).unicodeScalars {
      let isCapital = ("A"..."Z").contains(scalar)
      folded.unicodeScalars.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
    }
    return folded
  }

  // MARK: What stands around a name

  /// A text without the marks of notes around it: `2025年①`, `*目标值`.
  private static func withoutMarks(_ text: String) -> String {
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
      (0x2460...0x2473).contains(scalar.value) || "*★☆▲△※†‡¹²³:".unicodeScalars.contains(scalar)
    }
    var rest = Substring(text).unicodeScalars
    while let first = rest.first, isMark(first) { rest.removeFirst() }
    while let last = rest.last, isMark(last) { rest.removeLast() }
    return rest.isEmpty ? text : String(rest)
  }

  private mutating func takeBrackets() {
    while let open = name.firstIndex(where: { "([〔".contains($0) }), let close = HeaderName.end(of: open, in: name) {
      let content = String(name[name.index(after: open)..<close])
      let rest = String(name[..<open]) + name[name.index(after: close)...]
      guard !rest.isEmpty else { return }
      take(content: content)
      name = rest
    }
  }

  private static func end(of open: String.Index, in text: String) -> String.Index? {
    let closing: Character = text[open] == "(" ? ")" : text[open] == "[" ? "]" : "〕"
    return text[open...].firstIndex(of: closing)
  }

  private mutating func take(content: String) {
    let content =
      ["计量单位:", "单位:"].first(where: content.begins(with:)).map { String(content.dropFirst($0.count)) } ?? content
    if period == nil, let written = try? WrittenPeriod(content) {
      (period, periodText) = (written.period, content)
    } else if unit == nil, Unit(content).isKnown {
      unit = content
    } else if FigureState(word: content) != nil {
      state = content
    } else if let kind = FigureKind(content), !content.isEmpty {
      remark = remark ?? (kind == .reading ? nil : content)
    } else if !HeaderName.isNote(content) {
      remark = remark ?? content
    }
  }

  /// `注1`, `1`: the number of a note.
  private static func isNote(_ text: String) -> Bool {
    let number = text.begins(with: "注") ? String(text.dropFirst()) : text
    return number.utf8.count <= 3 && number.allSatisfy { $0.isWholeNumber }
  }

  /// `“十四五”目标` is 目标 of 2021 to 2025, `“十三五”末` is 2020.
  private mutating func takePlanWord() {
    guard name.contains("五") else { return }
    var rest = name.filter { !"“”\"'‘’".contains($0) }
    let plans = ["十一五", "十二五", "十三五", "十四五", "十五五", "十六五"]
    guard let plan = plans.firstIndex(where: rest.begins(with:)) else { return }
    rest.removeFirst(3)
    if let word = ["规划期", "规划", "时期", "期间"].first(where: rest.begins(with:)), rest.count > word.count + 1 {
      // 规划目标 is a name of its own.
      if word != "规划" { rest.removeFirst(word.count) }
    }
    let last = 2010 + 5 * plan
    if ["末", "期末", "末年"].contains(rest) { rest = "" } else if rest.begins(with: "末") { rest.removeFirst() }
    guard !rest.isEmpty || period == nil else { return }
    name = rest
    if period == nil { (period, periodText) = (Period(year: last), "\(last)年") }
  }

  /// Takes the months from the beginning of the name, as many characters as name some.
  private mutating func takePeriod() {
    guard period == nil, let first = name.unicodeScalars.first,
      ("0"..."9").contains(first) || name.begins(with: "截至") || name.begins(with: "截止")
    else { return }
    for length in stride(from: min(name.count, 30), through: 4, by: -1) {
      let head = String(name.prefix(length))
      guard let written = try? WrittenPeriod(head) else { continue }
      let rest = String(name.dropFirst(length))
      // `2025年终期目标` is of the year 2025.
      if rest.begins(with: "期") { continue }
      (period, periodText, name) = (written.period, head, rest)
      if name.begins(with: "的") { name.removeFirst() }
      return
    }
  }

  /// `2023年预计`, `2023年预计完成值`, `2023年快报数`.
  private mutating func takeState() {
    guard period != nil, FigureKind(name) == nil, !name.begins(with: "预期") else { return }
    for length in stride(from: name.count, through: 2, by: -1) {
      let word = String(name.prefix(length))
      let rest = String(name.dropFirst(length))
      guard FigureState(word: word) != nil, FigureKind(rest) == .reading else { continue }
      (state, name) = (word, rest)
      return
    }
  }
}
