import PlanRules

/// Why a command line cannot be understood.
enum UsageError: Error, Sendable, Equatable {
  /// No command has this name.
  case unknownCommand(String, nearest: [String])
  /// The command has no such option.
  case unknownOption(String, nearest: [String])
  /// An option that may be given once was given again.
  case repeatedOption(String)
  /// An option has no value.
  case missingValue(option: String, placeholder: Wording)
  /// A flag has a value.
  case unexpectedValue(String, option: String)
  /// A value is not one of those there are.
  case valueNotAllowed(String, of: Wording, allowed: [String], nearest: [String])
  /// A required argument is not there.
  case missingArgument(Wording)
  /// There is an argument more than the command takes.
  case surplusArgument(String)
  /// A file to write whose form is not clear, or is none of the command's.
  case unclearOutput(String, allowed: [String])
}
