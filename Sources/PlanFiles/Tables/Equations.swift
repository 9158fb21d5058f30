import PlanRules

extension PlanLoader {
  /// `equations.csv`: relations that the figures must satisfy, in file order.
  mutating func readEquations() -> [Equation] {
    guard let table = table(.equations) else { return [] }
    var equations: [Equation] = []
    var lines: [String: Int] = [:]
    let relations = Equation.Relation.allCases.map(\.rawValue)
    for row in table.rows {
      guard let code = requiredText("编号", of: row), isNew(code, in: &lines, of: row, "编号") else { continue }
      let (left, right) = (side("左式", of: row), side("右式", of: row))
      let relation = word("关系", of: row, allowed: relations, as: Equation.Relation.init(rawValue:))
      if text("关系", of: row) == nil { reject("", .empty, "关系", of: row) }
      guard let left, let relation, let right else { continue }
      equations.append(
        Equation(
          code: code, left: left, relation: relation, right: right, period: period("时期", of: row),
          tolerance: reading("容差", of: row, in: Unit(""))?.figure, note: text("备注", of: row), place: row.place))
    }
    return equations
  }

  private mutating func side(_ column: String, of row: TableRow) -> Equation.Expression? {
    guard let text = requiredText(column, of: row) else { return nil }
    do throws(EquationSyntaxError) {
      let codes = codes
      return try Equation.Expression(text) { codes[$0] }
    } catch {
      report(error, text, column, of: row)
      return nil
    }
  }

  private mutating func report(_ error: EquationSyntaxError, _ text: String, _ column: String, of row: TableRow) {
    let place = row.place(of: column, character: error.offset)
    let subject = row.subject(self.text("编号", of: row) ?? "")
    if case .unknownCode(let code) = error.problem {
      let nearest = findings.nearest(to: code, among: codeList, in: place.file)
      findings.add(.unknownCode, .unknownCode(code, nearest: nearest), subject: subject, field: column, at: place)
    } else {
      findings.add(
        .unreadableCell, .cell(text, .equation(error.problem, offset: error.offset)), subject: subject, field: column,
        at: place)
    }
  }
}
