/// The same text in both languages of the product.
public struct Wording: Sendable, Hashable {
  /// The text in Chinese.
  public let zh: String
  /// The text in English.
  public let en: String

  /// Makes a wording of its two texts.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language.
  public func text(in language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
