package import PlanRules

/// Relations that the figures must satisfy.
package enum EquationTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case code, leftSide, relation, rightSide, period, tolerance, note

    package static let table = PlanTable.equations
    package static let required: [Column] = [.code, .leftSide, .relation, .rightSide]
    package static let long: [Column] = [.leftSide, .rightSide, .note]

    package static func canHold(_ text: String, in column: Column) -> Bool {
      column != .relation || Equation.Relation(rawValue: NameFolding.folded(text)) != nil
    }

    package var header: String {
      switch self {
      case .code: "编号"
      case .leftSide: "左式"
      case .relation: "关系"
      case .rightSide: "右式"
      case .period: "时期"
      case .tolerance: "容差"
      case .note: "备注"
      }
    }
  }

  /// The equations, in file order.
  static func read(_ rows: TableRows<Column>, names: NameIndex) -> [Equation] {
    var equations: [Equation] = []
    var keys = RowKeys()
    for row in rows {
      guard let code = row[.code].requiredText(),
        row[.code].isNew(code, first: keys.first(code, at: row.place))
      else { continue }
      let (left, right) = (row.side(.leftSide, code, names), row.side(.rightSide, code, names))
      let relation: Equation.Relation? = row[.relation].word()
      row[.relation].require()
      guard let left, let relation, let right else { continue }
      equations.append(
        Equation(
          code: code, left: left, relation: relation, right: right, period: row[.period].period()?.period,
          tolerance: row[.tolerance].reading(in: .none)?.figure, note: row[.note].text(), place: row.place))
    }
    return equations
  }
}

extension TableRow<EquationTable.Column> {
  fileprivate func side(_ column: EquationTable.Column, _ code: String, _ names: NameIndex) -> Equation.Expression? {
    guard let text = self[column].requiredText() else { return nil }
    do throws(EquationSyntaxError) {
      return try Equation.Expression(text) { names.onlySeries(calledIn: $0) }
    } catch {
      self[column].report(error, in: text, of: code, names)
      return nil
    }
  }
}

extension CellReader {
  fileprivate func report(_ error: EquationSyntaxError, in text: String, of equation: String, _ names: NameIndex) {
    let place = place(ofCharacter: error.offset)
    if case .unknownCode(let code) = error.problem {
      report(.unknownCode(code, nearest: nearest(to: code, among: names.seriesCodes)), about: equation, at: place)
    } else {
      report(.cell(text, .equation(error.problem, offset: error.offset)), about: equation, at: place)
    }
  }
}
