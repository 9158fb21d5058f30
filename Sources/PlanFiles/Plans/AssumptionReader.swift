import PlanRules

/// Reads the `assumptions` of `plan.json`: the readings chosen where a document leaves a word open.
struct AssumptionReader {
  private let nodes: NodeReader
  private var assumptions = Assumptions()
  private var codes: [AssumedCode] = []

  /// The assumptions, and the codes that they name.
  static func read(_ node: JSONNode, _ nodes: NodeReader) -> (Assumptions, [AssumedCode]) {
    var reader = AssumptionReader(nodes: nodes)
    let members = nodes.members(node, HeadKey.assumptions.rawValue, by: Assumptions.Key.self) ?? []
    for (key, value) in members { reader.read(key, value, "\(HeadKey.assumptions.rawValue).\(key.rawValue)") }
    return (reader.assumptions, reader.codes)
  }

  private init(nodes: NodeReader) { self.nodes = nodes }

  private mutating func read(_ key: Assumptions.Key, _ node: JSONNode, _ name: String) {
    switch key {
    case .cumulativeRead, .unitsRead, .claimsAccepted: assumptions.listed[key] = listed(node, name)
    case .inStep: assumptions.inStep = nodes.elements(node, name).compactMap { inStep($0, name) }
    case .approximate: readApproximate(node, name)
    case .lights: readLights(node, name)
    case .reportingLag: assumptions.listed[key] = noted(node, name)
    }
  }

  private enum ListKey: String, CaseIterable {
    case indicators, note
  }

  private mutating func listed(_ node: JSONNode, _ name: String) -> Assumptions.Listed {
    var codes: [String] = []
    var note: String?
    for (key, value) in nodes.members(node, name, by: ListKey.self) ?? [] {
      switch key {
      case .indicators: codes = nodes.elements(value, name).compactMap { code($0, name) }
      case .note: note = nodes.string(value, name)
      }
    }
    return Assumptions.Listed(codes: codes, note: note)
  }

  private mutating func code(_ node: JSONNode, _ name: String) -> String? {
    guard let code = nodes.string(node, name) else { return nil }
    codes.append(AssumedCode(code: code, key: name, place: nodes.place(of: node.offset)))
    return code
  }

  private enum NoteKey: String, CaseIterable {
    case note
  }

  private func noted(_ node: JSONNode, _ name: String) -> Assumptions.Listed {
    let note = nodes.members(node, name, by: NoteKey.self)?.first.flatMap { nodes.string($0.value, name) }
    return Assumptions.Listed(codes: [], note: note)
  }

  private enum StepKey: String, CaseIterable {
    case indicator, reference, tolerance, note
  }

  private mutating func inStep(_ node: JSONNode, _ name: String) -> Assumptions.InStep? {
    var (indicator, reference, note): (String?, String?, String?) = (nil, nil, nil)
    var tolerance = Assumptions.InStep.usualTolerance
    for (key, value) in nodes.members(node, name, by: StepKey.self) ?? [] {
      switch key {
      case .indicator: indicator = code(value, name)
      case .reference: reference = code(value, name)
      case .tolerance: tolerance = nodes.tolerance(value, name) ?? tolerance
      case .note: note = nodes.string(value, name)
      }
    }
    guard let indicator, let reference else {
      nodes.reject("", .empty, name, at: node.offset)
      return nil
    }
    return Assumptions.InStep(indicator: indicator, reference: reference, tolerance: tolerance, note: note)
  }

  private enum ApproximateKey: String, CaseIterable {
    case readings, targets, note
  }

  private mutating func readApproximate(_ node: JSONNode, _ name: String) {
    for (key, value) in nodes.members(node, name, by: ApproximateKey.self) ?? [] {
      switch key {
      case .readings:
        assumptions.approximateReadings = nodes.tolerance(value, name) ?? assumptions.approximateReadings
      case .targets: assumptions.approximateTargets = nodes.tolerance(value, name)
      case .note: assumptions.listed[.approximate] = .init(codes: [], note: nodes.string(value, name))
      }
    }
  }

  private mutating func readLights(_ node: JSONNode, _ name: String) {
    let (rule, note) = LightReader.read(node, name, nodes)
    assumptions.lights = rule ?? assumptions.lights
    assumptions.listed[.lights] = note ?? assumptions.listed[.lights]
  }
}
