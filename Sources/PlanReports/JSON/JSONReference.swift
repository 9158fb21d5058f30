package import PlanRules

/// Rules, and what a cell means, as JSON.
package enum JSONReference {
  /// What a cell would be understood as; `null` where it states nothing, and where it is refused the place and the reason.
  package static func document(_ text: CellText, _ cell: String, _ language: Language) -> JSONOutput {
    func part(_ result: Result<CellText.Understanding?, NotationError>) -> JSONOutput {
      switch result {
      case .success(nil): return .null
      case .success(let understood?):
        let words: [(key: String, value: JSONOutput)] = [
          ("meaning", .string(understood.meaning.text(in: language))), ("canonical", .string(understood.canonical)),
        ]
        guard let requirement = understood.requirement else { return .object(words) }
        return .object(
          words + [
            ("kind", .string(requirement.kind)), ("comparator", JSONOutput(requirement.comparator?.rawValue)),
          ])
      case .failure(let error):
        let message = CellWording(cell, .notation(error), field: "").sentences.message.text(in: language)
        return .object([("refusedAt", .integer(error.offset)), ("message", .string(message))])
      }
    }
    func part(_ use: CellUse) -> JSONOutput {
      guard text.uses.contains(use) else { return .null }
      switch use {
      case .target: return part(text.target)
      case .reading: return part(text.reading)
      case .period: return part(text.period)
      case .deadline: return part(text.deadline)
      case .departments: return part(text.departments)
      }
    }
    func part(_ told: CellText.Told) -> JSONOutput {
      switch told {
      case .understood(let lines): .object([("meaning", .string(lines.joined(separator: "\n")))])
      case .refused(let sentences, let offset):
        .object([
          ("refusedAt", offset.map(JSONOutput.integer) ?? .null),
          ("message", .string(sentences.message.text(in: language))),
        ])
      }
    }
    return .object(
      [("format", .string("fyplan/1")), ("cell", .string(cell))] + CellUse.allCases.map { ($0.rawValue, part($0)) })
  }

  /// Rules with their words and examples.
  package static func document(_ rules: [Rule], _ language: Language) -> JSONOutput {
    .object([
      ("format", .string("fyplan/1")),
      ("rules", .array(rules.map { rule($0, language) })),
    ])
  }

  private static func rule(_ rule: Rule, _ language: Language) -> JSONOutput {
    func example(_ example: Rule.Example) -> JSONOutput {
      .object([
        ("asOf", .string(example.asOf)), ("command", JSONOutput(example.command)),
        ("files", .object(example.files.map { ($0.name, .string($0.text)) })),
      ])
    }
    return .object([
      ("code", .string(rule.code)),
      ("name", .string(rule.name)),
      ("severity", .string(rule.severity.rawValue)),
      ("summary", .string(rule.summary.text(in: language))),
      ("why", .string(rule.why.text(in: language))),
      ("passes", example(rule.passes)),
      ("fails", example(rule.fails)),
    ])
  }
}
