/// The readings that a plan chose where its document leaves a word open: each lets something pass that else would not.
extension YardstickComparer {
  mutating func compareAssumptions() {
    let (old, new) = (base.head.assumptions, head.head.assumptions)
    for key in [Assumptions.Key.cumulativeRead, .unitsRead, .claimsAccepted] {
      compare(key, old.listed[key]?.codes ?? [], new.listed[key]?.codes ?? [])
    }
    compareSteps(old.inStep, new.inStep)
    compareTolerances(old, new)
    compareLights(old.lights, new.lights)
  }

  /// The series that an assumption holds for.
  private mutating func compare(_ key: Assumptions.Key, _ old: [String], _ new: [String]) {
    let kept = old.map(headCode)
    let (added, dropped) = (Set(new).subtracting(kept), Set(kept).subtracting(new))
    guard !added.isEmpty || !dropped.isEmpty else { return }
    addToHead(
      .assumption(key), Wording(published: old.joined(separator: "、")),
      Wording(published: new.joined(separator: "、")), added.isEmpty ? .tightened : .loosened)
  }

  /// The code in the head of the series that a code names in the base; the code itself where there is none.
  private func headCode(_ code: String) -> String {
    base.series(ofCode: code).flatMap { series.heads[$0.index] }.map { head[$0].code } ?? code
  }

  private mutating func compareSteps(_ old: [Assumptions.InStep], _ new: [Assumptions.InStep]) {
    for step in new {
      let before = old.first { headCode($0.indicator) == step.indicator }
      let (was, stands) = (before.map(Self.words), Self.words(step))
      guard let before else {
        add(step.indicator, nil, stands, .loosened)
        continue
      }
      let reference: Shift = headCode(before.reference) == step.reference ? .same : .unclear
      let shift = reference + Shift(from: before.tolerance, to: step.tolerance, moreIsLooser: true)
      if let bearing = shift.bearing { add(step.indicator, was, stands, bearing) }
    }
    let left = Set(new.map(\.indicator))
    for step in old where !left.contains(headCode(step.indicator)) {
      add(headCode(step.indicator), Self.words(step), nil, .tightened)
    }
  }

  private mutating func add(
    _ indicator: String, _ was: Wording?, _ stands: Wording?, _ bearing: YardstickChange.Bearing
  ) {
    let name = head.series(ofCode: indicator).map { head[$0].name } ?? indicator
    add(
      YardstickChange(
        .assumption(.inStep), of: .named(indicator), called: name, was: was, stands: stands, bearing,
        place: head.head.place, basePlace: base.head.place))
  }

  private static func words(_ step: Assumptions.InStep) -> Wording {
    Wording(
      zh: "\(step.reference)，容差\(step.tolerance.trimmed)个百分点",
      en: "\(step.reference) within \(step.tolerance.trimmed) points")
  }

  private mutating func compareTolerances(_ old: Assumptions, _ new: Assumptions) {
    let none = Figure(digits: 0)
    let shift =
      Shift(from: old.approximateReadings, to: new.approximateReadings, moreIsLooser: true)
      + Shift(from: old.approximateTargets ?? none, to: new.approximateTargets ?? none, moreIsLooser: true)
    addToHead(.assumption(.approximate), Self.words(of: old), Self.words(of: new), shift)
  }

  private static func words(of assumptions: Assumptions) -> Wording {
    let readings = assumptions.approximateReadings.trimmed
    guard let targets = assumptions.approximateTargets?.trimmed else {
      return Wording(zh: "数据±\(readings)%", en: "figures ±\(readings)%")
    }
    return Wording(zh: "数据±\(readings)%，目标±\(targets)%", en: "figures ±\(readings)%, targets ±\(targets)%")
  }

  private mutating func compareLights(_ old: LightRule, _ new: LightRule) {
    guard old != new else { return }
    var shift = Shift.unclear
    if case .own(let yellow, let red) = old, case .own(let otherYellow, let otherRed) = new {
      shift =
        Shift(from: yellow, to: otherYellow, moreIsLooser: true) + Shift(from: red, to: otherRed, moreIsLooser: true)
    }
    addToHead(.assumption(.lights), Self.words(of: old), Self.words(of: new), shift)
  }

  private static func words(of rule: LightRule) -> Wording? {
    guard case .own(let yellow, let red) = rule else { return Wording(published: rule.name) }
    return Wording(
      zh: "黄\(yellow.trimmed)、红\(red.trimmed)个百分点", en: "yellow \(yellow.trimmed), red \(red.trimmed) points")
  }
}
