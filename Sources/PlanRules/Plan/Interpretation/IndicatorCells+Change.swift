/// The readings of a target that is a change of the level against the baseline.
extension IndicatorCells {
  /// One for each sign and direction that the cells leave open.
  func changes(by demand: ChangeDemand, of target: Target, _ name: MeasuredName) -> [Interpretation] {
    signed(demand, name).flatMap { amount in
      ways(of: amount, demand, name).map { way in
        Interpretation(
          measure: .level, target: target.understood(as: .change(demand.change(by: amount, towards: way.direction))),
          direction: way.direction, basis: way.basis)
      }
    }
  }

  /// `〔3〕` of a concentration is a fall, or as much as it may rise; of what should rise it is a rise.
  private func signed(_ demand: ChangeDemand, _ name: MeasuredName) -> [Figure] {
    let (rise, fall) = (demand.amount, demand.amount.magnitude.negated)
    if demand.amount.digits <= 0 { return [rise] }
    if name.isReduction { return [fall] }
    if let stated = statedDirection { return [stated == .down ? fall : rise] }
    guard case .word(let word) = name.verdict, word.direction == .down else { return [rise] }
    return [fall, rise]
  }

  private func ways(of amount: Figure, _ demand: ChangeDemand, _ name: MeasuredName) -> [Way] {
    if let stated = statedDirection, stated != .within { return [Way(stated, .stated)] }
    let side: Direction = amount.digits < 0 ? .down : .up
    if let own = demand.change(by: amount, towards: side).comparator?.direction, demand.comparator != nil {
      return [Way(own, .comparator)]
    }
    if direction == .unreadable { return [Way(side, .open), Way(side == .up ? .down : .up, .open)] }
    if name.isReduction { return [Way(.down, .baseline)] }
    // A rise written without a sign under a word of what should fall is what it may rise by at most.
    if case .word(let word) = name.verdict, word.direction == .down { return [Way(.down, .word(word))] }
    return levelWays(side: amount.digits == 0 ? nil : side, name)
  }
}
