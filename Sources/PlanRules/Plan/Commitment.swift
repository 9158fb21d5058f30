/// What a task is to bring in numbers (`量化目标`): `500` under 户.
public struct Commitment: Sendable, Hashable {
  /// The cell as printed.
  public let text: String
  /// The unit: of the column (`单位`), or without one the cell's own.
  public let unit: String?
  /// Its meaning.
  public let target: Target

  /// A commitment as a table states it.
  public init(text: String, unit: String?, target: Target) {
    self.text = text
    self.unit = unit
    self.target = target
  }

  /// The amount that a report states (`80户`, `近1.2万户`), where it is one in the unit of the commitment.
  public func amount(in words: String) -> Interval? {
    guard let reading = try? Reading(cell: words, unit: Unit(unit ?? "")), reading.year == nil,
      reading.movement == nil, reading.mark == nil
    else { return nil }
    switch reading.content {
    case .figure(let figure): return Interval(figure.ratio)
    case .bounded(let comparator, let figure): return Interval(comparator, figure.ratio)
    case .range(let lower, let upper): return Interval(lower: .init(lower.ratio), upper: .init(upper.ratio))
    case .approximate, .claim, .notApplicable: return nil
    }
  }
}
