import PlanRules

/// Gathers the findings of a folder, with the limits that keep a wrecked file from drowning the rest.
struct FindingCollector {
  /// So many findings of one rule in one file are listed; the rest are only counted.
  static let listed = 1000
  /// So many findings of one file get suggestions, as those cost a comparison with every known name.
  static let suggested = 100

  private(set) var findings: [Finding] = []
  private var counts: [String: [Rule: Int]] = [:]
  private let plan: String

  init(plan: String) { self.plan = plan }

  mutating func add(
    _ rule: Rule, _ facts: Facts, subject: String? = nil, field: String? = nil, region: String? = nil,
    period: Period? = nil, at place: Place
  ) {
    counts[place.file, default: [:]][rule, default: 0] += 1
    guard counts[place.file]?[rule] ?? 0 <= FindingCollector.listed else { return }
    findings.append(
      Finding(rule, facts, plan: plan, subject: subject, field: field, region: region, period: period, place: place))
  }

  /// The nearest known names, while the file has few findings.
  func nearest(to name: String, among names: @autoclosure () -> [String], in file: String) -> [String] {
    guard (counts[file]?.values.reduce(0, +) ?? 0) < FindingCollector.suggested else { return [] }
    return NearestNames.nearest(to: name, among: names())
  }

  /// All findings in the order of their places, with a line for those that were only counted.
  func finished() -> [Finding] {
    var all = findings
    for (file, rules) in counts.sorted(by: { $0.key < $1.key }) {
      for (rule, count) in rules.sorted(by: { $0.key.code < $1.key.code }) where count > FindingCollector.listed {
        let facts = Facts.furtherFindings(code: rule.code, count: count - FindingCollector.listed)
        all.append(
          Finding(
            .furtherFindings, facts, severity: rule.severity, plan: plan, subject: rule.code, place: Place(file: file)))
      }
    }
    return all.sortedByPlace()
  }
}
