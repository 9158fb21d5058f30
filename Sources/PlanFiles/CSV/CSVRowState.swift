/// What a scanner knows of the row it is in.
struct CSVRowState {
  let start: Int
  let line: Int
  let firstCell: Int
  let firstProblem: Int
  var hasContent = false
  var hasNUL = false
  var spansLines = false
  /// Whether a lone CR stands before it.
  var followsReturn = false
  var longCell: CSVProblem?
}
