/// The bodies of a cell in English: `Lead: X Bureau; Support: Y Bureau`, `X Bureau (lead) and Y Bureau`, `Led by X with Y`.
struct EnglishBodies {
  private(set) var found: [NamedRole] = []
  private(set) var isOpen = false
  private(set) var marked: [String] = []

  /// Reads a cell; `nil` where it is not in English.
  init?(_ cell: String, isKnown: (String) -> Bool) {
    guard cell.utf8.count <= 4 * BodyPieces.longest, cell.contains(where: { $0.isASCII && $0.isLetter }),
      !cell.unicodeScalars.contains(where: { (0x3400...0x9FFF).contains($0.value) })
    else { return nil }
    for part in EnglishBodies.parts(of: cell) { read(part, isKnown) }
  }

  // MARK: Pieces

  /// The parts between commas, semicolons, lines and numbers outside of brackets.
  private static func parts(of cell: String) -> [String] {
    let text = Array(cell.trimmingBlankEnds)
    var (parts, part, depth) = ([String](), "", 0)
    for (index, character) in text.enumerated() {
      if closing(character) { depth = max(0, depth - 1) }
      let isSeparator = depth == 0 && (",;，；、|/+".contains(character) || character.isNewline)
      let isBeforeNumber = depth == 0 && character.isWhitespace && withoutNumber(text[(index + 1)...].prefix(5)) != nil
      if BodyPieces.closing(of: character) != nil { depth += 1 }
      if isSeparator || isBeforeNumber {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part]).map(\.trimmingBlankEnds).map { part in
      withoutNumber(Array(part)[...]).map { String($0).trimmingBlankEnds } ?? part
    }.filter { !$0.isEmpty }
  }

  private static func closing(_ character: Character) -> Bool { "）)】〕]".contains(character) }

  /// What stands behind a number: `1. X Bureau`, `(2) Y Bureau`; `nil` where none stands.
  private static func withoutNumber(_ text: ArraySlice<Character>) -> ArraySlice<Character>? {
    let rest = text.first == "(" ? text.dropFirst() : text
    let digits = rest.prefix { $0.isASCII && $0.isWholeNumber }
    let behind = rest.dropFirst(digits.count)
    guard (1...2).contains(digits.count), let sign = behind.first, ".)".contains(sign) else { return nil }
    return behind.dropFirst()
  }

  private mutating func read(_ part: String, _ isKnown: (String) -> Bool) {
    var text = part
    if isKnown(text) {
      found.append(NamedRole(name: text))
      return
    }
    var heading: NamedRole.Role?
    if let colon = text.firstIndex(of: ":"), let role = EnglishBodies.role(ofHeading: String(text[..<colon])) {
      heading = role
      text = String(text[text.index(after: colon)...]).trimmingBlankEnds
    }
    text = text.without(prefixes: ["and ", "& ", "as well as "])
    if let phrase = EnglishBodies.leadIns.first(where: { text.begins(withWords: $0.words) }) {
      heading = phrase.role
      text = String(text.dropFirst(phrase.words.count)).trimmingBlankEnds
    }
    let cut = text.cuts(at: EnglishBodies.joints).first {
      heading == .leads || EnglishBodies.isBody($0.before, isKnown)
    }
    if let (before, behind) = cut {
      read(before, heading: heading ?? .leads, scope: heading == nil ? .before : .behind, isKnown)
      read(behind, heading: .supports, scope: .behind, isKnown)
    } else {
      read(text, heading: heading, scope: .behind, isKnown)
    }
  }

  /// Reads one or several names that `and` joins.
  private mutating func read(
    _ text: String, heading: NamedRole.Role?, scope: NamedRole.Scope, _ isKnown: (String) -> Bool
  ) {
    if !isKnown(text), let (before, behind) = EnglishBodies.joined(text, isKnown) {
      read(before, heading: heading, scope: scope, isKnown)
      read(behind, heading: heading, scope: scope, isKnown)
      return
    }
    var body = NamedRole(name: text)
    if !isKnown(text) {
      let (bare, isMarked) = BodyMarks.stripped(text)
      body.name = bare
      if let (rest, role, isBracketed) = EnglishBodies.roleBehind(bare, isKnown) {
        (body.name, body.role, body.scope) = (rest, role, isBracketed ? .itself : .before)
      }
      let (name, isOpen) = EnglishBodies.withoutOpenEnding(body.name)
      body.name = name.without(prefixes: ["the "])
      self.isOpen = self.isOpen || isOpen
      if isMarked { marked.append(body.name) }
    }
    if let heading, body.role == nil { (body.role, body.scope) = (heading, scope) }
    guard !body.name.isEmpty, !body.name.lowercased().isOne(of: ["none", "n/a"]) else {
      if let role = body.role, body.scope == .behind { found.append(NamedRole(heading: role)) }
      return
    }
    found.append(body)
  }

  /// The two sides of an `and` that joins bodies, not words of one name (`Human Resources and Social Security Bureau`).
  private static func joined(_ text: String, _ isKnown: (String) -> Bool) -> (String, String)? {
    for (before, behind) in text.cuts(at: [" and ", " & ", " as well as "]) {
      let begins = beginsAsBody(behind) && before.lowercasedWords.contains(where: nouns.contains)
      if endsList(before, isKnown) || begins || withoutOpenEnding(behind).name.isEmpty { return (before, behind) }
    }
    return nil
  }

  // MARK: Words

  private static let nouns: Set<String> = [
    "bureau", "commission", "committee", "department", "office", "government", "administration", "authority", "agency",
    "ministry", "centre", "center", "company", "group", "association", "federation", "council", "institute",
    "university", "hospital", "court", "corporation", "bank", "league", "union", "station", "division", "unit", "board",
    "bureaus", "bureaux", "departments", "offices", "governments", "committees", "commissions", "agencies", "districts",
    "counties", "townships", "towns", "subdistricts",
  ]

  private static func endsAsBody(_ name: String) -> Bool {
    guard let last = name.lowercasedWords.last else { return false }
    if last.hasSuffix(")"), let open = name.lastIndex(of: "(") {
      return endsAsBody(String(name[..<open]).trimmingBlankEnds)
    }
    return nouns.contains(last)
  }

  /// Whether a text is the name of a body, with a word for its role perhaps.
  private static func isBody(_ text: String, _ isKnown: (String) -> Bool) -> Bool {
    endsList(text, isKnown) || beginsAsBody(text)
  }

  /// Whether a name is complete, so that `and` behind it joins another: not `Bureau of Education` before `and Sports`.
  private static func endsList(_ text: String, _ isKnown: (String) -> Bool) -> Bool {
    isKnown(text) || endsAsBody(text) || text.count == 1 || roleBehind(text, isKnown) != nil
  }

  /// `Bureau of Finance`, `the County Department of Health`.
  private static func beginsAsBody(_ name: String) -> Bool {
    let words = name.lowercasedWords
    guard let link = words.firstIndex(where: { $0.isOne(of: ["of", "for", "on"]) }), link > 0 else { return false }
    return nouns.contains(words[link - 1])
  }

  private static let leadIns: [(words: String, role: NamedRole.Role)] = [
    ("led by", .leads), ("lead by", .leads), ("headed by", .leads), ("coordinated by", .leads),
    ("supported by", .supports), ("assisted by", .supports), ("with support from", .supports),
    ("with the support of", .supports), ("in cooperation with", .supports), ("in collaboration with", .supports),
    ("together with", .supports), ("jointly with", .supports), ("along with", .supports), ("with", .supports),
  ]
  private static let joints = [
    " with support from ", " with the support of ", " supported by ", " assisted by ", " in cooperation with ",
    " in collaboration with ", " together with ", " jointly with ", " along with ", " with ",
  ]

  private static func role(ofHeading heading: String) -> NamedRole.Role? {
    let words = heading.lowercased()
    guard words.utf8.count <= 40, !words.contains(text: "person") else { return nil }
    if ["support", "assist", "cooperat", "co-operat", "participat", "partner"].contains(where: words.contains(text:)) {
      return .supports
    }
    if words.contains(text: "lead") || words.contains(text: "in charge") { return .leads }
    let answers = ["responsible", "responsibility", "department", "agency", "agencies", "unit", "bod"]
    return answers.contains(where: words.contains(text:)) ? .answers : nil
  }

  private static let leading = ["lead", "leads", "leading", "to lead", "is lead", "in the lead", "in charge"]
  private static let supporting = [
    "supports", "to support", "supporting", "assists", "to assist", "assisting", "support",
  ]
  private static let answering = ["responsible", "is responsible", "are responsible"]

  /// A name without the word for its role behind it: `X Bureau (lead)`, `X Bureau leads`, `X Bureau - support`.
  private static func roleBehind(
    _ text: String, _ isKnown: (String) -> Bool
  ) -> (name: String, role: NamedRole.Role, isBracketed: Bool)? {
    if let last = text.last, "）)]".contains(last), let open = text.lastIndex(where: { "（([".contains($0) }) {
      let inside = String(text[text.index(after: open)...].dropLast()).trimmingBlankEnds.lowercased()
      let role = inside.isOne(of: leading + ["l"]) ? NamedRole.Role.leads : role(ofHeading: inside)
      return role.map { (String(text[..<open]).trimmingBlankEnds, $0, true) }
    }
    let words: [(list: [String], role: NamedRole.Role)] = [
      (leading, .leads), (supporting, .supports), (answering, .answers),
    ]
    for (list, role) in words {
      for word in list where text.ends(withWords: word) {
        let rest = String(text.dropLast(word.count)).trimmingBlankEnds
        let name = rest.hasSuffix("-") || rest.hasSuffix("–") ? String(rest.dropLast()).trimmingBlankEnds : rest
        // `Office of Family Support` is a name.
        if name.count == 1 || isKnown(name) || endsAsBody(name) || beginsAsBody(name) && word != "support" {
          return (name, role, false)
        }
      }
    }
    return nil
  }

  /// A name without `etc.`, and whether it had that or stands for others that are not named.
  private static func withoutOpenEnding(_ name: String) -> (name: String, isOpen: Bool) {
    var name = name
    while let last = name.last, "….".contains(last) {
      if last == "…" { return (withoutOpenEnding(String(name.dropLast()).trimmingBlankEnds).name, true) }
      name = String(name.dropLast()).trimmingBlankEnds
    }
    let words = name.lowercasedWords
    guard let last = words.last else { return ("", false) }
    if last.isOne(of: ["etc", "others"]) || words.suffix(2) == ["et", "al"] {
      let dropped = last == "al" ? 2 : 1
      let kept = name.split(separator: " ").dropLast(dropped).joined(separator: " ").trimmingBlankEnds
      return (kept.lowercased().isOne(of: ["and", "&", "among"]) ? "" : kept, true)
    }
    let isGroup = ["departments", "bureaus", "bureaux", "units", "agencies", "bodies", "parties", "authorities"]
      .contains(last)
    guard isGroup, words.contains(where: { $0.isOne(of: ["relevant", "other", "concerned", "related"]) }) else {
      return (name, false)
    }
    return ("", true)
  }
}

extension String {
  /// Its words in small letters.
  fileprivate var lowercasedWords: [String] { lowercased().split { $0.isWhitespace }.map(String.init) }

  fileprivate func begins(withWords words: String) -> Bool { lowercased().begins(with: words + " ") }

  fileprivate func ends(withWords words: String) -> Bool {
    let lowered = lowercased()
    guard lowered.count == count, lowered.ends(with: words) else { return false }
    return lowered.dropLast(words.count).last.map { $0.isWhitespace || $0 == "-" || $0 == "–" } ?? false
  }

  fileprivate func without(prefixes: [String]) -> String {
    let lowered = lowercased()
    guard let prefix = prefixes.first(where: lowered.begins(with:)) else { return self }
    return String(dropFirst(prefix.count)).trimmingBlankEnds
  }

  /// What stands before and behind each of some words, in the order in which they stand.
  fileprivate func cuts(at words: [String]) -> [(before: String, behind: String)] {
    let lowered = Array(lowercased())
    let characters = Array(self)
    guard lowered.count == characters.count else { return [] }
    var (cuts, depth) = ([(before: String, behind: String)](), 0)
    for index in characters.indices {
      if BodyPieces.closing(of: characters[index]) != nil { depth += 1 }
      if "）)】〕]".contains(characters[index]) { depth = max(0, depth - 1) }
      guard depth == 0, characters[index].isWhitespace,
        let word = words.first(where: { lowered[index...].starts(with: $0) })
      else { continue }
      let (before, behind) = (String(characters[..<index]), String(characters[(index + word.count)...]))
      cuts.append((before.trimmingBlankEnds, behind.trimmingBlankEnds))
    }
    return cuts
  }
}
