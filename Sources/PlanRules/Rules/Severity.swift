/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Something to know.
  case note
  /// Something to act on that does not fail the gate.
  case warning
  /// Something that fails the gate.
  case error

  /// The word that diagnostics print.
  public var name: Wording {
    switch self {
    case .note: Wording(zh: "提示", en: "note")
    case .warning: Wording(zh: "警告", en: "warning")
    case .error: Wording(zh: "错误", en: "error")
    }
  }

  /// By weight.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
