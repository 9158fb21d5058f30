import PlanRules

/// A first line such as `sep=;`, with which spreadsheets tell one another what parts the cells; it is no row.
struct SeparatorLine {
  let separator: CellSeparator
  /// Where the next line begins.
  let end: Int

  /// The line, in any case and in quotes or not, a tab also written `\t`; `nil` where a file begins otherwise.
  ///
  /// Programs that take it for a row save it with empty cells behind it: `sep=,,,`.
  init?(of file: SourceFile) {
    let start = file.contentStart
    // Nearly every file begins with another character.
    guard let first = file.bytes[start...].first, first == CSVByte.quote || first | 0x20 == UInt8(ascii: "s") else {
      return nil
    }
    let room = file.bytes[start...].prefix(SeparatorLine.longest)
    let line = room.prefix { $0 != CSVByte.lineFeed && $0 != CSVByte.carriageReturn }
    guard line.count < SeparatorLine.longest else { return nil }
    var text = file.text(line.startIndex..<line.endIndex) ?? ""
    while text.hasSuffix(" ") { text.removeLast() }
    if text.hasPrefix("\""), text.hasSuffix("\""), text.count > 1 { text = String(text.dropFirst().dropLast()) }
    guard text.lowercased().hasPrefix("sep="), let separator = SeparatorLine.separator(String(text.dropFirst(4))) else {
      return nil
    }
    self.separator = separator
    var end = line.endIndex
    if end < file.bytes.count {
      end += file.bytes[end...].starts(with: [CSVByte.carriageReturn, CSVByte.lineFeed]) ? 2 : 1
    }
    self.end = end
  }

  /// So many bytes no such line has, whatever stands behind it.
  private static let longest = 256

  private static func separator(_ text: String) -> CellSeparator? {
    if text.lowercased() == "\\t" { return .tab }
    return CellSeparator.allCases.first { separator in !text.isEmpty && text.allSatisfy { $0 == separator.character } }
  }
}
