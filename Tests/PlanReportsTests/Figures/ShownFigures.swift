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
  /// As the JSON of an indicator has them, but for what the other reports leave out of it on purpose.
  init(json: WrittenJSON, of assessed: IndicatorAssessment, in plan: Plan) {
    let (required, outlook) = (json["required"], json["outlook"])
    let unit = plan[assessed.indicator].unit
    // Only of amounts that add up a share of the target is a completion rate.
    let isAmount = [.total, .eachYear].contains(assessed.measure) && !unit.isRate && !unit.isPoints
    let line = try? assessed.outlook.projection.get()
    let cycle = plan.cycle(of: assessed.indicator)
    self.init([
      .actual: assessed.isSettledByYears ? nil : json["actual"]?["text"]?.string, .due: json["due"]?.string,
      .gap: json["gap"]?.string.map(ShownFigures.magnitude),
      .percentOfTarget: isAmount ? json["percentOfTarget"]?.string : nil,
      .percentOfWay: json["percentOfWay"]?.string,
      // Nothing is said of a lag of nothing, nor of what is needed where nothing is.
      .lagPoints: json["lagPoints"]?.string.flatMap(ShownFigures.unlessNone),
      .perYear: cycle.months < 6 ? nil : required?["perYear"]?.string.flatMap(ShownFigures.unlessNone),
      .perQuarter: cycle.months == 3 ? required?["perQuarter"]?.string.flatMap(ShownFigures.unlessNone) : nil,
      // A share of a whole is never said to reach more than the whole.
      .projected: line?.isPossible == false ? nil : outlook?["projected"]?.string,
      .growthRatio: outlook?["class"]?.string == "movingAway" ? nil : outlook?["growthRatio"]?.string,
      .effortFactor: outlook?["effortFactor"]?.string.flatMap(ShownFigures.unlessNone),
    ])
  }

  static let inTables: [Kind] = [.actual, .due, .gap, .percentOfTarget, .perYear, .perQuarter]

  /// As a row of the table for spreadsheets has them, by the titles of its columns.
  init(table row: [String: String], isSettledByYears: Bool) {
    func cell(_ title: String) -> String? { row[title].flatMap { $0.isEmpty ? nil : $0 } }
    self.init([
      .actual: isSettledByYears ? nil : cell("actual"), .due: cell("due"),
      .gap: cell("gap").map(ShownFigures.magnitude), .percentOfTarget: cell("rate (%)"),
      .perYear: cell("per year"), .perQuarter: cell("per quarter"),
    ])
  }

  static let inText: [Kind] = [.actual, .due, .gap]

  /// As a row of the table for terminals has them; there a gap is said in words behind the status.
  init(text row: [String: String], unit: String) {
    func cell(_ title: String) -> String? { row[title].flatMap { $0 == "—" ? nil : $0 } }
    self.init([
      .actual: cell("actual").map(ShownFigures.unmarked), .due: cell("due").map(ShownFigures.unmarked),
      .gap: cell("assessment").flatMap { ShownFigures.deviation($0.found(#"\((.*)\)$"#).first?[1] ?? "", unit) },
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
    let needed = distance.found(
      #"^still needed to the end: ([^ ]+?)(?:\#(unit)| percentage points?| per mille points?) a (year|quarter|month)$"#
    ).first
    self.init([
      .actual: steps["comparison"]?.first?.found("decides: actual (.+?), (?:due|target) ").first.map {
        ShownFigures.bare($0[1], unit)
      },
      .due: steps["due"]?.first.flatMap(ShownFigures.due),
      .gap: steps["distance"]?.first.flatMap { ShownFigures.deviation($0, unit) },
      .percentOfTarget: distance.found(#"^([^ ]+)% of the target$"#).first?[1],
      .percentOfWay: distance.found(#"^progress towards the target: ([^ ]+)% of the way$"#).first?[1],
      .lagPoints: distance.found(#"^progress towards the target is ([^ ]+) percentage points? behind$"#).first?[1],
      .perYear: needed?[2] == "year" ? needed?[1] : nil, .perQuarter: needed?[2] == "quarter" ? needed?[1] : nil,
      .projected: outlook.found(#"^in a straight line.* = ([^ ]+)\#(unit); at this pace"#).first?[1],
      .growthRatio: outlook.found(#"; the former is ([-0-9.]+) times"#).first?[1],
      .effortFactor: outlook.found(#" so far: ([^ ]+) times the pace so far$"#).first?[1],
    ])
  }

  /// What arithmetic ends in, else the number that the sentence begins with, its sign aside.
  private static func due(_ line: String) -> String? {
    line.found(#" = (-?[0-9.]+)"#).first?[1] ?? line.found(#"^[≥≤＞＜=≈]?(-?[0-9.]+)"#).first?[1]
  }

  /// How far a value lies from what it is held against, where a sentence says that.
  private static func deviation(_ sentence: String, _ unit: String) -> String? {
    if sentence.hasPrefix("equal to ") { return "0" }
    return sentence.found(#"^([0-9.…]+)(?:\#(unit)| percentage points?| per mille points?) (?:above|below) the "#)
      .first?[1]
  }

  /// The mark behind a value due tells by what rule it was found, brackets behind a value of which months it is.
  private static func unmarked(_ text: String) -> String { text.found(#"^[^(]+"#).first?[0].trimmed ?? text }

  private static func bare(_ text: String, _ unit: String) -> String {
    // The unit stands behind the figure, and a word such as 以上 behind the unit.
    text.split(separator: unit).joined().filter { $0 != "“" && $0 != "”" }
  }

  private static func magnitude(_ signed: String) -> String { String(signed.trimmingPrefix("-")) }
  private static func unlessNone(_ text: String) -> String? { text == "0" ? nil : text }
}

extension String {
  fileprivate var trimmed: String { String(trimmingPrefix(" ").reversed().drop { $0 == " " }.reversed()) }
}
