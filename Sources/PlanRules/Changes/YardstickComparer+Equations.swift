/// Relations that the figures must satisfy.
extension YardstickComparer {
  mutating func compareEquations() {
    let new = head.equations
    var isFree = [Bool](repeating: true, count: new.count)
    var others = [Int?](repeating: nil, count: base.equations.count)
    var coded = NameTable()
    for position in new.indices { coded.insert(NameFolding.folded(new[position].code), position) }
    for (position, old) in base.equations.enumerated() {
      guard let other = coded[NameFolding.folded(old.code)], isFree[other] else { continue }
      (others[position], isFree[other]) = (other, false)
    }
    // A code may be another one where the relation is the same.
    for (position, old) in base.equations.enumerated() where others[position] == nil {
      let content = content(of: old, isBase: true)
      guard content != nil,
        let other = new.indices.first(where: { isFree[$0] && self.content(of: new[$0], isBase: false) == content })
      else { continue }
      (others[position], isFree[other]) = (other, false)
    }
    for (position, old) in base.equations.enumerated() {
      guard let other = others[position] else {
        add(.equation, old, nil, Self.words(of: old, in: base), nil, .loosened)
        continue
      }
      compare(old, new[other])
    }
    for position in new.indices where isFree[position] {
      add(.equation, nil, new[position], nil, Self.words(of: new[position], in: head), .tightened)
    }
  }

  private mutating func add(
    _ part: YardstickPart, _ old: Equation?, _ new: Equation?, _ was: Wording?, _ stands: Wording?,
    _ bearing: YardstickChange.Bearing
  ) {
    let code = new?.code ?? old?.code ?? ""
    add(
      YardstickChange(
        part, of: .named(code), called: code, was: was, stands: stands, bearing,
        place: new?.place ?? table(of: head.equations.map(\.place)), basePlace: old?.place))
  }

  private mutating func compare(_ old: Equation, _ new: Equation) {
    let (own, others) = (content(of: old, isBase: true), content(of: new, isBase: false))
    if own?.sides != others?.sides || own == nil {
      add(.sides, old, new, Self.words(of: old, in: base), Self.words(of: new, in: head), .undecided)
    } else if own?.relation != others?.relation {
      let bearing: YardstickChange.Bearing =
        own?.relation == .equal ? .loosened : others?.relation == .equal ? .tightened : .undecided
      add(
        .relation, old, new, Wording(published: old.relation.rawValue), Wording(published: new.relation.rawValue),
        bearing)
    }
    let none = Figure(digits: 0)
    if let bearing = Shift(from: old.tolerance ?? none, to: new.tolerance ?? none, moreIsLooser: true).bearing {
      add(
        .tolerance, old, new, Wording(published: old.tolerance?.description),
        Wording(published: new.tolerance?.description), bearing)
    }
    if old.period != new.period {
      let isWider = new.period.map { wide in old.period.map(wide.contains) ?? false } ?? true
      let isNarrower = old.period.map { wide in new.period.map(wide.contains) ?? false } ?? true
      add(
        .equationPeriod, old, new, Wording(published: old.period?.description),
        Wording(published: new.period?.description), isWider ? .tightened : isNarrower ? .loosened : .undecided)
    }
  }

  /// What an equation says, its sides as the head's series and in one order.
  private struct Content: Equatable {
    let sides: [[Equation.Expression.Token]]
    let relation: Equation.Relation
  }

  private func content(of equation: Equation, isBase: Bool) -> Content? {
    guard let left = tokens(of: equation.left, isBase), let right = tokens(of: equation.right, isBase) else {
      return nil
    }
    switch equation.relation {
    case .equal:
      let isSwapped = "\(right)" < "\(left)"
      return Content(sides: isSwapped ? [right, left] : [left, right], relation: .equal)
    case .atMost, .atLeast:
      // a ≥ b is b ≤ a; the order of the sides is that of an equality all the same, so that = and ≤ are told apart.
      let isSwapped = "\(right)" < "\(left)"
      let flipped: Equation.Relation = equation.relation == .atMost ? .atLeast : .atMost
      return Content(
        sides: isSwapped ? [right, left] : [left, right], relation: isSwapped ? flipped : equation.relation)
    }
  }

  /// The words of a side as the head's series; the terms of a plain sum in one order.
  private func tokens(of side: Equation.Expression, _ isBase: Bool) -> [Equation.Expression.Token]? {
    var tokens: [Equation.Expression.Token] = []
    for token in side.tokens {
      guard isBase, case .series(let id) = token else {
        tokens.append(token)
        continue
      }
      guard let other = series.heads[id.index] else { return nil }
      tokens.append(.series(other))
    }
    let signs = tokens.filter { if case .operation = $0 { true } else { false } }
    guard signs.allSatisfy({ $0 == .operation(.plus) }), !tokens.contains(.open), !tokens.contains(.close) else {
      return tokens
    }
    let terms = tokens.filter { if case .operation = $0 { false } else { true } }
    return terms.sorted { "\($0)" < "\($1)" }
  }

  /// An equation with the names of its series.
  private static func words(of equation: Equation, in plan: Plan) -> Wording? {
    func text(_ side: Equation.Expression) -> String {
      side.tokens.map { token in
        switch token {
        case .number(let figure): figure.description
        case .series(let id): plan[id].name
        case .operation(let sign): " \(sign.sign) "
        case .open: "("
        case .close: ")"
        }
      }.joined()
    }
    return Wording(published: "\(text(equation.left)) \(equation.relation.rawValue) \(text(equation.right))")
  }
}
