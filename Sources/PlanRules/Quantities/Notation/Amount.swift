/// What follows a number and scales it: 余 or 多, a multiplier, a unit.
struct Scale {
  /// Where 余 or 多 stands, if it does: the value is larger than the number.
  var surplusOffset: Int?
  /// A power of ten, and where it stands.
  var multiplier: (power: Int, offset: Int)?
  /// The unit printed, and where it stands.
  var unit: (printed: PrintedUnit, offset: Int)?

  var isEmpty: Bool { surplusOffset == nil && multiplier == nil && unit == nil }
}

extension CellScanner {
  /// scale = [ surplus ] [ multiplier ] [ surplus ] [ unit ] [ surplus ]
  mutating func scale(in unit: Unit) throws(NotationError) -> Scale {
    var scale = Scale()
    surplus(&scale)
    if unit.base.isEmpty || !stands(unit.base) {
      let start = offset
      if let power = match(CellWords.multipliers) {
        scale.multiplier = (power, start)
      } else if stands("千"), !Unit.ofThousand.contains(where: stands), !unit.isRate, skip("千") {
        scale.multiplier = (3, start)
      }
    }
    surplus(&scale)
    let start = offset
    if let printed = try printedUnit(in: unit) { scale.unit = (printed, start) }
    surplus(&scale)
    return scale
  }

  private mutating func surplus(_ scale: inout Scale) {
    let start = offset
    if scale.surplusOffset == nil, skip(anyOf: CellWords.surplus) { scale.surplusOffset = start }
  }
}

extension Scale {
  /// A scale begun inside brackets and ended behind them: `〔100万〕户`; a part that stands twice is refused.
  func joined(with outer: Scale) throws(NotationError) -> Scale {
    if surplusOffset != nil, let twice = outer.surplusOffset { throw NotationError(.notUnderstood, at: twice) }
    if multiplier != nil || unit != nil, let twice = outer.multiplier {
      throw NotationError(.notUnderstood, at: twice.offset)
    }
    if unit != nil, let twice = outer.unit { throw NotationError(.notUnderstood, at: twice.offset) }
    return Scale(
      surplusOffset: surplusOffset ?? outer.surplusOffset, multiplier: multiplier ?? outer.multiplier,
      unit: unit ?? outer.unit)
  }

  /// A number in the unit of its column.
  ///
  /// A bare number is in the column's unit, 万户 included; with a multiplier or a unit of its own it is in the base.
  func apply(to number: Figure, in unit: Unit) throws(NotationError) -> Figure {
    if let multiplier, unit.isRate {
      throw NotationError(.unitMismatch(found: "万", expected: unit.text), at: multiplier.offset)
    }
    var exponent = multiplier?.power ?? 0
    let factor = self.unit?.printed.factor(to: unit)
    if multiplier != nil || factor != nil { exponent -= unit.powerOfTen }
    do throws(ArithmeticError) {
      let converted = try number.converted(by: factor ?? .one)
      return exponent == 0 ? converted : try converted.scaled(byPowerOfTen: exponent)
    } catch {
      throw NotationError(.tooManyDigits, at: multiplier?.offset ?? self.unit?.offset ?? 0)
    }
  }

  /// Refuses a rate or points in a column of something else.
  func requireColumn(_ column: Unit) throws(NotationError) {
    guard let unit else { return }
    let found: String
    switch unit.printed {
    case .percent where unit.printed.factor(to: column) == nil: found = "%"
    case .permille where unit.printed.factor(to: column) == nil: found = "‰"
    case .points where !column.isPoints: found = "百分点"
    case .percent, .permille, .points, .column, .other: return
    }
    throw NotationError(.unitMismatch(found: found, expected: column.text), at: unit.offset)
  }
}

extension PrintedUnit {
  /// What one of the unit is in its column's, multipliers aside; `nil` where it is not of the same quantity.
  fileprivate func factor(to column: Unit) -> UnitFactor? {
    switch self {
    case .percent: Unit.percent.factor(to: column)
    case .permille: Unit.permille.factor(to: column)
    case .column: .one
    case .other(let factor): factor
    case .points: nil
    }
  }
}
