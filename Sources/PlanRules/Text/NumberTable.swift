/// The rows of a table by their printed numbers, of which several may be the same.
struct NumberTable: Sendable {
  private var ids = NameTable()
  /// The rows by each form of their numbers, as far as it is not the form before.
  private var forms = [ListTable](repeating: ListTable(), count: PrintedNumber.Form.allCases.count)

  /// Enters a row under an id that no other has.
  mutating func insert(id: String, _ row: Int) { ids.insert(id, row) }

  /// Enters a row under its number, and what stands before the number.
  mutating func insert(_ number: PrintedNumber, behind chapter: String = "", _ row: Int) {
    var last: String?
    for form in PrintedNumber.Form.allCases {
      let text = chapter.isEmpty ? number[form] : chapter + number[form]
      if !(last?.hasSameBytes(as: text) ?? false) { forms[form.rawValue].insert(text, row) }
      last = text
    }
  }

  /// The row of an id.
  subscript(id id: String) -> Int? { ids[id] }

  /// The rows whose number is the same in one form, in the table's order.
  func rows(_ number: PrintedNumber, as form: PrintedNumber.Form) -> [Int] {
    let text = number[form]
    // What has no brackets stands only where it is plain.
    let found = forms[...form.rawValue].flatMap { $0[text] }
    return form == .plain ? found : found.sorted()
  }
}

/// Short lists of positions by texts; of very many positions with one text a few are enough to tell that it is not clear.
struct ListTable: Sendable {
  private static let most = 8
  private var first = NameTable()
  /// Which list holds what comes after the first; few texts have one.
  private var repeated = NameTable()
  private var further: [[Int]] = []

  mutating func insert(_ text: String, _ position: Int) {
    guard first.insert(text, position) != position else { return }
    let list = repeated.insert(text, further.count)
    if list == further.count { further.append([]) }
    if further[list].count < ListTable.most { further[list].append(position) }
  }

  subscript(text: String) -> [Int] {
    guard let first = first[text] else { return [] }
    return [first] + (repeated[text].map { further[$0] } ?? [])
  }
}
