import PlanRules

/// Reads the rule for lights that a plan chose: a name, or the plan's own thresholds in points; one or the other.
struct LightReader {
  private let nodes: NodeReader
  /// The key that the rule stands under.
  private let name: String

  private enum Key: String, CaseIterable {
    case name, yellow, red, note
  }

  /// The rule, and what the plan remarks on it.
  static func read(_ node: JSONNode, _ name: String, _ nodes: NodeReader) -> (LightRule?, Assumptions.Listed?) {
    LightReader(nodes: nodes, name: name).read(node)
  }

  private func read(_ node: JSONNode) -> (LightRule?, Assumptions.Listed?) {
    var (named, yellow, red): (JSONNode?, JSONNode?, JSONNode?) = (nil, nil, nil)
    var note: Assumptions.Listed?
    for (key, value) in nodes.members(node, name, by: Key.self) ?? [] {
      switch key {
      case .name: named = value
      case .yellow: yellow = value
      case .red: red = value
      case .note: note = .init(codes: [], note: nodes.string(value, name))
      }
    }
    switch (named, yellow, red) {
    case (let named?, nil, nil): return (rule(named: named), note)
    case (nil, let yellow?, let red?): return (rule(yellow: yellow, red: red, at: node), note)
    case (nil, nil, nil): break
    default: nodes.reject("", .lightThresholds, name, at: node.offset)
    }
    return (nil, note)
  }

  private func rule(named node: JSONNode) -> LightRule? {
    guard let text = nodes.string(node, name) else { return nil }
    if let rule = LightRule(named: text) { return rule }
    nodes.reject(text, .word(allowed: LightRule.named.map(\.name)), name, at: node.offset)
    return nil
  }

  private func rule(yellow: JSONNode, red: JSONNode, at node: JSONNode) -> LightRule? {
    // Both are read before either is missed, so that both are reported.
    let (from, upTo) = (nodes.number(yellow, name), nodes.number(red, name))
    guard let from, let upTo else { return nil }
    if let rule = LightRule(yellow: from, red: upTo) { return rule }
    nodes.reject("", .lightThresholds, name, at: node.offset)
    return nil
  }
}
