import TestSupport
import Testing

/// The small plan of the README: its two tables side by side, its `plan.json` below them, and what is printed.
private struct SmallPlan {
  let files: KeyValuePairs<String, String>
  let output: String

  init() throws {
    let readme = try Repository.text("README.md")
    let section = try #require(readme.ranges(of: "### 从纸上的表到结论").first)
    let blocks = readme[section.upperBound...].split(separator: "```", omittingEmptySubsequences: false).map(
      String.init)
    let lines = blocks[1].split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map(String.init)
    // The second table begins under its name, as wide as it is shown.
    let heading = try #require(lines.first)
    let right =
      SmallPlan.width(String(heading.prefix(while: { $0 != "\u{20}" })))
      + heading.drop { $0 != " " }.prefix { $0 == " " }.count
    let end = try #require(lines.firstIndex(of: ""))
    let rows = lines[1..<end].map { SmallPlan.parted($0, at: right) }
    let json = lines[(end + 1)...].joined(separator: "\n").drop { $0 != "{" }
    files = [
      "plans/demo/indicators.csv": rows.map(\.left).filter { !$0.isEmpty }.joined(separator: "\n") + "\n",
      "plans/demo/actuals.csv": rows.map(\.right).filter { !$0.isEmpty }.joined(separator: "\n") + "\n",
      "plans/demo/plan.json": String(json),
    ]
    output = String(blocks[3].drop { $0 != "\n" }.dropFirst().drop { $0 != "\n" }.dropFirst())
  }

  /// How many columns a text takes on a terminal.
  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 1 : 2) }
  }

  private static func parted(_ line: String, at column: Int) -> (left: String, right: String) {
    var left = ""
    var rest = Substring(line)
    while width(left) < column, let next = rest.popFirst() { left.append(next) }
    func trimmed(_ text: Substring) -> String { String(text.reversed().drop { $0 == " " }.reversed()) }
    return (trimmed(Substring(left)), trimmed(rest))
  }
}

@Test func theSmallPlanOfTheReadmePrintsWhatStandsThere() throws {
  let plan = try SmallPlan()
  let folder = try TemporaryFolder(plan.files)
  let run = try ProgramRun(["check", "demo", "--as-of", "2023", "--lang", "zh"], in: folder.path)
  #expect(run.output == plan.output)
  #expect(run.status == 0)
}
