/// Where something stands: a file with line and column.
public struct Place: Sendable, Hashable, Comparable {
  /// The file's path as the user named it.
  public let file: String
  /// The physical line, from 1.
  public let line: Int
  /// The code point of the line, from 1.
  public let column: Int

  /// A place in a file.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// By file, line, column.
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, as compilers print it.
  public var description: String { "\(file):\(line):\(column)" }
}
