import PlanRules

/// The `assumptions` of `plan.json`: the readings chosen where a document leaves a word open.
extension HeadReader {
  mutating func assumptions(_ node: JSONNode) -> Assumptions {
    var assumptions = Assumptions()
    let keys = Assumptions.Key.allCases.map(\.rawValue)
    for member in object(node, "assumptions", keys: keys) ?? [] {
      guard let key = Assumptions.Key(rawValue: member.key) else { continue }
      switch key {
      case .cumulativeRead, .unitsRead, .claimsAccepted: assumptions.listed[key] = listed(member.value, key)
      case .inStep: assumptions.inStep = elements(member.value, "assumptions.inStep").compactMap { inStep($0) }
      case .approximate: approximate(member.value, into: &assumptions)
      case .lights: lights(member.value, into: &assumptions)
      case .reportingLag: assumptions.listed[key] = noted(member.value, key)
      }
    }
    return assumptions
  }

  private mutating func listed(_ node: JSONNode, _ key: Assumptions.Key) -> Assumptions.Listed {
    let name = "assumptions.\(key.rawValue)"
    var codes: [String] = []
    var note: String?
    for member in object(node, name, keys: ["indicators", "note"]) ?? [] {
      if member.key == "note" { note = string(member.value, name) } else { codes = assumedCodes(member.value, name) }
    }
    return Assumptions.Listed(codes: codes, note: note)
  }

  private mutating func assumedCodes(_ node: JSONNode, _ key: String) -> [String] {
    elements(node, key).compactMap { assumedCode($0, key) }
  }

  private mutating func assumedCode(_ node: JSONNode, _ key: String) -> String? {
    guard let code = string(node, key) else { return nil }
    assumedCodes.append(AssumedCode(code: code, key: key, place: place(of: node.offset)))
    return code
  }

  private mutating func noted(_ node: JSONNode, _ key: Assumptions.Key) -> Assumptions.Listed {
    let name = "assumptions.\(key.rawValue)"
    let note = object(node, name, keys: ["note"])?.first.flatMap { string($0.value, name) }
    return Assumptions.Listed(codes: [], note: note)
  }

  private mutating func inStep(_ node: JSONNode) -> Assumptions.InStep? {
    let name = "assumptions.inStep"
    var (indicator, reference, note): (String?, String?, String?) = (nil, nil, nil)
    var tolerance = Assumptions.InStep.usualTolerance
    for member in object(node, name, keys: ["indicator", "reference", "tolerance", "note"]) ?? [] {
      switch member.key {
      case "indicator": indicator = assumedCode(member.value, name)
      case "reference": reference = assumedCode(member.value, name)
      case "tolerance": tolerance = number(member.value, name) ?? tolerance
      default: note = string(member.value, name)
      }
    }
    guard let indicator, let reference else {
      reject("", .empty, name, at: node.offset)
      return nil
    }
    return Assumptions.InStep(indicator: indicator, reference: reference, tolerance: tolerance, note: note)
  }

  private mutating func approximate(_ node: JSONNode, into assumptions: inout Assumptions) {
    let name = "assumptions.approximate"
    for member in object(node, name, keys: ["readings", "targets", "note"]) ?? [] {
      switch member.key {
      case "readings": assumptions.approximateReadings = number(member.value, name) ?? assumptions.approximateReadings
      case "targets": assumptions.approximateTargets = number(member.value, name)
      default: assumptions.listed[.approximate] = .init(codes: [], note: string(member.value, name))
      }
    }
  }

  /// A rule's name, or the plan's own thresholds in points; one or the other.
  private mutating func lights(_ node: JSONNode, into assumptions: inout Assumptions) {
    let key = "assumptions.lights"
    var (name, yellow, red): (JSONNode?, JSONNode?, JSONNode?) = (nil, nil, nil)
    for member in object(node, key, keys: ["name", "yellow", "red", "note"]) ?? [] {
      switch member.key {
      case "name": name = member.value
      case "yellow": yellow = member.value
      case "red": red = member.value
      default: assumptions.listed[.lights] = .init(codes: [], note: string(member.value, key))
      }
    }
    let rule: LightRule?
    switch (name, yellow, red) {
    case (let name?, nil, nil): rule = lightRule(named: name, key)
    case (nil, let yellow?, let red?): rule = lightRule(yellow: yellow, red: red, key, at: node)
    case (nil, nil, nil): rule = nil
    default:
      reject("", .lightThresholds, key, at: node.offset)
      rule = nil
    }
    assumptions.lights = rule ?? assumptions.lights
  }

  private mutating func lightRule(named node: JSONNode, _ key: String) -> LightRule? {
    guard let name = string(node, key) else { return nil }
    if let rule = LightRule(named: name) { return rule }
    reject(name, .word(allowed: LightRule.named.map(\.name)), key, at: node.offset)
    return nil
  }

  private mutating func lightRule(
    yellow: JSONNode, red: JSONNode, _ key: String, at node: JSONNode
  ) -> LightRule? {
    // Both are read before either is missed, so that both are reported.
    let (from, upTo) = (number(yellow, key), number(red, key))
    guard let from, let upTo else { return nil }
    if let rule = LightRule(yellow: from, red: upTo) { return rule }
    reject("", .lightThresholds, key, at: node.offset)
    return nil
  }
}
