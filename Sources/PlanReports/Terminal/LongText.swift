import PlanRules

/// Texts that are too long to stand in every line that speaks of them.
///
/// A text of a plan stands whole once, where it belongs; a hundred cycles of one duty, and all who owe them, repeat it.
enum LongText {
  /// So many characters of a text are shown wherever it is spoken of.
  private static let mostRepeated = 300
  /// So many characters a sentence may have, with all that it quotes.
  private static let mostInSentence = 500
  private static let sentenceStart = 320
  private static let sentenceEnd = 120

  /// The text where it has been shown whole already, or is shown elsewhere: its beginning.
  static func repeated(_ text: String, _ language: Language) -> String {
    guard isLong(text) else { return text }
    let shown = 4 * mostRepeated / 5
    return start(text, shown) + left(text.unicodeScalars.count - shown, language)
  }

  /// Whether a text is longer than what is shown wherever it is spoken of.
  static func isLong(_ text: String) -> Bool { exceeds(text, mostRepeated) }

  /// A sentence that quotes from the data: its beginning and its end.
  static func sentence(_ text: String, _ language: Language) -> String {
    guard exceeds(text, mostInSentence) else { return text }
    var end = ""
    end.unicodeScalars.append(contentsOf: text.unicodeScalars.suffix(sentenceEnd))
    let left = left(text.unicodeScalars.count - sentenceStart - sentenceEnd, language)
    return start(text, sentenceStart) + left + end
  }

  /// Whether a text has more characters than so many; nearly every text has fewer bytes.
  private static func exceeds(_ text: String, _ most: Int) -> Bool {
    text.utf8.count > most && text.unicodeScalars.count > most
  }

  private static func start(_ text: String, _ count: Int) -> String {
    var start = ""
    start.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(count))
    return start
  }

  private static func left(_ count: Int, _ language: Language) -> String {
    language.text("…（略去\(count)字）…", "… (\(count) characters left out) …")
  }
}

/// The long texts that a document has shown whole.
struct ShownTexts {
  private var shown: Set<String> = []
  private let language: Language
  private let showsAll: Bool

  init(_ language: Language) { self.init(language, showsAll: false) }

  private init(_ language: Language, showsAll: Bool) {
    self.language = language
    self.showsAll = showsAll
  }

  /// For a document in which every text stands whole.
  static var whole: ShownTexts { ShownTexts(.zh, showsAll: true) }

  /// The text, whole where it was not shown before.
  mutating func once(_ text: String) -> String {
    guard !showsAll, LongText.isLong(text), !shown.insert(text).inserted else { return text }
    return LongText.repeated(text, language)
  }
}
