/// What the 计量 cell of a row states.
public enum StatedMeasure: Sendable, Hashable {
  /// One of the measures.
  case measure(Measure)
  /// 年均, which may be a growth or a level.
  case average
  /// Something that cannot be read.
  case unreadable
}

/// What the 方向 cell of a row states.
public enum StatedDirection: Sendable, Hashable {
  /// One of the directions.
  case direction(Direction)
  /// Something that cannot be read.
  case unreadable
}

/// Where the cells of a row stand that may be asked for.
public struct CellPlaces: Sendable, Hashable {
  /// The target.
  public let target: Place
  /// How its figures are counted.
  public let measure: AskedCell
  /// Which way is better.
  public let direction: AskedCell

  /// The places of cells.
  public init(target: Place, measure: AskedCell, direction: AskedCell) {
    self.target = target
    self.measure = measure
    self.direction = direction
  }
}

/// A cell that may be asked for, in a table that need not have its column.
public struct AskedCell: Sendable, Hashable {
  /// Where the cell stands, else the name of the row.
  public let place: Place
  /// Whether the table has the column.
  public let hasColumn: Bool

  /// A cell at a place.
  public init(at place: Place, hasColumn: Bool) {
    self.place = place
    self.hasColumn = hasColumn
  }
}
