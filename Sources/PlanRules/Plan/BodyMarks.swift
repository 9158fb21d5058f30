/// Marks at either end of a name that only a note explains: `县民政局★`, `*县民政局`.
enum BodyMarks {
  static func isMark(_ character: Character) -> Bool { "★☆▲△▼●◆◇■※*＊#＃✓√".contains(character) }

  /// A text without marks around it, and whether it had any; `**县民政局` has the name of its county left out.
  static func stripped(_ text: String) -> (name: String, isMarked: Bool) {
    var rest = Substring(text.trimmingBlankEnds)
    if rest.prefix(2).allSatisfy({ "*＊".contains($0) }),
      rest.dropFirst(2).first.map({ "省市县区州旗镇乡".contains($0) }) ?? false
    {
      return (String(rest), false)
    }
    let count = rest.count
    while let first = rest.first, isMark(first) { rest = rest.dropFirst() }
    while let last = rest.last {
      if isMark(last) {
        rest = rest.dropLast()
      } else if let inside = bracketedMarks(atEndOf: rest) {
        rest = inside
      } else {
        break
      }
    }
    guard rest.count < count else { return (text, false) }
    return (String(rest).trimmingBlankEnds, true)
  }

  /// What stands before brackets that hold marks only: `县民政局（★）`.
  private static func bracketedMarks(atEndOf text: Substring) -> Substring? {
    guard let last = text.last, "）)】〕]".contains(last) else { return nil }
    let before = text.dropLast()
    let marks = before.reversed().prefix { isMark($0) }.count
    guard marks > 0, let open = before.dropLast(marks).last, BodyPieces.closing(of: open) != nil else { return nil }
    return before.dropLast(marks + 1)
  }
}
