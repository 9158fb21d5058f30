import PlanRules

extension PlanLoader {
  /// `equations.csv`: relations that the figures must satisfy, in file order.
  mutating func readEquations() -> [Equation] {
    guard let table = table(.equations) else { return [] }
    var equations: [Equation] = []
    var lines = NameTable()
    for row in table.rows {
      guard let code = requiredText(.reference, of: row),
        isNew(code, first: lines.insert(code, row.row.line), of: row, .reference)
      else { continue }
      let (left, right) = (side(.leftSide, of: row), side(.rightSide, of: row))
      let relation = word(
        .relation, of: row, allowed: Equation.Relation.allCases.map(\.rawValue), as: Equation.Relation.init(rawValue:))
      if text(.relation, of: row) == nil { reject("", .empty, .relation, of: row) }
      guard let left, let relation, let right else { continue }
      equations.append(
        Equation(
          code: code, left: left, relation: relation, right: right, period: period(.period, of: row),
          tolerance: reading(.tolerance, of: row, in: .none)?.figure, note: text(.note, of: row), place: row.place))
    }
    return equations
  }

  private mutating func side(_ column: Column, of row: TableRow) -> Equation.Expression? {
    guard let text = requiredText(column, of: row) else { return nil }
    do throws(EquationSyntaxError) {
      let codes = codes
      return try Equation.Expression(text) { codes[$0].map { SeriesID($0) } }
    } catch {
      report(error, text, column, of: row)
      return nil
    }
  }

  private mutating func report(_ error: EquationSyntaxError, _ text: String, _ column: Column, of row: TableRow) {
    let place = row.place(of: column, character: error.offset)
    let subject = row.subject(self.text(.reference, of: row) ?? "")
    if case .unknownCode(let code) = error.problem {
      let nearest = findings.nearest(to: code, among: codeList, in: place.file)
      findings.add(
        .unknownCode(code, nearest: nearest), about: subject, field: column.header, at: place)
    } else {
      findings.add(
        .cell(text, .equation(error.problem, offset: error.offset)), about: subject,
        field: column.header,
        at: place)
    }
  }
}
