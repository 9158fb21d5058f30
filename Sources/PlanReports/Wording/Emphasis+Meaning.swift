import PlanRules

extension Severity {
  /// How the word stands out; colour only repeats it.
  var emphasis: Emphasis {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }

  /// From what fails the gate down to what is only to be known.
  static let worstFirst: [Severity] = [.error, .warning, .note]
}

extension Outcome {
  /// How the word stands out; colour only repeats it.
  var emphasis: Emphasis { self == .passed ? .green : .red }
}
