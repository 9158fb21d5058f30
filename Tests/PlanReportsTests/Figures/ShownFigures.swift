import PlanRules

@testable import PlanReports

/// The figures of one row as a report shows them, each as text; what is not shown is not there.
struct ShownFigures: Equatable {
  /// A figure that reports show of a row.
  enum Kind: String {
    case actual, due, gap, percentOfTarget, percentOfWay, lagPoints, perYear, perQuarter
    case projected, growthRatio, effortFactor
  }

  private var figures: [Kind: String]

  subscript(kind: Kind) -> String? { figures[kind] }

  /// The same without the figures that another report has no room for.
  func only(_ kinds: [Kind]) -> ShownFigures {
    var shown = self
    shown.figures = figures.filter { kinds.contains($0.key) }
    return shown
  }

  private init(_ figures: [Kind: String?]) { self.figures = figures.compactMapValues { $0 } }
}

extension ShownFigures {
  /// As the JSON of an indicator has them.
  init(json: JSONOutput) {
    let (required, outlook) = (json["required"], json["outlook"])
    self.init([
      .actual: json["actual"]?["text"]?.string, .due: json["due"]?.string, .gap: json["gap"]?.string,
      .percentOfTarget: json["percentOfTarget"]?.string, .percentOfWay: json["percentOfWay"]?.string,
      // Nothing is said of a lag of nothing.
      .lagPoints: json["lagPoints"]?.string.flatMap { $0 == "0" ? nil : $0 },
      .perYear: required?["perYear"]?.string, .perQuarter: required?["perQuarter"]?.string,
      .projected: outlook?["projected"]?.string, .growthRatio: outlook?["growthRatio"]?.string,
      .effortFactor: outlook?["effortFactor"]?.string,
    ])
  }

  static let inTables: [Kind] = [.actual, .due, .gap, .percentOfTarget, .perQuarter]

  /// As a row of the table for spreadsheets has them, by the titles of its columns.
  init(table row: [String: String]) {
    func cell(_ title: String) -> String? { row[title].flatMap { $0.isEmpty ? nil : $0 } }
    self.init([
      .actual: cell("actual"), .due: cell("due"), .gap: cell("gap"), .percentOfTarget: cell("rate (%)"),
      .perQuarter: cell("per quarter"),
    ])
  }

  static let inText: [Kind] = [.actual, .due, .gap, .perQuarter]

  /// As a row of the table for terminals has them; there a gap has its sign.
  init(text row: [String: String]) {
    func cell(_ title: String) -> String? { row[title].flatMap { $0 == "—" ? nil : $0 } }
    self.init([
      .actual: cell("actual"), .due: cell("due").map(ShownFigures.unmarked), .gap: cell("gap").map(ShownFigures.plain),
      .perQuarter: cell("per qtr"),
    ])
  }

  static let explained: [Kind] = [
    .actual, .due, .gap, .percentOfTarget, .percentOfWay, .lagPoints, .perYear, .perQuarter, .projected, .growthRatio,
    .effortFactor,
  ]

  /// As the steps to a verdict say them in English.
  init(explained steps: [String: [String]], unit: String) {
    let (distance, outlook) = (
      steps["distance", default: []].joined(separator: "\n"), steps["outlook", default: []].joined(separator: "\n")
    )
    // Differences of percentages are in points.
    let difference = "(?:\(unit)| points?(?: per thousand)?)"
    let required = distance.found(
      #"^still needed: ([^ ]+?)\#(difference) a year, ([^ ]+?)\#(difference) a quarter$"#
    ).first
    self.init([
      .actual: steps["comparison"]?.first?.found("decides: (.+) against ").first?[1],
      .due: steps["due"]?.first.flatMap(ShownFigures.due),
      .gap: distance.found(#"^gap to the value due ([^ ]+?)\#(difference) \("#).first.map { ShownFigures.plain($0[1]) },
      .percentOfTarget: distance.found(#"^([^ ]+)% of the target$"#).first?[1],
      .percentOfWay: distance.found(#"^([^ ]+)% of the way from the baseline$"#).first?[1],
      .lagPoints: distance.found(#"^([^ ]+) points? behind$"#).first?[1],
      .perYear: required?[1], .perQuarter: required?[2],
      .projected: outlook.found(#"^in a straight line.* = ([^ ]+)\#(unit), which"#).first?[1],
      .growthRatio: outlook.found(#"; ratio ([-0-9.]+)(?::|$)"#).first?[1],
      .effortFactor: outlook.found(#"^effort factor: .* = ([^ ]+)$"#).first?[1],
    ])
  }

  /// What arithmetic ends in, else the number that the sentence begins with, its sign aside.
  private static func due(_ line: String) -> String? {
    line.found(#" = (-?[0-9.]+)"#).first?[1] ?? line.found(#"^[≥≤＞＜=≈]?(-?[0-9.]+)"#).first?[1]
  }

  /// The mark behind a value due tells by what rule it was found.
  private static func unmarked(_ due: String) -> String { due.found(#"^[^(]+"#).first?[0] ?? due }

  private static func plain(_ signed: String) -> String { signed.hasPrefix("+") ? String(signed.dropFirst()) : signed }
}

extension JSONOutput {
  /// The member of an object.
  subscript(key: String) -> JSONOutput? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string.
  var string: String? { if case .string(let text) = self { text } else { nil } }

  /// The members of an array.
  var array: [JSONOutput] { if case .array(let values) = self { values } else { [] } }
}
