package import PlanRules

/// A file read whole: its bytes, and how they stand for text.
///
/// A class, as its table, its lines and the loaded folder hold the same one; nothing of it ever changes.
package final class SourceFile: Sendable {
  /// The path as it is shown to the user.
  package let path: String
  /// All bytes as they are, with the byte order mark if there is one; of UTF-16 and UTF-32 the same text in UTF-8,
  /// without it, in which a byte FF stands for each half of a character.
  package let bytes: [UInt8]
  /// The encoding found in the file.
  package let encoding: TextEncoding
  /// The offset of the first byte of text, after the byte order mark.
  package let contentStart: Int
  /// What parts the cells, if it is a table.
  package let separator: CellSeparator

  /// Whether all of it is valid UTF-8, so that no part of it needs to be looked at again.
  private let isValidUTF8: Bool

  /// Takes over the bytes of a file and finds their encoding; cells are parted by commas until another tells.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    separator = .comma
    guard let wide = WideForm(of: bytes) else {
      self.bytes = bytes
      (encoding, contentStart, isValidUTF8) = TextEncoding.detect(bytes)
      return
    }
    self.bytes = wide.utf8(of: bytes)
    encoding = wide.width == 2 ? .utf16 : .utf32
    contentStart = 0
    isValidUTF8 = UTF8Form.firstFlaw(in: self.bytes) == nil
  }

  private init(_ file: SourceFile, partedBy separator: CellSeparator) {
    (path, bytes, encoding) = (file.path, file.bytes, file.encoding)
    (contentStart, isValidUTF8) = (file.contentStart, file.isValidUTF8)
    self.separator = separator
  }

  /// The same file as a table whose cells are parted by `separator`.
  package func parted(by separator: CellSeparator) -> SourceFile { SourceFile(self, partedBy: separator) }

  /// The text of a range of bytes, or nil if they are no valid text in the file's encoding.
  package func text(_ range: Range<Int>) -> String? {
    guard isValidUTF8 else { return encoding.text(bytes, range) }
    // Of valid text a part is valid where it begins and ends between characters.
    guard isBoundary(range.lowerBound), isBoundary(range.upperBound) else { return nil }
    return UTF8Form.text(bytes, range)
  }

  /// Whether a character of valid UTF-8 begins at an offset, or the file ends there.
  private func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }

  /// The text of a range of bytes, with U+FFFD for each byte that belongs to no valid character, so that columns agree.
  package func lossyText(_ range: Range<Int>) -> String {
    if let text = text(range) { return text }
    var text = ""
    var index = range.lowerBound
    while index < range.upperBound {
      let length = max(1, encoding.length(in: bytes, at: index, end: range.upperBound))
      text += self.text(index..<index + length) ?? "\u{FFFD}"
      index += length
    }
    return text
  }

  /// The line and the column of the byte at `offset`, both from 1; a column counts code points of the physical line.
  ///
  /// Scans the file from its start: for more than a few places make a `LineIndex`.
  package func place(at offset: Int) -> (line: Int, column: Int) { LineIndex(self).place(at: offset) }

  /// The text of the physical line of this number, from 1, at most 64 KiB of it; empty where there is no such line.
  package func line(_ number: Int) -> String {
    let index = LineIndex(self)
    return lossyText(index.start(of: index.line(number)))
  }

  /// The number of physical lines; a line end at the end of the file begins no further one.
  package var lineCount: Int { LineIndex(self).lineCount }
}
