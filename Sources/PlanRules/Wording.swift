/// A language that messages come in.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese, simplified.
  case zh
  /// English.
  case en
}

/// One sentence or term in both languages.
public struct Wording: Sendable, Hashable {
  /// The Chinese text.
  public let zh: String
  /// The English text.
  public let en: String

  /// Both texts.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language.
  public func text(in language: Language) -> String { language == .zh ? zh : en }
}
