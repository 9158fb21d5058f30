/// A language of messages; plan texts, indicator and department names stay as they are written.
public enum Language: String, Sendable, CaseIterable {
  case zh, en
}
