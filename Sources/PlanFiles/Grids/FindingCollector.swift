import PlanRules

/// Gathers the findings of a folder, with the limits that keep a wrecked file from drowning the rest.
///
/// A class, as all who read files of the folder report to the same one.
final class FindingCollector {
  /// So many findings of one rule in one file are listed; the rest are only counted.
  static let listed = 1000
  /// So many findings of one file get suggestions, as those cost a comparison with every known name.
  static let suggested = 100

  private var findings: [Finding] = []
  private var tallies: [Tally] = []
  /// Where in them each is, and how many findings each file has.
  private var positions: [Key: Int] = [:]
  private var perFile: [String: Int] = [:]
  private let plan: String
  /// Where names that are too long or unknown stand; cells are read more than once, and a line may hold for many rows.
  private var told: Set<Place> = []

  /// A rule in a file.
  private struct Key: Hashable {
    let file: String
    let code: String
  }

  /// How often a rule was broken in a file.
  private struct Tally {
    let file: String
    let rule: Rule
    var count: Int
  }

  init(plan: String) { self.plan = plan }

  func add(
    _ facts: DataFacts, weighing severity: Severity? = nil, about subject: Subject? = nil, field: String? = nil,
    region: String? = nil, period: Period? = nil, at place: Place
  ) {
    guard count(facts.rule, in: place.file) <= FindingCollector.listed else { return }
    findings.append(
      Finding(
        .data(facts), severity: severity, plan: plan, subject: subject, field: field.map { .named($0) }, region: region,
        period: period, place: place))
  }

  /// Whether a name at a place was not told of before.
  func isFirst(at place: Place) -> Bool { told.insert(place).inserted }

  /// Whether an error was found so far.
  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Counts one more finding and tells how many there are now.
  private func count(_ rule: Rule, in file: String) -> Int {
    perFile[file, default: 0] += 1
    let key = Key(file: file, code: rule.code)
    guard let known = positions[key] else {
      positions[key] = tallies.count
      tallies.append(Tally(file: file, rule: rule, count: 1))
      return 1
    }
    tallies[known].count += 1
    return tallies[known].count
  }

  /// The nearest known names, while the file has few findings.
  func nearest(to name: String, among names: @autoclosure () -> [String], in file: String) -> [String] {
    guard (perFile[file] ?? 0) < FindingCollector.suggested else { return [] }
    return NearestNames.nearest(to: name, among: names())
  }

  /// All findings in the order of their places, with a line for those that were only counted.
  func finished() -> [Finding] {
    let further = tallies.filter { $0.count > FindingCollector.listed }.map { tally in
      Finding(
        .data(.furtherFindings(tally.rule, count: tally.count - FindingCollector.listed)),
        severity: tally.rule.severity, plan: plan, subject: .named(tally.rule.code), place: Place(file: tally.file))
    }
    return (findings + further).sortedByPlace()
  }
}
