/// A line that GitHub Actions turns into an annotation (GitHub, Workflow commands for GitHub Actions).
enum WorkflowCommand {
  /// `::error title=…,file=…,line=…,col=…::message` without its line end.
  static func line(_ name: String, _ properties: [(key: String, value: String)], message: String) -> String {
    let list = properties.map { "\($0.key)=\(property($0.value))" }.joined(separator: ",")
    return "::\(name) \(list)::\(data(message))"
  }

  /// A message: percent signs and line ends are encoded, so that it stays on its line.
  static func data(_ text: String) -> String {
    encoded(text) { $0 == "%" || $0 == "\r" || $0 == "\n" }
  }

  /// The value of a property, in which colons and commas are encoded too.
  static func property(_ text: String) -> String {
    encoded(text) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
  }

  private static func encoded(_ text: String, _ isSpecial: (Unicode.Scalar) -> Bool) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      if isSpecial(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        safe += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }
}
