import TestSupport
import Testing

@testable import PlanRules

/// A row of the manual's table of announced verdicts.
private struct VerdictRow {
  let name: String
  let chinese: String
  let words: [String]
  let contradicted: String

  static func all() throws -> [VerdictRow] {
    let text = try Repository.text("README.md")
    let table =
      text.split(separator: "<!-- verdicts -->").last?.split(separator: "<!-- end of verdicts -->").first ?? ""
    return table.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(separator: " ").joined(separator: " ")
      }
      guard cells.count == 6, cells[3].hasPrefix("`") else { return nil }
      let words = cells[3].split(separator: "`").enumerated().filter { $0.offset.isMultiple(of: 2) }
      return VerdictRow(
        name: cells[1], chinese: cells[2], words: words.map { String($0.element) }, contradicted: cells[4])
    }
  }
}

@Test func theREADMEsTableOfVerdictsIsWhatTheLibraryHears() throws {
  let rows = try VerdictRow.all()
  #expect(rows.dropLast().map(\.name) == VerdictClass.allCases.map(\.rawValue))
  #expect(rows.dropLast().map(\.chinese) == VerdictClass.allCases.map(\.name.zh))
  #expect(rows.last?.name == "asked about")
  for row in rows {
    for word in row.words { #expect(VerdictClass(word: word)?.rawValue ?? "asked about" == row.name, "\(word)") }
  }
}

@Test func theREADMEsTableOfVerdictsSaysWhatContradictsThem() throws {
  let cases: [(status: Status, attained: Truth)] =
    Status.allCases.filter { $0 != .onSchedule }.map { ($0, .undetermined) }
    + [(.onSchedule, .no), (.onSchedule, .yes), (.onSchedule, .undetermined)]
  for row in try VerdictRow.all().dropLast() {
    let found = try #require(VerdictClass(rawValue: row.name))
    let stated = row.contradicted.split(separator: ", ").map(String.init)
    for (status, attained) in cases {
      let expected = stated.contains { entry in
        switch entry {
        case "onSchedule (short of the target)": status == .onSchedule && attained == .no
        case "onSchedule (at the target)": status == .onSchedule && attained == .yes
        default: entry == status.rawValue
        }
      }
      #expect(found.isContradicted(by: status, attained: attained) == expected, "\(row.name) \(status) \(attained)")
    }
  }
}

// Everyday words of evaluations written down with their classes before any of them was tried.
@Test(
  arguments: [
    ("已如期实现", .completed), ("提前一年完成", .completedEarly), ("“基本实现”", .mostlyCompleted), ("基本达到预期", .mostlyOnTrack),
    ("进展总体顺利", nil), ("总体快于预期", .ahead), ("大幅超过预期", .ahead), ("略慢于时序进度", .behind), ("严重滞后", .behind),
    ("未达到预期进度", .behind), ("未能如期完成", .notCompleted), ("预计2025年完成", nil), ("预计年底完成", nil), ("有望提前完成", .willComplete),
    ("预计完不成", .willNotComplete), ("完成目标难度较大", .atRisk), ("确保如期完成", .strives), ("已达到目标值。", .completed),
    ("该指标进展缓慢", .behind), ("指标已完成", .completed), ("按时序进度推进", .onTrack), ("控制在目标以内", .onTrack), ("不及预期", .behind),
    ("没有滞后", .onTrack), ("没有按序时推进", .behind), ("无", nil), ("合格", nil), ("优秀", nil), ("完成较好", nil), ("", nil),
  ] as [(String, VerdictClass?)])
func anEverydayVerdictIsHeardRightlyOrAskedAbout(word: String, found: VerdictClass?) {
  #expect(VerdictClass(word: word) == found)
}

@Test func theProgramsOwnWordsAreHeard() {
  let own: [(Status, VerdictClass?)] = [
    (.met, .completed), (.metEarly, .completedEarly), (.onSchedule, .onTrack), (.behind, .behind),
    (.missed, .notCompleted), (.undetermined, nil), (.unreported, nil), (.notYetDue, nil), (.notApplicable, nil),
  ]
  for (status, found) in own { #expect(VerdictClass(word: status.name.zh) == found, "\(status)") }
  // What it says, and what it used to say.
  for (word, found) in [
    ("已达标", VerdictClass.completed), ("提前达标", .completedEarly), ("未达标", .notCompleted), ("已完成", .completed),
    ("提前完成", .completedEarly), ("未完成", .notCompleted), ("达到时序进度", .onTrack), ("保持", .onTrack), ("控制在目标内", .onTrack),
  ] {
    #expect(VerdictClass(word: word) == found, "\(word)")
  }
}

@Test func everySuggestedWordIsOfItsClass() {
  for found in VerdictClass.allCases {
    for word in found.words { #expect(VerdictClass(word: word) == found, "\(word)") }
  }
}

@Test func aNegationNeverLeavesAWordInItsClass() {
  for found in VerdictClass.allCases {
    for word in found.words {
      for negation in ["未", "不", "没有", "难以"] {
        #expect(VerdictClass(word: negation + word) != found, "\(negation)\(word)")
      }
    }
  }
}
