import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

@Test func anExplanationAsMarkdownSaysWhatTheTextSays() throws {
  let run = try ShippedRun.over(["shaoguan-2021-2025"], asOf: "2023", Weighing(.report))
  let judged = try #require(run.plans.first)
  let document = run.document(.markdown, .explanation, .en)
  let headings = document.split(separator: "\n").filter { $0.hasPrefix("## ") }
  // Eleven indicators and the numbers set for three statistics.
  #expect(headings.count == 11 + judged.statisticTargets.count)
  #expect(document.contains("- **Value due** 2000 × 36 ÷ 60 = 1200户 (a straight line: 36 of 60 months have passed)\n"))
  #expect(
    document.contains("- **Value to date**\n  - ≥544户\n  - missing 2021, 2022, so the sum is only a lower bound\n"))
}

@Test func aCellThatIsRefusedKeepsItsCaretInMarkdown() {
  let text = CellText("〔>1*0", unit: Unit("%"), TextLayout(language: .en))
  #expect(text.markdown.first == "## “〔&gt;1\\*0” under the unit “%”")
  let cell = text.markdown.firstIndex(of: "      〔>1*0")
  #expect(cell != nil)
  #expect(cell.map { text.markdown[$0 + 1].hasSuffix("^") } == true)
}
