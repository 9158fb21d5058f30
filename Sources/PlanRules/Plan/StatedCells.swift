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
  public let measure: Place
  /// Which way is better.
  public let direction: Place

  /// The places of cells.
  public init(target: Place, measure: Place, direction: Place) {
    self.target = target
    self.measure = measure
    self.direction = direction
  }
}
