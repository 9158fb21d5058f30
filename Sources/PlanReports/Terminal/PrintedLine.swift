/// A line of a text as it leaves the program.
enum PrintedLine {
  /// The line so that it steers and commands nothing, whatever its pieces are and wherever it was broken; the sequences
  /// of ``Style`` stay, and the text is looked at as it is without them. Pieces made safe before come out unchanged.
  static func safe(_ line: String) -> String {
    guard TextHazard.mayBe(in: line) else { return line }
    let scalars = Array(line.unicodeScalars)
    var text = ""
    // What stands before the characters of the text, by their positions.
    var sequences: [Int: String] = [:]
    var (position, count) = (0, 0)
    while position < scalars.count {
      if let sequence = styleSequence(at: position, of: scalars) {
        sequences[count, default: ""].unicodeScalars.append(contentsOf: sequence)
        position += sequence.count
      } else {
        text.unicodeScalars.append(scalars[position])
        position += 1
        count += 1
      }
    }
    var safe = ""
    var next = 0
    TextHazard.forEachCharacter(of: text) { scalar, hazard in
      safe += sequences[next] ?? ""
      TerminalText.append(scalar, hazard, to: &safe)
      next += 1
    }
    return safe + (sequences[next] ?? "")
  }

  /// `ESC [ 1;31 m` where it begins at a position.
  private static func styleSequence(at position: Int, of scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar>? {
    guard scalars[position] == "\u{1B}", scalars[position...].dropFirst().first == "[" else { return nil }
    let end = scalars[(position + 2)...].firstIndex { !($0 == ";" || ("0"..."9").contains($0)) }
    guard let end, scalars[end] == "m" else { return nil }
    return scalars[position...end]
  }
}
