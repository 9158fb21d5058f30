package import PlanRules

/// The first thing in a file that RFC 8259 does not allow.
package struct JSONProblem: Error, Sendable, Equatable {
  /// What is wrong.
  package let kind: JSONFault
  /// The line of the place at fault, from 1.
  package let line: Int
  /// The column of the place at fault in code points, from 1.
  package let column: Int

  /// Puts a problem at a place.
  package init(kind: JSONFault, line: Int, column: Int) {
    self.kind = kind
    self.line = line
    self.column = column
  }
}
