/// A way to make text stand out; it only ever repeats what a word says.
package enum Emphasis: Sendable, CaseIterable {
  case red, yellow, green, blue, bold, dim

  /// The parameter of the terminal's Select Graphic Rendition sequence (ECMA-48).
  var code: String {
    switch self {
    case .red: "31"
    case .yellow: "33"
    case .green: "32"
    case .blue: "34"
    case .bold: "1"
    case .dim: "2"
    }
  }
}
