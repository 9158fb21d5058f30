extension Target {
  /// The target where its figures are places in an order: 提升5位 is five less, 不低于15 at most 15, 不降低 no more than before.
  var ofPlaces: Target {
    switch requirement {
    case .threshold(let comparator?, let figure) where comparator.direction == .up:
      return understood(as: .threshold(comparator.mirrored, figure), towards: .down)
    case .threshold(nil, _) where wordedDirection == .up, .approximate where wordedDirection == .up:
      return understood(as: requirement, towards: .down)
    case .change(let change):
      let amount: Change.Amount
      switch change.amount {
      case .amount(let figure): amount = .amount(figure.negated)
      case .percent, .points, .times: return self
      }
      return understood(
        as: .change(
          Change(
            amount, since: change.since, isApproximate: change.isApproximate, comparator: change.comparator?.mirrored,
            isEveryYear: change.isEveryYear, wording: change.wording)))
    case .threshold, .range, .approximate, .inStep, .universal, .assigned, .statement: return self
    }
  }
}

extension Unit {
  /// Whether figures in it are places in an order, of something with a name.
  func countsPlaces(of name: String) -> Bool {
    if isRank { return true }
    return countsPlaces && ["排名", "名次", "位次"].contains(where: NameFolding.folded(name).contains(text:))
  }
}

extension Series {
  /// Whether its figures are places in an order, of which the smaller is better.
  var countsPlaces: Bool { unit.countsPlaces(of: name) }
}
