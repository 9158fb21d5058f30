/// Where something stands: a file, and a spot in it.
public struct Place: Sendable, Hashable, Comparable {
  /// The file's path as the user named it.
  public let file: String
  /// Where in the file.
  public let spot: Spot

  /// A spot in a file.
  public init(file: String, _ spot: Spot = .beginning) {
    self.file = file
    self.spot = spot
  }

  /// A line, and a code point of it, in a file of text; both from 1.
  public init(file: String, line: Int, column: Int = 1) {
    self.init(file: file, .text(line: line, column: column))
  }

  /// By file, then by spot.
  public static func < (left: Place, right: Place) -> Bool { (left.file, left.spot) < (right.file, right.spot) }
}

/// Where in a file something stands.
public enum Spot: Sendable, Hashable, Comparable {
  /// The physical line and the code point of it, both from 1.
  case text(line: Int, column: Int)

  /// Where every file begins.
  public static let beginning = Spot.text(line: 1, column: 1)

  /// In the order of the file.
  public static func < (left: Spot, right: Spot) -> Bool {
    switch (left, right) {
    case (.text(let line, let column), .text(let otherLine, let otherColumn)):
      (line, column) < (otherLine, otherColumn)
    }
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, as compilers print it.
  public var description: String {
    switch spot {
    case .text(let line, let column): "\(file):\(line):\(column)"
    }
  }

  /// The place of the whole row, as sentences give it: `file:line`.
  public var row: String {
    switch spot {
    case .text(let line, _): "\(file):\(line)"
    }
  }
}

extension Spot {
  /// The row in words: `第5行`, `line 5`.
  public var rowInWords: Wording {
    switch self {
    case .text(let line, _): Wording(zh: "第\(line)行", en: "line \(line)")
    }
  }
}
