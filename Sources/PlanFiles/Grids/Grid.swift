import PlanRules

/// Rows of cells with their places, whatever kind of file they stand in.
///
/// Rows and the cells of a row are counted from 0. Rows without content are left out.
protocol Grid: AnyObject {
  /// The file's path as findings name it.
  var file: String { get }
  /// What parts the cells in the file; `nil` where it is no text.
  var separator: CellSeparator? { get }
  /// The number of rows.
  var rowCount: Int { get }
  /// The number of cells in a row.
  func cellCount(ofRow row: Int) -> Int
  /// How many bytes stand in a cell, blanks included; 0 where nothing does.
  func size(_ position: Int, ofRow row: Int) -> Int
  /// What a cell holds; a row has no content beyond its last cell.
  func content(_ position: Int, ofRow row: Int) -> CellContent
  /// Lends what stands in a cell as the file has it, blanks and doubled quotes included; of texts from elsewhere nothing.
  func lend(_ position: Int, ofRow row: Int, to read: (UnsafeBufferPointer<UInt8>) -> Void)
  /// Whether a text may stand anywhere in it.
  func mayHold(_ text: String) -> Bool
  /// Whether a cell holds the same bytes as the one at its position in another row; it may hold the same and not tell.
  func holdsSame(_ position: Int, ofRow row: Int, asRow other: Int) -> Bool
  /// The rows that stand in several lines of their file, from top to bottom.
  var rowsOverLines: [Int] { get }
  /// The lines of the file that a row stands in.
  func lines(ofRow row: Int) -> [RowLine]
  /// Where a row begins.
  func place(ofRow row: Int) -> Place
  /// Where a cell begins.
  func place(_ position: Int, ofRow row: Int) -> Place
  /// Where a character of a cell stands, counted from 0.
  func place(_ position: Int, ofRow row: Int, character: Int) -> Place
}

/// One of several lines of a file that a row stands in.
struct RowLine {
  /// Its text as the file has it, quotes included; empty where its bytes are no text.
  let text: String
  /// Whether all of it is content of one cell.
  let isInsideCell: Bool
  /// Where it begins.
  let place: Place
}

/// What a cell holds.
enum CellContent {
  /// Nothing at all, not even blanks.
  case nothing
  /// Text, with the blanks around it.
  case text(String)
  /// Bytes that are no text in the file's encoding.
  case noText
}
