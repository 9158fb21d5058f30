/// A language of messages; plan texts, indicator and department names stay as they are written.
public enum Language: String, Sendable, CaseIterable {
  case zh, en

  /// One of two texts, of which only the one asked for is made.
  @inlinable
  public func text(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    switch self {
    case .zh: zh()
    case .en: en()
    }
  }
}
